"""What operations do just now, and what can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.messages.message import Message


@dataclass(frozen=True, slots=True)
class UndoTexts:
    """What would be undone and done again; None where there is nothing."""

    undo: Message | None = None
    redo: Message | None = None
    step: int = 0
    """Number of the step that would be undone; 0 where there is none."""


class WorkState(QObject):
    """Truth about running operations."""

    progressChanged = Signal()
    exportChanged = Signal()
    undoChanged = Signal()
    comparisonChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._progress: tuple[int, int] | None = None
        self._label: Message | None = None
        self._export: tuple[int, int] | None = None
        self._undo = UndoTexts()
        self._last_export: Path | None = None
        self._comparison: tuple[int, int] | None = None
        self._comparison_label: Message | None = None

    @property
    def progress(self) -> tuple[int, int] | None:
        """(done, total) of a long operation, (0, 0) before its size is known; None while there is none."""
        return self._progress

    @property
    def label(self) -> Message | None:
        """What the long operation does."""
        return self._label

    @property
    def export(self) -> tuple[int, int] | None:
        """(done, total) rows of an export, (0, 0) before its size is known; None while there is none."""
        return self._export

    @property
    def last_export(self) -> Path | None:
        """The folder of what was exported last; None while nothing was."""
        return self._last_export

    def set_last_export(self, folder: Path) -> None:
        """Remember where it lies."""
        self._last_export = folder

    @property
    def undo(self) -> UndoTexts:
        """What would be undone and done again."""
        return self._undo

    def set_progress(self, progress: tuple[int, int] | None, label: Message | None = None) -> None:
        """Tell how far a long operation is; without `label` it is the one of before."""
        if progress is None:
            self._label = None
        elif label is not None:
            self._label = label
        if progress != self._progress or label is not None:
            self._progress = progress
            self.progressChanged.emit()

    @property
    def comparison(self) -> tuple[int, int] | None:
        """(done, total) of the comparison of a product's images; None while there is none."""
        return self._comparison

    def set_comparison(self, progress: tuple[int, int] | None, label: Message | None = None) -> None:
        """Tell how far the comparison of a product's images is."""
        if progress != self._comparison or label != self._comparison_label:
            self._comparison, self._comparison_label = progress, label
            self.comparisonChanged.emit()

    @property
    def comparison_label(self) -> Message | None:
        """Whose images are compared."""
        return self._comparison_label

    def set_export(self, progress: tuple[int, int] | None) -> None:
        if progress != self._export:
            self._export = progress
            self.exportChanged.emit()

    def set_undo(self, undo: UndoTexts) -> None:
        if undo != self._undo:
            self._undo = undo
            self.undoChanged.emit()
