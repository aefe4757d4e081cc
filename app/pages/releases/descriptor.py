"""The Releases page in the catalogue."""

from __future__ import annotations

from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.pages.page import PageDescriptor, PageMaker


def _load() -> PageMaker:
    from app.pages.releases.wiring import make_page

    return make_page


RELEASES = PageDescriptor("releases", QT_TRANSLATE_NOOP("Pages", "Releases"), "badge-check", _load)
