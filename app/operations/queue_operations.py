"""Changes of the queue of trainings. All but the beginning of one can be taken back."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.change_messages import change_message
from app.domain.changes import Changes, Stale
from app.domain.trained_on import TrainedOn
from app.domain.training_changes import changes_since
from app.domain.waiting_training import WaitingTraining
from app.messages.codes import queue as codes
from app.messages.codes import readiness
from app.messages.errors import MessageError, message_of
from app.messages.message import Message
from app.messages.stored import to_text
from app.operations.operation import Operation, Outcome, Work
from app.operations.stopped_training import keep_reachable
from app.operations.training_operations import BegunTraining, ResumeTraining, StartTraining
from app.state.notice import TRAINING, Notice, NoticeLevel
from app.storage.errors import UnknownRecordError
from app.storage.workspace import Workspace
from onenip_core.errors import OneNipError

_QUEUE = Changes(Stale.JOBS)


class _OfQueue(Operation):
    @property
    def subject(self) -> str:
        return TRAINING


@dataclass(frozen=True)
class QueueTraining(_OfQueue):
    """Let a training wait for its turn, on the images as they are now."""

    workspace: Workspace
    product_ids: tuple[int, ...]
    preset: str
    minutes: float
    title: str = ""
    start_model_id: int | None = None

    @property
    def label(self) -> Message:
        return codes.QueueTraining()

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError: no product is named, or one has no images; UnknownRecordError, StorageError."""
        if not self.product_ids:
            raise MessageError(readiness.NoProductToTrainOn())
        products = images_of_now(self.workspace, self.product_ids)
        empty = next((each for each in products if not each.images), None)
        if empty is not None:
            raise MessageError(readiness.ProductWithoutImages(empty.name))
        start = "" if self.start_model_id is None else self.workspace.models.get(self.start_model_id).label
        asked = WaitingTraining(0, 0, self.title, self.preset, self.minutes, products, self.start_model_id, start)
        kept = self.workspace.waiting.add(asked)
        return Outcome(_QUEUE, RemoveWaiting(self.workspace, kept.id))


@dataclass(frozen=True)
class RemoveWaiting(_OfQueue):
    """Take a training out of the queue."""

    workspace: Workspace
    number: int

    @property
    def label(self) -> Message:
        return codes.RemoveWaiting()

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError: it began, or was removed; StorageError."""
        removed = self.workspace.waiting.remove(self.number)
        return Outcome(_QUEUE, _PutBack(self.workspace, removed))


@dataclass(frozen=True)
class _PutBack(_OfQueue):
    workspace: Workspace
    training: WaitingTraining

    @property
    def label(self) -> Message:
        return codes.QueueTraining()

    def perform(self, work: Work) -> Outcome:
        kept = self.workspace.waiting.put_back(self.training)
        return Outcome(_QUEUE, RemoveWaiting(self.workspace, kept.id))


@dataclass(frozen=True)
class OrderQueue(_OfQueue):
    """Say in which order waiting trainings begin."""

    workspace: Workspace
    numbers: tuple[int, ...]
    """The next one first."""

    @property
    def label(self) -> Message:
        return codes.OrderQueue()

    def perform(self, work: Work) -> Outcome:
        """Raises StorageError."""
        before = tuple(each.id for each in self.workspace.waiting.list())
        self.workspace.waiting.set_order(self.numbers)
        return Outcome(_QUEUE, OrderQueue(self.workspace, before))


@dataclass(frozen=True)
class ReleaseWaiting(_OfQueue):
    """Let a training that was held back begin in its turn, on the images as they are now."""

    workspace: Workspace
    number: int

    @property
    def label(self) -> Message:
        return codes.ReleaseWaiting()

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError: nothing is left of its products; UnknownRecordError, StorageError."""
        before = self.workspace.waiting.get(self.number)
        if before.job_id is not None:  # it goes on with the images that it began with
            self.workspace.waiting.set_held(self.number, "")
            return Outcome(_QUEUE, _HoldAgain(self.workspace, before))
        there = {product.id for product in self.workspace.products.list()}
        ids = tuple(each.product_id for each in before.products if each.product_id in there)
        left = tuple(number for number in ids if number is not None)
        if not left:
            raise MessageError(readiness.NoProductToTrainOn())
        self.workspace.waiting.set_held(self.number, "", images_of_now(self.workspace, left))
        return Outcome(_QUEUE, _HoldAgain(self.workspace, before))


@dataclass(frozen=True)
class _HoldAgain(_OfQueue):
    workspace: Workspace
    before: WaitingTraining

    @property
    def label(self) -> Message:
        return codes.ReleaseWaiting()

    def perform(self, work: Work) -> Outcome:
        self.workspace.waiting.set_held(self.before.id, self.before.held, self.before.products)
        return Outcome(_QUEUE, ReleaseWaiting(self.workspace, self.before.id))


@dataclass(frozen=True)
class BeginWaiting(_OfQueue):
    """Begin a training whose turn has come, or hold it back with the reason: it never trains on anything else than was asked for.

    Cannot be taken back; a training can be cancelled.
    """

    workspace: Workspace
    number: int
    device: str

    @property
    def label(self) -> Message:
        return codes.BeginWaiting()

    def perform(self, work: Work) -> BegunTraining:
        """Nothing is begun that was removed or held back meanwhile. Raises StorageError."""
        try:
            training = self.workspace.waiting.get(self.number)
        except UnknownRecordError:
            return BegunTraining(_QUEUE)
        if training.held:
            return BegunTraining(_QUEUE)
        try:
            self._require_the_same(training)
            return self._begin(training, work)
        except OneNipError as error:
            reason = message_of(error)
        self.workspace.waiting.set_held(training.id, to_text(reason))
        return BegunTraining(_QUEUE, notice=Notice(NoticeLevel.WARNING, self.label, reason, subject=TRAINING))

    def _begin(self, training: WaitingTraining, work: Work) -> BegunTraining:
        if training.job_id is not None:
            return ResumeTraining(self.workspace, training.job_id).perform(work)
        ids = tuple(each.product_id for each in training.products if each.product_id is not None)
        before = self.workspace.jobs.list()[:1]
        begun = StartTraining(
            self.workspace,
            ids,
            training.preset,
            training.minutes,
            self.device,
            training.title,
            training.start_model_id,
            training.id,
        ).perform(work)
        for job in before:
            keep_reachable(self.workspace, job)
        return begun

    def _require_the_same(self, training: WaitingTraining) -> None:
        store = self.workspace.products
        if training.job_id is not None:
            return  # its images are those of its request, and a checkpoint is only continued with the same
        changes = changes_since(training.products, store.list(), store.present_images())
        if changes:
            raise MessageError(codes.ChangedWhileWaiting(tuple(change_message(change) for change in changes)))
        if training.start_model_id is not None:
            try:
                self.workspace.models.get(training.start_model_id)
            except UnknownRecordError as error:
                raise MessageError(codes.StartModelGone(training.start_model_name)) from error


def images_of_now(workspace: Workspace, product_ids: tuple[int, ...]) -> tuple[TrainedOn, ...]:
    """What these products would be trained on. Raises UnknownRecordError, StorageError."""
    present = workspace.products.present_images()
    found = []
    for number in product_ids:
        product = workspace.products.get(number)
        images = present.get(number)
        found.append(
            TrainedOn(
                number,
                product.name,
                frozenset() if images is None else images.images,
                frozenset() if images is None else images.prompts,
                product.value_bits,
                product.area.digest,
                frozenset() if images is None else images.held_out,
                product.alignment.digest,
            )
        )
    return tuple(found)
