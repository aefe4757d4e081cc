"""What is said about the trash."""

from __future__ import annotations

from app.messages.message import Message


class CountedProducts(Message, frozen=True):
    count: int


class CountedImages(Message, frozen=True):
    count: int


class CountedGoldenParts(Message, frozen=True):
    count: int


class CountedBatches(Message, frozen=True):
    count: int


class CountedModels(Message, frozen=True):
    count: int


class Counted(Message, frozen=True):
    """ "1 product, 12 images"."""

    parts: tuple[Message, ...]


class Restore(Message, frozen=True):
    what: Message


class Restored(Message, frozen=True):
    what: Message


class StaysInTheTrash(Message, frozen=True):
    """Why one of several did not come back, or could not be deleted."""

    name: str
    reason: Message


class MoreStay(Message, frozen=True):
    """Besides those that were named."""

    count: int


class DeleteForGood(Message, frozen=True):
    what: Message


class RemoveFiles(Message, frozen=True):
    """Label: the files of what was deleted for good."""


class DeletedForGood(Message, frozen=True):
    """Heading."""


class SpaceIsFree(Message, frozen=True):
    megabytes: float


class FilesStay(Message, frozen=True):
    """Files that could not be removed."""

    count: int
    first: str
    error: str


class RemovalGoesOn(Message, frozen=True):
    """The window closed before all files were removed."""
