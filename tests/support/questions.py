"""Answers the application's questions as a person does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.widgets.question_dialog import QuestionDialog

LOOK_MS = 30


class Answer(QObject):
    """Waits for the next question, notes its words and answers it: with a click on what it would do, or by Return alone."""

    def __init__(self, *, do: bool) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.safe_answers: list[str] = []
        """What the button says that Return presses."""
        self._do = do
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QuestionDialog) or not dialog.keep_button.isVisible():
            return
        self._timer.stop()
        self.asked.append(f"{dialog.title.text()}\n{dialog.text.text()}")
        self.safe_answers.append(dialog.keep_button.text())
        if self._do:
            QTest.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(dialog, Qt.Key.Key_Return)
