"""The Charts page in the catalogue."""

from __future__ import annotations

from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.pages.page import PageDescriptor, PageMaker


def _load() -> PageMaker:
    from app.pages.charts.wiring import make_page

    return make_page


CHARTS = PageDescriptor("charts", QT_TRANSLATE_NOOP("Pages", "Charts"), "activity", _load, keys="Ctrl+Shift+C")
