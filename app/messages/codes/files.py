"""What lay in a folder and was not looked at."""

from __future__ import annotations

from app.messages.message import Message


class FilesLeftOut(Message, frozen=True):
    count: int
    kinds: tuple[Message, ...]
    """How many of each, the most important first."""


class FoldersLeftOut(Message, frozen=True):
    count: int
    kinds: tuple[Message, ...]


class FilesAndFoldersLeftOut(Message, frozen=True):
    count: int
    kinds: tuple[Message, ...]


class OtherKind(Message, frozen=True):
    """Neither name nor content is that of a picture that can be read."""

    count: int
    suffix: str


class OtherKindWithoutSuffix(Message, frozen=True):
    count: int


class Unfinished(Message, frozen=True):
    """Downloads and copies under way, and backups of editors."""

    count: int


class NoRegularFile(Message, frozen=True):
    count: int


class TooLarge(Message, frozen=True):
    count: int


class CannotBeOpened(Message, frozen=True):
    count: int


class FoldersCannotBeOpened(Message, frozen=True):
    count: int


class SeenAlready(Message, frozen=True):
    """Folders that several ways lead to, and links in a circle."""

    count: int


class Hidden(Message, frozen=True):
    count: int


class HiddenFolder(Message, frozen=True):
    count: int


class Companion(Message, frozen=True):
    """What systems and programs put beside pictures."""

    count: int


class CompanionFolder(Message, frozen=True):
    count: int


class Subfolder(Message, frozen=True):
    """A person did not want them."""

    count: int


class EarlierResults(Message, frozen=True):
    count: int


class OutOfPlace(Message, frozen=True):
    """Images in a data set where none are looked for."""

    count: int


class MoreKinds(Message, frozen=True):
    count: int


class OneOtherKind(Message, frozen=True):
    """This and what follows: a line among details."""

    path: str


class OneUnfinished(Message, frozen=True):
    path: str


class OneNoRegularFile(Message, frozen=True):
    path: str


class OneTooLarge(Message, frozen=True):
    path: str


class OneCannotBeOpened(Message, frozen=True):
    path: str


class OneSeenAlready(Message, frozen=True):
    path: str


class OneHidden(Message, frozen=True):
    path: str


class OneCompanion(Message, frozen=True):
    path: str


class OneSubfolder(Message, frozen=True):
    path: str


class OneEarlierResults(Message, frozen=True):
    path: str


class OneOutOfPlace(Message, frozen=True):
    path: str


class MoreLeftOut(Message, frozen=True):
    count: int
