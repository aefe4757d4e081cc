"""What the other tests rely on: a dialog that nothing closes holds them up for a while only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.support.forgotten_dialogs import forgotten_dialogs_fail


class Stubborn(QDialog):
    def reject(self) -> None:
        """Not that way."""


def test_it_is_closed_and_told(qtbot: QtBot) -> None:
    dialog = Stubborn()
    qtbot.addWidget(dialog)
    with forgotten_dialogs_fail(0.05), pytest.raises(AssertionError, match="nobody closed the Stubborn"):
        dialog.exec()
    assert not dialog.isVisible()


def test_one_that_was_closed_is_left_alone(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    with forgotten_dialogs_fail(0.05):
        QTimer.singleShot(0, dialog.accept)
        assert dialog.exec() == QDialog.DialogCode.Accepted
        dialog.show()
        qtbot.wait(100)
    assert dialog.isVisible()
