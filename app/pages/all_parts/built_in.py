"""Searches that everybody has."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.part_query import PartQuery, PartSort, SortKey
from app.domain.part_search import PartSearch, Span
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from onenip_core.types import Verdict

CLOSE = 0.1


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """A search with a title that is translated."""

    key: str
    title: str
    search: PartSearch

    @property
    def name(self) -> str:
        """In the language of the application."""
        return QCoreApplication.translate("BuiltInSearches", self.title)


BUILT_IN: tuple[BuiltIn, ...] = (
    BuiltIn("all", QT_TRANSLATE_NOOP("BuiltInSearches", "All parts"), PartSearch()),
    BuiltIn(
        "ng_today",
        QT_TRANSLATE_NOOP("BuiltInSearches", "Today's NG"),
        PartSearch(PartQuery(verdicts=(Verdict.NG,)), Span.TODAY),
    ),
    BuiltIn(
        "not_checked",
        QT_TRANSLATE_NOOP("BuiltInSearches", "Not checked"),
        PartSearch(PartQuery(verdicts=(Verdict.NOT_CHECKED,))),
    ),
    BuiltIn("overruled", QT_TRANSLATE_NOOP("BuiltInSearches", "Corrected"), PartSearch(PartQuery(overruled=True))),
    BuiltIn(
        "close",
        QT_TRANSLATE_NOOP("BuiltInSearches", "Near the limit"),
        PartSearch(PartQuery(near_limit=CLOSE), sort=PartSort(SortKey.SCORE)),
    ),
)
"""In the order in which they are listed; the first one is what the page begins with."""
