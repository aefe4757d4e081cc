"""What the stores say: records that are not there, changes that are not allowed, files that refuse."""

from __future__ import annotations

from app.messages.message import Message


class JournalClosed(Message, frozen=True):
    path: str


class CannotWrite(Message, frozen=True):
    path: str
    error: str


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


class NotAnImageFile(Message, frozen=True):
    file: str


class ImageCannotBeRead(Message, frozen=True):
    file: str
    error: str


class ImageAlreadyThere(Message, frozen=True):
    file: str
    twin: str


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
