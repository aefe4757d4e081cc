"""Folders of pictures that are written of what is open on the Review page."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.domain.part import Inspection
from app.operations.operation import Outcome
from app.operations.part_folders.export_folder import ExportFolder, FolderKind
from app.operations.part_folders.source import PartSource
from app.operations.services import Services
from app.pages.review.exports import Exports
from app.pages.review.page import ReviewPage
from app.pages.review.parts.folder_dialog import FolderDialog
from app.widgets.file_dialogs import DialogKind, FileDialogs
from app.widgets.look.appearance import Appearance


class FolderExports(QObject):
    """Asks what shall be written and where, and has it done in the background."""

    def __init__(self, services: Services, appearance: Appearance, page: ReviewPage, exports: Exports) -> None:
        super().__init__(page)
        self._services = services
        self._appearance = appearance
        self._page = page
        self._exports = exports
        self._dialogs = FileDialogs(services.app_state, appearance, page)

    @Slot(object)
    def ask(self, parts: tuple[Inspection, ...]) -> None:
        """Ask about these parts."""
        dialog = FolderDialog(self._appearance, parts, self._page)
        accepted, kind = dialog.exec() == FolderDialog.DialogCode.Accepted, dialog.kind
        dialog.deleteLater()
        if not accepted:
            return
        folder = self._dialogs.ask_folder(
            DialogKind.EXPORT, self.tr("Folder in which the pictures get a folder of their own")
        )
        if folder is not None:
            self.export(parts, kind, _new_folder(folder, kind))

    def export(self, parts: tuple[Inspection, ...], kind: FolderKind, target: Path) -> None:
        """Write these parts, whatever is opened or listed meanwhile."""
        store = self._services.workspace.batches

        def remember(outcome: Outcome | None) -> None:
            if outcome is not None:
                self._exports.remember(target)

        source = PartSource(len(parts), lambda: ((store.get(part.batch_id), part) for part in parts))
        self._services.runner.run(ExportFolder(self._services.workspace, source, kind, target), remember)


def _new_folder(parent: Path, kind: FolderKind) -> Path:
    """A name that nothing has yet."""
    name = f"{kind}-{datetime.now():%Y-%m-%d-%H%M}"
    names = (name, *(f"{name}-{number}" for number in range(2, 1000)))
    return next(path for each in names if not (path := parent / each).exists())
