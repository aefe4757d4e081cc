"""What was found, as it was at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.part import Inspection
from app.domain.part_query import PartQuery, PartSort

PAGE = 200
"""Parts that are read at once."""


@dataclass(frozen=True, slots=True)
class Found:
    """How many parts there are, and those on the pages that are looked at first."""

    query: PartQuery
    sort: PartSort
    total: int
    pages: dict[int, tuple[Inspection, ...]] = field(default_factory=dict, repr=False)
    """By their numbers, from 0; each has `PAGE` parts, the last one the rest."""
    products: dict[int, str] = field(default_factory=dict, repr=False)
    """What the products were called, by the numbers of the batches."""
    row: int | None = None
    """Where the part is now that was looked at, if what was recorded since may have moved it."""


def pages_of(first: int, last: int) -> range:
    """The numbers of the pages on which these rows are, both included."""
    return range(first // PAGE, last // PAGE + 1)
