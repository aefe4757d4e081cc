"""The Limits page in the catalogue."""

from __future__ import annotations

from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.pages.page import PageDescriptor, PageMaker


def _load() -> PageMaker:
    from app.pages.limits.wiring import make_page

    return make_page


LIMITS = PageDescriptor("limits", QT_TRANSLATE_NOOP("Pages", "Limits"), "sliders-horizontal", _load)
