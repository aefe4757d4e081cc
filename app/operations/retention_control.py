"""Retention as the window sees it: rules, preview, removal, and the day's removal by itself."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.domain.permissions import Deed
from app.domain.retention import RetentionPreview, RetentionRules
from app.domain.timestamps import present
from app.messages.codes import retention as codes
from app.operations.behind_everything import behind_everything
from app.operations.operation import Outcome
from app.operations.retention_operations import ApplyRetention, RetentionOfTheDay
from app.operations.runner import OperationRunner
from app.operations.task_runner import TaskRunner
from app.settings.schema import RETENTION, RETENTION_RAN
from app.state.app_state import AppState
from app.state.notice import RETENTION as SUBJECT
from app.state.notices import error_notice
from app.state.retention_state import RetentionActivity, RetentionState
from app.state.training_state import TrainingState
from app.storage.audit.acting import Acting
from app.storage.retention.pace import Pace
from app.storage.retention.retention_store import RetentionStore
from app.storage.workspace import Workspace
from onenip_core.progress import CancelToken

log = logging.getLogger(__name__)

INTERVAL_MS = 10 * 60_000
"""Between two looks whether a day has passed; the first one is so long after the start."""
_DAY = timedelta(days=1)


class RetentionControl(QObject):
    """Removes nothing while a run or a training is on: what has begun waits between two parts."""

    _reported = Signal(int, int)

    def __init__(
        self,
        state: RetentionState,
        app_state: AppState,
        training_state: TrainingState,
        workspace: Workspace,
        is_inspecting: Callable[[], bool],
        runner: OperationRunner,
        parent: QObject | None = None,
        now: Callable[[], datetime] = present,
    ) -> None:
        """`is_inspecting` may be asked from any thread."""
        super().__init__(parent)
        self._state = state
        self._app_state = app_state
        self._training_state = training_state
        self._workspace = workspace
        self._is_inspecting = is_inspecting
        self._now = now
        self._runner = runner
        self._looks = TaskRunner("retention preview", self)
        self._cancel = CancelToken()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.look_at_the_day)
        self._reported.connect(state.set_progress, Qt.ConnectionType.QueuedConnection)

    @property
    def rules(self) -> RetentionRules:
        """That are kept."""
        return RetentionRules.read(self._app_state.settings[RETENTION])

    def begin(self) -> None:
        """Carry the rules out once a day from now on, if they say so."""
        self._timer.start()

    def close(self) -> None:
        """Stop looking; what removes files is stopped with the runner."""
        self._timer.stop()
        self._cancel.cancel()
        self._looks.close()

    @Slot(object)
    def keep(self, rules: RetentionRules) -> None:
        """Remember rules, which are sound."""
        self._app_state.set_setting(RETENTION, rules.stored())

    @Slot(object)
    def look(self, rules: RetentionRules) -> None:
        """Find out what `rules` would remove now, in the background."""
        if self._state.activity is not RetentionActivity.NOTHING:
            return
        self._state.set_preview(None)
        self._state.set_activity(RetentionActivity.LOOKING)
        self._cancel = cancel = CancelToken()
        pace = Pace(lambda: cancel.cancelled, self._may_work, waits=False)

        def found(preview: RetentionPreview | None) -> None:
            self._state.set_activity(RetentionActivity.NOTHING)
            self._state.set_preview(preview)

        def failed(error: Exception) -> None:
            self._state.set_activity(RetentionActivity.NOTHING)
            self._app_state.raise_notice(error_notice(codes.RetentionFailed(), error, SUBJECT))

        (store, acting), report = self._stores, self._reported.emit

        def preview() -> RetentionPreview | None:
            return behind_everything(acting, lambda: store.preview(rules, self._now(), pace, report))

        self._looks.run(preview, found, failed)

    @Slot(object)
    def apply(self, rules: RetentionRules) -> None:
        """Remove what `rules` say."""
        if self._state.activity is RetentionActivity.NOTHING and not self._app_state.refuse(Deed.RETAIN):
            self._run(ApplyRetention(*self._stores, rules, self._may_work, self._reported.emit, self._now))

    @Slot()
    def cancel(self) -> None:
        """End what goes on after the present file."""
        self._cancel.cancel()
        self._runner.cancel_retention()

    @Slot()
    def look_at_the_day(self) -> None:
        """Carry the rules out if that is wanted and a day has passed."""
        rules = self.rules
        is_wanted = rules.is_daily and rules.ask_for_something and self._is_due()
        if is_wanted and self._may_work() and self._state.activity is RetentionActivity.NOTHING:
            today = RetentionOfTheDay(*self._stores, rules, self._may_work, self._reported.emit, self._now)
            self._run(today, self._note_the_day)

    def _note_the_day(self) -> None:
        """At its end: what a kill or the end of the program cut off begins again after the next start."""
        self._app_state.set_setting(RETENTION_RAN, self._now().isoformat(timespec="seconds"))

    def _run(self, operation: ApplyRetention, at_end: Callable[[], None] = lambda: None) -> None:
        self._state.set_preview(None)
        self._state.set_activity(RetentionActivity.REMOVING)

        def settle(_outcome: Outcome | None) -> None:
            at_end()
            self._state.set_activity(RetentionActivity.NOTHING)

        self._runner.run(operation, settle)

    @property
    def _stores(self) -> tuple[RetentionStore, Acting]:
        return self._workspace.retention, self._workspace.acting

    def _is_due(self) -> bool:
        ran = self._app_state.settings[RETENTION_RAN]
        try:
            since = self._now() - datetime.fromisoformat(ran)
        except (ValueError, TypeError):
            return True  # never, or nobody knows when
        return not timedelta(0) <= since < _DAY

    def _may_work(self) -> bool:
        """May be asked from any thread."""
        return not (self._is_inspecting() or self._training_state.phase.busy)
