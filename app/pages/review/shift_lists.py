"""Shows and exports what the operator's page counted before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.shift import Shift
from app.domain.table_format import TableChoice
from app.messages.codes import operations as codes
from app.operations.runner import OperationRunner
from app.operations.shift_operations import ExportShifts
from app.operations.task_runner import TaskRunner
from app.pages.review.parts.shifts_dialog import ShiftsDialog
from app.settings.schema import TABLE_FORMAT
from app.state.app_state import AppState
from app.state.notices import error_notice
from app.storage.shifts import ShiftStore
from app.widgets.file_dialogs import DialogKind, FileDialogs, FileType
from app.widgets.look.appearance import Appearance
from app.widgets.spreadsheet import spreadsheet_format


class ShiftLists(QObject):
    """Reads the list anew each time it is asked for."""

    reportRequested = Signal(object)
    """Carries the Shift of which a report is wanted."""

    def __init__(
        self,
        app_state: AppState,
        store: ShiftStore,
        reader: TaskRunner,
        runner: OperationRunner,
        appearance: Appearance,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._app_state = app_state
        self._store = store
        self._reader = reader
        self._runner = runner
        self._appearance = appearance
        self._page = page
        self._dialogs = FileDialogs(app_state, appearance, page)

    @Slot()
    def show_list(self) -> None:
        """Show the shifts that ended."""
        self._reader.run(
            self._store.list_ended,
            self._open,
            lambda error: self._app_state.raise_notice(error_notice(codes.CannotBeRead(), error)),
        )

    def _open(self, shifts: tuple[Shift, ...]) -> None:
        if not self._page.isVisible():
            return  # somebody has gone elsewhere meanwhile
        dialog = ShiftsDialog(self._appearance, shifts, self._page)
        dialog.exportRequested.connect(self._export)
        dialog.reportRequested.connect(self.reportRequested)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def _export(self) -> None:
        types = (FileType(self.tr("Comma separated values"), ".csv"),)
        path = self._dialogs.ask_new_file(DialogKind.EXPORT, self.tr("Export the counts"), "shifts.csv", types)
        if path is not None:
            form = TableChoice.read(self._app_state.settings[TABLE_FORMAT]).format(spreadsheet_format())
            self._runner.run(ExportShifts(self._store, path, form))
