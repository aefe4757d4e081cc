"""What training runs write into the workspace's records. They cannot be undone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from app.domain.changes import Changes, Stale
from app.domain.image_marks import standing_marks
from app.domain.product import NormalImage
from app.domain.renamed_presets import preset_now
from app.domain.trained_on import content_key
from app.domain.training_job import JobState, TrainingJob
from app.domain.waiting_training import next_waiting
from app.messages.codes import by_prompts, readiness, training
from app.messages.codes import golden as golden_codes
from app.messages.codes import operations as codes
from app.messages.errors import MessageError
from app.messages.message import Message, Several
from app.messages.stored import to_text
from app.operations.kept_network import products_of_kept_network
from app.operations.operation import Operation, Outcome, Work
from app.operations.request_images import trained_on_of
from app.operations.start_model import find_start
from app.operations.stopped_training import stopped_training
from app.operations.training_division import held_out_results, on_division, require_division
from app.operations.training_explanation import doubts_about, how_long
from app.operations.training_result import read_result
from app.operations.training_worker import TrainingEnd, TrainingOutcome
from app.processes.training_request import ProductImages, TrainingRequest
from app.state.notice import TRAINING, Notice, NoticeLevel
from app.storage.workspace import Workspace
from onenip_core.config import PRESETS, Preset
from onenip_core.training_needs import training_needs

_JOBS = Changes(Stale.JOBS)


@dataclass(frozen=True, slots=True)
class BegunTraining(Outcome):
    """A recorded job and what its process is to do."""

    job: TrainingJob | None = None
    request: TrainingRequest | None = None


@dataclass(frozen=True, slots=True)
class RecordedTraining(Outcome):
    """What is said about a run that has ended."""

    message: Message | None = None
    samples_per_second: float | None = None
    """How fast this machine learned, if that is known."""


@dataclass(frozen=True)
class StartTraining(Operation):
    """Freeze what is to be trained on, and record the job."""

    workspace: Workspace
    product_ids: tuple[int, ...]
    preset: str
    minutes: float
    device: str
    title: str = ""
    """What the model shall be called; empty for its permanent name alone."""
    start_model_id: int | None = None
    """The model to begin with."""
    waiting_id: int | None = None
    """Of the training in the queue that this is; it leaves the queue in the same step."""

    @property
    def label(self) -> Message:
        return codes.StartTraining()

    @property
    def subject(self) -> str:
        return TRAINING

    def perform(self, work: Work) -> BegunTraining:
        """Raises MessageError for products without images or a full disk; UnknownRecordError, StorageError."""
        _require_bytes(self.workspace, training_needs(_preset(self.preset), 0).disk)
        if not self.product_ids:
            raise MessageError(readiness.NoProductToTrainOn())
        golden = self.workspace.golden_parts.content_keys()
        products = tuple(images_of(self.workspace, product_id, golden) for product_id in self.product_ids)
        for product in products:
            require_division(product)
        start = find_start(self.workspace, self.start_model_id, self.preset, self.product_ids)
        name = self.workspace.models.next_name()
        request = TrainingRequest(
            products=products,
            output_folder=self.workspace.models_folder / name,
            preset=self.preset,
            minutes=self.minutes,
            device=self.device,
            title=self.title,
            start=start.folder,
            start_names=start.renamed,
        )
        require_space(self.workspace, request)
        text = request.to_text(self.workspace.path)
        job = self.workspace.jobs.create(name, request.output_folder, text, self.waiting_id)
        trained = sum(len(product.normals) for product in products)
        left_out = sum(len(self.workspace.products.teaching_images(number)) for number in self.product_ids) - trained
        said = [each for product in products for each in on_division(product)]
        if left_out:
            said.append(golden_codes.GoldenLeftOutOfTraining(left_out))
        notice = Notice(NoticeLevel.WARNING, self.label, Several(tuple(said))) if said else None
        return BegunTraining(_JOBS, notice=notice, job=job, request=with_picture_names(self.workspace, request))


@dataclass(frozen=True)
class ResumeTraining(Operation):
    """Take up a run that stopped early, from its last checkpoint."""

    workspace: Workspace
    job_id: int

    @property
    def label(self) -> Message:
        return codes.ResumeTraining()

    @property
    def subject(self) -> str:
        return TRAINING

    def perform(self, work: Work) -> BegunTraining:
        """Raises UsageError for a job that cannot be resumed; MessageError for a full disk, and where images are golden parts by
        now; StorageError."""
        stored = self.workspace.jobs.get(self.job_id).request_json
        request = TrainingRequest.from_text(stored, self.workspace.path).resumed()
        require_space(self.workspace, request)
        golden = self.workspace.golden_parts.content_keys()
        if seen := sum(path.stem in golden for product in request.products for path in product.normals):
            raise MessageError(golden_codes.ImagesAreGoldenNow(seen))
        job = self.workspace.jobs.resume(self.job_id)
        return BegunTraining(_JOBS, job=job, request=with_picture_names(self.workspace, request))


@dataclass(frozen=True)
class RecordTraining(Operation):
    """Save how a run ended. The first model of a workspace inspects at once: there is nothing to choose from."""

    workspace: Workspace
    job: TrainingJob
    outcome: TrainingOutcome
    at_the_end: bool = False
    """The run was stopped because the application ends: nobody gave it up."""
    queue_goes_on: bool = False
    """Where others wait, a run that stopped early waits too, until a person lets it go on."""

    @property
    def label(self) -> Message:
        return codes.RecordTraining()

    @property
    def subject(self) -> str:
        return TRAINING

    def perform(self, work: Work) -> RecordedTraining:
        """Raises UsageError, StorageError."""
        jobs, models, message = self.workspace.jobs, self.workspace.models, self.outcome.message
        if self.outcome.end is not TrainingEnd.COMPLETED:
            state = JobState.CANCELLED if self.outcome.end is TrainingEnd.CANCELLED else JobState.FAILED
            if state is JobState.CANCELLED and self.at_the_end:
                state = JobState.INTERRUPTED
            jobs.finish(self.job.id, state, to_text(message))
            if self.queue_goes_on and not self.at_the_end and next_waiting(self.workspace.waiting.list()) is not None:
                self.workspace.waiting.add(stopped_training(self.job, self.outcome.request, message))
            return RecordedTraining(_JOBS, message=message)
        request, job = self.outcome.request, self.job
        products = self.outcome.products
        known, before = products_of_kept_network(self.workspace, request)
        ids = {**known, **{product.name: product.product_id for product in request.products}}
        trained_on = tuple(trained_on_of(product) for product in request.products if product.name in products)
        images = images_of_request(self.workspace, request)  # whatever may fail comes before the first change
        result = read_result(job.folder, dict(_names(images)))
        model = models.add(
            job.model_name,
            job.folder,
            request.preset,
            products,
            [ids.get(name) for name in products],
            (*before, *trained_on),
            request.title,
            untrained=result.untrained,
        )
        jobs.finish(job.id, JobState.FINISHED, to_text(message))
        doubts = () if result.seconds is None else doubts_about(request, images)
        if models.active() is not None:
            advice: Message = training.ModelIsCandidate(model.name)
        else:
            models.activate(model.id)
            advice = training.FirstModelInspects(model.name)
            doubts = (*doubts, training.NowInspectOthers())
        # What makes all the rest worthless comes first: a line that is too long for its place loses its end.
        grave = (
            training.TrainedTooShort,
            training.ProductLeftOut,
            by_prompts.OutlookPoor,
            by_prompts.OutlookDoubtful,
        )
        warnings = tuple(each for each in result.messages if isinstance(each, grave))
        others = tuple(each for each in result.messages if each not in warnings)
        others += held_out_results(request, job.folder)
        took = () if result.seconds is None else (how_long(result.seconds),)
        said = Several((*warnings, message, *took, advice, *others, *doubts))
        rate = result.samples_per_second
        return RecordedTraining(Changes(Stale.JOBS | Stale.MODELS), message=said, samples_per_second=rate)


def images_of_request(workspace: Workspace, request: TrainingRequest) -> tuple[NormalImage, ...]:
    """All normal images of what is trained. Raises StorageError."""
    ids = [product.product_id for product in request.products if product.product_id is not None]
    return tuple(image for number in ids for image in workspace.products.images(number))


def with_picture_names(workspace: Workspace, request: TrainingRequest) -> TrainingRequest:
    """The request with what a person calls its images, so that the training can speak of them. Raises StorageError."""
    return replace(request, names=_names(images_of_request(workspace, request)))


def _names(images: Sequence[NormalImage]) -> tuple[tuple[str, str], ...]:
    """Normal images are stored under names made of their content; a person knows them by others."""
    return tuple((image.path.name, image.original_name) for image in images)


def images_of(workspace: Workspace, product_id: int, golden: Collection[str]) -> ProductImages:
    """A product's teaching images without golden parts, as they are now.

    Raises MessageError: it has none; UnknownRecordError, StorageError.
    """
    product = workspace.products.get(product_id)
    stored = workspace.products.teaching_images(product_id)
    if not stored:
        raise MessageError(readiness.ProductWithoutImages(product.name))
    # The stores keep the two apart; a product that came back from the trash may still bring both.
    images = [image for image in stored if content_key(image.sha256) not in golden]
    if not images:
        raise MessageError(golden_codes.OnlyGoldenImages(product.name))
    marks = standing_marks(stored)
    return ProductImages(
        name=product.name,
        normals=tuple(image.path for image in images),
        prompts=tuple(image.path for image in images if image.is_prompt),
        product_id=product.id,
        value_bits=product.value_bits,
        area=product.area,
        alignment=product.alignment,
        held_out=tuple(image.path for image in images if image.session and image.session in product.held_out),
        no_prompts=tuple(image.path for image in images if image.id in marks),
    )


def require_space(workspace: Workspace, request: TrainingRequest) -> None:
    """Raises MessageError: there is less than the training takes beyond what it has written already."""
    images = sum(len(product.normals) for product in request.products)
    written = sum(path.stat().st_size for path in request.output_folder.rglob("*") if path.is_file())
    _require_bytes(workspace, training_needs(_preset(request.preset), images).disk - written)


def _preset(name: str) -> Preset:
    return PRESETS.get(preset_now(name), PRESETS["lite"])


def _require_bytes(workspace: Workspace, needed: int) -> None:
    free = workspace.free_bytes()
    if free < needed:
        raise MessageError(training.TooLittleSpace(free / 1e6, needed / 1e6))
