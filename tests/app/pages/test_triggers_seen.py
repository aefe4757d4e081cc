"""Triggers, part numbers and alarms as a person at the window uses them: mouse, keys and a scanner."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.domain.alarm_rules import AlarmRules
from app.domain.frame import Frame
from app.domain.inspection_flow import InspectionFlow, flow_from_text, flow_to_text
from app.domain.part import Inspection
from app.domain.part_numbering import NumberingKind, PartNumbering
from app.domain.run_status import RunState
from app.domain.trigger_plan import TriggerKind, TriggerPlan
from app.pages.inspect.parts.flow_dialog import FlowDialog
from app.settings.schema import FLOWS
from app.sources.source import SourceFrame
from app.state.product_flow import flow_of, keep_flow
from app.widgets.keyboard_wedge import HELD_BACK_MS
from app.widgets.text_dialog import TextDialog
from onenip_core.types import Verdict
from tests.support.camera_kind import CameraChoice, CameraKind
from tests.support.line import Line, open_line, total
from tests.support.pages import only
from tests.support.triggered_camera import sound

LEFT = Qt.MouseButton.LeftButton
SOFTWARE = TriggerPlan(TriggerKind.SOFTWARE, debounce_ms=0)


def bright_every_third(number: int) -> SourceFrame:
    shot = sound(number)
    return replace(shot, image=Frame(np.full((48, 64), 220, np.uint8))) if number % 3 == 0 else shot


@pytest.fixture
def shots() -> CameraKind:
    return CameraKind(bright_every_third)


@pytest.fixture
def line(qtbot: QtBot, tmp_path: Path, shots: CameraKind) -> Iterator[Line]:
    with open_line(tmp_path, qtbot, (shots.kind,), only("inspect", "settings")) as line:
        yield line


def begin(
    line: Line, numbering: PartNumbering | None = None, rules: AlarmRules | None = None, plan: TriggerPlan = SOFTWARE
) -> None:
    product = line.application.app_state.active_product
    assert product is not None
    flow = InspectionFlow(plan, numbering or PartNumbering(), rules or AlarmRules(sound=False))
    keep_flow(line.application.app_state, product.id, flow)
    line.page.chooser.sourceChosen.emit(CameraChoice())
    line.wait_until(lambda: line.state.run_state is RunState.RUNNING)
    if plan.kind is TriggerKind.SOFTWARE:
        line.wait_until(lambda: line.page.flow.can_fire)


def end(line: Line) -> tuple[Inspection, ...]:
    line.page.stopRequested.emit()
    line.wait_for_end()
    return line.workspace.batches.inspections(line.workspace.batches.list()[0].id)


def scan(line: Line, text: str) -> None:
    """As a scanner types, into whatever has the focus; at once, for a computer that is busy must not make a person of it."""
    focus = QApplication.focusWidget() or line.window
    for character in text:
        QTest.keyClick(focus, character)
    QTest.keyClick(focus, Qt.Key.Key_Return)


def in_dialog(kind: type[QDialog], act: Callable[[QDialog], None]) -> QTimer:
    """Does something with the dialog of that kind as soon as it stands there."""
    timer = QTimer(interval=20)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and dialog.isVisible():
            timer.stop()
            act(dialog)

    timer.timeout.connect(look)
    timer.start()
    return timer


def test_the_button_asks_when_it_goes_down_and_the_key_does_too(qtbot: QtBot, line: Line) -> None:
    bar = line.page.flow.triggers
    assert not line.page.flow.isVisible(), "nothing to trigger, nothing in the way"
    begin(line)
    assert bar.fire_button.isVisible() and bar.fire_button.isEnabled() and bar.fire_button.height() >= 44
    line.wait_until(lambda: line.status_text.startswith("Waiting for the trigger"))
    assert line.word == "READY" and line.page.panel.banner.card.text.text() == "Waiting for the trigger"
    qtbot.mousePress(bar.fire_button, LEFT)
    line.wait_for_more_than(0)
    qtbot.mouseRelease(bar.fire_button, LEFT)
    line.press(Qt.Key.Key_T)
    line.wait_for_more_than(1)
    line.wait_until(lambda: bar.counts.text() == "2 triggers")
    assert line.word == "OK"
    records = end(line)
    assert not line.page.flow.isVisible() and len(records) == 2
    line.press(Qt.Key.Key_T)
    assert total(line.state.counters) == 2, "after the end the key does nothing"


def test_a_trigger_that_comes_too_soon_is_said(qtbot: QtBot, line: Line) -> None:
    begin(line, plan=TriggerPlan(TriggerKind.SOFTWARE, distance_ms=60_000))
    bar = line.page.flow.triggers
    for _ in range(2):
        qtbot.mouseClick(bar.fire_button, LEFT)
    assert bar.counts.text() == "Ignored: too soon after the trigger before"
    assert len(end(line)) == 1


def test_while_the_run_is_paused_the_button_is_not_offered(line: Line) -> None:
    begin(line)
    line.page.pauseRequested.emit()
    assert not line.page.flow.triggers.fire_button.isEnabled()
    assert not line.application.actions["inspect.trigger"].isEnabled()
    line.page.resumeRequested.emit()
    assert line.page.flow.triggers.fire_button.isEnabled()
    line.page.stopRequested.emit()
    line.wait_for_end()


def test_a_typed_number_goes_with_one_part(qtbot: QtBot, line: Line) -> None:
    begin(line, PartNumbering(NumberingKind.FIELD))
    bar = line.page.flow.triggers
    assert bar.field.isVisible() and not bar.next_part.isVisible()
    qtbot.keyClicks(bar.field, "OTTO 7")
    line.wait_until(lambda: line.state.source_status.next_part == "OTTO 7")
    qtbot.mouseClick(bar.fire_button, LEFT)
    line.wait_for_more_than(0)
    line.wait_until(lambda: bar.field.text() == "")
    qtbot.mouseClick(bar.fire_button, LEFT)
    line.wait_for_more_than(1)
    assert [part.part_number for part in end(line)] == ["OTTO 7", None]


def test_a_counter_says_what_comes_and_goes_on_in_the_next_run(qtbot: QtBot, line: Line) -> None:
    counted = PartNumbering(NumberingKind.COUNTER, "L-", digits=3)
    for first in (1, 3):
        begin(line, counted)
        bar = line.page.flow.triggers
        line.wait_until(lambda first=first, bar=bar: bar.next_part.text() == f"Next part: L-{first:03d}")  # type: ignore[misc]
        for count in (0, 1):
            qtbot.mouseClick(bar.fire_button, LEFT)
            line.wait_for_more_than(count)
        assert [part.part_number for part in end(line)] == [f"L-{first:03d}", f"L-{first + 1:03d}"]


def test_a_scan_names_the_next_part_and_presses_no_shortcut(qtbot: QtBot, line: Line) -> None:
    begin(line, PartNumbering(NumberingKind.SCANNER))
    qtbot.mouseClick(line.page.flow.triggers.fire_button, LEFT)
    line.wait_for_more_than(0)
    line.page.setFocus()
    scan(line, "OLTO-1")  # O corrects a verdict, L opens the limit, T triggers
    line.wait_until(lambda: line.state.source_status.next_part == "OLTO-1")
    assert total(line.state.counters) == 1 and line.state.counters.ok == 1
    line.press(Qt.Key.Key_T)
    line.wait_for_more_than(1)
    first, second = end(line)
    assert (first.part_number, second.part_number) == (None, "OLTO-1")
    assert first.overruled is None


def test_a_scan_is_the_trigger_where_it_shall_be_on_whatever_page(line: Line) -> None:
    begin(line, PartNumbering(NumberingKind.SCANNER, scan_fires=True))
    line.application.app_state.request_page("settings")
    line.settle()
    scan(line, "A1")  # too short for a scanner: a person typed it
    scan(line, "4711")
    line.wait_for_more_than(0)
    (part,) = end(line)
    assert (part.part_number, part.name) == ("4711", "shot 1")


def test_a_scan_that_should_have_fired_gives_its_number_to_no_later_part(qtbot: QtBot, line: Line) -> None:
    begin(line, PartNumbering(NumberingKind.SCANNER, scan_fires=True))
    triggers = line.application.services.flow.triggers
    taker, triggers._taker = triggers._taker, None  # as while a run starts
    line.application.services.flow.take_scan("4711")
    triggers._taker = taker
    qtbot.mouseClick(line.page.flow.triggers.fire_button, LEFT)
    line.wait_for_more_than(0)
    (part,) = end(line)
    assert part.part_number is None


def test_slow_keys_do_what_they_always_do_while_a_scanner_is_listened_to(qtbot: QtBot, line: Line) -> None:
    begin(line, PartNumbering(NumberingKind.SCANNER))
    qtbot.mouseClick(line.page.flow.triggers.fire_button, LEFT)
    line.wait_for_more_than(0)
    line.page.setFocus()
    line.press(Qt.Key.Key_O)
    line.wait_until(lambda: line.state.counters.ng == 1)
    assert end(line)[0].overruled is Verdict.NG


@pytest.mark.parametrize("code", ["olto-1", "o", "to"])
def test_on_the_operators_page_a_code_that_nothing_waits_for_presses_no_key(
    qtbot: QtBot, line: Line, code: str
) -> None:
    begin(line)
    qtbot.mouseClick(line.page.flow.triggers.fire_button, LEFT)
    line.wait_for_more_than(0)
    line.application.operator_gate.enter()
    for running in (True, False):
        line.window.pages.page_on_show.setFocus()
        scan(line, code)
        qtbot.wait(2 * HELD_BACK_MS)
        assert (
            line.notices[-1].text
            == f"Nothing waits for “{code}” now. For another product press Product first, then scan."
        )
        for character in "totot":  # a scanner that does not end with Enter
            QTest.keyClick(line.window, character)
        qtbot.wait(2 * HELD_BACK_MS)
        line.settle()
        assert (total(line.state.counters), line.state.counters.ok) == (1, 1)
        if running:
            (part,) = end(line)
    (part,) = line.workspace.batches.inspections(part.batch_id)
    assert part.overruled is None
    line.press(Qt.Key.Key_O)
    line.wait_until(lambda: line.state.counters.ng == 1)  # a person's key still does
    line.settle()


def test_an_ng_part_freezes_the_run_until_somebody_answers_by_name(qtbot: QtBot, line: Line) -> None:
    begin(line, rules=AlarmRules(freeze_on_ng=True, sound=False))
    flow = line.page.flow
    for count in range(3):
        qtbot.mouseClick(flow.triggers.fire_button, LEFT)
        line.wait_for_more_than(count)
    line.wait_until(flow.alarms.isVisible)
    line.wait_until(lambda: not flow.triggers.fire_button.isEnabled())
    assert line.word == "NG" and "Part 3 is NG." in flow.alarms.text.text()

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, TextDialog)
        dialog.edit.setText("Meister Röhrich")
        dialog.accept_button.click()

    timer = in_dialog(TextDialog, answer)
    qtbot.mouseClick(flow.alarms.acknowledge_button, LEFT)
    timer.stop()
    assert not flow.alarms.isVisible()
    line.wait_until(lambda: flow.can_fire)
    qtbot.mouseClick(flow.triggers.fire_button, LEFT)
    line.wait_for_more_than(3)
    end(line)
    line.wait_until(lambda: all(not alarm.stands for alarm in line.workspace.alarms.list()))
    (alarm,) = line.workspace.alarms.list()
    assert (alarm.position, alarm.acknowledged_by) == (3, "Meister Röhrich")
    assert alarm.batch_id == line.workspace.batches.list()[0].id
    assert alarm.acknowledged_at is not None and alarm.raised_at <= alarm.acknowledged_at


def test_who_gives_a_name_has_not_seen_what_came_meanwhile(qtbot: QtBot, line: Line) -> None:
    begin(line, rules=AlarmRules(ng_in_a_row=1, freeze_on_ng=True, sound=False))
    flow, alarms = line.page.flow, line.application.services.flow.alarms
    for count in range(3):
        qtbot.mouseClick(flow.triggers.fire_button, LEFT)
        line.wait_for_more_than(count)
    line.wait_until(lambda: len(alarms.standing) == 2)
    freeze = alarms.standing[-1]
    alarms.clear([freeze])  # as if it came while the name is typed

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, TextDialog)
        alarms.add([freeze.newest])
        dialog.edit.setText("Anna")
        dialog.accept_button.click()

    timer = in_dialog(TextDialog, answer)
    qtbot.mouseClick(flow.alarms.acknowledge_button, LEFT)
    timer.stop()
    assert alarms.standing == (freeze,) and flow.alarms.isVisible()
    assert line.state.source_status.frozen_at == 3 and not flow.can_fire
    end(line)
    line.wait_until(lambda: any(not alarm.stands for alarm in line.workspace.alarms.list()))
    assert [alarm.message for alarm in line.workspace.alarms.list() if alarm.stands] == [freeze.newest.message]


def test_an_alarm_stands_after_the_run_and_sounds_until_it_is_answered(qtbot: QtBot, line: Line) -> None:
    begin(line, rules=AlarmRules(ng_in_a_row=1))
    for count in range(3):
        qtbot.mouseClick(line.page.flow.triggers.fire_button, LEFT)
        line.wait_for_more_than(count)
    line.wait_until(line.page.flow.alarms.isVisible)
    end(line)
    assert line.page.flow.alarms.isVisible() and line.application.flow_watch.sound.sounding
    line.page.flow.acknowledged.emit("Anna", line.page.flow.standing)
    assert not line.page.flow.alarms.isVisible() and not line.application.flow_watch.sound.sounding


def test_alarms_of_one_kind_are_one_line_with_their_number_and_are_all_acknowledged(qtbot: QtBot, line: Line) -> None:
    begin(line, rules=AlarmRules(ng_in_a_row=1, overflow=False, sound=False))
    while line.state.counters.ng < 2:
        count = total(line.state.counters)
        qtbot.mouseClick(line.page.flow.triggers.fire_button, LEFT)
        line.wait_for_more_than(count)
    line.wait_until(lambda: sum(alarm.count for alarm in line.page.flow.standing) == 2)
    (standing,) = line.page.flow.standing
    assert standing.first.position < standing.newest.position == total(line.state.counters)
    assert "2 times since" in line.page.flow.alarms.text.text()
    line.page.flow.acknowledged.emit("Anna", line.page.flow.standing)
    assert not line.page.flow.alarms.isVisible()
    end(line)
    line.wait_until(lambda: [alarm.acknowledged_by for alarm in line.workspace.alarms.list()] == ["Anna", "Anna"])


def test_the_dialog_shows_what_is_kept_and_keeps_what_is_chosen(qtbot: QtBot, line: Line) -> None:
    state = line.application.app_state
    product = state.active_product
    assert product is not None
    kept = InspectionFlow(
        TriggerPlan(TriggerKind.INTERVAL, 2.5, 1.5, 30, 400, 5),
        PartNumbering(NumberingKind.COUNTER, "Z", 5, 3),
        AlarmRules(4, 2, 0.95, 40, overflow=False, freeze_on_ng=True, sound=False),
    )
    keep_flow(state, product.id, kept)

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, FlowDialog)
        assert dialog.interval.isVisible() and not dialog.debounce.isVisible() and dialog.prefix.isVisible()
        dialog.kind.setCurrentIndex(dialog.kind.findData(TriggerKind.SOFTWARE))
        assert not dialog.interval.isVisible() and dialog.debounce.isVisible()
        dialog.kind.setCurrentIndex(dialog.kind.findData(TriggerKind.INTERVAL))
        dialog.queue.lineEdit().setText("65")
        dialog.save_button.click()
        assert dialog.isVisible() and "65" in dialog.queue.refusal, "out of bounds: nothing is kept"
        dialog.queue.setValue(6)
        dialog.save_button.click()

    timer = in_dialog(FlowDialog, look)
    line.application.actions["inspect.flow"].trigger()
    timer.stop()
    flow = flow_of(state, product.id)
    assert flow == InspectionFlow(TriggerPlan(TriggerKind.INTERVAL, 2.5, 1.5, 30, 400, 6), kept.numbering, kept.alarms)


def test_a_flow_that_cannot_be_read_starts_nothing_and_says_so(line: Line) -> None:
    state = line.application.app_state
    product = state.active_product
    assert product is not None
    damaged = flow_to_text(InspectionFlow()).replace('"queue":8', '"queue":800')
    assert flow_from_text(damaged) is None
    state.set_setting(FLOWS, {str(product.id): damaged})
    line.page.chooser.sourceChosen.emit(CameraChoice())
    assert line.state.run_state is RunState.IDLE
    assert "The settings for triggers of gear cannot be read." in line.notices[-1].text
