"""Begins the trainings of the queue, one after the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot

from app.domain.training_job import JobState
from app.domain.waiting_training import WaitingTraining, next_waiting
from app.messages.codes import queue as codes
from app.operations.training_control import TrainingControl
from app.settings.schema import QUEUE_PAUSED
from app.state.app_state import AppState
from app.state.notice import TRAINING, Notice, NoticeLevel
from app.state.training_state import TrainingState


class TrainingQueue(QObject):
    """Whenever no training goes on, the next one begins that may, unless a person paused the queue."""

    def __init__(
        self, app_state: AppState, state: TrainingState, training: TrainingControl, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = state
        self._training = training
        self._is_open = False
        self._tried: WaitingTraining | None = None
        """What was begun last: where that failed it is not tried again and again."""
        # Queued: whoever follows an end has seen it before the next training begins.
        queued = Qt.ConnectionType.QueuedConnection
        state.phaseChanged.connect(self._look, queued)
        state.queueChanged.connect(self._on_queue_changed, queued)
        app_state.settingsChanged.connect(self._on_queue_changed, queued)

    @property
    def paused(self) -> bool:
        """True if a person said that nothing begins."""
        return bool(self._app_state.settings[QUEUE_PAUSED])

    @Slot(bool)
    def pause(self, on: bool) -> None:
        """Let nothing begin from now on, or go on. A training that runs is not touched."""
        self._app_state.set_setting(QUEUE_PAUSED, int(on))

    @Slot()
    def begin(self) -> None:
        """What is stored is known: a run that the end of the application cut off goes on, and the others follow."""
        self._is_open = True
        jobs = self._state.jobs
        if jobs and jobs[0].state is JobState.INTERRUPTED and self._may_begin():
            told = codes.GoesOnByItself(jobs[0].model_name)
            notice = Notice(NoticeLevel.INFO, codes.BeginWaiting(), told, subject=TRAINING)
            self._training.resume(jobs[0].id)
            self._app_state.raise_notice(notice)
        self._look()

    def close(self) -> None:
        """Nothing begins any more."""
        self._is_open = False

    def _may_begin(self) -> bool:
        trains = self._app_state.edition.trains
        return self._is_open and trains and not self.paused and not self._state.leaving and not self._training.busy

    @Slot()
    def _on_queue_changed(self) -> None:
        self._tried = None
        self._look()

    @Slot()
    def _look(self) -> None:
        waiting = next_waiting(self._state.queue)
        if waiting is not None and waiting != self._tried and self._may_begin():
            self._tried = waiting
            self._training.begin_waiting(waiting.id)
