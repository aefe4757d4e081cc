"""Corrections, saved batches and the tables made of them."""

from __future__ import annotations

from app.messages.message import Message


class CorrectVerdict(Message, frozen=True):
    pass


class CorrectVerdictOf(Message, frozen=True):
    position: int
    name: str


class CorrectVerdicts(Message, frozen=True):
    count: int


class DescribeParts(Message, frozen=True):
    """Label: kinds of defect, a note, painted regions."""

    count: int


class PartPictureUnreadable(Message, frozen=True):
    """Stands where the picture of a part would be."""


class NothingToPaintOn(Message, frozen=True):
    """Heading."""


class ExportFolder(Message, frozen=True):
    """Label."""

    name: str


class FolderExported(Message, frozen=True):
    """So many pictures."""

    count: int
    path: str


class ExportLeftOut(Message, frozen=True):
    """Behind how many pictures were written; `reasons` as labels.csv says them."""

    count: int
    reasons: tuple[str, ...]


class FolderIsThere(Message, frozen=True):
    path: str


class FolderNotWritten(Message, frozen=True):
    path: str
    reason: str
    """As the system says it."""


class NoFolderWritten(Message, frozen=True):
    path: str


class DeleteBatches(Message, frozen=True):
    count: int


class VerdictCorrected(Message, frozen=True):
    """Heading."""


class PartIsNowOk(Message, frozen=True):
    position: int
    name: str


class PartIsNowNg(Message, frozen=True):
    position: int
    name: str


class PartIsNowNotChecked(Message, frozen=True):
    position: int
    name: str


class ReasonNeeded(Message, frozen=True):
    """A part that was not checked is corrected with a reason only."""

    position: int
    name: str


class NotAllCorrected(Message, frozen=True):
    """Heading."""


class NotCheckedAreLeft(Message, frozen=True):
    """Parts that were not checked are corrected one by one, each with its reason."""

    count: int


class TooManyParts(Message, frozen=True):
    """Heading."""


class MostParts(Message, frozen=True):
    """Nothing was done: more are selected than one step takes."""

    most: int


class VerdictsCorrected(Message, frozen=True):
    """Heading."""


class PartsAreCorrected(Message, frozen=True):
    count: int


class DeleteBatchOf(Message, frozen=True):
    product: str
    parts: int


class RestoreBatches(Message, frozen=True):
    count: int


class BatchesDeleted(Message, frozen=True):
    count: int


class ExportParts(Message, frozen=True):
    file: str


class PartsExported(Message, frozen=True):
    count: int
    path: str


class ExportStopped(Message, frozen=True):
    """Heading."""


class FolderCannotBeOpened(Message, frozen=True):
    """Heading."""


class TableIsIn(Message, frozen=True):
    folder: str


class NoTableWritten(Message, frozen=True):
    path: str


class NoExplanation(Message, frozen=True):
    """Heading: nobody can say why of this part."""


class ProductOfBatchGone(Message, frozen=True):
    pass
