"""The Train page in the catalogue."""

from __future__ import annotations

from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.pages.page import PageDescriptor, PageMaker


def _load() -> PageMaker:
    from app.pages.train.wiring import make_page

    return make_page


TRAIN = PageDescriptor("train", QT_TRANSLATE_NOOP("Pages", "Train"), "graduation-cap", _load)
