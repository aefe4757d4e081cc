"""The operator's page in the catalogue."""

from __future__ import annotations

from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.pages.page import PageDescriptor, PageMaker


def _load() -> PageMaker:
    from app.pages.operate.wiring import make_page

    return make_page


OPERATE = PageDescriptor("operate", QT_TRANSLATE_NOOP("Pages", "Operator's page"), "scan-eye", _load)
