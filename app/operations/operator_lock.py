"""The PIN that is asked for when somebody leaves the operator's page."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.permissions import Deed
from app.domain.pin import PinAnswer, wait_after
from app.messages.codes import operating as codes
from app.messages.codes import operations as operation_codes
from app.operations.task_runner import TaskRunner
from app.settings.schema import OPERATOR_PIN
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_notice
from app.storage.secret_hash import compare_secret, hash_secret


class OperatorLock(QObject):
    """Keeps a hash of the PIN (argon2id, as PHC text) in the workspace's settings, never the PIN. Hashing takes its time on
    purpose, so it is done in the background. How many wrong ones came in a row is kept until a right one, or the program's end.
    """

    def __init__(
        self,
        app_state: AppState,
        tasks: TaskRunner,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._tasks = tasks
        self._clock = clock
        self._wrong = 0
        self._open_at = 0.0

    @property
    def is_set(self) -> bool:
        """True if a PIN is asked for."""
        return bool(self._app_state.settings[OPERATOR_PIN])

    @property
    def seconds_to_wait(self) -> int:
        """Until the next PIN is looked at; 0 if it may be tried now."""
        left = self._open_at - self._clock()
        return max(0, -int(-left // 1))

    def check(self, pin: str, answer: Callable[[PinAnswer], None]) -> None:
        """Compare in the background. While there is something to wait for, nothing is compared and nothing answered."""
        stored = self._app_state.settings[OPERATOR_PIN]
        if self.seconds_to_wait:
            return

        def settle(found: PinAnswer) -> None:
            self._count(found)
            answer(found)

        def fail(error: Exception) -> None:
            self._app_state.raise_notice(error_notice(operation_codes.CannotBeRead(), error))
            answer(PinAnswer.FAILED)

        self._tasks.run(lambda: compare_secret(stored, pin), settle, fail)

    def set_pin(self, pin: str, done: Callable[[], None] = lambda: None) -> None:
        """Ask for this PIN from now on; "" asks for none any more."""
        if self._app_state.refuse(Deed.PEOPLE):
            done()
            return
        if not pin:
            self._keep("", done)
            return

        def fail(error: Exception) -> None:
            self._app_state.raise_notice(error_notice(operation_codes.SettingsNotSaved(), error))
            done()

        self._tasks.run(lambda: hash_secret(pin), lambda stored: self._keep(stored, done), fail)

    def _keep(self, stored: str, done: Callable[[], None]) -> None:
        self._app_state.set_setting(OPERATOR_PIN, stored)
        self._wrong, self._open_at = 0, 0.0
        heading, text = (
            (codes.PinSet(), codes.PinIsAskedFor()) if stored else (codes.PinRemoved(), codes.AnybodyMayLeave())
        )
        self._app_state.raise_notice(Notice(NoticeLevel.INFO, heading, text))
        done()

    def _count(self, answer: PinAnswer) -> None:
        self._wrong = self._wrong + 1 if answer is PinAnswer.WRONG else 0
        self._open_at = self._clock() + wait_after(self._wrong)
