"""Closing the window: ask when work would stop, let it stop in good order, then go."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.messages.codes import operations as codes
from app.messages.codes.training import StopsAtTheNextStep
from app.operations.inspection_control import InspectionControl
from app.operations.training_worker import TrainingWorker
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.training_state import TrainingPhase, TrainingState

POLL_MS = 50
PATIENCE_S = 30.0
"""How long the checkpoint of a running training may take; then its process is ended and the last checkpoint remains."""


class ShutdownController(QObject):
    """Watches the window's close event."""

    def __init__(
        self,
        window: QWidget,
        app_state: AppState,
        training_state: TrainingState,
        training: TrainingWorker,
        inspection: InspectionControl,
        confirm: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`confirm` asks the person whether a running training may be stopped."""
        super().__init__(parent)
        self._window = window
        self._app_state = app_state
        self._training_state = training_state
        self._training = training
        self._inspection = inspection
        self._confirm = confirm
        self._deadline: float | None = None
        self._finished = False
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._poll)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold the close event back until everything has stopped."""
        if watched is not self._window or event.type() is not QEvent.Type.Close or self._finished:
            return False
        if self._deadline is None and (not self._training_goes_on or self._confirm()) and self._begin():
            return False
        event.ignore()
        return True

    @Slot()
    def close_without_asking(self) -> None:
        """Close in good order, for example because the system shuts down."""
        if self._deadline is None and self._begin():
            self._window.close()

    def _begin(self) -> bool:
        """Ask everything to stop; True if nothing ran."""
        self._deadline = time.monotonic() + PATIENCE_S
        self._inspection.stop()
        if self._training_goes_on:
            self._training_state.set_phase(TrainingPhase.CANCELLING, StopsAtTheNextStep())
            self._training.cancel()
        self._finished = not self._busy()
        if not self._finished:
            self._app_state.raise_notice(Notice(NoticeLevel.INFO, codes.Closing(), codes.WorkIsStopped()))
            self._timer.start()
        return self._finished

    def _busy(self) -> bool:
        return self._training_goes_on or self._inspection.busy

    @property
    def _training_goes_on(self) -> bool:
        # Busy from the wish on, before there is a process, and until the end is recorded, after it has gone.
        return self._training.running or self._training_state.phase.busy

    @Slot()
    def _poll(self) -> None:
        if self._busy() and self._deadline is not None and time.monotonic() < self._deadline:
            return
        self._timer.stop()
        self._finished = True
        self._window.close()
