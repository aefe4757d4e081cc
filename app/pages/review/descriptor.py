"""The Review page in the catalogue."""

from __future__ import annotations

from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.pages.page import PageDescriptor, PageMaker


def _load() -> PageMaker:
    from app.pages.review.wiring import make_page

    return make_page


REVIEW = PageDescriptor("review", QT_TRANSLATE_NOOP("Pages", "Review"), "history", _load)
