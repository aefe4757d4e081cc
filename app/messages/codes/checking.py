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

    error: str | Message


class NoRecordOfIt(Message, frozen=True):
    pass


class HashDiffers(Message, frozen=True):
    pass


class StoredPictureDamaged(Message, frozen=True):
    """In the core's words."""

    damage: str | Message


class FileUnreadable(Message, frozen=True):
    error: str | Message


class RecordAltered(Message, frozen=True):
    """A damaged disk, or somebody who went round the program."""

    part: str


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


class ExportDamaged(Message, frozen=True):
    pass


class MovedToFound(Message, frozen=True):
    place: str


class MarkedAsLost(Message, frozen=True):
    pass


class RemovedToBeMadeAgain(Message, frozen=True):
    pass


class NotMended(Message, frozen=True):
    """The disk refuses."""

    place: str
    error: str


class RestoreDatabase(Message, frozen=True):
    """What a person can do about a problem; so are the next ones."""


class PutFileBack(Message, frozen=True):
    pass


class MendParts(Message, frozen=True):
    pass


class MendUnknown(Message, frozen=True):
    pass


class PutUnalteredBack(Message, frozen=True):
    pass


class JudgeAgain(Message, frozen=True):
    """Advice: the record of a part was altered."""


class LookWhoChanged(Message, frozen=True):
    pass


class MendExport(Message, frozen=True):
    pass
