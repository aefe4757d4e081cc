"""Batches: corrected, exported, deleted, brought back, and shown."""

from __future__ import annotations

import csv
import os
import threading
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.domain.correction import Correction
from app.domain.model_record import ModelRecord
from app.domain.part import Inspection
from app.messages.codes.review import PartsExported
from app.operations.batch_operations import ExportParts, Overrule, TrashBatches
from app.operations.model_export import ExportModel
from app.operations.operation import Work
from app.pages.review.controller import ReviewController
from app.pages.review.part_filter import PartFilter
from app.pages.review.state import ReviewState
from app.state.notice import NoticeLevel
from app.storage.batches import BatchStore
from app.storage.judged_part import load_judged_part
from app.storage.new_inspection import NewInspection
from app.storage.workspace import Workspace
from onenip_core.types import InspectionResult, Verdict
from tests.support.model_folders import write_model_folder
from tests.support.office import Office, png

TIME = "2026-01-01T00:00:00+00:00"


def new_part(name: str, verdict: Verdict = Verdict.NG, brightness: int = 50) -> NewInspection:
    score = 1.4 if verdict is Verdict.NG else 0.6
    result = InspectionResult("bracket", "p", score, 1.0, verdict, model_map=np.ones((14, 14), np.float32))
    return NewInspection(name, png(brightness), result, TIME)


def make_batch(office: Office) -> int:
    store = office.workspace.batches
    batch = store.create("bracket", "m-0001", "folder")
    for number, verdict in enumerate((Verdict.OK, Verdict.NG, Verdict.NG)):
        store.add(batch.id, new_part(f"{number}.png", verdict, 50 + number))
    store.finish(batch.id)
    return batch.id


def make_review(office: Office) -> tuple[ReviewController, ReviewState]:
    state = ReviewState()
    store = office.workspace.batches

    def correct(corrections: Mapping[int, Correction], on_end: Callable[[], None]) -> None:
        office.runner.run(Overrule(store, corrections), lambda _outcome: on_end())

    review = ReviewController(
        office.app_state, state, store, office.reader, correct, partial(load_judged_part, office.workspace)
    )
    office.runner.changed.connect(review.on_changed)
    office.runner.stepAsked.connect(review.on_step_asked)
    return review, state


def test_batches_are_reviewed_corrected_and_exported(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    batch_id, store = make_batch(office), office.workspace.batches
    review, state = make_review(office)
    review.read_batches()
    office.settle()
    assert [b.id for b in state.batches] == [batch_id]
    review.open_batches([batch_id])
    qtbot.waitUntil(lambda: state.current is not None, timeout=5000)
    assert state.current is not None
    assert state.current.inspection.name == "0.png"
    assert state.current.image is not None
    state.set_part_filter(PartFilter(Verdict.NG))
    assert [i.name for i in state.inspections] == ["1.png", "2.png"]
    for inspection in state.inspections:  # arrow keys held down: only the last one counts
        state.set_focus(inspection.id)
    qtbot.waitUntil(lambda: state.current is not None and state.current.inspection.name == "2.png", timeout=5000)
    office.run(Overrule(store, {state.inspections[1].id: Correction(Verdict.OK)}))
    assert [i.name for i in state.inspections] == ["1.png"]
    assert state.current.inspection.name == "1.png", "its neighbour"
    assert [(b.ok_count, b.ng_count) for b in state.batches] == [(2, 1)], "the list follows at once"
    office.run(ExportParts(store, (batch_id,), tmp_path / "table.csv"))
    assert "3 parts" in office.notices[-1].text
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row[3] for row in csv.reader(file)][1:] == ["0.png", "1.png", "2.png"]
    office.run(ExportParts(store, (batch_id,), tmp_path / "workspace" / "logs" / "no" / "\0"))
    assert office.notices[-1].level is NoticeLevel.ERROR
    office.run(TrashBatches(store, (batch_id,)))
    assert state.batch is None
    assert state.batches == ()
    office.undo()
    assert [b.id for b in state.batches] == [batch_id]
    qtbot.waitUntil(lambda: state.current is not None, timeout=5000)
    assert state.current is not None and state.current.image is not None, "the files are back too"
    office.undo()
    assert {i.name: i.overruled for i in store.inspections(batch_id)} == {"0.png": None, "1.png": None, "2.png": None}
    assert "2.png" in office.notices[-1].text


def test_a_correction_made_while_other_batches_are_read_is_shown(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, store = make_batch(office), make_batch(office), office.workspace.batches
    review, state = make_review(office)
    review.open_batches([first])
    office.settle()
    part = state.inspections[1]
    was_read, goes_on = threading.Event(), threading.Event()
    read = type(store).inspections

    def hold(self: BatchStore, batch_id: int) -> tuple[Inspection, ...]:
        inspections = read(self, batch_id)
        was_read.set()
        assert goes_on.wait(10)
        return inspections

    with monkeypatch.context() as patch:
        patch.setattr(type(store), "inspections", hold)
        review.open_batches([first, second])
        assert was_read.wait(10)
        review.correct({part.id: Correction(Verdict.OK)})
        qtbot.waitUntil(lambda: not office.runner.busy)
        goes_on.set()
        office.settle()
    assert len(state.opened) == 2 and not state.is_reading
    assert {shown.id for shown in state.inspections if shown.overruled is Verdict.OK} == {part.id}
    assert state.corrected_count == 1 and state.counters.ok == 3


def test_the_same_correction_after_an_undo_that_is_on_its_way_is_another_one(office: Office) -> None:
    batch_id, store = make_batch(office), office.workspace.batches
    review, state = make_review(office)
    review.open_batches([batch_id])
    office.settle()
    number = state.inspections[1].id
    for ask in (review.correct, lambda _: office.runner.undo(), review.correct, review.correct):
        ask({number: Correction(Verdict.OK)})
    office.settle()
    assert store.inspection(number).overruled is Verdict.OK
    office.undo()
    assert store.inspection(number).overruled is None, "the last two were one step"


def test_undo_returns_to_the_correction_before(office: Office) -> None:
    store = office.workspace.batches
    batch = store.create("bracket", "m-0001", "line")
    part = store.add(batch.id, new_part("a.png"))
    office.run(Overrule(store, {part.id: Correction(Verdict.OK)}))
    office.run(Overrule(store, {part.id: Correction(None)}))
    office.undo()
    assert store.inspection(part.id).overruled is Verdict.OK
    office.undo()
    assert store.inspection(part.id).overruled is None
    office.redo()
    assert store.inspection(part.id).overruled is Verdict.OK


def test_a_part_that_was_told_and_is_not_stored_yet_is_waited_for(office: Office) -> None:
    store = office.workspace.batches
    batch = store.create("bracket", "m-0001", "line")
    part_id = store.reserve_ids(1)[0]
    new = NewInspection("a.png", png(50), InspectionResult("bracket", "p", 1.4, 1.0, Verdict.NG), TIME, id=part_id)

    def store_late() -> None:
        time.sleep(0.3)
        store.add(batch.id, new)

    recorder = threading.Thread(target=store_late)
    recorder.start()
    assert office.run(Overrule(store, {part_id: Correction(Verdict.OK)}, is_coming=lambda: True)) is not None
    recorder.join()
    assert store.inspection(part_id).overruled is Verdict.OK


def test_a_part_that_was_not_checked_needs_a_reason(office: Office) -> None:
    store = office.workspace.batches
    batch = store.create("bracket", "m-0001", "line")
    unread = store.add(batch.id, NewInspection("cut.png", b"cut", InspectionResult.not_checked("cut", "bracket"), TIME))
    for verdict in (Verdict.OK, Verdict.NG):
        for reason in ("", "  \n"):
            assert office.run(Overrule(store, {unread.id: Correction(verdict, reason)})) is None
    assert "Part 1 · cut.png" in office.notices[-1].text and "stays as it was" in office.notices[-1].text
    assert store.inspection(unread.id) == unread and office.work_state.undo.undo is None
    office.run(Overrule(store, {unread.id: Correction(Verdict.OK, " No scratch under the lamp ")}))
    office.run(Overrule(store, {unread.id: Correction(None)}))
    for wanted in (Verdict.OK, None):
        office.undo()
        assert store.inspection(unread.id).overruled is wanted
    office.redo()
    corrected = store.inspection(unread.id)
    assert (corrected.overruled, corrected.overruled_reason) == (Verdict.OK, "No scratch under the lamp")


def test_a_correction_of_an_older_version_without_a_reason_comes_back(office: Office) -> None:
    store = office.workspace.batches
    batch = store.create("bracket", "m-0001", "line")
    unread = store.add(batch.id, NewInspection("cut.png", b"cut", InspectionResult.not_checked("cut", "bracket"), TIME))
    store.overrule({unread.id: Correction(Verdict.OK)})
    office.run(Overrule(store, {unread.id: Correction(None)}))
    office.undo()
    assert store.inspection(unread.id).overruled is Verdict.OK


def test_a_correction_names_its_part(office: Office) -> None:
    store = office.workspace.batches
    batch = store.create("bracket", "m-0001", "line")
    part = store.add(batch.id, new_part("000_good.png"))
    office.run(Overrule(store, {part.id: Correction(Verdict.OK)}))
    assert office.notices[-1].text == "Part 1 · 000_good.png is now OK."
    office.run(Overrule(store, {part.id: Correction(None)}))
    assert office.notices[-1].text == "Part 1 · 000_good.png is now NG."


def test_a_part_that_was_never_stored_is_said(office: Office) -> None:
    assert office.run(Overrule(office.workspace.batches, {77: Correction(Verdict.OK)})) is None
    assert "77" in office.notices[-1].text
    assert office.work_state.undo.undo is None


def test_a_batch_that_is_being_inspected_stays(office: Office) -> None:
    store = office.workspace.batches
    batch = store.create("bracket", "m-0001", "line")
    assert office.run(TrashBatches(store, (batch.id,))) is None
    assert "Stop the run first" in office.notices[-1].text
    assert [b.id for b in store.list()] == [batch.id]


def test_the_same_correction_made_twice_is_taken_back_twice(office: Office) -> None:
    store = office.workspace.batches
    batch = store.create("bracket", "m-0001", "line")
    part = store.add(batch.id, new_part("a.png"))
    for verdict in (Verdict.OK, None, Verdict.OK):
        office.run(Overrule(store, {part.id: Correction(verdict)}))
    said = []
    for _ in range(3):
        office.undo()
        said.append(store.inspection(part.id).overruled)
    assert said == [None, Verdict.OK, None]


def test_a_correction_that_waits_ends_when_the_application_closes(office: Office) -> None:
    started = time.monotonic()
    office.runner.run(Overrule(office.workspace.batches, {77: Correction(Verdict.OK)}, is_coming=lambda: True))
    office.runner.close()
    assert time.monotonic() - started < 2


def test_an_export_tells_how_far_it_is_and_can_be_stopped(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    batch_id, store = make_batch(office), office.workspace.batches
    many = store.inspections(batch_id)[:1] * 2_000_000
    path = tmp_path / "table.csv"
    told: list[tuple[int, int] | None] = []
    office.work_state.exportChanged.connect(lambda: told.append(office.work_state.export))
    office.runner.run(ExportParts(store, (batch_id,), path, many))
    qtbot.waitUntil(lambda: any(progress and progress[0] > 0 for progress in told), timeout=10_000)
    office.runner.cancel_export()
    office.settle()
    assert told[-1] is None
    assert office.notices[-1].title == "Export stopped"
    assert not path.exists() and not list(tmp_path.glob(".*.tmp"))


def test_closing_does_not_wait_for_a_place_that_does_not_answer(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch_id, store = make_batch(office), office.workspace.batches
    folder = write_model_folder(tmp_path / "m-0001")
    model = ModelRecord(1, "m-0001", folder, "lite", "", ("Gear",), False)
    asked, answered = threading.Semaphore(0), threading.Event()

    def never_synced(_file: int) -> None:
        asked.release()
        answered.wait()

    monkeypatch.setattr(os, "fsync", never_synced)
    for name in ("a.csv", "b.csv"):  # one is written, one waits
        office.runner.run(ExportParts(store, (batch_id,), tmp_path / "out" / name))
    office.runner.run(ExportModel(model, tmp_path / "out" / "copy"))
    assert asked.acquire(timeout=10) and asked.acquire(timeout=10)
    started = time.monotonic()
    office.runner.close()
    office.workspace.close()
    assert time.monotonic() - started < 2
    Workspace.open(office.workspace.path).close()
    monkeypatch.undo()
    answered.set()


def test_an_export_beside_a_run_counts_the_parts_that_it_wrote(office: Office, tmp_path: Path) -> None:
    batch_id, store = make_batch(office), office.workspace.batches
    running = store.create("bracket", "m-0001", "line")

    def go_on(done: int, total: int) -> None:
        store.add(running.id, new_part("late.png"))

    outcome = ExportParts(store, (batch_id, running.id), tmp_path / "table.csv").perform(Work(report=go_on))
    assert outcome.notice is not None and outcome.notice.message == PartsExported(4, str(tmp_path / "table.csv"))


def test_a_part_that_was_not_checked_is_not_corrected_among_others_without_a_reason(office: Office) -> None:
    store = office.workspace.batches
    batch = store.create("bracket", "m-0001", "line")
    plain = store.add(batch.id, new_part("a.png"))
    result = InspectionResult.not_checked("It is cut off.", "bracket")
    unchecked = store.add(batch.id, NewInspection("b.png", b"x", result, TIME))
    wanted = {plain.id: Correction(Verdict.OK), unchecked.id: Correction(Verdict.OK)}
    assert office.run(Overrule(store, wanted)) is None
    assert "b.png" in office.notices[-1].text
    assert not any(part.overruled for part in store.inspections(batch.id)), "all or none"
    wanted[unchecked.id] = Correction(Verdict.OK, "looked at")
    assert office.run(Overrule(store, wanted)) is not None
    assert (store.get(batch.id).ok_count, store.get(batch.id).not_checked_count) == (2, 0)
    assert store.inspection(unchecked.id).overruled_reason == "looked at"
    office.undo()
    assert (store.get(batch.id).ok_count, store.get(batch.id).not_checked_count) == (0, 1)
    assert store.inspection(unchecked.id).overruled_reason is None
