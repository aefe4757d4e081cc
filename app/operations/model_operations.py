"""Which model inspects, what models are called, and which there are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.changes import Changes, Stale
from app.domain.release import ReleaseKind
from app.domain.trash import Record, RecordKind
from app.messages.codes import model_files
from app.messages.codes import operations as codes
from app.messages.errors import MessageError
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from app.storage.models import ModelStore

_MODELS = Changes(Stale.MODELS)


class _OfModel(Operation):
    """What means nothing once its model is gone."""

    model_id: int

    @property
    def subject(self) -> str:
        return f"{type(self).__name__} {self.model_id}"

    def without(self, gone: frozenset[Record]) -> Operation | None:
        return None if Record(RecordKind.MODEL, self.model_id) in gone else self


@dataclass(frozen=True)
class ActivateModel(_OfModel):
    """Let a model inspect from now on."""

    store: ModelStore
    model_id: int
    name: str
    run_goes_on: Callable[[], bool] = lambda: False
    """True while verdicts come: they would stand below the name of a model that did not reach them."""
    kind: ReleaseKind = ReleaseKind.UNSIGNED
    """How it stands in the history; what undoes it takes back."""

    @property
    def label(self) -> Message:
        return codes.UseModel(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError while a run goes on; UnknownRecordError, StorageError."""
        if self.run_goes_on():
            raise MessageError(codes.RunKeepsItsModel())
        before = self.store.active()
        self.store.activate(self.model_id, self.kind)
        inverse = None
        if before is not None and before.id != self.model_id:
            inverse = ActivateModel(self.store, before.id, before.label, self.run_goes_on, ReleaseKind.TAKEN_BACK)
        return Outcome(_MODELS, inverse)


@dataclass(frozen=True)
class RenameModel(_OfModel):
    """Give a model a title beside its permanent name; an empty one takes the title away."""

    store: ModelStore
    model_id: int
    name: str
    title: str

    @property
    def label(self) -> Message:
        return codes.RenameModel(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UsageError, UnknownRecordError, StorageError."""
        before = self.store.get(self.model_id).title
        after = self.store.set_title(self.model_id, self.title).title
        if after == before:
            return Outcome(_MODELS)
        return Outcome(_MODELS, RenameModel(self.store, self.model_id, self.name, before))


@dataclass(frozen=True)
class SetProductsOfModel(_OfModel):
    """Say which records a model's products are."""

    store: ModelStore
    model_id: int
    name: str
    product_ids: tuple[int | None, ...]

    @property
    def label(self) -> Message:
        return model_files.AddItsProducts(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        before = self.store.get(self.model_id)
        self.store.set_product_ids(self.model_id, self.product_ids)
        return Outcome(_MODELS, SetProductsOfModel(self.store, self.model_id, self.name, before.product_ids))


@dataclass(frozen=True)
class TrashModel(_OfModel):
    """Put a model into the trash."""

    store: ModelStore
    model_id: int
    name: str
    is_in_use: Callable[[int], bool] = lambda _model_id: False
    """True while a run judges with the model of that number."""

    @property
    def label(self) -> Message:
        return codes.DeleteModel(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError for the model that inspects and for one that a run uses; UnknownRecordError, StorageError."""
        if self.is_in_use(self.model_id):
            raise MessageError(codes.RunUsesModel(self.name))
        self.store.trash(self.model_id)
        notice = Notice(NoticeLevel.INFO, self.label, codes.ModelDeleted(self.name))
        return Outcome(_MODELS, RestoreModel(self.store, self.model_id, self.name, self.is_in_use), notice=notice)


@dataclass(frozen=True)
class RestoreModel(_OfModel):
    """Take a model out of the trash."""

    store: ModelStore
    model_id: int
    name: str
    is_in_use: Callable[[int], bool] = lambda _model_id: False

    @property
    def label(self) -> Message:
        return codes.RestoreModel(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        self.store.restore(self.model_id)
        return Outcome(_MODELS, TrashModel(self.store, self.model_id, self.name, self.is_in_use))
