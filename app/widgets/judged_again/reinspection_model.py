"""What another model says of stored parts, as a table: what flips stands first. Only what is in sight is worded."""

from __future__ import annotations

from bisect import bisect_right
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.reinspected_part import ReinspectedPart, VerdictChange
from app.widgets.judged_again.reinspection_words import change_text, explanation_of, judged_text

_Index = QModelIndex | QPersistentModelIndex

_RANK = {change: rank for rank, change in enumerate(VerdictChange)}
"""In this order they are listed."""


class ReinspectionColumn(IntEnum):
    """In their order."""

    BATCH = 0
    POSITION = 1
    NAME = 2
    THEN = 3
    NOW = 4
    RESULT = 5


class ReinspectionModel(QAbstractTableModel):
    """Flips, then what was newly judged or not judged, then what stays the same; each in the order in which it came."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[ReinspectedPart] = []
        self._shown: list[ReinspectedPart] = []
        self._only_flips = False

    def add(self, part: ReinspectedPart) -> None:
        """One more part."""
        self._parts.append(part)
        if self._is_shown(part):
            row = bisect_right(self._shown, _RANK[part.change], key=_rank)
            self.beginInsertRows(QModelIndex(), row, row)
            self._shown.insert(row, part)
            self.endInsertRows()

    def show_only_flips(self, on: bool) -> None:
        """Leave out what does not flip."""
        self.beginResetModel()
        self._only_flips = on
        self._shown = sorted((part for part in self._parts if self._is_shown(part)), key=_rank)
        self.endResetModel()

    def part(self, row: int) -> ReinspectedPart:
        """The part in a row."""
        return self._shown[row]

    def _is_shown(self, part: ReinspectedPart) -> bool:
        return not self._only_flips or part.change.is_flip

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(ReinspectionColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            ReinspectionColumn.BATCH: self.tr("Batch"),
            ReinspectionColumn.POSITION: self.tr("No."),
            ReinspectionColumn.NAME: self.tr("Name"),
            ReinspectionColumn.THEN: self.tr("In the record"),
            ReinspectionColumn.NOW: self.tr("By the other model"),
            ReinspectionColumn.RESULT: self.tr("Result"),
        }[ReinspectionColumn(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = ReinspectionColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = column in (ReinspectionColumn.BATCH, ReinspectionColumn.POSITION)
            return (
                Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            ) | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        part = self._shown[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return explanation_of(part)
        match column:
            case ReinspectionColumn.BATCH:
                return str(part.batch_id)
            case ReinspectionColumn.POSITION:
                return str(part.position)
            case ReinspectionColumn.NAME:
                return part.called
            case ReinspectionColumn.THEN:
                return judged_text(part.there, part.view_there)
            case ReinspectionColumn.NOW:
                return judged_text(part.here, part.view_here)
            case ReinspectionColumn.RESULT:
                return change_text(part)


def _rank(part: ReinspectedPart) -> int:
    return _RANK[part.change]
