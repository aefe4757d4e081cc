"""The Trash page in the catalogue."""

from __future__ import annotations

from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.pages.page import PageDescriptor, PageMaker


def _load() -> PageMaker:
    from app.pages.trash.wiring import make_page

    return make_page


TRASH = PageDescriptor("trash", QT_TRANSLATE_NOOP("Pages", "Trash"), "trash-2", _load, at_bottom=True)
