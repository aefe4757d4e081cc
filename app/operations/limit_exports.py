"""What the Limits page writes for other programs."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.domain.changes import Changes
from app.domain.limit_counts import KnownScores
from app.domain.table_format import TableFormat
from app.messages.codes import operations as codes
from app.messages.message import Message
from app.operations.operation import Lane, Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from onenip_core.atomic_files import write_bytes_atomic

COLUMNS = (
    "limit",
    "good_parts",
    "false_rejects",
    "false_reject_rate",
    "bad_parts",
    "missed",
    "recall",
    "precision",
    "f1",
)


def curve_table(known: KnownScores, form: TableFormat) -> bytes:
    """A row for all that a limit can do, from the highest limit down; the last, where everything is NG, has no limit. A score
    that is equal to the limit is OK. What is undefined is empty."""

    def cell(value: float | None) -> str:
        if value is None or math.isinf(value):
            return ""
        return format(value, ".6g").replace(".", str(form.decimal_mark))

    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=str(form.separator), lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for point in known.curve():
        counts = point.counts
        writer.writerow(
            [
                cell(point.limit),
                counts.good,
                counts.rejected,
                cell(counts.false_reject_rate),
                counts.bad,
                counts.missed,
                cell(counts.recall),
                cell(counts.precision),
                cell(counts.f1),
            ]
        )
    return text.getvalue().encode(form.encoding)


@dataclass(frozen=True)
class WriteLimitFile(Operation):
    """Write a figure or a table. There is nothing to undo: the workspace stays as it is."""

    lane: ClassVar[Lane] = Lane.EXPORT
    path: Path
    content: bytes

    @property
    def label(self) -> Message:
        return codes.ExportLimit(self.path.name)

    def perform(self, work: Work) -> Outcome:
        """Raises StorageError."""
        write_bytes_atomic(self.path, self.content)
        return Outcome(Changes(), notice=Notice(NoticeLevel.INFO, self.label, codes.LimitExported(str(self.path))))
