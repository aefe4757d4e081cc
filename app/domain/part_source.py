"""Which parts are written somewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.domain.batch import Batch
from app.domain.part import Inspection

Parts = Iterable[tuple[Batch, Inspection]]


@dataclass(frozen=True)
class PartSource:
    """Parts that are read when they are wanted, so that a million of them need no room."""

    total: int
    """How many there are, as far as anybody knows: a run may go on."""
    parts: Callable[[], Parts]
