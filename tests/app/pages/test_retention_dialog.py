"""The dialog about retention: nothing goes that was not shown, and rules that do not fit together cannot be kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.retention import KeptDays, RetentionLine, RetentionPreview, RetentionRule, RetentionRules
from app.pages.settings.parts.retention_dialog import RetentionDialog
from app.state.retention_state import RetentionActivity, RetentionState
from app.widgets.look.appearance import Appearance, prepare_application
from app.widgets.question_dialog import QuestionDialog
from app.widgets.retention_words import rules_words
from tests.support.dialogs import InDialog
from tests.support.view_samples import NOW

LINE = RetentionLine(RetentionRule.GOOD_PICTURES, "Gear", 1200, 2400, 3_200_000_000, NOW, NOW)
FOUND = RetentionPreview((LINE,), 9_000_000_000, 1_000_000_000, 0, 2, 40, 80_000_000, 1)


@pytest.fixture
def state() -> RetentionState:
    return RetentionState()


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication, state: RetentionState) -> Iterator[RetentionDialog]:
    prepare_application(qapp)
    made = RetentionDialog(Appearance(), RetentionRules(good=KeptDays(pictures=30)), state)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made


def test_nothing_can_be_removed_before_it_was_shown_by_these_rules(
    dialog: RetentionDialog, state: RetentionState, qtbot: QtBot
) -> None:
    assert dialog.preview_button.isEnabled() and not dialog.remove_button.isEnabled()
    with qtbot.waitSignal(dialog.previewRequested) as asked:
        dialog.preview_button.click()
    assert asked.args == [RetentionRules(good=KeptDays(pictures=30))]
    state.set_activity(RetentionActivity.LOOKING)
    assert dialog.cancel_button.isVisible() and not dialog.remove_button.isVisible()
    state.set_activity(RetentionActivity.NOTHING)
    state.set_preview(FOUND)
    assert dialog.remove_button.isEnabled()
    texts = [str(dialog.table.rows.index(0, column).data()) for column in range(7)]
    assert texts[:5] == ["Pictures of OK parts, by age", "Gear", "1\u202f200", "2\u202f400", "3.2 GB"]
    for words in ("3.2 GB", "Held batches: 2; 40 parts with 80.0 MB", "One part waits for an answer"):
        assert words in dialog.note.text()
    dialog.form.fields["good", "pictures"].setValue(20)
    assert not dialog.remove_button.isEnabled() and dialog.table.rows.rowCount() == 0


def test_it_is_asked_once_more_and_the_rules_are_kept_with_it(
    dialog: RetentionDialog, state: RetentionState, qtbot: QtBot
) -> None:
    asked: list[tuple[str, RetentionRules]] = []
    dialog.rulesKept.connect(lambda rules: asked.append(("kept", rules)))
    dialog.removalRequested.connect(lambda rules: asked.append(("removed", rules)))
    dialog.form.fields["good", "maps"].setValue(10)
    dialog.preview_button.click()
    state.set_preview(FOUND)
    with InDialog(QuestionDialog, lambda question: question.keep_button.click()):
        dialog.remove_button.click()
    assert asked == [], "the safe answer"
    with InDialog(QuestionDialog, lambda question: question.do_button.click()):
        dialog.remove_button.click()
    rules = RetentionRules(good=KeptDays(maps=10, pictures=30))
    assert asked == [("kept", rules), ("removed", rules)]


def test_rules_that_do_not_fit_together_are_not_kept_and_it_is_said_why(dialog: RetentionDialog) -> None:
    dialog.form.fields["other", "pictures"].setValue(20)
    assert "evidence" in dialog.problem.text()
    assert not dialog.keep_button.isEnabled() and not dialog.preview_button.isEnabled()
    dialog.form.fields["other", "pictures"].setValue(40)
    assert dialog.problem.text() == "" and dialog.keep_button.isEnabled()


def test_who_closes_it_ends_the_look_and_not_the_removal(
    dialog: RetentionDialog, state: RetentionState, qtbot: QtBot
) -> None:
    cancelled: list[bool] = []
    dialog.cancelRequested.connect(lambda: cancelled.append(True))
    state.set_activity(RetentionActivity.REMOVING)
    dialog.accept()
    assert cancelled == []
    dialog.show()
    state.set_activity(RetentionActivity.LOOKING)
    dialog.accept()
    assert cancelled == [True]


def test_rules_that_were_typed_are_not_lost_by_a_key(dialog: RetentionDialog) -> None:
    field = dialog.form.fields["good", "maps"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible(), "nothing was typed, so nothing is asked"
    dialog.show()
    field.lineEdit().selectAll()
    QTest.keyClicks(field, "12")
    with InDialog(QuestionDialog, lambda question: question.keep_button.click()):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and field.text() == "12"
    close = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Close")
    with InDialog(QuestionDialog, lambda question: question.do_button.click()):
        close.click()
    assert not dialog.isVisible()


def test_one_day_is_one_day(dialog: RetentionDialog) -> None:
    floor = dialog.form.floor
    floor.setValue(1)
    assert floor.text() == "1 day"
    floor.lineEdit().setText("2 day")
    assert floor.settle() and floor.text() == "2 days" and floor.number == 2
    words = rules_words(RetentionRules(good=KeptDays(pictures=1), floor_days=1))
    assert "pictures one day." in words and "younger than one day." in words and "1 days" not in words


def test_a_refusal_hides_no_other_field(dialog: RetentionDialog) -> None:
    field = dialog.form.fields["good", "pictures"]
    field.lineEdit().setText("-4")
    assert not field.settle()
    hint = dialog.findChild(QLabel, "FieldHint")
    assert hint is not None and "-4" in hint.text()
    for other in (*dialog.form.fields.values(), dialog.form.quota, dialog.form.floor):
        assert not hint.geometry().intersects(QRect(other.mapTo(dialog, QPoint(0, 0)), other.size()))
