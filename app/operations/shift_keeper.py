"""Brings what is stored of the shift into the state, and lets the counters begin anew."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Slot

from app.domain.changes import Changes
from app.domain.part import Counters
from app.domain.shift import ResetReason, Shift
from app.messages.codes import operating as codes
from app.messages.codes import operations as operation_codes
from app.operations.operation import Outcome
from app.operations.runner import OperationRunner
from app.operations.shift_operations import ResetShift, ShiftBegun
from app.operations.task_runner import TaskRunner
from app.runs.run_request import RunOutcome
from app.state.app_state import AppState
from app.state.notices import error_notice
from app.state.shift_state import ShiftState
from app.storage.shifts import ShiftStore


@dataclass(frozen=True, slots=True)
class _Unrecorded:
    """Parts without a record that the store counts for the shift and that are of one run."""

    run: int = -1
    counters: Counters = field(default_factory=Counters)


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
        self._unrecorded = _Unrecorded()
        self._missed = False
        runner.changed.connect(self._on_changed)

    @Slot()
    def read(self) -> None:
        """Count what is stored, in the background. What was counted for another shift or another run meanwhile is counted again."""
        batch, run, resets = self._state.batch_on_show, self._state.run_number, self._resets
        known = self._unrecorded

        def look() -> tuple[Shift, Counters, bool]:
            shift = self._store.current()
            return shift, self._store.count(shift, batch), bool(batch) and not self._store.knows_batch(batch)

        def deliver(found: tuple[Shift, Counters, bool]) -> None:
            if self._under_way:
                self._missed = True
            elif (resets, batch, run, known) != (
                self._resets,
                self._state.batch_on_show,
                self._state.run_number,
                self._unrecorded,
            ):
                self.read()
            else:
                shift, stored, is_removed = found
                # The parts of the run that is on show are counted one by one, with a record or without.
                beside = self._unrecorded.counters if self._unrecorded.run == run else Counters()
                beside = self._state.run_counters if is_removed else beside
                self._state.set_stored(shift, stored.beyond(beside))

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
        unrecorded, self._unrecorded = self._unrecorded, _Unrecorded()

        def settle(outcome: Outcome | None) -> None:
            if isinstance(outcome, ShiftBegun) and outcome.shift is not None:
                self._state.begin_shift(outcome.shift)
            else:
                self._state.take_back(end)
                self._unrecorded = unrecorded
            self._resets += 1
            self._under_way -= 1
            if self._missed and not self._under_way:
                self._missed = False
                self.read()

        self._runner.run(ResetShift(self._store, end.counters, reason, note, end.newest), settle)

    @Slot(object)
    def settle_run(self, outcome: RunOutcome) -> None:
        """Keep the parts of a run that have no record at its end: the shift has counted them, and does so after a restart too."""
        shift, told = self._state.shift, self._state.run_counters
        if not outcome.unrecorded or shift is None:
            return
        batch, run, resets = self._state.batch_on_show, self._state.run_number, self._resets

        def keep() -> Counters:
            missing = told.beyond(self._store.count_batch(shift, batch))
            self._store.add_unrecorded(shift, missing)
            return missing

        def note(missing: Counters) -> None:
            if resets == self._resets:
                self._unrecorded = _Unrecorded(run, missing)

        self._reader.run(
            keep,
            note,
            lambda error: self._app_state.raise_notice(error_notice(codes.UnrecordedNotCounted(), error)),
        )

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Follow corrections of parts that are not counted one by one any more."""
        if any(inspection.batch_id != self._state.batch_on_show for inspection in changes.inspections):
            self.read()
