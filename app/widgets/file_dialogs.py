"""Dialogs for files and folders, which open where a person was the last time."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.settings.schema import DIALOG_FOLDERS
from app.state.app_state import AppState


class DialogKind(StrEnum):
    """What is looked for; each kind remembers a folder of its own. The names stand in the settings file."""

    NORMAL_IMAGES = "normal_images"
    NORMAL_FOLDER = "normal_folder"
    INSPECTED_FOLDER = "inspected_folder"
    INSPECTED_VIDEO = "inspected_video"
    EXPORT = "export"
    MODEL_EXPORT = "model_export"


class FileDialogs:
    """Asks for paths, and remembers the folders in the settings."""

    def __init__(self, app_state: AppState, parent: QWidget) -> None:
        self._state = app_state
        self._parent = parent

    def ask_folder(self, kind: DialogKind, title: str) -> Path | None:
        """An existing folder; None if the person changed their mind. The folder around it is remembered."""
        name = QFileDialog.getExistingDirectory(self._parent, title, self._start(kind))
        return self._remember(kind, Path(name).parent, Path(name)) if name else None

    def ask_file(self, kind: DialogKind, title: str, name_filter: str) -> Path | None:
        """An existing file, or None."""
        name, _ = QFileDialog.getOpenFileName(self._parent, title, self._start(kind), name_filter)
        return self._remember(kind, Path(name).parent, Path(name)) if name else None

    def ask_files(self, kind: DialogKind, title: str, name_filter: str) -> list[Path]:
        """Existing files; empty if the person changed their mind."""
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, self._start(kind), name_filter)
        paths = [Path(name) for name in names]
        if paths:
            self._remember(kind, paths[0].parent, paths[0])
        return paths

    def ask_new_file(self, kind: DialogKind, title: str, suggestion: str, name_filter: str) -> Path | None:
        """The name of a file to be written, or None."""
        start = str(Path(self._start(kind)) / suggestion)
        name, _ = QFileDialog.getSaveFileName(self._parent, title, start, name_filter)
        return self._remember(kind, Path(name).parent, Path(name)) if name else None

    def _start(self, kind: DialogKind) -> str:
        folder = self._state.settings[DIALOG_FOLDERS].get(kind, "")
        return folder if folder and Path(folder).is_dir() else ""

    def _remember(self, kind: DialogKind, folder: Path, chosen: Path) -> Path:
        known = self._state.settings[DIALOG_FOLDERS]
        self._state.set_setting(DIALOG_FOLDERS, {**known, str(kind): str(folder)})
        return chosen
