"""Writes a report: made in the background, and in its place all at once or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.domain.changes import Changes
from app.messages.codes import releases as codes
from app.messages.message import Message
from app.operations.operation import Lane, Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from onenip_core.atomic_files import write_bytes_atomic


@dataclass(frozen=True)
class WriteReport(Operation):
    """Write a report. There is nothing to undo: the workspace stays as it is."""

    lane: ClassVar[Lane] = Lane.EXPORT
    path: Path
    make: Callable[[Work], bytes | None]
    """Makes what is in the file, in a thread of its own; None when it was cancelled."""
    action: str = ""
    """That the notice offers about it."""

    @property
    def label(self) -> Message:
        return codes.WriteReport(self.path.name)

    def perform(self, work: Work) -> Outcome:
        """Raises StorageError."""
        content = self.make(work)
        if content is None:
            return Outcome(Changes(), notice=Notice(NoticeLevel.INFO, self.label, codes.ReportStopped(str(self.path))))
        write_bytes_atomic(self.path, content)
        return Outcome(
            Changes(),
            notice=Notice(NoticeLevel.INFO, self.label, codes.ReportWritten(str(self.path)), action=self.action),
        )
