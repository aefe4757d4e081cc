"""What charts show, counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.chart_span import ChartFilter
from app.domain.part import Counters
from app.domain.part_counts import CountedKind, CountedReason, CountedScores, CountedSpan
from app.domain.part_query import PartQuery
from app.messages.message import Message
from onenip_core.statistics import rejection_interval
from onenip_core.types import Verdict


@dataclass(frozen=True, slots=True)
class CountedCause:
    """Parts that were not checked for one kind of reason."""

    example: Message
    """What one of them says: of others, names and numbers in it may differ."""
    count: int


@dataclass(frozen=True, slots=True)
class ChartFigures:
    """Of one filter, at one moment."""

    wanted: ChartFilter
    query: PartQuery
    """All parts that were counted."""
    spans: tuple[CountedSpan, ...] = ()
    """Step by step, oldest first."""
    reasons: tuple[CountedReason, ...] = ()
    """Of corrections, the most frequent first."""
    kinds: tuple[CountedKind, ...] = ()
    """Of the defects of NG parts, the most frequent first."""
    causes: tuple[CountedCause, ...] = ()
    """Of NOT CHECKED, the most frequent first."""
    scores: tuple[CountedScores, ...] = ()

    @property
    def counters(self) -> Counters:
        """All parts together."""
        return sum((span.counters for span in self.spans), Counters())

    @property
    def has_parts(self) -> bool:
        return self.counters != Counters()

    def of_span(self, span: CountedSpan, *verdicts: Verdict) -> PartQuery:
        """The parts of one step, of these verdicts or of any."""
        return replace(self.query, since=span.since, until=span.until, verdicts=verdicts)


def yield_interval(counters: Counters) -> tuple[float, float]:
    """95 % interval of the share of OK parts among those that were judged (Clopper and Pearson); (0, 1) of none."""
    low, high = rejection_interval(counters.ng, counters.ok + counters.ng)
    return 1 - high, 1 - low


@dataclass(frozen=True, slots=True)
class ParetoRow:
    """One cause among others."""

    label: str
    """Empty where nobody said."""
    count: int
    share: float
    """Of it and all that are more frequent, among all."""
    reasons: tuple[str, ...] = ()
    """By which its parts are found; several for what is joined."""
    is_rest: bool = False
    """Everything that has no row of its own."""


def pareto(counted: Sequence[tuple[str, int]], most: int) -> tuple[ParetoRow, ...]:
    """The most frequent first, at most `most` rows: what is left is joined in the last one."""
    ordered = sorted(counted, key=lambda each: (-each[1], each[0]))
    total = sum(count for _, count in ordered)
    rows: list[ParetoRow] = []
    so_far = 0
    shown = ordered if len(ordered) <= most else ordered[: most - 1]
    for label, count in shown:
        so_far += count
        rows.append(ParetoRow(label, count, so_far / total, (label,)))
    rest = ordered[len(shown) :]
    if rest:
        count = sum(each for _, each in rest)
        rows.append(ParetoRow("", count, 1.0, tuple(label for label, _ in rest), is_rest=True))
    return tuple(rows)
