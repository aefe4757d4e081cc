"""What the storage raises on purpose, besides onenip_core.errors.StorageError (a write that failed)."""

from __future__ import annotations

from app.messages.errors import MessageError
from onenip_core.errors import StorageError, UsageError


class WorkspaceError(MessageError):
    """The workspace cannot be opened: damaged, from a newer version, or not writable."""


class SharedFolderAwayError(WorkspaceError):
    """The folder that stations share is not where it should be."""


class WorkspaceLockedError(WorkspaceError):
    """Another running application has this workspace open."""


class StoreRefusedError(MessageError, UsageError):
    """What was asked for is not allowed; nothing was changed."""


class FileRefusedError(MessageError, StorageError):
    """A file or folder of the workspace cannot be written or moved."""


class DuplicateProductError(StoreRefusedError):
    """There is already a product of that name (upper and lower case count as the same)."""


class UnknownRecordError(StoreRefusedError):
    """The record that was asked for does not exist, or lies in the trash."""


class JobTransitionError(StoreRefusedError):
    """A training job cannot go from its present state to the one asked for."""


class DatabaseRefusedError(MessageError, StorageError):
    """The database cannot be read or written just now; what was saved before is unchanged."""


class RecordUnreadableError(DatabaseRefusedError):
    """A record holds what this application cannot have written: its disk is damaged, or another program changed it."""
