"""The counters of a shift while reading, resetting, correcting and the next run come together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.domain.correction import Correction
from app.domain.frame import Frame
from app.domain.part import Counters, InspectedPart, Inspection
from app.domain.run_status import RunEnd
from app.domain.shift import ResetReason
from app.domain.trash import Record, RecordKind
from app.operations.batch_operations import Overrule
from app.operations.shift_keeper import ShiftKeeper
from app.operations.task_runner import Result, TaskRunner
from app.runs.run_request import RunOutcome
from app.state.shift_state import ShiftState
from app.storage.new_inspection import NewInspection
from onenip_core.types import InspectionResult, Verdict
from tests.support import view_samples
from tests.support.office import Office, open_office

FRAME = Frame(np.full((8, 8), 90, np.uint8))


class SlowReader(TaskRunner):
    """Looks at once, and tells what it saw when it is asked to."""

    def __init__(self) -> None:
        super().__init__("slow")
        self.waiting: list[Callable[[], None]] = []

    def run(
        self,
        function: Callable[[], Result],
        on_done: Callable[[Result], None],
        on_failed: Callable[[Exception], None],
    ) -> None:
        found = function()
        self.waiting.append(lambda: on_done(found))

    def tell(self) -> None:
        """What was seen, and whatever is looked at because of it."""
        for _ in range(10):
            if self.waiting:
                self.waiting.pop(0)()
        assert not self.waiting


class Shifts:
    """A keeper over a real store, with parts that are stored and told."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.batches, self.store = office.workspace.batches, office.workspace.shifts
        self.reader = SlowReader()
        self.state = ShiftState(office.inspection_state)
        self.keeper = ShiftKeeper(office.app_state, self.state, self.store, self.reader, office.runner)
        office.runner.changed.connect(self._update)
        self.keeper.read()
        self.reader.tell()
        self.batch = self.unrecorded = 0

    def _update(self, changes: object) -> None:
        for inspection in getattr(changes, "inspections", ()):
            self.office.inspection_state.update_inspection(inspection)

    def begin_run(self) -> None:
        self.office.inspection_state.begin_run()
        self.batch = self.batches.create("Gear", "m-0001", "Belt").id

    def add(self, *verdicts: Verdict) -> Inspection:
        for verdict in verdicts:
            score = 0.4 if verdict is Verdict.OK else 1.6
            result = InspectionResult("Gear", "p.png", score, 1.0, verdict, "", (8, 8), np.ones((4, 4), np.float32))
            stored = self.batches.add(self.batch, NewInspection("part", FRAME, result, "2026-03-01T08:15:30+00:00"))
            part = InspectedPart(stored, None, None)
            self.office.inspection_state.add_part(part, part)
        return stored

    def tell_without_a_record(self, *verdicts: Verdict) -> None:
        """As when the disk is too slow: what was told is given up."""
        for verdict in verdicts:
            number = self.batches.reserve_ids(1)[0]
            told = replace(view_samples.inspection(number, verdict), batch_id=self.batch)
            part = InspectedPart(told, None, None)
            self.office.inspection_state.add_part(part, part)
            self.unrecorded += 1

    def end_run(self) -> None:
        batch = self.batches.finish(self.batch, self.unrecorded)
        self.keeper.settle_run(RunOutcome(RunEnd.STOPPED, "Belt", batch, unrecorded=self.unrecorded))
        self.reader.tell()

    def overrule(self, part: Inspection, verdict: Verdict | None) -> None:
        self.office.run(Overrule(self.batches, {part.id: Correction(verdict)}))

    def reset(self) -> None:
        self.keeper.reset(ResetReason.NEW_ORDER, "")

    def close(self) -> None:
        self.reader.close()


@pytest.fixture
def shifts(qtbot: QtBot, tmp_path: Path) -> Iterator[Shifts]:
    with open_office(tmp_path, qtbot) as office:
        shifts = Shifts(office)
        yield shifts
        shifts.close()


def test_parts_without_a_record_are_counted_once_and_after_a_restart_too(shifts: Shifts) -> None:
    shifts.begin_run()
    before = shifts.add(Verdict.OK)
    shifts.begin_run()
    part = shifts.add(Verdict.OK, Verdict.NG)
    shifts.tell_without_a_record(Verdict.OK, Verdict.OK, Verdict.NG)
    shifts.overrule(part, Verdict.OK)
    told = Counters(5, 1, 0)
    assert shifts.state.counters == told
    shifts.end_run()
    assert shifts.state.counters == told == shifts.store.count(shifts.store.current())
    shifts.overrule(before, Verdict.NG)  # of an earlier run: all is read anew
    shifts.reader.tell()
    told = Counters(4, 2, 0)
    assert shifts.state.counters == told == shifts.store.count(shifts.store.current())
    shifts.begin_run()
    shifts.keeper.read()
    shifts.reader.tell()
    shifts.add(Verdict.NG)
    assert shifts.state.counters == Counters(4, 3, 0) == shifts.store.count(shifts.store.current())
    shifts.reset()
    shifts.office.settle()
    assert shifts.state.counters == Counters() == shifts.store.count(shifts.store.current())
    assert [each.counters for each in shifts.store.list_ended()] == [Counters(4, 3, 0)]


def test_a_batch_that_is_deleted_for_good_while_it_is_on_show_is_counted_once(shifts: Shifts) -> None:
    shifts.begin_run()
    before = shifts.add(Verdict.OK)
    shifts.begin_run()
    shifts.add(Verdict.OK, Verdict.NG)
    shifts.tell_without_a_record(Verdict.OK)
    shifts.end_run()
    shifts.batches.trash(shifts.batch)
    shifts.office.workspace.trash.delete([Record(RecordKind.BATCH, shifts.batch)])
    shifts.overrule(before, Verdict.NG)
    shifts.reader.tell()
    assert shifts.state.counters == Counters(2, 2, 0) == shifts.store.count(shifts.store.current())


@pytest.mark.parametrize("told_before_it_is_stored", [True, False])
def test_what_was_read_of_the_ended_shift_does_not_come_back(shifts: Shifts, told_before_it_is_stored: bool) -> None:
    shifts.begin_run()
    shifts.add(Verdict.OK, Verdict.NG)
    shifts.begin_run()
    shifts.add(Verdict.OK)
    shifts.keeper.read()
    shifts.reset()
    if told_before_it_is_stored:
        shifts.reader.tell()
        shifts.office.settle()
    else:
        shifts.office.settle()
    shifts.reader.tell()
    assert shifts.state.counters == Counters()
    shifts.add(Verdict.NG)
    assert shifts.state.counters == Counters(0, 1, 0) == shifts.store.count(shifts.store.current())
    assert shifts.state.shift == shifts.store.current()


def test_what_was_read_while_the_next_run_began_is_counted_once(shifts: Shifts) -> None:
    shifts.begin_run()
    shifts.add(Verdict.OK, Verdict.NG)
    shifts.keeper.read()
    shifts.begin_run()
    shifts.keeper.read()
    shifts.add(Verdict.OK)
    shifts.reader.tell()
    assert shifts.state.counters == Counters(2, 1, 0) == shifts.store.count(shifts.store.current())


def test_after_a_reset_that_failed_corrections_count_as_before(shifts: Shifts, monkeypatch: pytest.MonkeyPatch) -> None:
    shifts.begin_run()
    shifts.add(Verdict.NG)
    shifts.begin_run()
    part = shifts.add(Verdict.OK, Verdict.NG)
    shifts.overrule(part, Verdict.OK)
    assert shifts.state.counters == Counters(2, 1, 0)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shifts.store, "reset", refuse)
    shifts.reset()
    shifts.add(Verdict.OK)
    shifts.office.settle()
    assert shifts.state.counters == Counters(3, 1, 0)
    shifts.overrule(part, None)
    assert shifts.state.counters == Counters(2, 2, 0) == shifts.store.count(shifts.store.current())
