"""The Audit log page in the catalogue."""

from __future__ import annotations

from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.pages.page import PageDescriptor, PageMaker


def _load() -> PageMaker:
    from app.pages.audit.wiring import make_page

    return make_page


AUDIT = PageDescriptor("audit", QT_TRANSLATE_NOOP("Pages", "Audit log"), "archive", _load, at_bottom=True)
