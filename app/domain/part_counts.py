"""What is counted of the parts that a query asks for."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.part import Counters
from onenip_core.types import Verdict


@dataclass(frozen=True, slots=True)
class CountedSpan:
    """The parts that were taken from one time until before another, by what was said."""

    since: str
    """ISO 8601 in UTC."""
    until: str
    counters: Counters


@dataclass(frozen=True, slots=True)
class CountedReason:
    """How many verdicts were corrected for one reason."""

    reason: str
    """A defect kind, or a person's own words; empty where nobody said."""
    said: Verdict
    """What the person said instead."""
    count: int


@dataclass(frozen=True, slots=True)
class CountedKind:
    """How many parts have one kind of defect, as a person said or painted it."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class CountedScores:
    """The parts whose score is `low` or more and less than `high`."""

    low: float
    high: float
    count: int
