"""Opens other workspaces in windows of their own: the demonstration's, one that somebody gave, a backup that is restored for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.language import SYSTEMS
from app.messages.codes import other_windows as codes
from app.messages.message import Message
from app.operations.abandonable import GivenUpError, abandonable
from app.operations.own_program import start_ourselves
from app.operations.task_runner import TaskRunner
from app.settings.schema import LANGUAGE
from app.state.app_state import AppState
from app.state.notice import OTHER_WINDOW, Notice, NoticeLevel
from app.state.notices import error_notice
from app.storage.backups.restoring import restore_workspace
from app.storage.folder_kind import FolderKind, folder_kind
from onenip_core.progress import CancelToken

PATIENCE_S = 5.0
"""So long a share may take to say what a folder is."""


class OtherWindows(QObject):
    """A workspace belongs to one process, so each other one gets a process of its own. Nothing of this workspace is changed."""

    restoreAsked = Signal(object)
    """Carries the folder of a backup: a person has to be asked where it shall be restored to."""

    def __init__(
        self,
        app_state: AppState,
        start: Callable[[Sequence[str]], bool] = start_ourselves,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._start = start
        self._folders = TaskRunner("other workspaces", self)
        self._cancel = CancelToken()
        self._forced: tuple[str, str] | None = None

    def speak(self, language: str | None) -> None:
        """Other windows speak it, as this one does, whatever the setting says, until that is changed; None: as the setting says."""
        self._forced = None if language is None else (self._app_state.settings[LANGUAGE], language)

    @property
    def busy(self) -> bool:
        """True while a folder is looked at, or a backup is restored."""
        return self._folders.busy

    @property
    def obstacle_to_demonstration(self) -> Message | None:
        """Why the demonstration cannot be shown here; None if it can."""
        return None if self._app_state.edition.trains else codes.DemonstrationNeedsWorkstation()

    def show_demonstration(self) -> None:
        """Start it, or say why not."""
        obstacle = self.obstacle_to_demonstration
        if obstacle is not None:
            self._refuse(obstacle)
        else:
            self._open(("--demo",), codes.DemonstrationOpens())

    def open_folder(self, folder: Path) -> None:
        """Open the workspace that lies there, or ask where the backup shall be restored to."""
        soon = CancelToken()
        soon.cancel()

        def fail(error: Exception) -> None:
            if isinstance(error, GivenUpError):
                self._refuse(codes.FolderIsSilent(str(folder)))
            else:
                self._app_state.raise_notice(error_notice(codes.NoOtherWindow(), error, OTHER_WINDOW))

        self._folders.run(
            lambda: abandonable(lambda: self._look(folder), soon, PATIENCE_S),
            lambda found: self._on_looked(folder, *found),
            fail,
        )

    def restore(self, backup: Path, target: Path) -> None:
        """Restore a backup to a folder that is empty or not there, and open it then."""
        self._tell(codes.RestoringBackup(str(target)))

        def go_on(_files: int) -> None:
            if self._cancel.cancelled:
                raise GivenUpError  # what was copied so far is removed on the way out

        def restore() -> None:
            restore_workspace(backup, target, go_on)

        self._folders.run(
            restore,
            lambda _nothing: self._open(("--workspace", str(target)), codes.RestoredAndOpens(str(target))),
            lambda error: self._app_state.raise_notice(error_notice(codes.NoOtherWindow(), error, OTHER_WINDOW)),
        )

    def close(self) -> None:
        """Give up what is under way; of a backup that was not restored wholly nothing is left."""
        self._cancel.cancel()
        self._folders.close()

    def _look(self, folder: Path) -> tuple[FolderKind, bool]:
        own = self._app_state.workspace_path
        return folder_kind(folder), own.exists() and folder.exists() and folder.samefile(own)

    def _on_looked(self, folder: Path, kind: FolderKind, is_own: bool) -> None:
        if is_own:
            self._refuse(codes.IsThisWorkspace(str(folder)))
        elif kind is FolderKind.WORKSPACE:
            self._open(("--workspace", str(folder)), codes.WorkspaceOpens(str(folder)))
        elif kind is FolderKind.BACKUP:
            self.restoreAsked.emit(folder)
        else:
            self._refuse(codes.FolderIsNeither(str(folder)))

    def _open(self, arguments: Sequence[str], said: Message) -> None:
        language = self._app_state.settings[LANGUAGE]
        if self._forced is not None and self._forced[0] == language:
            language = self._forced[1]
        spoken = () if language == SYSTEMS else ("--language", language)
        if self._start((*arguments, *spoken)):
            self._tell(said)
        else:
            self._refuse(codes.ProgramDidNotStart())

    def _tell(self, said: Message) -> None:
        self._app_state.raise_notice(Notice(NoticeLevel.INFO, codes.AnotherWindow(), said, subject=OTHER_WINDOW))

    def _refuse(self, said: Message) -> None:
        self._app_state.raise_notice(Notice(NoticeLevel.WARNING, codes.NoOtherWindow(), said, subject=OTHER_WINDOW))
