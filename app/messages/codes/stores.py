"""What the stores say: records that are not there, changes that are not allowed, files that refuse."""

from __future__ import annotations

from app.messages.message import Message


class JournalClosed(Message, frozen=True):
    path: str


class CannotWrite(Message, frozen=True):
    path: str
    error: str


class DiskFull(Message, frozen=True):
    path: str
    error: str


class NoSuchDriftStart(Message, frozen=True):
    pass


class NoSuchProduct(Message, frozen=True):
    number: int


class NoSuchTrashedProduct(Message, frozen=True):
    number: int


class LimitOutOfRange(Message, frozen=True):
    minimum: float
    maximum: float
    got: float


class CannotMakeFolder(Message, frozen=True):
    path: str
    error: str


class ProductExists(Message, frozen=True):
    name: str


class NoSuchImage(Message, frozen=True):
    number: int


class ImageCannotBeRead(Message, frozen=True):
    file: str
    error: str


class ImageAlreadyThere(Message, frozen=True):
    file: str
    twin: str


class ImageIsGolden(Message, frozen=True):
    """Why a picture does not become a normal image."""

    file: str
    product: str


class NoSuchGoldenPart(Message, frozen=True):
    number: int


class GoldenPartAlreadyThere(Message, frozen=True):
    file: str
    twin: str


class GoldenPartIsNormal(Message, frozen=True):
    """Why a picture does not become a golden part."""

    file: str
    product: str


class ValueAboveRange(Message, frozen=True):
    file: str
    value: int
    bits: int


class NoNumberGiven(Message, frozen=True):
    pass


class JobCannotBecome(Message, frozen=True):
    model: str
    state: str
    wanted: str


class NoSuchJob(Message, frozen=True):
    number: int


class NoSuchInspection(Message, frozen=True):
    number: int


class CannotTidy(Message, frozen=True):
    workspace: str
    error: str


class FolderUnreadable(Message, frozen=True):
    folder: str
    error: str


class PlaceIsTaken(Message, frozen=True):
    source: str
    target: str


class CannotMove(Message, frozen=True):
    source: str
    target: str
    error: str


class DiskSilent(Message, frozen=True):
    workspace: str
    error: str


class NoModelFolder(Message, frozen=True):
    folder: str


class ModelExists(Message, frozen=True):
    name: str


class NoSuchModel(Message, frozen=True):
    number: int


class TitleTooLong(Message, frozen=True):
    longest: int


class ModelInspects(Message, frozen=True):
    """Why a model cannot be deleted."""

    model: str


class NotInTheTrash(Message, frozen=True):
    pass


class NameIsTaken(Message, frozen=True):
    """Why a product cannot come back."""

    name: str


class SamePictureIsThere(Message, frozen=True):
    """Why an image cannot come back: it was imported again."""

    name: str


class SamePictureIsGolden(Message, frozen=True):
    """Why a golden part cannot come back: it was added again."""

    name: str


class PictureIsGoldenNow(Message, frozen=True):
    """Why a normal image cannot come back."""

    product: str


class PictureTrainsNow(Message, frozen=True):
    """Why a golden part cannot come back."""

    product: str


class ProductIsInTheTrash(Message, frozen=True):
    """Why an image cannot come back alone."""

    product: str
    number: int


class NothingWritesParquet(Message, frozen=True):
    """The library for it is not installed."""


class NoSuchBatch(Message, frozen=True):
    number: int


class BatchIsOpen(Message, frozen=True):
    number: int


class BatchIsFinished(Message, frozen=True):
    number: int


class VerdictWithoutImage(Message, frozen=True):
    pass


class ScoreIsNoNumber(Message, frozen=True):
    pass


class MapHoldsNoNumbers(Message, frozen=True):
    pass
