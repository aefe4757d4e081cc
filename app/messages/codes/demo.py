"""What the demonstration says."""

from __future__ import annotations

from app.messages.message import Message


class Demonstration(Message, frozen=True):
    """Heading."""


class DemonstrationStopped(Message, frozen=True):
    """Heading."""


class PreparingImages(Message, frozen=True):
    pass


class CellsArePrepared(Message, frozen=True):
    """Real images of solar cells are written."""


class PartsAreDrawn(Message, frozen=True):
    """The program draws the images itself."""


class ImagesAreImported(Message, frozen=True):
    pass


class OneModelLearns(Message, frozen=True):
    pass


class OneStepIsLearned(Message, frozen=True):
    """The model that inspects first saw next to nothing."""


class LearnsBeside(Message, frozen=True):
    """The model of one step inspects while the real training goes on."""


class LearnedLess(Message, frozen=True):
    """The longer training left no model; that of one step stays."""

    reason: Message


class BetterModelTookOver(Message, frozen=True):
    """How many of the same unseen parts each model judged rightly."""

    parts: int
    before: int
    now: int


class TypicalScores(Message, frozen=True):
    """The scores in the middle, in units of the limit, of good and of defective parts."""

    good_before: float
    good_now: float
    defective_before: float
    defective_now: float


class UnseenAreInspected(Message, frozen=True):
    pass


class WindowIsYours(Message, frozen=True):
    pass


class ImportIncomplete(Message, frozen=True):
    product: str


class NoTraining(Message, frozen=True):
    pass


class NoModelCame(Message, frozen=True):
    pass


class ProductIsGone(Message, frozen=True):
    product: str


class InspectionFailed(Message, frozen=True):
    product: str
    reason: Message


class NoPartInspected(Message, frozen=True):
    pass


class NoBatchSaved(Message, frozen=True):
    pass


class TooFewImages(Message, frozen=True):
    """The package with the pictures is not what it should be."""


class PackageUnreadable(Message, frozen=True):
    error: str


class CannotBeWritten(Message, frozen=True):
    file: str


class HandoverMissing(Message, frozen=True):
    """Nothing lies where another computer's model file, parts and verdicts should be."""

    folder: str


class HandoverDamaged(Message, frozen=True):
    file: str
    error: str


class HandedPartUnreadable(Message, frozen=True):
    file: str
    error: str


class NothingToHandOver(Message, frozen=True):
    pass


class ModelFileNotAdded(Message, frozen=True):
    pass
