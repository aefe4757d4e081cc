"""What is said of the audit log."""

from __future__ import annotations

from app.messages.message import Message


class AuditLineMissing(Message, frozen=True):
    number: int


class AuditLineAltered(Message, frozen=True):
    """It, or the one before it."""

    number: int


class AuditLogCutOff(Message, frozen=True):
    """The newest lines are gone, or the database is an older one."""

    count: int


class AuditAnchorDiffers(Message, frozen=True):
    pass


class AuditAnchorMissing(Message, frozen=True):
    pass


class AuditEndNoted(Message, frozen=True):
    """A line of the log itself says it."""

    number: int


class AuditUnguarded(Message, frozen=True):
    """Triggers are gone or altered."""

    count: int


class AuditLogSound(Message, frozen=True):
    count: int
    head: str
    """The first digits of the newest line's hash."""


class AuditLogNotSound(Message, frozen=True):
    """Heading over what was found."""


class ExportAuditLog(Message, frozen=True):
    pass


class AuditLogExported(Message, frozen=True):
    count: int
    path: str
