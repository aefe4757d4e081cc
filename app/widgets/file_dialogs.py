"""Dialogs for files and folders, which open where a person was the last time."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.settings.schema import DIALOG_FOLDERS
from app.state.app_state import AppState
from app.widgets.look.appearance import Appearance
from app.widgets.question_dialog import QuestionDialog


class DialogKind(StrEnum):
    """What is looked for; each kind remembers a folder of its own. The names stand in the settings file."""

    NORMAL_IMAGES = "normal_images"
    NORMAL_FOLDER = "normal_folder"
    INSPECTED_FOLDER = "inspected_folder"
    INSPECTED_VIDEO = "inspected_video"
    EXPORT = "export"
    MODEL_EXPORT = "model_export"
    MODEL_FILE = "model_file"
    LIMIT_EXPORT = "limit_export"
    GOLDEN_PARTS = "golden_parts"
    GOLDEN_FOLDER = "golden_folder"
    RELEASE_REPORT = "release_report"
    BACKBONE_WEIGHTS = "backbone_weights"
    EXPLAINED_PICTURE = "explained_picture"
    LIGHT = "light"
    WORKSPACE = "workspace"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class FileType:
    """What a file to be written can be."""

    name: str
    suffix: str
    """With its point; empty for a folder."""

    @property
    def filter(self) -> str:
        """Its row in the dialog."""
        return f"{self.name} (*{self.suffix})"


class FileDialogs:
    """Asks for paths, and remembers the folders in the settings."""

    def __init__(self, app_state: AppState, appearance: Appearance, parent: QWidget) -> None:
        self._state = app_state
        self._appearance = appearance
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

    def ask_new_file(self, kind: DialogKind, title: str, suggestion: str, types: tuple[FileType, ...]) -> Path | None:
        """The path of a file to be written, which ends as its type does, or None. Whatever lies there may be replaced: the person
        was asked.
        """
        start = str(Path(self._start(kind)) / suggestion)
        filters = ";;".join(each.filter for each in types)
        name, chosen = QFileDialog.getSaveFileName(self._parent, title, start, filters)
        if not name:
            return None
        wanted = next((each for each in types if each.filter == chosen), types[0])
        path = Path(complete_name(name, wanted, types))
        # The system's dialog knows the name as it was typed, and asked about that alone.
        if str(path) != str(Path(name)) and os.path.lexists(path) and not self._ask_to_replace(path):
            return None
        return self._remember(kind, path.parent, path)

    def _ask_to_replace(self, path: Path) -> bool:
        return QuestionDialog(
            self._appearance,
            QCoreApplication.translate("FileDialogs", "{name} is there already").format(name=path.name),
            QCoreApplication.translate("FileDialogs", "What it holds now would be lost. It lies in {folder}.").format(
                folder=path.parent
            ),
            QCoreApplication.translate("FileDialogs", "Replace it"),
            QCoreApplication.translate("FileDialogs", "Keep it"),
            self._parent,
        ).ask()

    def _start(self, kind: DialogKind) -> str:
        folder = self._state.settings[DIALOG_FOLDERS].get(kind, "")
        return folder if folder and Path(folder).is_dir() else ""

    def _remember(self, kind: DialogKind, folder: Path, chosen: Path) -> Path:
        known = self._state.settings[DIALOG_FOLDERS]
        self._state.set_setting(DIALOG_FOLDERS, {**known, str(kind): str(folder)})
        return chosen


def complete_name(name: str, wanted: FileType, types: tuple[FileType, ...]) -> str:
    """A typed name with the ending of the wanted type, unless it ends as one of the types does. Points and spaces at its end go:
    Windows would drop them, and name another file.
    """
    name = name.rstrip(". ")
    suffixes = tuple(each.suffix for each in types if each.suffix)
    return name if name.lower().endswith(suffixes) else name + wanted.suffix
