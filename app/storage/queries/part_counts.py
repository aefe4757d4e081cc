"""Figures over the parts of all batches, for charts."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from sqlalchemy import CTE, JSON, ColumnElement, Select, Text, and_, case, func, literal, literal_column, not_, select
from sqlalchemy.types import TypeEngine

from app.domain.limit_flips import LimitFlips
from app.domain.part import Counters
from app.domain.part_counts import CountedKind, CountedReason, CountedScores, CountedSpan
from app.domain.part_query import PartQuery
from app.storage.database import Database
from app.storage.queries.part_conditions import PartConditions
from app.storage.queries.part_expressions import SAID, is_said
from app.storage.queries.part_path import PartPath
from app.storage.queries.part_paths import FEW, PartPaths
from app.storage.queries.part_queries import PartQueries
from app.storage.stored_types import real_number
from onenip_core.types import Verdict

MOST_SPANS = 1000
_MOST_ORDERS = 500
"""Nobody looks through more in a list."""


class PartCounts:
    """Every method may be called from any thread and raises StorageError."""

    def __init__(self, database: Database, queries: PartQueries) -> None:
        self._database = database
        self._part = database.schema.inspections.c
        self._table = database.schema.inspections.table
        self._conditions: PartConditions = queries.conditions
        self._paths: PartPaths = queries.paths
        self._queries = queries

    def by_verdict(self, query: PartQuery) -> Counters:
        """All of them, by what was said."""
        return Counters(*(self._queries.count(_only(query, verdict)) for verdict in _COUNTED))

    def over_time(self, query: PartQuery, edges: Sequence[str]) -> tuple[CountedSpan, ...]:
        """From each of the ascending times until the next, whatever `query` says of times: hours or days of the place where
        somebody looks at them, at most `MOST_SPANS`. Raises ValueError: there are more."""
        if len(edges) > MOST_SPANS + 1:
            raise ValueError(f"{len(edges) - 1} spans are more than {MOST_SPANS}.")
        spans = tuple(pairwise(edges))
        if not spans:
            return ()
        query = replace(query, since="", until="")
        listed = self._ranges(spans, Text())
        of_range = (self._part.captured_at >= listed.c.low, self._part.captured_at < listed.c.high)
        anything = replace(query, verdicts=())
        # All of them, less what is not OK: to compare what was said of a million parts takes half as long again.
        columns = [self._counted(anything, (is_said(verdict), *of_range)) for verdict in _BAD]
        if not query.verdicts or Verdict.OK in query.verdicts:
            columns.append(self._counted(anything, of_range))
        else:
            columns.append(literal(0))
        rows = self._database.query(select(listed.c.low, *columns).select_from(listed))
        found = {row[0]: tuple(map(int, row[1:])) for row in rows}
        asked = query.verdicts or _COUNTED
        return tuple(CountedSpan(*span, _counters(found[span[0]], asked)) for span in spans)

    def by_reason(self, query: PartQuery) -> tuple[CountedReason, ...]:
        """Why verdicts were corrected, the most frequent first."""
        reason = func.coalesce(self._part.overruled_reason, literal_column("''"))
        conditions = self._conditions.of_parts(
            query, PartPath.OVERRULED, self._queries.stations.numbers(query.stations)
        )
        statement = (
            select(reason, SAID, func.count()).select_from(self._table).where(*conditions).group_by(reason, SAID)
        )
        counted = [CountedReason(row[0], Verdict(row[1]), int(row[2])) for row in self._database.query(statement)]
        return tuple(sorted(counted, key=lambda each: (-each.count, each.reason, each.said)))

    def by_kind(self, query: PartQuery) -> tuple[CountedKind, ...]:
        """Of which kinds the defects of parts are, the most frequent first; a part with two kinds counts for both, one of which
        nobody said a kind for none."""
        conditions = self._conditions.of_parts(
            query, PartPath.DESCRIBED, self._queries.stations.numbers(query.stations)
        )
        rows = self._database.query(select(self._part.tags, self._part.defects).where(*conditions))
        counts = Counter(kind for tags, painted in rows for kind in {*tags, *painted.regions.kinds} if kind)
        counted = (CountedKind(kind, count) for kind, count in counts.items())
        return tuple(sorted(counted, key=lambda each: (-each.count, each.kind)))

    def flips(self, query: PartQuery, limit: float) -> LimitFlips:
        """What `limit` would have said of parts with a score, and what a person said of them."""
        path = self._paths.to_count(query)
        conditions = self._conditions.of_parts(query, path, self._queries.stations.numbers(query.stations))
        part = self._part
        was_ng, is_ng = part.verdict == Verdict.NG, part.score > limit
        good, bad = part.overruled == Verdict.OK, part.overruled == Verdict.NG
        cases = (
            was_ng,
            is_ng,
            and_(not_(was_ng), is_ng),
            and_(was_ng, not_(is_ng)),
            good,
            bad,
            and_(good, was_ng),
            and_(good, is_ng),
            and_(bad, not_(was_ng)),
            and_(bad, not_(is_ng)),
        )
        sums = (func.coalesce(func.sum(case((each, 1), else_=0)), 0) for each in cases)
        judged = part.verdict.in_((Verdict.OK, Verdict.NG))
        statement = select(func.count(), *sums).select_from(self._table)
        row = self._database.first(statement.where(*conditions, judged, part.score.is_not(None)))
        return LimitFlips(*map(int, row or ()))

    def kinds(self) -> tuple[str, ...]:
        """All kinds of defect that were said or painted, in alphabetical order."""
        return tuple(sorted(each.kind for each in self.by_kind(PartQuery())))

    def orders(self) -> tuple[str, ...]:
        """Orders and lots of batches outside of the trash, those of the newest batches first."""
        batch = self._database.schema.batches.c
        newest = func.max(batch.id)
        rows = self._database.query(
            select(batch.order_name)
            .where(batch.trashed_at.is_(None), batch.order_name != "")
            .group_by(batch.order_name)
            .order_by(newest.desc())
            .limit(_MOST_ORDERS)
        )
        return tuple(str(name) for (name,) in rows)

    def by_score(self, query: PartQuery, edges: Sequence[float]) -> tuple[CountedScores, ...]:
        """From each of the ascending scores until the next; parts without a score are in none."""
        ranges = tuple(pairwise(edges))
        if not ranges:
            return ()
        path = self._paths.to_count(query)
        few = path in (PartPath.OVERRULED, PartPath.BATCH) or self._are_few(query)
        if few or query.text or query.score_from is not None or query.score_to is not None:
            return self._counted_here(query, path, ranges, edges)
        listed = self._ranges(ranges, real_number())
        of_range = (self._part.score >= listed.c.low, self._part.score < listed.c.high)
        counted = self._counted(query, of_range)
        found = {row[0]: int(row[1]) for row in self._database.query(select(listed.c.low, counted).select_from(listed))}
        return tuple(CountedScores(low, high, found[low]) for low, high in ranges)

    def reasons(self) -> tuple[str, ...]:
        """All reasons that stand at corrections, in alphabetical order."""
        return tuple(sorted({each.reason for each in self.by_reason(PartQuery()) if each.reason}))

    def _are_few(self, query: PartQuery) -> bool:
        kept = self._paths.kept(query)
        return sum(kept[verdict] for verdict in set(query.verdicts or kept)) <= FEW

    def _counted_here(
        self, query: PartQuery, path: PartPath, ranges: Sequence[tuple[float, float]], edges: Sequence[float]
    ) -> tuple[CountedScores, ...]:
        conditions = self._conditions.of_parts(query, path, self._queries.stations.numbers(query.stations))
        scores = self._database.query(select(self._part.score).where(*conditions))
        counts = Counter(bisect_right(edges, score) - 1 for (score,) in scores if score is not None)
        return tuple(CountedScores(low, high, counts[place]) for place, (low, high) in enumerate(ranges))

    def _counted(self, query: PartQuery, ranges: Sequence[ColumnElement[bool]]) -> ColumnElement[int]:
        stations = self._queries.stations.numbers(query.stations)
        conditions = self._conditions.of_parts(query, PartPath.GIVEN, stations)
        counted: Select[Any] = select(func.count()).select_from(self._table).where(and_(*ranges, *conditions))
        return counted.scalar_subquery()

    def _ranges(self, ranges: Sequence[tuple[Any, Any]], kind: TypeEngine[Any]) -> CTE:
        """As rows: one statement counts in all of them, each by a range of an index. They come as one value of JSON, because a
        statement with a thousand values takes longer to put together than to carry out."""
        text = literal(json.dumps(ranges), Text())
        if self._database.is_embedded:
            rows = func.json_each(text).table_valued("value")
            low = func.json_extract(rows.c.value, "$[0]", type_=kind)
            high = func.json_extract(rows.c.value, "$[1]", type_=kind)
            return select(low.label("low"), high.label("high")).select_from(rows).cte("ranges")
        rows = func.json_array_elements(text.cast(JSON)).table_valued("value")
        edges = (rows.c.value.op("->>")(place).cast(kind) for place in (0, 1))
        return select(*(edge.label(name) for name, edge in zip(("low", "high"), edges, strict=True))).cte("ranges")


_BAD = (Verdict.NG, Verdict.NOT_CHECKED)
_COUNTED = (Verdict.OK, *_BAD)
"""In the order of `Counters`."""


def _counters(found: Sequence[int], asked: Sequence[Verdict]) -> Counters:
    """From how many are NG, NOT_CHECKED, and anything."""
    ng, not_checked, total = found
    counts = {Verdict.OK: total - ng - not_checked, Verdict.NG: ng, Verdict.NOT_CHECKED: not_checked}
    return Counters(*(counts[verdict] if verdict in asked else 0 for verdict in _COUNTED))


def _only(query: PartQuery, verdict: Verdict) -> PartQuery:
    """With nothing else said; of what is not asked for there is none."""
    asked = not query.verdicts or verdict in query.verdicts
    return replace(query, verdicts=(verdict,)) if asked else replace(query, up_to=0)
