"""Answers the application's questions as a person does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.shell.model_file_dialog import Answer as ModelFileAnswer
from app.shell.model_file_dialog import ModelFileDialog
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


class AnswerModelFile(QObject):
    """Waits for questions about model files, notes all that can be read, and clicks on the buttons of `answers`, one at each look;
    on the last again and again."""

    def __init__(self, *answers: ModelFileAnswer) -> None:
        super().__init__()
        self.asked: list[str] = []
        self._answers = list(answers)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ModelFileDialog) or not dialog.cancel_button.isVisible():
            return
        labels = (label for label in dialog.findChildren(QLabel) if not label.isHidden())
        self.asked.append("\n".join(label.text() for label in labels))
        buttons = {
            ModelFileAnswer.CANCEL: dialog.cancel_button,
            ModelFileAnswer.ADD: dialog.add_button,
            ModelFileAnswer.ADD_AND_INSPECT: dialog.inspect_button,
        }
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        QTest.mouseClick(buttons[answer], Qt.MouseButton.LeftButton)
