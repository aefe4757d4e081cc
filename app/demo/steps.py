"""What a story is told with: slow work in the background, changes through the window's services, waiting for what follows."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.messages.message import Message
from app.operations.operation import Operation, Outcome
from app.operations.runner import OperationRunner
from app.operations.task_runner import TaskRunner
from app.state.notices import error_message

POLL_MS = 50
PATIENCE_S = 30.0
"""How long the states may take to follow what was stored."""

Result = TypeVar("Result")


class Steps(QObject):
    """Each step leads to the next, or the story fails with a reason."""

    failed = Signal(object)
    """Carries the Message why the story cannot go on."""

    def __init__(self, runner: OperationRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._tasks = TaskRunner("story", self)
        self._is_over = False

    def end(self) -> None:
        """No step follows any more."""
        self._is_over = True

    def close(self) -> None:
        """Stop the background thread."""
        self._tasks.close()

    def in_background(self, function: Callable[[], Result], then: Callable[[Result], None]) -> None:
        """Go on with what a slow function returns."""

        def go_on(result: Result) -> None:
            if not self._is_over:
                then(result)

        self._tasks.run(function, go_on, self._fail)

    def carry_out(self, operation: Operation, then: Callable[[Outcome], None], otherwise: Message) -> None:
        """Go on when an operation has changed what is stored."""

        def on_end(outcome: Outcome | None) -> None:
            if self._is_over:
                return
            if outcome is None:
                self.failed.emit(otherwise)
            else:
                then(outcome)

        self._runner.run(operation, on_end)

    def _fail(self, error: Exception) -> None:
        if not self._is_over:
            self.failed.emit(error_message(error))

    def wait_until(
        self,
        condition: Callable[[], bool],
        then: Callable[[], None],
        otherwise: Message,
        patience_s: float = PATIENCE_S,
    ) -> None:
        """Go on when what is stored has been read back into the states."""
        self._look_until(condition, then, lambda: self.failed.emit(otherwise), patience_s)

    def wait_for(self, condition: Callable[[], bool], then: Callable[[], None], patience_s: float) -> None:
        """Go on as soon as something is so, and also without it after so many seconds."""
        self._look_until(condition, then, then, patience_s)

    def _look_until(
        self,
        condition: Callable[[], bool],
        then: Callable[[], None],
        otherwise: Callable[[], None],
        patience_s: float,
    ) -> None:
        deadline = time.monotonic() + patience_s

        def look() -> None:
            if self._is_over:
                timer.stop()
                return
            if not condition() and time.monotonic() <= deadline:
                return
            timer.stop()
            timer.deleteLater()
            (then if condition() else otherwise)()

        timer = QTimer(self, interval=POLL_MS)
        timer.timeout.connect(look)
        timer.start()
