"""The page of all parts in the catalogue."""

from __future__ import annotations

from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.pages.page import PageDescriptor, PageMaker


def _load() -> PageMaker:
    from app.pages.all_parts.wiring import make_page

    return make_page


ALL_PARTS = PageDescriptor("all_parts", QT_TRANSLATE_NOOP("Pages", "All parts"), "layers", _load, keys="Ctrl+Shift+F")
