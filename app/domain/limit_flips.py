"""What another limit would have said of parts that were judged."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LimitFlips:
    """Counted over the model's verdicts of parts that have a score. A score above the limit is NG, one that is equal is OK."""

    judged: int = 0
    ng: int = 0
    """As they were judged, each by its own limit."""
    ng_then: int = 0
    """By the other limit."""
    becomes_ng: int = 0
    becomes_ok: int = 0
    known_good: int = 0
    """Of which a person said that they are OK: their truth is known. Whoever corrects looks at what seems wrong, so these parts are
    no sample of all."""
    known_bad: int = 0
    rejected: int = 0
    """Good ones of these that were NG."""
    rejected_then: int = 0
    missed: int = 0
    """Bad ones of these that were OK."""
    missed_then: int = 0
