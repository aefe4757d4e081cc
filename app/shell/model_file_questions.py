"""Asks about model files that were looked into, one after the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.run_status import RunState
from app.messages.codes.operating import AskedAboutAfterwards, ModelFileWaits
from app.messages.codes.operations import RunKeepsItsModel
from app.operations.add_model_file import OfferedModelFile
from app.operations.model_files import ModelFiles
from app.shell.model_file_dialog import Answer, ModelFileDialog
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.notice import Notice, NoticeLevel
from app.state.operator_mode import OperatorMode
from app.widgets.look.appearance import Appearance

LOOK_MS = 200


class ModelFileQuestions(QObject):
    """Waits until no other question is open: a file may come from another program at any moment."""

    def __init__(
        self,
        window: QWidget,
        appearance: Appearance,
        files: ModelFiles,
        inspection_state: InspectionState,
        app_state: AppState,
        operator_mode: OperatorMode,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._files = files
        self._inspection_state = inspection_state
        self._app_state = app_state
        self._operator_mode = operator_mode
        self._waiting: list[OfferedModelFile] = []
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._ask_next)
        files.looked.connect(self._on_looked)
        operator_mode.changed.connect(self._ask_next)

    @Slot(object)
    def _on_looked(self, offered: OfferedModelFile) -> None:
        self._waiting.append(offered)
        if self._operator_mode.active:
            text = AskedAboutAfterwards(offered.path.name)
            self._app_state.raise_notice(Notice(NoticeLevel.INFO, ModelFileWaits(), text))
        self._ask_next()

    @Slot()
    def _ask_next(self) -> None:
        if not self._waiting or not self._window.isVisible() or self._operator_mode.active:
            self._timer.stop()
        elif QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            self._timer.start()
        else:
            self._ask(self._waiting.pop(0))

    def _ask(self, offered: OfferedModelFile) -> None:
        runs = self._inspection_state.run_state is not RunState.IDLE
        dialog = ModelFileDialog(self._appearance, offered, RunKeepsItsModel() if runs else None, self._window)
        answer = dialog.ask()
        if answer is not Answer.CANCEL:
            self._files.add(offered, inspect=answer is Answer.ADD_AND_INSPECT)
        self._timer.start()
