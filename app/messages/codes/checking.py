"""What `--check` finds in a workspace."""

from __future__ import annotations

from app.messages.message import Message


class DatabaseFinding(Message, frozen=True):
    """In SQLite's words."""

    finding: str


class RecordWithoutOwner(Message, frozen=True):
    table: str
    row: int
    owner: str


class RecordedFileMissing(Message, frozen=True):
    pass


class ModelFolderMissing(Message, frozen=True):
    model: str


class ModelAltered(Message, frozen=True):
    """In the core's words."""

    error: str


class NoRecordOfIt(Message, frozen=True):
    pass


class HashDiffers(Message, frozen=True):
    pass


class StoredPictureDamaged(Message, frozen=True):
    """In the core's words."""

    damage: str


class FileUnreadable(Message, frozen=True):
    error: str


class CountsDiffer(Message, frozen=True):
    verdict: str
    counted: int
    recorded: int


class PaintedDefectsUnreadable(Message, frozen=True):
    """Of a golden part; what is stored is neither lost nor used."""

    part: str


class WorkspaceFileDamaged(Message, frozen=True):
    """`workspace.json`, without which the application does not open it."""


class CheckFailed(Message, frozen=True):
    """Nobody planned for this error."""

    error: str
