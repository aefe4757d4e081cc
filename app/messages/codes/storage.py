"""What the workspace tells a person."""

from __future__ import annotations

from app.messages.message import Message


class PartsNotStored(Message, frozen=True):
    """The last session ended between telling verdicts and storing them."""

    batch: int
    product: str
    count: int
    first_at: str
    """ISO 8601 in UTC, like `last_at`."""
    last_at: str


class PartsNotJudged(Message, frozen=True):
    """The last session ended between the triggers of parts and their verdicts; they are recorded as NOT_CHECKED."""

    batch: int
    product: str
    count: int
    first_at: str
    """ISO 8601 in UTC, like `last_at`: of the triggers."""
    last_at: str


class EndedBeforeTheVerdict(Message, frozen=True):
    """Why such a part was not judged."""


class WorkspaceInUse(Message, frozen=True):
    """Another process has the workspace open."""

    workspace: str
    process: str
    host: str


class DiskCannotLock(Message, frozen=True):
    """The file system has no locks, so that nothing would keep two windows out of one workspace."""

    workspace: str
    error: str


class WorkspaceNotWritable(Message, frozen=True):
    workspace: str
    error: str


class WorkspaceCannotBeMade(Message, frozen=True):
    workspace: str
    error: str


class WorkspaceTooNew(Message, frozen=True):
    place: str
    """The workspace, or its database."""
    schema: int
    known: int


class WorkspaceTooOld(Message, frozen=True):
    """To be looked at without being changed."""

    workspace: str
    schema: int
    known: int


class NoWorkspaceThere(Message, frozen=True):
    folder: str


class ManifestDamaged(Message, frozen=True):
    path: str


class DatabaseDamaged(Message, frozen=True):
    path: str
    finding: str
    file: str
    """Name of the database file."""


class DatabaseCannotBeOpened(Message, frozen=True):
    path: str
    error: str
    advice: Message


class FreeSomeSpace(Message, frozen=True):
    pass


class AskForPermission(Message, frozen=True):
    pass


class AnotherProgramHoldsIt(Message, frozen=True):
    pass


class PutBackABackup(Message, frozen=True):
    pass


class DiskMayBeGone(Message, frozen=True):
    pass


class CheckTheFolder(Message, frozen=True):
    pass


class ChooseAnotherWorkspace(Message, frozen=True):
    pass


class RestartAndTryAgain(Message, frozen=True):
    pass


class LookAtTheServer(Message, frozen=True):
    """It cannot be reached, or ended the connection."""


class RecordUnreadable(Message, frozen=True):
    """`error` in the words of what reads it."""

    place: str
    error: str


class DatabaseRefused(Message, frozen=True):
    path: str
    error: str
    advice: Message


class WorkspaceClosed(Message, frozen=True):
    pass


class FilesMissing(Message, frozen=True):
    """Files that records speak of are not where they belong."""

    count: int
    first: str
    """Path of one of them."""


class LossCanBeWrittenDown(Message, frozen=True):
    """Files of parts are gone: a check can write that into their records."""


class DamageFoundLater(Message, frozen=True):
    """A large database is checked while it is used."""

    path: str
    finding: str
    file: str
