"""What the operator's page counts, in the real store."""

from __future__ import annotations

import csv
import io
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC
from pathlib import Path
from threading import Barrier

import numpy as np
import pytest
from sqlalchemy import Executable

from app.domain.correction import Correction
from app.domain.frame import Frame
from app.domain.part import Counters
from app.domain.shift import ResetReason
from app.domain.table_format import FOR_PROGRAMS
from app.domain.timestamps import utc_now
from app.domain.trash import Record, RecordKind
from app.storage.database import Database, StoredRow
from app.storage.new_inspection import NewInspection
from app.storage.told_journal import ToldPart
from app.storage.workspace import Workspace
from onenip_core.types import InspectionResult, Verdict

FRAME = Frame(np.full((8, 8), 90, np.uint8))


def add(workspace: Workspace, batch_id: int, verdict: Verdict) -> int:
    checked = verdict is not Verdict.NOT_CHECKED
    score = {Verdict.OK: 0.4, Verdict.NG: 1.6}.get(verdict)
    result = InspectionResult(
        "Gear", "p.png", score, 1.0 if checked else None, verdict, "" if checked else "cut off", (8, 8),
        np.ones((4, 4), np.float32) if checked else None,
    )  # fmt: skip
    new = NewInspection("part", FRAME, result, "2026-03-01T08:15:30.125+00:00")
    return workspace.batches.add(batch_id, new).id


def test_a_shift_counts_stored_parts_with_their_corrections(workspace: Workspace) -> None:
    batch = workspace.batches.create("Gear", "m-0001", "Belt")
    add(workspace, batch.id, Verdict.NG)
    shift = workspace.shifts.current()
    assert workspace.shifts.count(shift) == Counters(), "parts of before belong to no shift"
    assert workspace.shifts.current() == shift, "it begins once"
    parts = [add(workspace, batch.id, verdict) for verdict in (Verdict.OK, Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED)]
    assert workspace.shifts.count(shift) == Counters(2, 1, 1)
    workspace.batches.overrule({parts[2]: Correction(Verdict.OK), parts[3]: Correction(Verdict.NG, "a scratch")})
    assert workspace.shifts.count(shift) == Counters(3, 1, 0)
    other = workspace.batches.create("Bolt", "m-0001", "Belt")
    add(workspace, other.id, Verdict.NG)
    assert workspace.shifts.count(shift) == Counters(3, 2, 0), "it goes on over batches and products"
    assert workspace.shifts.count(shift, without_batch=batch.id) == Counters(0, 1, 0)


def test_parts_without_a_record_count_until_the_reset(workspace: Workspace) -> None:
    batch = workspace.batches.create("Gear", "m-0001", "Belt")
    shift = workspace.shifts.current()
    add(workspace, batch.id, Verdict.OK)
    workspace.shifts.add_unrecorded(shift, Counters(2, 1, 0))
    workspace.shifts.add_unrecorded(shift, Counters(1, 0, 4))
    assert workspace.shifts.count(workspace.shifts.current()) == Counters(4, 1, 4)
    assert workspace.shifts.count_batch(shift, batch.id) == Counters(1, 0, 0)
    workspace.shifts.reset(Counters(4, 1, 4), ResetReason.NEW_ORDER)
    workspace.shifts.add_unrecorded(shift, Counters(7, 7, 7))
    assert workspace.shifts.count(workspace.shifts.current()) == Counters()
    assert [each.counters for each in workspace.shifts.list_ended()] == [Counters(4, 1, 4)], "what has ended stays"


def test_what_is_deleted_for_good_was_counted_all_the_same(workspace: Workspace) -> None:
    first, second = (workspace.batches.create("Gear", "m-0001", "Belt") for _ in range(2))
    add(workspace, first.id, Verdict.NG)
    workspace.shifts.current()
    parts = [add(workspace, first.id, verdict) for verdict in (Verdict.OK, Verdict.NG)]
    add(workspace, second.id, Verdict.OK)
    workspace.batches.overrule({parts[1]: Correction(Verdict.OK)})
    workspace.batches.finish(first.id)
    workspace.batches.trash(first.id)
    workspace.trash.delete([Record(RecordKind.BATCH, first.id)])
    shift = workspace.shifts.current()
    assert not workspace.shifts.knows_batch(first.id) and workspace.shifts.knows_batch(second.id)
    assert workspace.shifts.count(shift) == Counters(3, 0, 0), "the part of before belongs to no shift"


def test_a_kill_between_telling_and_storing_takes_no_part_from_the_counters(tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path / "w")
    batch = workspace.batches.create("Gear", "m-0001", "Belt")
    shift = workspace.shifts.current()
    journal = workspace.batches.told_journal(batch.id)
    journal.note(ToldPart(1, "of the shift before", Verdict.NG, "2020-01-01T00:00:00.000+00:00"))
    for position, verdict in ((2, Verdict.OK), (3, Verdict.NG), (4, Verdict.NOT_CHECKED)):
        journal.note(ToldPart(position, "part", verdict, utc_now()))
    journal.close()
    workspace.close()  # the batch stays open, as a kill leaves it
    for _ in range(2):
        workspace = Workspace.open(tmp_path / "w")
        assert workspace.shifts.current().id == shift.id
        assert workspace.shifts.count(workspace.shifts.current()) == Counters(1, 1, 1)
        workspace.close()


def test_any_number_of_shifts_may_have_ended(workspace: Workspace) -> None:
    workspace.shifts.reset(Counters(), ResetReason.NEW_ORDER)
    workspace.shifts.reset(Counters(), ResetReason.NEW_ORDER)
    assert len(workspace.shifts.list_ended()) == 2


def test_a_reset_keeps_the_figures_and_begins_behind_them(workspace: Workspace) -> None:
    batch = workspace.batches.create("Gear", "m-0001", "Belt")
    first = workspace.shifts.current()
    parts = [add(workspace, batch.id, Verdict.OK) for _ in range(3)]
    # The person saw the second part when they asked; the third was told a moment later.
    second = workspace.shifts.reset(Counters(2, 0, 0), ResetReason.NEW_ORDER, " order 4711 ", parts[1])
    assert second.id != first.id and second.after_inspection == parts[1]
    assert workspace.shifts.current() == second
    assert workspace.shifts.count(second) == Counters(1, 0, 0)
    workspace.shifts.reset(Counters(1, 0, 0), ResetReason.SHIFT_CHANGE)
    newest, oldest = workspace.shifts.list_ended()
    assert (oldest.id, oldest.counters, oldest.reason, oldest.note) == (
        first.id, Counters(2, 0, 0), ResetReason.NEW_ORDER, "order 4711",
    )  # fmt: skip
    assert oldest.ended_at == newest.started_at
    workspace.batches.overrule({parts[0]: Correction(Verdict.NG)})
    assert workspace.shifts.list_ended()[1].counters == Counters(2, 0, 0), "the book says what stood there"


def test_two_threads_that_ask_at_once_begin_one_shift(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    both, first = Barrier(2), Database.first

    def look_together(database: Database, statement: Executable) -> StoredRow | None:
        row = first(database, statement)
        both.wait(10)
        return row

    monkeypatch.setattr(Database, "first", look_together)
    with ThreadPoolExecutor(2) as threads:
        one, other = threads.map(lambda _: workspace.shifts.current(), range(2))
    assert one == other
    monkeypatch.undo()
    workspace.shifts.reset(Counters(1, 0, 0), ResetReason.NEW_ORDER)
    assert len(workspace.shifts.list_ended()) == 1


def test_it_is_there_after_a_restart(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "w") as workspace:
        batch = workspace.batches.create("Gear", "m-0001", "Belt")
        shift = workspace.shifts.current()
        add(workspace, batch.id, Verdict.NG)
    with Workspace.open(tmp_path / "w") as workspace:
        assert workspace.shifts.current() == shift
        assert workspace.shifts.count(shift) == Counters(0, 1, 0)


def test_the_table_has_a_row_for_each_and_no_formula(workspace: Workspace, tmp_path: Path) -> None:
    workspace.shifts.reset(Counters(7, 1, 2), ResetReason.OTHER, "=cmd()")
    workspace.shifts.reset(Counters(), ResetReason.TRIAL_PARTS)
    path = tmp_path / "out" / "shifts.csv"
    assert workspace.shifts.export_csv(path, lambda reason: f"<{reason}>", FOR_PROGRAMS, UTC) == 2
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))
    assert [(row["ok"], row["ng"], row["not_checked"], row["yield"], row["reason"], row["note"]) for row in rows] == [
        ("7", "1", "2", "0.8750", "<other>", "'=cmd()"),
        ("0", "0", "0", "", "<trial_parts>", ""),
    ]
    assert rows[0]["ended_at"].endswith("+00:00") and rows[0]["ended_at"] == rows[1]["begun_at"]
