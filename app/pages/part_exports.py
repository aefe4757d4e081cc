"""Asks as what parts shall be written and where, and has it done in the background; for every page that lists parts."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.part_source import PartSource
from app.domain.table_format import TableChoice
from app.operations.batch_operations import OPEN_FOLDER_ACTION, ExportFound
from app.operations.operation import Operation
from app.operations.part_folders.export_folder import ExportFolder, FolderKind
from app.operations.report_writing import WriteReport
from app.operations.services import Services
from app.settings.schema import TABLE_FORMAT
from app.widgets.file_dialogs import DialogKind, FileDialogs, FileType
from app.widgets.folder_dialog import FolderDialog
from app.widgets.look.appearance import Appearance
from app.widgets.part_report.maker import PartReportMaker
from app.widgets.part_report.subject import ReportSubject
from app.widgets.spreadsheet import spreadsheet_format
from app.widgets.table_types import table_types


class PartExports(QObject):
    """Parts are read when they are written, whatever is listed on the page meanwhile."""

    def __init__(self, services: Services, appearance: Appearance, page: QWidget) -> None:
        super().__init__(page)
        self._services = services
        self._appearance = appearance
        self._page = page
        self._dialogs = FileDialogs(services.app_state, appearance, page)

    def ask_table(self, source: PartSource, name: str) -> None:
        """Ask where a table shall be; `name` is what the file is called by itself, without its ending."""
        path = self._dialogs.ask_new_file(
            DialogKind.EXPORT, self.tr("Export these parts"), f"{name}.csv", table_types()
        )
        if path is not None:
            form = TableChoice.read(self._services.app_state.settings[TABLE_FORMAT]).format(spreadsheet_format())
            self._run(ExportFound(self._services.workspace.batches, source, path, form), path.parent)

    def ask_folder(self, source: PartSource) -> None:
        """Ask what pictures of the parts shall become, and in which folder."""
        dialog = FolderDialog(self._appearance, source.total, self._page)
        accepted, kind = dialog.exec() == QDialog.DialogCode.Accepted, dialog.kind
        dialog.deleteLater()
        title = self.tr("Folder in which the pictures get a folder of their own")
        folder = self._dialogs.ask_folder(DialogKind.EXPORT, title) if accepted else None
        if folder is not None:
            target = _new_folder(folder, kind)
            self._run(ExportFolder(self._services.workspace, source, kind, target), target)

    def ask_report(self, subject: ReportSubject, source: PartSource, name: str) -> None:
        """Ask where a report shall be; `name` is what the file is called by itself, without its ending."""
        types = (FileType(self.tr("PDF"), ".pdf"), FileType(self.tr("For browsers"), ".html"))
        path = self._dialogs.ask_new_file(DialogKind.EXPORT, self.tr("Write the report"), f"{name}.pdf", types)
        if path is not None:
            maker = PartReportMaker(self._services.workspace, subject, source)
            make = maker.pdf if path.suffix.lower() == ".pdf" else maker.html
            self._run(WriteReport(path, make, OPEN_FOLDER_ACTION), path.parent)

    def _run(self, operation: Operation, folder: Path) -> None:
        work_state = self._services.work_state
        self._services.runner.run(
            operation, lambda outcome: None if outcome is None else work_state.set_last_export(folder)
        )


def _new_folder(parent: Path, kind: FolderKind) -> Path:
    """A name that nothing has yet."""
    name = f"{kind}-{datetime.now():%Y-%m-%d-%H%M}"
    names = (name, *(f"{name}-{number}" for number in range(2, 1000)))
    return next(path for each in names if not (path := parent / each).exists())
