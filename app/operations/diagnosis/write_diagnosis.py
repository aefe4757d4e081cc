"""Writes a diagnosis where a person wants it: all of it or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.domain.changes import Changes
from app.messages.codes import diagnosis as codes
from app.messages.message import Message
from app.operations.diagnosis.diagnosis import Diagnosis
from app.operations.operation import Lane, Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from onenip_core.atomic_files import write_bytes_atomic


@dataclass(frozen=True)
class WriteDiagnosis(Operation):
    """What the person has read before. There is nothing to undo: the workspace stays as it is."""

    lane: ClassVar[Lane] = Lane.EXPORT
    diagnosis: Diagnosis
    path: Path

    @property
    def label(self) -> Message:
        return codes.WriteDiagnosis(self.path.name)

    def perform(self, work: Work) -> Outcome:
        """Raises StorageError."""
        write_bytes_atomic(self.path, self.diagnosis.zipped())
        return Outcome(Changes(), notice=Notice(NoticeLevel.INFO, self.label, codes.DiagnosisWritten(str(self.path))))
