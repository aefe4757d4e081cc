"""What is said about the golden set and about what models say of it."""

from __future__ import annotations

from app.messages.message import Message


class AddGoldenParts(Message, frozen=True):
    product: str


class GoldenPartsAdded(Message, frozen=True):
    """Heading over the result."""

    product: str


class AddReviewedParts(Message, frozen=True):
    """Label: parts of runs become golden parts."""

    count: int


class ReviewedPartsAdded(Message, frozen=True):
    good: int
    defective: int


class ReviewedPartsLeftOut(Message, frozen=True):
    """Why parts did not become golden parts: the first reasons."""

    count: int
    reasons: tuple[Message, ...]


class PartChangedMeanwhile(Message, frozen=True):
    """Something else is said of it than when it was chosen, or it is gone."""

    part: str


class PartWithoutTruth(Message, frozen=True):
    """NOT CHECKED, and nobody said what it is."""

    part: str


class ViewWithoutTruth(Message, frozen=True):
    """The part is bad, and nobody knows whether this of several cameras shows it."""

    part: str


class PartWithoutPicture(Message, frozen=True):
    part: str


class ProductOfPartGone(Message, frozen=True):
    part: str


class NoGoldenPartAdded(Message, frozen=True):
    """Heading."""


class MoveToGoldenSet(Message, frozen=True):
    count: int


class MovedToGoldenSet(Message, frozen=True):
    count: int


class NotMoved(Message, frozen=True):
    """Nothing was moved: this normal image was refused."""

    reason: Message


class ChangeTruth(Message, frozen=True):
    count: int


class PaintDefects(Message, frozen=True):
    """Label: it is said anew where the defects of golden parts are."""

    count: int


class DefectsFromMasks(Message, frozen=True):
    """Masks of the data set say where the defects of so many golden parts are."""

    count: int
    kinds: tuple[str, ...]


class MasksAreNoParts(Message, frozen=True):
    """Masks lay in the folder."""

    count: int


class MasksNotUsed(Message, frozen=True):
    """Their parts were added without regions; the first reasons follow."""

    count: int


class MaskIsEmpty(Message, frozen=True):
    mask: str


class MaskOfOtherSize(Message, frozen=True):
    mask: str
    picture: str


class RemoveGoldenParts(Message, frozen=True):
    count: int


class GoldenPartsRemoved(Message, frozen=True):
    count: int


class BringBackGoldenParts(Message, frozen=True):
    count: int


class GoldenLeftOutOfTraining(Message, frozen=True):
    """A training begins without normal images that are golden parts."""

    count: int


class ImagesAreGoldenNow(Message, frozen=True):
    """Why a training cannot be resumed."""

    count: int


class OnlyGoldenImages(Message, frozen=True):
    """All normal images of a product are golden parts."""

    product: str


class JudgeGoldenParts(Message, frozen=True):
    """Label: a model judges the golden parts."""

    model: str


class GoldenPartsJudged(Message, frozen=True):
    """Heading."""

    model: str


class NoGoldenPartJudged(Message, frozen=True):
    """Heading."""


class AllGoldenPartsJudged(Message, frozen=True):
    count: int


class SomeGoldenPartsNotJudged(Message, frozen=True):
    """Files that are gone or damaged: they are named."""

    judged: int
    left_out: int
    reasons: tuple[Message, ...]


class JudgingStopped(Message, frozen=True):
    """A person cancelled it, or a run or a training began."""

    judged: int


class JudgingFailed(Message, frozen=True):
    reason: Message
    judged: int


class GoldenFileMissing(Message, frozen=True):
    name: str
    error: str | Message


class GoldenFileAltered(Message, frozen=True):
    name: str


class JudgingDied(Message, frozen=True):
    """The process ended without having said that it is done."""

    exit: Message


class WaitForRun(Message, frozen=True):
    """Why golden parts are not judged now."""


class WaitForTraining(Message, frozen=True):
    """Why golden parts are not judged now."""


class ModelNeedsTorch(Message, frozen=True):
    """Why golden parts are not judged by a model at a station."""

    model: str
