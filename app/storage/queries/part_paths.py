"""Which index answers a query within the time that a person does not notice."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, func, select

from app.domain.part_query import PartQuery, PartSort, SortKey
from app.storage.database import Database
from app.storage.queries.part_conditions import PartConditions
from app.storage.queries.part_path import PartPath
from onenip_core.types import Verdict

FEW = 60_000
"""So many are sorted in less time than a whole index takes to be gone through."""
_FEW_RECORDS = 4_000
"""So many are looked up one by one in less time."""

OF_SORT = {
    SortKey.TIME: PartPath.TIME,
    SortKey.SCORE: PartPath.SCORE,
    SortKey.NAME: PartPath.NAME,
    SortKey.VERDICT: PartPath.VERDICT,
    SortKey.MILLISECONDS: PartPath.MILLISECONDS,
}
_WITH_NAMES = (PartPath.TIME, PartPath.NAME, PartPath.VERDICT)


class PartPaths:
    """Chooses by what is asked and by counts that are at hand: the batches keep how many of their parts are what."""

    def __init__(self, database: Database, conditions: PartConditions) -> None:
        self._database = database
        self._conditions = conditions
        self._batch = database.schema.batches.c
        self._part = database.schema.inspections.c

    def kept(self, query: PartQuery) -> dict[Verdict, int]:
        """How many parts of the batches that are asked for are what, whatever is asked of parts. Raises StorageError."""
        batch = self._batch
        columns = {
            Verdict.OK: batch.ok_count,
            Verdict.NG: batch.ng_count,
            Verdict.NOT_CHECKED: batch.not_checked_count,
        }
        sums: Select[Any] = select(*(func.coalesce(func.sum(column), 0) for column in columns.values()))
        row = self._database.first(sums.where(*self._conditions.of_batches(query)))
        return dict(zip(columns, map(int, row or (0, 0, 0)), strict=True))

    def to_count(self, query: PartQuery) -> PartPath:
        """How parts are counted that batches have not counted. Raises StorageError."""
        if query.kinds:
            return PartPath.DESCRIBED
        if query.overruled or query.reasons:
            return PartPath.OVERRULED
        if sum(self.kept(query).values()) <= _FEW_RECORDS:
            return PartPath.BATCH
        if _asks_text_alone(query):
            return PartPath.TEXT
        if query.verdicts:
            return PartPath.VERDICT
        return (
            PartPath.SCORE if _asks_score(query) and not (query.since or query.until or query.text) else PartPath.TIME
        )

    def to_list(self, query: PartQuery, sort: PartSort, total: int | None = None) -> PartPath:
        """How parts are found in an order: in that order, or, where they are few, in another and sorted. `total` is how many there
        are, where that is known. Raises StorageError."""
        if query.kinds:
            return PartPath.DESCRIBED
        if query.overruled or query.reasons:
            return PartPath.OVERRULED
        own = OF_SORT[sort.key]
        if query.text and own not in _WITH_NAMES:
            own = PartPath.TIME
        kept = self.kept(query)
        if sum(kept.values()) <= _FEW_RECORDS:
            return PartPath.BATCH
        if total is not None and total <= FEW and _asks_text_alone(query):
            return PartPath.TEXT
        if query.verdicts and self._suits_verdicts(query, sort, kept):
            return PartPath.VERDICT
        time_is_asked, score_is_asked = bool(query.since or query.until), _asks_score(query)
        spans = PartQuery(since=query.since, until=query.until)
        if time_is_asked and own is not PartPath.TIME and self._are_few(spans, PartPath.TIME):
            return PartPath.TIME
        bounds = PartQuery(score_from=query.score_from, score_to=query.score_to)
        suits_score = score_is_asked and own is not PartPath.SCORE and not query.text
        if suits_score and self._are_few(bounds, PartPath.SCORE):
            return PartPath.SCORE
        return own

    @staticmethod
    def are_in_order(query: PartQuery, sort: PartSort, path: PartPath) -> bool:
        """Whether the index of `path` holds what is asked for in that order."""
        if path is PartPath.VERDICT and sort.key is SortKey.TIME:
            return len(set(query.verdicts)) == 1
        return path is OF_SORT[sort.key]

    @staticmethod
    def _suits_verdicts(query: PartQuery, sort: PartSort, kept: dict[Verdict, int]) -> bool:
        if len(query.verdicts) == 1 and sort.key in (SortKey.TIME, SortKey.VERDICT):
            return True
        return sum(kept[verdict] for verdict in set(query.verdicts)) <= FEW

    def _are_few(self, query: PartQuery, path: PartPath) -> bool:
        """Looks at no more than it has to."""
        some = select(self._part.id).where(*self._conditions.of_parts(query, path, None)).limit(FEW + 1).subquery()
        return int(self._database.scalar(select(func.count()).select_from(some)) or 0) <= FEW


def _asks_score(query: PartQuery) -> bool:
    return query.score_from is not None or query.score_to is not None


def _asks_text_alone(query: PartQuery) -> bool:
    """Whether nothing is asked of parts that the index of texts does not hold; what is asked of batches it does."""
    others = (query.since, query.until, query.verdicts, query.near_limit, query.reasons, query.kinds, query.stations)
    return bool(query.text) and query.overruled is None and not _asks_score(query) and not any(others)
