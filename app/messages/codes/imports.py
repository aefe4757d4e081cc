"""What an import did and left out, and which of the images that it brought are unusual."""

from __future__ import annotations

from app.messages.message import Message


class AddImages(Message, frozen=True):
    product: str


class NoProductToImportInto(Message, frozen=True):
    pass


class NothingImported(Message, frozen=True):
    """Heading: there was no product to import into."""


class ImportEnded(Message, frozen=True):
    """Heading over the result of an import."""

    product: str


class ImportStopped(Message, frozen=True):
    product: str


class ImportCancelled(Message, frozen=True):
    product: str


class CompareImagesOf(Message, frozen=True):
    product: str


class ImagesNotCompared(Message, frozen=True):
    """Heading."""

    product: str


class LookAtImagesOf(Message, frozen=True):
    """Heading: the images were compared with each other."""

    product: str


class UnusualFirst(Message, frozen=True):
    count: int


class NoneMarked(Message, frozen=True):
    first: Message


class DatasetTaken(Message, frozen=True):
    """The folder is laid out as a data set; only its good training parts were taken."""

    folder: str
    taken: tuple[str, ...]
    images: int
    others: tuple[str, ...]
    other_count: int


class GoodPartsTaken(Message, frozen=True):
    """The folder is laid out as a data set that has nothing but good training parts."""

    folder: str
    taken: tuple[str, ...]
    images: int


class NoImageFound(Message, frozen=True):
    endings: tuple[str, ...]


class ImportCounts(Message, frozen=True):
    """ "37 added, 2 already there, 1 not usable: …"."""

    parts: tuple[Message, ...]


class ImagesAdded(Message, frozen=True):
    count: int


class NoneAdded(Message, frozen=True):
    pass


class AlreadyThere(Message, frozen=True):
    count: int


class GoldenLeftOut(Message, frozen=True):
    """Pictures that are golden parts do not become normal images."""

    count: int


class NormalsLeftOut(Message, frozen=True):
    """Pictures that are normal images do not become golden parts."""

    count: int


class Unreadable(Message, frozen=True):
    count: int
    names: tuple[str, ...]


class UnreadableAndMore(Message, frozen=True):
    count: int
    names: tuple[str, ...]
    more: int


class ValueRangeFound(Message, frozen=True):
    """The product's files use few of their 16 bits."""

    levels: int
    bits: int
    possible_levels: int = 1 << 16


class BitsAreMixed(Message, frozen=True):
    """The product has files with 16 bits a value and others."""


class FilesUnchanged(Message, frozen=True):
    pass


class AddedAreKept(Message, frozen=True):
    pass


class StoppedEarly(Message, frozen=True):
    reason: Message
