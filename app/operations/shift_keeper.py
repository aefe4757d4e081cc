"""Brings what is stored of the shift into the state, and lets the counters begin anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.domain.changes import Changes
from app.domain.part import Counters
from app.domain.shift import ResetReason, Shift
from app.messages.codes import operations as operation_codes
from app.operations.operation import Outcome
from app.operations.runner import OperationRunner
from app.operations.shift_operations import ResetShift, ShiftBegun
from app.operations.task_runner import TaskRunner
from app.state.app_state import AppState
from app.state.notices import error_notice
from app.state.shift_state import ShiftState
from app.storage.shifts import ShiftStore


class ShiftKeeper(QObject):
    """What was counted survives a restart and a kill: it is counted from the stored parts."""

    def __init__(
        self,
        app_state: AppState,
        state: ShiftState,
        store: ShiftStore,
        reader: TaskRunner,
        runner: OperationRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = state
        self._store = store
        self._reader = reader
        self._runner = runner
        self._resets = self._under_way = 0
        self._missed = False
        runner.changed.connect(self._on_changed)

    @Slot()
    def read(self) -> None:
        """Count what is stored, in the background. What was counted for another shift or another run meanwhile is counted again."""
        batch, resets = self._state.batch_on_show, self._resets

        def look() -> tuple[Shift, Counters]:
            shift = self._store.current()
            return shift, self._store.count(shift, batch)

        def deliver(found: tuple[Shift, Counters]) -> None:
            if self._under_way:
                self._missed = True
            elif resets != self._resets or batch != self._state.batch_on_show:
                self.read()
            else:
                self._state.set_stored(*found)

        self._reader.run(
            look,
            deliver,
            lambda error: self._app_state.raise_notice(error_notice(operation_codes.CannotBeRead(), error)),
        )

    def reset(self, reason: ResetReason, note: str) -> None:
        """Keep what was counted, and count the parts from now on."""
        end = self._state.begin_anew()  # at once: parts come while it is stored
        self._resets += 1
        self._under_way += 1

        def settle(outcome: Outcome | None) -> None:
            if isinstance(outcome, ShiftBegun) and outcome.shift is not None:
                self._state.begin_shift(outcome.shift)
            else:
                self._state.take_back(end)
            self._resets += 1
            self._under_way -= 1
            if self._missed and not self._under_way:
                self._missed = False
                self.read()

        self._runner.run(ResetShift(self._store, end.counters, reason, note, end.newest), settle)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Follow corrections of parts that are not counted one by one any more."""
        if any(inspection.batch_id != self._state.batch_on_show for inspection in changes.inspections):
            self.read()
