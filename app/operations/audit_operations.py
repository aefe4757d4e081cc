"""What can be done with the audit log: hand it out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.domain.changes import Changes
from app.messages.codes import audit as codes
from app.messages.message import Message
from app.operations.operation import Lane, Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from app.storage.audit.audit_log import AuditLog


@dataclass(frozen=True)
class ExportAuditLog(Operation):
    """Write all lines to a file. There is nothing to undo: the workspace stays as it is."""

    lane: ClassVar[Lane] = Lane.EXPORT
    audit: AuditLog
    path: Path

    @property
    def label(self) -> Message:
        return codes.ExportAuditLog()

    def perform(self, work: Work) -> Outcome:
        """Raises StorageError."""
        total = self.audit.count()

        def goes_on(count: int) -> bool:
            work.report(count, total)
            return not work.cancel.cancelled

        count = self.audit.export(self.path, goes_on)
        if not count:
            return Outcome(Changes())
        told = codes.AuditLogExported(count, str(self.path))
        return Outcome(Changes(), notice=Notice(NoticeLevel.INFO, self.label, told))
