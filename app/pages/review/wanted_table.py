"""Which table a person asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.part import Inspection


@dataclass(frozen=True, slots=True)
class WantedTable:
    """What was on show when the person asked, whatever is opened or listed while the file is being chosen."""

    path: Path
    batch_ids: tuple[int, ...]
    """In ascending order."""
    inspections: tuple[Inspection, ...] | None = None
    """Only these, in this order; None: all parts of the batches, batch after batch, as the store knows them."""
