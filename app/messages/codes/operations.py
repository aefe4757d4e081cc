"""What operations do, did, and could not do."""

from __future__ import annotations

from app.messages.message import Message


class NotDone(Message, frozen=True):
    """Heading over why an operation was not carried out."""

    what: Message


class Undone(Message, frozen=True):
    pass


class Redone(Message, frozen=True):
    pass


class NotUndone(Message, frozen=True):
    what: Message


class NotRedone(Message, frozen=True):
    what: Message


class NotTakenBack(Message, frozen=True):
    """Heading."""


class SomethingElseWasDone(Message, frozen=True):
    """Why the step that a notice offered to take back was left alone."""


class CreateProduct(Message, frozen=True):
    name: str


class RenameProduct(Message, frozen=True):
    old: str
    new: str


class DeleteProduct(Message, frozen=True):
    name: str


class RestoreProduct(Message, frozen=True):
    name: str


class ProductDeleted(Message, frozen=True):
    name: str


class DeleteImages(Message, frozen=True):
    count: int


class RestoreImages(Message, frozen=True):
    count: int


class ImagesDeleted(Message, frozen=True):
    count: int


class MakePrompts(Message, frozen=True):
    count: int


class TakePromptsBack(Message, frozen=True):
    count: int


class ChangeLimit(Message, frozen=True):
    product: str


class LimitChanged(Message, frozen=True):
    """The limits in units of the model's proposal."""

    product: str
    before: float
    after: float


class NextPartsJudgedByIt(Message, frozen=True):
    pass


class AddImages(Message, frozen=True):
    product: str


class CorrectVerdict(Message, frozen=True):
    pass


class CorrectVerdictOf(Message, frozen=True):
    position: int
    name: str


class CorrectVerdicts(Message, frozen=True):
    count: int


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


class NotCheckedAreLeft(Message, frozen=True):
    """Parts that were not checked are corrected one by one, each with its reason."""

    count: int


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


class UseModel(Message, frozen=True):
    name: str


class RenameModel(Message, frozen=True):
    name: str


class DeleteModel(Message, frozen=True):
    name: str


class RestoreModel(Message, frozen=True):
    name: str


class ModelDeleted(Message, frozen=True):
    name: str


class RunUsesModel(Message, frozen=True):
    """Why a model cannot be deleted just now."""

    name: str


class StartTraining(Message, frozen=True):
    pass


class ResumeTraining(Message, frozen=True):
    pass


class RecordTraining(Message, frozen=True):
    pass


class TrainingReadsImages(Message, frozen=True):
    """Why images cannot be deleted just now."""


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


class FarOut(Message, frozen=True):
    first: Message
    count: int


class NoneFarOut(Message, frozen=True):
    first: Message


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


class Unreadable(Message, frozen=True):
    count: int
    names: tuple[str, ...]


class UnreadableAndMore(Message, frozen=True):
    count: int
    names: tuple[str, ...]
    more: int


class FilesUnchanged(Message, frozen=True):
    pass


class AddedAreKept(Message, frozen=True):
    pass


class StoppedEarly(Message, frozen=True):
    reason: Message


class Closing(Message, frozen=True):
    """Heading while the window waits for running work."""


class WorkIsStopped(Message, frozen=True):
    pass


class FoundAtTheStart(Message, frozen=True):
    """Heading over what the opening of the workspace found."""


class CannotBeRead(Message, frozen=True):
    """Heading: products, models or batches could not be read from the workspace."""


class CannotBeShown(Message, frozen=True):
    """Heading: a part could not be read."""


class DiskDoesNotAnswer(Message, frozen=True):
    pass


class DiskNearlyFull(Message, frozen=True):
    """Heading."""


class LittleSpaceLeft(Message, frozen=True):
    megabytes: float


class SettingsNotSaved(Message, frozen=True):
    """Heading."""


class LogFolderCannotBeOpened(Message, frozen=True):
    """Heading."""


class NoProgramShowsFolders(Message, frozen=True):
    folder: str
