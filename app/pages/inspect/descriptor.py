"""The Inspect page in the catalogue."""

from __future__ import annotations

from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.pages.page import PageDescriptor, PageMaker


def _load() -> PageMaker:
    from app.pages.inspect.wiring import make_page

    return make_page


INSPECT = PageDescriptor("inspect", QT_TRANSLATE_NOOP("Pages", "Inspect"), "scan-eye", _load)
