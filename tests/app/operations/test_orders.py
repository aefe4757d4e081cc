"""For which order batches were inspected: said at the run's start, corrected afterwards, logged, exported."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.audit_entry import AuditAction
from app.domain.order_name import LONGEST_ORDER, clean_order
from app.domain.run_status import RunState
from app.domain.trash import Record, RecordKind
from app.messages.codes.orders import OrderUnfit
from app.messages.wording.say import say_stored
from app.operations.order_operations import SetOrder
from app.pages.review.batch_filter import BatchFilter
from tests.support.line import open_line
from tests.support.office import Office
from tests.support.pages import only


def batch(office: Office, order: str = "") -> int:
    made = office.workspace.batches.create("bracket", "m-0001", "folder", order_name=order)
    office.workspace.batches.finish(made.id)
    return made.id


def orders(office: Office) -> list[str]:
    return [each.order_name for each in reversed(office.workspace.batches.list())]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [(" A-17 ", "A-17"), ("", ""), ("  ", ""), ("a" * LONGEST_ORDER, "a" * LONGEST_ORDER), ("Los 4/ä", "Los 4/ä")],
)
def test_an_order_is_kept_without_the_spaces_around_it(typed: str, kept: str) -> None:
    assert clean_order(typed) == kept


@pytest.mark.parametrize("typed", ["a" * (LONGEST_ORDER + 1), "A\n17", "A\x0017", "\u202eA"])
def test_what_nobody_can_read_is_no_order(typed: str) -> None:
    assert clean_order(typed) is None


def test_the_order_of_batches_is_corrected_logged_and_taken_back(office: Office) -> None:
    first, second = batch(office, "A-1"), batch(office)
    assert orders(office) == ["A-1", ""]
    assert office.run(SetOrder(office.workspace.batches, {first: " B-2 ", second: "B-2"})) is not None
    assert orders(office) == ["B-2", "B-2"]
    changed = [entry for entry in office.workspace.audit.entries() if entry.action is AuditAction.CHANGED]
    assert [(entry.record_id, entry.before["order_name"], entry.after["order_name"]) for entry in changed] == [
        (first, "A-1", "B-2"),
        (second, "", "B-2"),
    ]
    office.undo()
    assert orders(office) == ["A-1", ""]
    office.redo()
    assert orders(office) == ["B-2", "B-2"]


def test_what_cannot_be_an_order_changes_nothing(office: Office) -> None:
    number = batch(office, "A-1")
    assert office.run(SetOrder(office.workspace.batches, {number: "two\nlines"})) is None
    assert office.notices[-1].message == OrderUnfit(LONGEST_ORDER) and orders(office) == ["A-1"]


def test_a_batch_that_is_gone_leaves_the_step(office: Office) -> None:
    step = SetOrder(office.workspace.batches, {1: "A", 2: "B"})
    left = step.without(frozenset({Record(RecordKind.BATCH, 1)}))
    assert isinstance(left, SetOrder) and left.orders == {2: "B"}
    assert left.without(frozenset({Record(RecordKind.BATCH, 2)})) is None


def test_batches_are_found_by_their_order(office: Office) -> None:
    batch(office, "A-17")
    batch(office, "B-4")
    found = BatchFilter("bracket a-17").passing(office.workspace.batches.list())
    assert [each.order_name for each in found] == ["A-17"]


def test_a_run_keeps_the_order_and_the_line_begins_another_run_for_another_order(qtbot: QtBot, tmp_path: Path) -> None:
    with open_line(tmp_path, qtbot, pages=only("inspect")) as line:
        hub, page = line.application.workers.line_hub, line.page
        asked = hub.switch_product(None, "A-1")
        line.wait_until(asked.done)
        assert asked.exception() is None and "A-1" in page.order_text and page.start.order_button.text() == "Order A-1…"
        line.start()
        line.lay(line.belt.good)
        again = hub.switch_product("gear", "A-1")  # nothing new: the run goes on
        line.wait_until(again.done)
        line.lay(line.belt.bad)
        assert line.workspace.batches.list()[0].order_name == "A-1"
        other = hub.switch_product("gear", "A-2")
        line.wait_until(other.done)
        assert other.exception() is None
        line.wait_until(lambda: line.state.run_state is RunState.RUNNING)
        line.lay(line.belt.good)
        line.belt.end()
        line.wait_for_end()
        assert [(each.order_name, each.total) for each in line.workspace.batches.list()] == [("A-2", 1), ("A-1", 2)]
        page.orderChosen.emit("")
        assert page.order_text == page.start.order_button.text() == "Order…"
        table = tmp_path / "parts.csv"
        line.workspace.batches.export_table(table, (1, 2), say_stored)
        rows = list(csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines()))
        assert [row["order"] for row in rows] == ["A-1", "A-1", "A-2"]
