"""Training runs: start, cancel, resume, and taking over the finished model."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.model_record import ModelRecord
from app.domain.training_job import JobState, TrainingJob
from app.operations.training_worker import TrainingEnd, TrainingOutcome, TrainingWorker
from app.processes.training_request import ProductImages, TrainingRequest
from app.settings.schema import DEVICE
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_notice
from app.state.training_state import TrainingPhase, TrainingState
from app.storage.workspace import Workspace
from onenip_core.errors import OneNipError, StorageError, UsageError
from onenip_core.progress import ProgressEvent

log = logging.getLogger(__name__)

SPACE_FOR_TRAINING = 500_000_000
"""Bytes that a run may need for feature cache, checkpoints and the model."""


class TrainingController(QObject):
    """Carries out the intents of the Train page."""

    modelActivated = Signal(object)
    """Carries the ModelRecord that inspects from now on."""

    def __init__(
        self,
        app_state: AppState,
        training_state: TrainingState,
        workspace: Workspace,
        worker: TrainingWorker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = training_state
        self._workspace = workspace
        self._worker = worker
        self._job: TrainingJob | None = None
        worker.progressed.connect(self._on_progressed)
        worker.ended.connect(self._on_ended)

    def refresh(self) -> None:
        """Read models and jobs anew. Raises OneNipError."""
        self._app_state.set_models(self._workspace.models.list())
        self._state.set_jobs(self._workspace.jobs.list())

    @Slot(list, str, float)
    def train(self, product_ids: list[int], preset: str, minutes: float) -> None:
        """Train a new model on these products."""
        try:
            self._require_idle_and_space()
            name = self._workspace.models.next_name()
            request = TrainingRequest(
                products=self._snapshot(product_ids),
                output_folder=self._workspace.models_folder / name,
                preset=preset,
                minutes=minutes,
                device=self._app_state.settings[DEVICE],
            )
            job = self._workspace.jobs.create(name, request.output_folder, request.to_text(self._workspace.path))
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("Training was not started", error))
            return
        self._start(job, request)

    @Slot(int)
    def resume(self, job_id: int) -> None:
        """Go on with a run that stopped early, from its last checkpoint."""
        try:
            self._require_idle_and_space()
            stored = self._workspace.jobs.get(job_id).request_json
            request = TrainingRequest.from_text(stored, self._workspace.path).resumed()
            job = self._workspace.jobs.resume(job_id)
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("Training was not resumed", error))
            return
        self._start(job, request)

    @Slot()
    def cancel(self) -> None:
        """Ask the run to stop and to leave a checkpoint."""
        if self._state.phase.busy:
            self._state.set_phase(TrainingPhase.CANCELLING, "Training stops at the next step and keeps a checkpoint.")
            self._worker.cancel()

    @Slot(int)
    def activate_model(self, model_id: int) -> None:
        """Let a model inspect from now on."""
        try:
            model = self._workspace.models.activate(model_id)
            self.refresh()
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("The model was not activated", error))
            return
        self.modelActivated.emit(model)

    def _require_idle_and_space(self) -> None:
        if self._state.phase.busy or self._worker.running:
            raise UsageError("A training run is going on. Wait for it or cancel it first.")
        free = self._workspace.free_bytes()
        if free < SPACE_FOR_TRAINING:
            raise StorageError(
                f"Only {free / 1e6:.0f} MB are free on the workspace's disk; training needs up to "
                f"{SPACE_FOR_TRAINING / 1e6:.0f} MB. Nothing was changed. Free some space and try again."
            )

    def _snapshot(self, product_ids: list[int]) -> tuple[ProductImages, ...]:
        if not product_ids:
            raise UsageError("No product was chosen. Nothing was changed. Choose at least one product to train on.")
        return tuple(self._images_of(product_id) for product_id in product_ids)

    def _images_of(self, product_id: int) -> ProductImages:
        product = self._workspace.products.get(product_id)
        images = self._workspace.products.images(product_id)
        if not images:
            raise UsageError(f"{product.name} has no images. Nothing was changed. Import pictures of good parts first.")
        return ProductImages(
            name=product.name,
            normals=tuple(image.path for image in images),
            prompts=tuple(image.path for image in images if image.is_prompt),
        )

    def _start(self, job: TrainingJob, request: TrainingRequest) -> None:
        self._job = job
        self._state.set_jobs(self._workspace.jobs.list())
        names = ", ".join(product.name for product in request.products)
        verb = "Resuming" if request.resume else "Starting"
        self._state.set_phase(TrainingPhase.STARTING, f"{verb} training of {job.model_name} on {names}.")
        self._worker.start(request)

    @Slot(object)
    def _on_progressed(self, event: ProgressEvent) -> None:
        if self._state.phase is TrainingPhase.STARTING:
            name = self._job.model_name if self._job is not None else ""
            self._state.set_phase(TrainingPhase.RUNNING, f"Training {name}. Inspection can go on meanwhile.")
        if self._state.phase.busy:
            self._state.set_progress(event)

    @Slot(object)
    def _on_ended(self, outcome: TrainingOutcome) -> None:
        job, self._job = self._job, None
        if job is None:
            log.error("A training run ended that no job belongs to: %s", outcome.request.output_folder)
            return
        if outcome.details:
            log.error("Training of %s failed: %s\n%s", job.model_name, outcome.text, outcome.details)
        try:
            phase, text = self._conclude(job, outcome)
        except OneNipError as error:
            phase, text = TrainingPhase.FAILED, f"The end of the training could not be saved. {error}"
        self._state.set_phase(phase, text)
        if phase is TrainingPhase.FAILED:
            notice = Notice(NoticeLevel.ERROR, f"Training of {job.model_name} failed", text, outcome.details)
            self._app_state.raise_notice(notice)
        try:
            self.refresh()
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("The models cannot be read", error))

    def _conclude(self, job: TrainingJob, outcome: TrainingOutcome) -> tuple[TrainingPhase, str]:
        if outcome.end is TrainingEnd.CANCELLED:
            self._workspace.jobs.finish(job.id, JobState.CANCELLED, outcome.text)
            return TrainingPhase.CANCELLED, outcome.text
        if outcome.end is TrainingEnd.FAILED:
            self._workspace.jobs.finish(job.id, JobState.FAILED, outcome.text)
            return TrainingPhase.FAILED, outcome.text
        model = self._workspace.models.add(job.model_name, job.folder, outcome.request.preset, outcome.products)
        self._workspace.jobs.finish(job.id, JobState.FINISHED, outcome.text)
        return TrainingPhase.FINISHED, self._welcome(model, outcome)

    def _welcome(self, model: ModelRecord, outcome: TrainingOutcome) -> str:
        # A person decides which model inspects, except for the first one: there is nothing to choose from.
        if self._workspace.models.active() is not None:
            return f"{outcome.text} Activate {model.name} below to inspect with it."
        self.activate_model(model.id)
        return f"{outcome.text} {model.name} is the first model, so it inspects from now on."
