"""Which columns tables of parts have, in which order, and what a program reads of each part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from app.domain.batch import Batch
from app.domain.part import Inspection
from app.storage.csv_cells import Cell, Reader, names, plain, text
from app.storage.tables import Schema

ORDER = (
    "batch",
    "position",
    "product",
    "name",
    "part_number",
    "model",
    "score",
    "limit",
    "model_verdict",
    "correction",
    "correction_reason",
    "final_verdict",
    "reason",
    "taken_at",
    "image_in_workspace",
    "map_in_workspace",
    "prompt",
    "milliseconds",
    "triggered_at",
    "views",
    "deciding_view",
    "defect_kinds",
    "note",
)
"""The headings from left to right; columns that are not named here stand behind them."""

BETWEEN_LOOKS = 500
"""Rows between two looks at whether to go on."""

Parts = Iterable[tuple[Batch, Inspection]]
GoesOn = Callable[[int], bool]
"""Gets the number of rows that were written, from time to time, and says whether to write more."""


class ExportStoppedError(Exception):
    """A person changed their mind; what was written is of no use."""


@dataclass(frozen=True, slots=True)
class PartColumn:
    """A column, and where its values come from."""

    cell: Cell
    heading: str
    attribute: str
    of_batch: bool = False

    @property
    def place(self) -> int:
        """Where it stands."""
        return ORDER.index(self.heading) if self.heading in ORDER else len(ORDER)

    def text(self, batch: Batch, part: Inspection, reader: Reader) -> str:
        """For a spreadsheet."""
        return self.cell.text(getattr(batch if self.of_batch else part, self.attribute), reader)

    def value(self, batch: Batch, part: Inspection, reader: Reader) -> Any:
        """For tables that know types."""
        return self.cell.value(getattr(batch if self.of_batch else part, self.attribute), reader)


def part_columns(schema: Schema) -> list[PartColumn]:
    """The columns that `schema` exports, and what follows from them."""
    columns = [PartColumn(c.cell, c.heading, c.attribute, of_batch=True) for c in schema.batches.exported]
    columns += [PartColumn(c.cell, c.heading, c.attribute) for c in schema.inspections.exported]
    # Not stored: it follows from verdict and correction.
    columns.append(PartColumn(plain(), "final_verdict", "said"))
    columns.append(PartColumn(text(), "deciding_view", "view"))
    columns.append(PartColumn(names(), "defect_kinds", "kinds"))
    return sorted(columns, key=lambda column: column.place)


def counted_parts(parts: Parts, goes_on: GoesOn) -> Iterator[tuple[Batch, Inspection]]:
    """The same. Raises ExportStoppedError: `goes_on` said no."""
    for row, each in enumerate(parts):
        if row % BETWEEN_LOOKS == 0 and not goes_on(row):
            raise ExportStoppedError
        yield each
