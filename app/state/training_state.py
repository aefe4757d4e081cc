"""What the Train page shows: the run, its progress and its losses."""

from __future__ import annotations

import time
from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.domain.training_job import TrainingJob
from app.domain.waiting_training import WaitingTraining
from app.messages.message import Message, PlainText
from app.state.training_progress import AskedTraining, TrainingProgress
from onenip_core.progress import LivePicture, ProgressEvent, Stage

NOTHING_SAID = PlainText("")


class TrainingPhase(StrEnum):
    """The life of a training run in this window."""

    IDLE = "idle"
    STARTING = "starting"
    RUNNING = "running"
    CANCELLING = "cancelling"
    FINISHED = "finished"
    CANCELLED = "cancelled"
    FAILED = "failed"

    @property
    def busy(self) -> bool:
        """True while a training process runs."""
        return self in (TrainingPhase.STARTING, TrainingPhase.RUNNING, TrainingPhase.CANCELLING)


class TrainingState(QObject):
    """Truth of the Train page."""

    phaseChanged = Signal()
    progressChanged = Signal()
    jobsChanged = Signal()
    queueChanged = Signal()
    differentChanged = Signal()
    endSeen = Signal()
    """A person has looked at how the run ended. Nothing else has changed: whoever goes on from an end does so once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phase = TrainingPhase.IDLE
        self._message: Message = NOTHING_SAID
        self._progress: ProgressEvent | None = None
        self._whole = TrainingProgress(AskedTraining(0, 0, 0.0), time.monotonic())
        self._end_seen = True
        self._losses: dict[str, list[tuple[int, float]]] = {}
        self._smaller_batches: tuple[tuple[int, int], ...] = ()
        self._jobs: tuple[TrainingJob, ...] = ()
        self._queue: tuple[WaitingTraining, ...] = ()
        self.leaving = False
        """True while the application stops all work because it ends: neither a training nor a run begins."""
        self._different: Mapping[int, int] = {}
        self._warnings: tuple[str, ...] = ()
        self._pictures: tuple[LivePicture, ...] = ()

    @property
    def phase(self) -> TrainingPhase:
        return self._phase

    @property
    def message(self) -> Message:
        """What is said about the phase: what was trained, why it failed and what was not lost."""
        return self._message

    @property
    def progress(self) -> ProgressEvent | None:
        return self._progress

    @property
    def fraction(self) -> float:
        """Share of the whole run that is done, 0…1; never falls."""
        return self._whole.fraction

    @property
    def seconds_left(self) -> float | None:
        """About how long the whole run goes on; None before that is known."""
        return self._whole.seconds_left if self._progress is not None else None

    @property
    def end_seen(self) -> bool:
        """False from the end of a run until a person has looked at it."""
        return self._end_seen

    @property
    def losses(self) -> dict[str, list[tuple[int, float]]]:
        """(step, value) pairs of each loss term of this run, by name."""
        return self._losses

    @property
    def smaller_batches(self) -> tuple[tuple[int, int], ...]:
        """(step, samples of a batch) wherever memory ran out in this run, and training went on with fewer."""
        return self._smaller_batches

    @property
    def different(self) -> Mapping[int, int]:
        """How many different pictures products have, by their numbers, counted no further than a training needs."""
        return self._different

    @property
    def warnings(self) -> tuple[str, ...]:
        """What this run has to do without, or otherwise than was asked, in the order in which it was told."""
        return self._warnings

    @property
    def pictures(self) -> tuple[LivePicture, ...]:
        """What the network finds of some pseudo-anomalies, as it was told last in this run."""
        return self._pictures

    @property
    def jobs(self) -> tuple[TrainingJob, ...]:
        """Jobs of the workspace, newest first; the resumable ones are offered."""
        return self._jobs

    @property
    def queue(self) -> tuple[WaitingTraining, ...]:
        """Trainings that wait, the next one first."""
        return self._queue

    def set_queue(self, queue: tuple[WaitingTraining, ...]) -> None:
        if queue != self._queue:
            self._queue = queue
            self.queueChanged.emit()

    def begin_run(self, asked: AskedTraining) -> None:
        """Forget progress and losses of the run before."""
        self._whole = TrainingProgress(asked, time.monotonic())
        self._losses = {}
        self._smaller_batches = ()
        self._warnings = ()
        self._pictures = ()
        self._progress = None

    def set_phase(self, phase: TrainingPhase, message: Message = NOTHING_SAID) -> None:
        if (phase, message) != (self._phase, self._message):
            if self._phase.busy and not phase.busy:
                self._end_seen = phase is TrainingPhase.IDLE
            self._phase, self._message = phase, message
            self.phaseChanged.emit()

    def look_at_end(self) -> None:
        """A person has seen how the run ended."""
        if not self._end_seen:
            self._end_seen = True
            self.endSeen.emit()

    def set_progress(self, progress: ProgressEvent) -> None:
        self._progress = progress
        self._whole.follow(progress, time.monotonic())
        if progress.message and progress.message not in self._warnings:
            self._warnings = (*self._warnings, progress.message)
        if progress.pictures:
            self._pictures = progress.pictures
        if progress.stage is Stage.TRAINING:
            if progress.batch_size is not None:
                self._smaller_batches = (*self._smaller_batches, (progress.step + 1, progress.batch_size))
            for name, value in progress.losses.items():
                self._losses.setdefault(name, []).append((progress.step, value))
        self.progressChanged.emit()

    def set_different(self, different: Mapping[int, int]) -> None:
        if different != self._different:
            self._different = different
            self.differentChanged.emit()

    def set_jobs(self, jobs: tuple[TrainingJob, ...]) -> None:
        if jobs != self._jobs:
            self._jobs = jobs
            self.jobsChanged.emit()
