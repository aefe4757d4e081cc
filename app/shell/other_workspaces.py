"""Asks which other workspace shall be opened, and where a backup shall be restored to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.domain.permissions import Deed
from app.messages.wording.say import say
from app.operations.other_windows import OtherWindows
from app.shell.main_window import MainWindow
from app.state.app_state import AppState
from app.state.operator_mode import OperatorMode
from app.widgets.file_dialogs import DialogKind, FileDialogs
from app.widgets.look.appearance import Appearance
from app.widgets.question_dialog import QuestionDialog


class OtherWorkspaces(QObject):
    """Belongs to a window. Whatever is opened gets a window of its own."""

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        actions: ActionRegistry,
        windows: OtherWindows,
        app_state: AppState,
        mode: OperatorMode,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._windows = windows
        self._mode = mode
        self._dialogs = FileDialogs(app_state, appearance, window)
        windows.restoreAsked.connect(self.ask_where_to)
        actions.add(self._rows(), window)

    @Slot()
    def ask_folder(self) -> None:
        """Ask for the folder of a workspace or a backup, and open it."""
        title = self.tr("Open the folder of a workspace or a backup")
        folder = self._dialogs.ask_folder(DialogKind.WORKSPACE, title)
        if folder is not None:
            self._windows.open_folder(folder)

    @Slot(object)
    def ask_where_to(self, backup: Path) -> None:
        """A backup is not worked with: ask for an empty folder, and let it be restored there."""
        if self._mode.active:
            return
        if not QuestionDialog(
            self._appearance,
            self.tr("“{name}” is a backup").format(name=backup.name),
            self.tr(
                "It is restored to an empty folder, which becomes a workspace and opens in a window of its own. The backup stays "
                "as it is. Choose or make that folder next."
            ),
            self.tr("Choose the folder…"),
            self.tr("Cancel"),
            self._window,
        ).ask():
            return
        title = self.tr("An empty folder for “{name}”").format(name=backup.name)
        target = self._dialogs.ask_folder(DialogKind.RESTORED, title)
        if target is not None:
            self._windows.restore(backup, target)

    def _rows(self) -> tuple[Action, ...]:
        def why_not() -> str:
            obstacle = self._windows.obstacle_to_demonstration
            if obstacle is not None:
                return say(obstacle)
            return QCoreApplication.translate(
                "OtherWorkspaces", "In a window of its own, with a workspace of its own; this one stays as it is"
            )

        return (
            Action(
                "window.demonstration",
                QCoreApplication.translate("OtherWorkspaces", "Show the demonstration"),
                self._windows.show_demonstration,
                icon="play",
                help=why_not,
                enabled=lambda: self._windows.obstacle_to_demonstration is None,
                deed=Deed.SETTINGS,
            ),
            Action(
                "window.open_workspace",
                QCoreApplication.translate("OtherWorkspaces", "Open another workspace or a backup…"),
                self.ask_folder,
                icon="folder-open",
                help=QCoreApplication.translate(
                    "OtherWorkspaces", "In a window of its own; the workspace of this window stays as it is"
                ),
                deed=Deed.SETTINGS,
            ),
        )
