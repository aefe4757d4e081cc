"""What operations do, did, and could not do."""

from __future__ import annotations

from app.messages.message import Message


class NotDone(Message, frozen=True):
    """Heading over why an operation was not carried out."""

    what: Message


class ExportGivenUp(Message, frozen=True):
    """A person cancelled it, and the place that is written to does not answer."""


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


class PromptsProposed(Message, frozen=True):
    count: int


class TakePromptsBack(Message, frozen=True):
    count: int


class ChangeLimit(Message, frozen=True):
    product: str


class LimitIsOfAnother(Message, frozen=True):
    """Why a limit was not set: product or model changed while a person was asked."""

    product: str
    model: str


class LimitChanged(Message, frozen=True):
    """The limits in units of the model's proposal."""

    product: str
    before: float
    after: float


class ChangeValueRange(Message, frozen=True):
    product: str


class ValueRangeChanged(Message, frozen=True):
    product: str
    bits: int


class ModelsKeepTheirRange(Message, frozen=True):
    """What follows from another value range."""


class ChangeInspectedArea(Message, frozen=True):
    product: str


class AreaInspected(Message, frozen=True):
    product: str
    percent: float
    """Of the picture."""


class WholePictureInspected(Message, frozen=True):
    product: str


class ModelsKeepTheirArea(Message, frozen=True):
    """What follows from another inspected area."""


class NextPartsJudgedByIt(Message, frozen=True):
    pass


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


class RunKeepsItsModel(Message, frozen=True):
    """Why no other model can be activated just now."""


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


class Closing(Message, frozen=True):
    """Heading while the window waits for running work."""


class WorkIsStopped(Message, frozen=True):
    pass


class FoundAtTheStart(Message, frozen=True):
    """Heading over what the opening of the workspace found."""


class CannotBeRead(Message, frozen=True):
    """Heading: products, models or batches could not be read from the workspace."""


class ExportLimit(Message, frozen=True):
    name: str


class LimitExported(Message, frozen=True):
    path: str


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


class SettingsNotLogged(Message, frozen=True):
    """Heading: they are written, and the audit log has no line of it yet."""


class LogFolderCannotBeOpened(Message, frozen=True):
    """Heading."""


class NoProgramShowsFolders(Message, frozen=True):
    folder: str


class NoticesCannotBeOpened(Message, frozen=True):
    """Heading."""


class NoNoticesHere(Message, frozen=True):
    """The program runs from its source, or from a Python environment."""


class NoProgramShowsNotices(Message, frozen=True):
    folder: str
