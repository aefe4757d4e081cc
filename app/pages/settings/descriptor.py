"""The Settings page in the catalogue."""

from __future__ import annotations

from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.pages.page import PageDescriptor, PageMaker


def _load() -> PageMaker:
    from app.pages.settings.wiring import make_page

    return make_page


SETTINGS = PageDescriptor("settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", _load, at_bottom=True)
