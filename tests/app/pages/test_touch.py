"""Whatever an operator meets can be hit with a gloved finger: the page and every question that it leads to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.alarm import Alarm
from app.domain.part import Counters
from app.domain.part_numbering import NumberingKind
from app.domain.pin import PinAnswer
from app.domain.run_status import SourceStatus
from app.domain.trigger import TriggerCounts
from app.domain.trigger_plan import TriggerKind
from app.messages.codes.triggers import NgInARow
from app.messages.message import PlainText
from app.messages.stored import to_text
from app.pages.operate.parts.product_dialog import ProductDialog
from app.pages.operate.parts.reset_dialog import ResetDialog
from app.shell.notice_list import NoticeList
from app.state.notice import Notice, NoticeLevel
from app.state.notice_log import NoticeLog
from app.state.standing_alarm import StandingAlarm
from app.widgets.correction_dialog import CorrectionDialog
from app.widgets.look.appearance import Appearance
from app.widgets.pin_dialog import PinDialog
from app.widgets.run.alarm_bar import AlarmBar
from app.widgets.run.trigger_bar import TriggerBar
from app.widgets.text_dialog import TextDialog
from onenip_core.types import Verdict
from tests.support import view_samples
from tests.support.dialogs import InDialog

TOUCHED = 44
"""Pixels."""


def too_small(widget: QWidget) -> list[str]:
    """What of a widget that is on show a finger would miss; the buttons within a field are part of it."""
    found = []
    for child in widget.findChildren(QWidget):
        if not (child.isVisible() and child.isEnabled()):
            continue
        if isinstance(child, (QAbstractButton, QLineEdit)) and not isinstance(child.parent(), QLineEdit):
            if min(child.width(), child.height()) < TOUCHED:
                found.append(f"{child.accessibleName()}: {child.width()}×{child.height()}")
            assert child.accessibleName()
        elif isinstance(child, QAbstractItemView) and child.model().rowCount() and child.sizeHintForRow(0) < TOUCHED:
            found.append(f"{child.accessibleName()}: rows of {child.sizeHintForRow(0)}")
    return found


class _Lock:
    is_set, seconds_to_wait = True, 0

    def check(self, pin: str, answer: Callable[[PinAnswer], None]) -> None:
        answer(PinAnswer.WRONG)


def _products(appearance: Appearance) -> QDialog:
    return ProductDialog(appearance, [view_samples.product(1, 3)], None, lambda _product: None, False)


def _correction(appearance: Appearance) -> QDialog:
    dialog = CorrectionDialog(appearance, view_samples.inspection(1, Verdict.NOT_CHECKED))
    dialog.edit.setText("looked at")
    return dialog


def _reset(appearance: Appearance) -> QDialog:
    dialog = ResetDialog(appearance, Counters(1, 2, 3))
    dialog.note_edit.setText("order 7")
    return dialog


def _pin(appearance: Appearance) -> QDialog:
    dialog = PinDialog(appearance, "Leave", "Enter the PIN.", _Lock(), None)
    dialog.pad.field.setText("12345")
    return dialog


@pytest.mark.parametrize("make", [_products, _correction, _reset, _pin])
def test_every_question_is_hit_with_a_finger(qtbot: QtBot, make: Callable[[Appearance], QDialog]) -> None:
    appearance = Appearance()
    dialog = make(appearance)
    appearance.apply_to(dialog)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert too_small(dialog) == []


def test_the_list_of_messages_is_hit_with_a_finger(qtbot: QtBot) -> None:
    appearance, log, window = Appearance(), NoticeLog(), QWidget()
    appearance.apply_to(window)
    qtbot.addWidget(window)
    log.add(Notice(NoticeLevel.INFO, PlainText("A"), PlainText("b")))
    notices = NoticeList(log, appearance, window)
    notices.show_notice(0)
    qtbot.waitExposed(notices)
    assert too_small(notices) == []


def test_triggers_and_alarms_are_hit_with_a_finger(qtbot: QtBot) -> None:
    appearance = Appearance()
    bar, alarms = TriggerBar(appearance), AlarmBar(appearance)
    for widget in (bar, alarms):
        appearance.apply_to(widget)
        qtbot.addWidget(widget)
        widget.resize(1200, widget.sizeHint().height())
    bar.begin(TriggerKind.SOFTWARE, NumberingKind.FIELD)
    bar.show_status(SourceStatus(triggers=TriggerCounts()), running=True, can_fire=True)
    raised = Alarm(0, 1, 1, to_text(NgInARow(3)), "2026-11-28T00:00:00.000+00:00")
    alarms.show_alarms([StandingAlarm(raised, raised)])
    qtbot.waitExposed(bar)
    assert bar.field.isVisible() and bar.fire_button.isVisible() and alarms.acknowledge_button.isVisible()
    assert too_small(bar) + too_small(alarms) == []

    def look(dialog: QDialog) -> None:
        appearance.apply_to(dialog)
        assert too_small(dialog) == []
        dialog.reject()

    with InDialog(TextDialog, look):
        alarms.ask_name("Anna")
