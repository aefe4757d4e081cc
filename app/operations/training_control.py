"""Training runs: start, cancel, resume, and taking over the finished model."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from app.domain.permissions import Deed
from app.domain.training_job import TrainingJob
from app.messages.codes import by_prompts
from app.messages.codes import training as codes
from app.messages.codes.readiness import TrainingGoesOn, TrainingNeedsWorkstation
from app.messages.errors import MessageError
from app.messages.message import Message, Several
from app.messages.outlook import is_of_adding
from app.operations.operation import Operation, Outcome
from app.operations.products_by_prompts import AddProductByPrompts
from app.operations.queue_operations import BeginWaiting
from app.operations.runner import OperationRunner
from app.operations.training_operations import (
    BegunTraining,
    RecordedTraining,
    RecordTraining,
    ResumeTraining,
    StartTraining,
)
from app.operations.training_worker import TrainingEnd, TrainingOutcome, TrainingWorker
from app.processes.training_request import TrainingRequest
from app.settings.schema import DEVICE, QUEUE_PAUSED, TRAINING_PACES
from app.state.app_state import AppState
from app.state.notice import TRAINING, Notice, NoticeLevel
from app.state.training_progress import AskedTraining
from app.state.training_state import TrainingPhase, TrainingState
from app.storage.workspace import Workspace
from onenip_core.progress import ProgressEvent

log = logging.getLogger(__name__)

TRAIN_PAGE_ACTION = "window.page.train"
_GRAVE = (codes.TrainedTooShort, codes.ProductLeftOut, by_prompts.OutlookPoor, by_prompts.OutlookDoubtful)
"""What makes the end of a training a warning."""
_PHASES = {
    TrainingEnd.COMPLETED: TrainingPhase.FINISHED,
    TrainingEnd.CANCELLED: TrainingPhase.CANCELLED,
    TrainingEnd.FAILED: TrainingPhase.FAILED,
}


class TrainingControl(QObject):
    """One training at a time, from the wish to the recorded end."""

    def __init__(
        self,
        app_state: AppState,
        training_state: TrainingState,
        workspace: Workspace,
        worker: TrainingWorker,
        runner: OperationRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = training_state
        self._workspace = workspace
        self._worker = worker
        self._runner = runner
        self._job: TrainingJob | None = None
        self._given_up = False
        """A person cancelled the run: it does not go on by itself after the next start."""
        worker.progressed.connect(self._on_progressed)
        worker.ended.connect(self._on_ended)

    @property
    def busy(self) -> bool:
        """True from the wish to train until its end is recorded and its process has gone."""
        return self._state.phase.busy or self._worker.running

    def train(
        self,
        product_ids: Sequence[int],
        preset: str,
        minutes: float,
        title: str = "",
        start_model_id: int | None = None,
    ) -> None:
        """Train a new model on these products, at once."""
        device = self._app_state.settings[DEVICE]
        ids = tuple(product_ids)
        self._begin(StartTraining(self._workspace, ids, preset, minutes, device, title, start_model_id))

    def begin_waiting(self, number: int) -> None:
        """Begin a training whose turn has come, or hold it back with the reason."""
        self._begin(BeginWaiting(self._workspace, number, self._app_state.settings[DEVICE]))

    @Slot(int, str)
    def add_by_prompts(self, product_id: int, name: str) -> None:
        """Make a model of the one that inspects, which knows this product too: by prompts only."""
        self._begin(AddProductByPrompts(self._workspace, product_id, name, self._app_state.settings[DEVICE]))

    @Slot(int)
    def resume(self, job_id: int) -> None:
        """Go on with a run that stopped early, from its last checkpoint."""
        self._begin(ResumeTraining(self._workspace, job_id))

    @Slot()
    def cancel(self) -> None:
        """Ask the run to stop and to leave a checkpoint."""
        if not self._state.leaving and self._app_state.refuse(Deed.TRAIN):
            return
        if self._state.phase.busy:
            # The window that closes asks for the same; who did so before meant the run, and not the window.
            self._given_up = self._given_up or not self._state.leaving
            self._state.set_phase(TrainingPhase.CANCELLING, codes.StopsAtTheNextStep())
            self._worker.cancel()

    def _begin(self, operation: Operation) -> None:
        if self._state.leaving:
            return  # the window is about to close, which waits for whatever runs
        if not self._app_state.edition.trains:
            needed = TrainingNeedsWorkstation()
            self._app_state.raise_notice(Notice(NoticeLevel.WARNING, operation.label, needed, subject=TRAINING))
            return
        if self.busy:
            self._app_state.raise_notice(
                Notice(NoticeLevel.WARNING, operation.label, TrainingGoesOn(), subject=TRAINING),
            )
            return
        self._given_up = False
        before = self._state.phase, self._state.message
        self._state.set_phase(TrainingPhase.STARTING)

        def on_end(outcome: Outcome | None) -> None:
            if isinstance(outcome, BegunTraining) and outcome.job is not None and outcome.request is not None:
                self._start(outcome.job, outcome.request)
            else:
                self._state.set_phase(*before)

        self._runner.run(operation, on_end)

    def _start(self, job: TrainingJob, request: TrainingRequest) -> None:
        self._job = job
        names = tuple(product.name for product in request.products)
        kind: Callable[[str, tuple[str, ...]], Message] = codes.StartingTraining
        if request.kept_network is not None:
            kind = by_prompts.AddingByPrompts
        elif request.resume:
            kind = codes.ResumingTraining
        if self._state.phase is TrainingPhase.CANCELLING:
            what = codes.CancelledAndKept() if request.resume else codes.CancelledBeforeItBegan()
            self._on_ended(TrainingOutcome(request, TrainingEnd.CANCELLED, what))
            return
        images = sum(len(product.normals) for product in request.products)
        self._state.begin_run(AskedTraining(images, len(request.products), 60 * request.minutes))
        self._state.set_phase(TrainingPhase.STARTING, kind(job.model_name, names))
        try:
            self._worker.start(request)
        except MessageError as error:
            self._on_ended(TrainingOutcome(request, TrainingEnd.FAILED, error.message))

    @Slot(object)
    def _on_progressed(self, event: ProgressEvent) -> None:
        if self._state.phase is TrainingPhase.STARTING:
            name = self._job.model_name if self._job is not None else ""
            said = self._state.message
            self._state.set_phase(TrainingPhase.RUNNING, said if is_of_adding(said) else codes.Training(name))
        if self._state.phase.busy:
            self._state.set_progress(event)

    @Slot(object)
    def _on_ended(self, outcome: TrainingOutcome) -> None:
        job, self._job = self._job, None
        if job is None:
            log.error("A training run ended that no job belongs to: %s", outcome.request.output_folder)
            return
        if outcome.details:
            log.error("Training of %s failed: %s\n%s", job.model_name, outcome.message, outcome.details)

        def on_end(recorded: Outcome | None) -> None:
            if isinstance(recorded, RecordedTraining) and recorded.message is not None:
                self._state.set_phase(_PHASES[outcome.end], recorded.message)
            else:
                self._state.set_phase(TrainingPhase.FAILED, codes.EndNotSaved(outcome.message))
            if isinstance(recorded, RecordedTraining) and recorded.samples_per_second is not None:
                self._remember_pace(outcome.request.preset, recorded.samples_per_second)
            self._tell_end(job.model_name, outcome.details)

        goes_on = not self._app_state.settings[QUEUE_PAUSED]
        at_the_end = self._state.leaving and not self._given_up
        self._runner.run(RecordTraining(self._workspace, job, outcome, at_the_end, goes_on), on_end)

    def _tell_end(self, name: str, details: str) -> None:
        phase, message = self._state.phase, self._state.message
        heading: Message = codes.TrainingFailed(name)
        parts = message.parts if isinstance(message, Several) else (message,)
        if phase is TrainingPhase.FINISHED:
            heading = by_prompts.ModelMade(name) if is_of_adding(message) else codes.ModelTrained(name)
        elif phase is TrainingPhase.CANCELLED:
            heading = codes.TrainingStopped(name)
        grave = any(isinstance(part, _GRAVE) for part in parts)
        level = NoticeLevel.WARNING if grave else NoticeLevel.INFO
        if phase is TrainingPhase.FAILED:
            level = NoticeLevel.ERROR
        self._app_state.raise_notice(Notice(level, heading, message, details, TRAINING, TRAIN_PAGE_ACTION))

    def _remember_pace(self, preset: str, samples_per_second: float) -> None:
        """So that the next run can be called too short before it begins."""
        known = self._app_state.settings[TRAINING_PACES]
        self._app_state.set_setting(TRAINING_PACES, {**known, preset: f"{samples_per_second:.3g}"})
