"""Tables that are written of what is open on the Review page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from app.domain.part import Inspection
from app.messages.codes import review as codes
from app.operations.batch_operations import ExportParts
from app.operations.operation import Outcome
from app.operations.runner import OperationRunner
from app.pages.review.state import ReviewState
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.storage.batches import BatchStore


class Exports(QObject):
    """Asks the runner for them and remembers where the last one lies."""

    def __init__(
        self, app_state: AppState, state: ReviewState, runner: OperationRunner, store: BatchStore, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = state
        self._runner = runner
        self._store = store
        self._folder: Path | None = None

    @Slot(Path)
    def export_all(self, path: Path) -> None:
        """All parts of the open batches, batch after batch, as the store knows them."""
        self._export(path, None)

    @Slot(Path)
    def export_listed(self, path: Path) -> None:
        """The parts that are listed, in their order."""
        self._export(path, self._state.inspections)

    def _export(self, path: Path, inspections: tuple[Inspection, ...] | None) -> None:
        batch_ids = tuple(sorted(batch.id for batch in self._state.opened))
        if not batch_ids:
            return

        def remember(outcome: Outcome | None) -> None:
            if outcome is not None:
                self._folder = path.parent

        self._runner.run(ExportParts(self._store, batch_ids, path, inspections), remember)

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the last table in the system's file manager."""
        if self._folder is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            heading = codes.FolderCannotBeOpened()
            self._app_state.raise_notice(Notice(NoticeLevel.WARNING, heading, codes.TableIsIn(str(self._folder))))
