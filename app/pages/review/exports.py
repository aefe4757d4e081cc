"""Tables that are written of what is open on the Review page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from app.domain.table_format import TableChoice
from app.messages.codes import review as codes
from app.operations.batch_operations import ExportParts
from app.operations.operation import Outcome
from app.operations.runner import OperationRunner
from app.pages.review.wanted_table import WantedTable
from app.settings.schema import TABLE_FORMAT
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.storage.batches import BatchStore
from app.widgets.spreadsheet import spreadsheet_format


class Exports(QObject):
    """Asks the runner for them and remembers where the last one lies."""

    def __init__(self, app_state: AppState, runner: OperationRunner, store: BatchStore, parent: QObject) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._runner = runner
        self._store = store
        self._folder: Path | None = None

    @Slot(object)
    def export(self, wanted: WantedTable) -> None:
        """Write the table in the background."""

        def remember(outcome: Outcome | None) -> None:
            if outcome is not None:
                self._folder = wanted.path.parent

        chosen = TableChoice.read(self._app_state.settings[TABLE_FORMAT])
        form = chosen.format(spreadsheet_format())
        self._runner.run(ExportParts(self._store, wanted.batch_ids, wanted.path, wanted.inspections, form), remember)

    def remember(self, folder: Path) -> None:
        """The folder that was written last."""
        self._folder = folder

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the last table in the system's file manager."""
        if self._folder is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            heading = codes.FolderCannotBeOpened()
            self._app_state.raise_notice(Notice(NoticeLevel.WARNING, heading, codes.TableIsIn(str(self._folder))))
