"""Dialogs for files and folders, which open where a person was the last time."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.messages.wording.lists import listed, with_bracket
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
    DIAGNOSIS = "diagnosis"
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


KINDS_ALONE = QFileDialog.Option.HideNameFilterDetails
"""A row of kinds says "Pictures", and not thirty endings of which the first three can be seen."""

_OF_TABLES = (".xlsx", ".xls", ".xlsm", ".ods", ".csv", ".tsv", ".parquet", ".json", ".jsonl", ".xml")
_OF_TEXTS = (".pdf", ".html", ".htm", ".doc", ".docx", ".odt", ".txt")
_KNOWN_ENDINGS = frozenset((*_OF_TABLES, *_OF_TEXTS, ".zip", ".png", ".jpg"))
"""Endings that name a kind of file, and are no part of a name that happens to hold a point."""


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
        name, _ = QFileDialog.getOpenFileName(self._parent, title, self._start(kind), name_filter, "", KINDS_ALONE)
        return self._remember(kind, Path(name).parent, Path(name)) if name else None

    def ask_files(self, kind: DialogKind, title: str, name_filter: str) -> list[Path]:
        """Existing files; empty if the person changed their mind."""
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, self._start(kind), name_filter, "", KINDS_ALONE)
        paths = [Path(name) for name in names]
        if paths:
            self._remember(kind, paths[0].parent, paths[0])
        return paths

    def ask_new_file(self, kind: DialogKind, title: str, suggestion: str, types: tuple[FileType, ...]) -> Path | None:
        """The path of a file to be written, which ends as its type does, or None. Whatever lies there may be replaced: the person
        was asked, as they are where its folder must be made, or where the ending they typed is one of another kind of file.
        """
        start = str(Path(self._start(kind)) / suggestion)
        filters = ";;".join(each.filter for each in types)
        name, chosen = QFileDialog.getSaveFileName(self._parent, title, start, filters)
        if not name:
            return None
        wanted = next((each for each in types if each.filter == chosen), types[0])
        path = Path(complete_name(name, wanted, types))
        foreign = foreign_ending(name, wanted, types)
        if foreign:
            path = Path(complete_name(name.rstrip(". ")[: -len(foreign)], wanted, types))
            if not self._ask_other_kind(path, foreign, types):
                return None
        if not os.path.lexists(path.parent) and not self._ask_to_make(path.parent):
            return None
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

    def _ask_other_kind(self, path: Path, ending: str, types: tuple[FileType, ...]) -> bool:
        kinds = listed(with_bracket(each.name, each.suffix) for each in types if each.suffix)
        return QuestionDialog(
            self._appearance,
            QCoreApplication.translate("FileDialogs", "“{ending}” cannot be written here").format(ending=ending),
            QCoreApplication.translate("FileDialogs", "What can be written: {kinds}. Nothing was written yet.").format(
                kinds=kinds
            ),
            QCoreApplication.translate("FileDialogs", "Write {name}").format(name=path.name),
            QCoreApplication.translate("FileDialogs", "Cancel"),
            self._parent,
            is_dangerous=False,
        ).ask()

    def _ask_to_make(self, folder: Path) -> bool:
        return QuestionDialog(
            self._appearance,
            QCoreApplication.translate("FileDialogs", "There is no folder {name}").format(name=folder.name),
            QCoreApplication.translate(
                "FileDialogs", "{folder} would be made. If that is a slip, cancel and choose the folder again."
            ).format(folder=folder),
            QCoreApplication.translate("FileDialogs", "Make the folder"),
            QCoreApplication.translate("FileDialogs", "Cancel"),
            self._parent,
            is_dangerous=False,
        ).ask()

    def _start(self, kind: DialogKind) -> str:
        """Where this kind was looked for last, else anything, else where the system keeps pictures."""
        known = self._state.settings[DIALOG_FOLDERS]
        places = QStandardPaths.StandardLocation
        system = (QStandardPaths.writableLocation(each) for each in (places.PicturesLocation, places.HomeLocation))
        folders = known.get(kind, ""), *reversed(tuple(known.values())), *system
        return next((folder for folder in folders if folder and Path(folder).is_dir()), "")

    def _remember(self, kind: DialogKind, folder: Path, chosen: Path) -> Path:
        known = self._state.settings[DIALOG_FOLDERS]
        others = {each: path for each, path in known.items() if each != kind}
        self._state.set_setting(DIALOG_FOLDERS, {**others, str(kind): str(folder)})  # the newest stands last
        return chosen


def complete_name(name: str, wanted: FileType, types: tuple[FileType, ...]) -> str:
    """A typed name with the ending of the wanted type, unless it ends as one of the types does. Points and spaces at its end go:
    Windows would drop them, and name another file.
    """
    name = name.rstrip(". ")
    suffixes = tuple(each.suffix for each in types if each.suffix)
    return name if name.lower().endswith(suffixes) else name + wanted.suffix


def foreign_ending(name: str, wanted: FileType, types: tuple[FileType, ...]) -> str:
    """The ending of a typed name that names another kind of file than can be written; empty if there is none, or where a folder is
    wanted, whose name may end in any way.
    """
    ending = Path(name.rstrip(". ")).suffix
    is_ours = any(ending.lower() == each.suffix for each in types)
    return ending if wanted.suffix and not is_ours and ending.lower() in _KNOWN_ENDINGS else ""
