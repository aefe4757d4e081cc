"""What is asked of a large workspace: many different questions of each kind, drawn by a seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.part_query import PartQuery, PartSort, SortKey
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.support.many_parts import PRODUCTS, REASONS, STATIONS, Plan

Question = Callable[[], object]
_PAGE = 200


class Questions:
    """Each is asked once: nothing is answered from what was answered before."""

    def __init__(self, workspace: Workspace, plan: Plan, count: int, seed: int = 1) -> None:
        self._queries = workspace.part_queries
        self._counts = workspace.part_counts
        self._plan = plan
        self._count = count
        self._draw = random.Random(seed)

    def by_name(self) -> Iterator[tuple[str, list[Question]]]:
        """Kinds of questions, and the questions of each."""
        yield "count, filtered", [self._counting(self._filtered()) for _ in range(self._count)]
        yield "count, by text", [self._counting(self._by_text()) for _ in range(self._count)]
        for name, share in (("first", 0.0), ("middle", 0.5), ("last", 1.0)):
            yield f"{name} page, all parts", [self._page(PartQuery(), share) for _ in range(self._count)]
            yield f"{name} page, filtered", [self._page(self._filtered(), share) for _ in range(self._count)]
        yield "page anywhere, by text", [self._page(self._by_text(), self._draw.random()) for _ in range(self._count)]
        yield "part before and behind", [self._neighbours() for _ in range(self._count)]
        yield "hours of a month", [self._hours(self._filtered(times=False)) for _ in range(self._count)]
        yield "hours of a month, all parts", [self._hours(PartQuery()) for _ in range(self._count)]
        yield "40 bars of scores", [self._scores(self._filtered()) for _ in range(self._count)]
        yield "40 bars of scores, all parts", [self._scores(PartQuery()) for _ in range(self._count)]
        yield "reasons of corrections", [self._reasons(self._filtered()) for _ in range(self._count)]

    def _sort(self) -> PartSort:
        return PartSort(self._draw.choice(list(SortKey)), self._draw.random() < 0.5)

    def _filtered(self, times: bool = True) -> PartQuery:
        draw = self._draw
        low = draw.uniform(0.1, 0.9)
        since = self._plan.began + timedelta(days=draw.uniform(0, self._plan.days * 0.7))
        until = since + timedelta(days=draw.uniform(0.1, self._plan.days * 0.5))
        changes: list[dict[str, object]] = [
            {"products": tuple(draw.sample(range(1, len(PRODUCTS) + 1), draw.randint(1, 3)))},
            {"models": (draw.randint(1, 2),)},
            {"verdicts": (draw.choice(list(Verdict)),)},
            {"verdicts": (Verdict.NG, Verdict.NOT_CHECKED)},
            {"score_from": low, "score_to": low + draw.uniform(0.02, 0.5)},
            {"near_limit": draw.uniform(0.02, 0.2)},
            {"overruled": draw.random() < 0.5},
            {"reasons": (draw.choice([each for each in REASONS if each]),)},
            {"stations": (draw.choice(STATIONS),)},
        ]
        if times:
            changes.append({"since": _text(since), "until": _text(until)})
            changes.append({"since": _text(since)})
        query = PartQuery()
        for change in draw.sample(changes, draw.randint(1, 3)):
            query = replace(query, **change)  # type: ignore[arg-type]
        return query

    def _by_text(self) -> PartQuery:
        digits = f"{self._draw.randrange(10**4):04d}"
        return PartQuery(text=self._draw.choice([f"SN-{digits}", digits, f"frame 00{digits[:2]}", "sn no-such"]))

    def _counting(self, query: PartQuery) -> Question:
        return lambda: self._queries.count(query)

    def _page(self, query: PartQuery, share: float) -> Question:
        # The number of parts is known before: the window counts first.
        sort, total = self._sort(), self._queries.count(query)
        first = max(0, min(total - _PAGE, int(share * total)))
        return lambda: self._queries.page(query, sort, first, _PAGE, total)

    def _neighbours(self) -> Question:
        sort, query = self._sort(), self._filtered()
        total = self._queries.count(query)
        some = self._queries.page(query, sort, self._draw.randrange(total) if total else 0, 1, total)
        return lambda: [self._queries.neighbours(query, sort, part) for part in some]

    def _hours(self, query: PartQuery) -> Question:
        edges = [_text(self._plan.began + timedelta(hours=hour)) for hour in range(24 * self._plan.days + 1)]
        return lambda: self._counts.over_time(query, edges)

    def _scores(self, query: PartQuery) -> Question:
        edges = [place * 0.05 for place in range(41)]
        return lambda: self._counts.by_score(query, edges)

    def _reasons(self, query: PartQuery) -> Question:
        return lambda: self._counts.by_reason(query)


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds")
