"""Closing the window: ask when work would stop, let it stop in good order, then go."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

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


@dataclass(frozen=True, slots=True)
class RunningWork:
    """What closing would stop."""

    inspection: bool
    training: bool
    parts_waiting: int
    """Judged parts that are not stored yet."""
    export: bool = False
    """A table or a copy of a model is being written."""
    adding: bool = False
    """Pictures, golden parts or a model are being added."""

    @property
    def any(self) -> bool:
        """True if there is something to ask about."""
        return self.inspection or self.training or self.export or self.adding


class SessionEnd(Protocol):
    """What the system says and may be told when the person logs out or it shuts down: Qt's QSessionManager."""

    def allowsInteraction(self) -> bool:
        """True if the person may be asked."""

    def cancel(self) -> None:
        """Go on with the session."""


class ShutdownController(QObject):
    """Watches the window's close event and the end of the session."""

    def __init__(
        self,
        window: QWidget,
        app_state: AppState,
        training_state: TrainingState,
        training: TrainingWorker,
        inspection: InspectionControl,
        confirm: Callable[[RunningWork], bool],
        exporting: Callable[[], bool],
        parent: QObject | None = None,
        may_leave: Callable[[], bool] = lambda: True,
        adding: Callable[[], bool] = lambda: False,
    ) -> None:
        """`confirm` asks the person whether running work may be stopped; `exporting` tells whether something is being exported;
        `may_leave` asks, where that is needed, whether this person may close the window at all; `adding` tells whether files
        are being added.
        """
        super().__init__(parent)
        self._app_state = app_state
        self._training_state = training_state
        self._training = training
        self._inspection = inspection
        self._confirm = confirm
        self._exporting = exporting
        self._adding = adding
        self._may_leave = may_leave
        self._deadline: float | None = None
        """When work that stops is waited for no longer; None unless it stops just now."""
        self._finished = False
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._window = window
        self.watch(window)

    def watch(self, window: QWidget) -> None:
        """From now on this is the window that a person closes."""
        self._window.removeEventFilter(self)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold the close event back until everything has stopped."""
        if watched is not self._window or event.type() is not QEvent.Type.Close or self._finished:
            return False
        if self._deadline is None and self._may_leave() and self._may_stop() and self._close_later():
            return False
        event.ignore()
        return True

    @Slot()
    def close_without_asking(self) -> None:
        """Close in good order, for example because the system shuts down."""
        if self._deadline is None:
            _close_dialogs()
            if self._close_later():
                self._close_now()

    @Slot(object)
    def end_session(self, session: SessionEnd) -> None:
        """The person logs out or the system shuts down. Returns when all that was told is stored, unless they stay: once this
        returns, the process may be ended at any moment. The session may go on all the same: then it is as if nobody had asked.
        """
        if not self._busy():
            return
        if self._deadline is None and session.allowsInteraction() and not self._may_stop() and self._deadline is None:
            session.cancel()
            return
        if self._deadline is None:
            _close_dialogs()
            self._stop_work()
        self._wait()
        if self._timer.isActive():
            return  # the window closes in any case
        if self._busy():
            self._timer.start()  # the training was given up: it is not asked about again
        else:
            self._deadline = None
            self._training_state.leaving = False

    def _wait(self) -> None:
        events = QEventLoop.ProcessEventsFlag
        alarm = QTimer(interval=POLL_MS)  # what ends may send no event
        alarm.start()
        while self._inspection.busy or (self._busy() and not self._late):
            QCoreApplication.processEvents(events.ExcludeUserInputEvents | events.WaitForMoreEvents)

    def _may_stop(self) -> bool:
        work = self._running_work()
        # The question takes its time: by then the window may be closing because the system said so.
        return not work.any or (self._confirm(work) and self._deadline is None)

    def _running_work(self) -> RunningWork:
        parts_waiting = self._inspection.parts_waiting
        return RunningWork(
            self._inspection.busy, self._training_goes_on, parts_waiting, self._exporting(), self._adding()
        )

    def _close_later(self) -> bool:
        """Close the window once everything has stopped; True if nothing runs, so that it can close at once."""
        if not self._busy():
            return True
        self._stop_work()
        self._timer.start()
        return False

    def _stop_work(self) -> None:
        self._deadline = time.monotonic() + PATIENCE_S
        self._training_state.leaving = True
        self._inspection.stop()
        if self._training_goes_on:
            self._training_state.set_phase(TrainingPhase.CANCELLING, StopsAtTheNextStep())
            self._training.cancel()
        self._app_state.raise_notice(Notice(NoticeLevel.INFO, codes.Closing(), codes.WorkIsStopped()))

    def _busy(self) -> bool:
        return self._training_goes_on or self._inspection.busy

    @property
    def _late(self) -> bool:
        return self._deadline is not None and time.monotonic() >= self._deadline

    @property
    def _training_goes_on(self) -> bool:
        # Busy from the wish on, before there is a process, and until the end is recorded, after it has gone.
        return self._training.running or self._training_state.phase.busy

    @Slot()
    def _poll(self) -> None:
        if self._busy() and not self._late:
            return
        self._timer.stop()
        self._close_now()

    def _close_now(self) -> None:
        self._finished = True
        if not self._window.close():
            self._finished, self._deadline = False, None
            self._training_state.leaving = False


def _close_dialogs() -> None:
    """A question that nobody answers any more must not keep the application."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget.isModal():
            widget.close()
