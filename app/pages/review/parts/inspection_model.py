"""The listed parts as rows of a table."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from app.domain.part import Inspection
from app.messages.wording.lists import listed
from app.messages.wording.say import say_stored
from app.pages.review.part_order import PartColumn, PartSort
from app.widgets.formatting import format_score_and_limit, format_time
from app.widgets.lists.delegate import AnyIndex
from app.widgets.lists.name_elision import CommonParts
from app.widgets.look.fonts import SIZE_BODY, font
from app.widgets.verdict_look import verdict_word

INSPECTION_ROLE = Qt.ItemDataRole.UserRole + 1
ON_THE_RIGHT = (PartColumn.BATCH, PartColumn.POSITION, PartColumn.SCORE, PartColumn.LIMIT)


class InspectionTableModel(QAbstractTableModel):
    """Rows are inspections in the order in which they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inspections: tuple[Inspection, ...] = ()
        self._rows: dict[int, int] = {}
        self._sort = PartSort()
        self.common = CommonParts()
        self.orders: Mapping[int, str] = {}
        """For which orders the batches of these parts were inspected, by their numbers."""

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of inspections."""
        return 0 if parent.isValid() else len(self._inspections)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of columns."""
        return len(PartColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell."""
        if not index.isValid():
            return None
        inspection, column = self._inspections[index.row()], PartColumn(index.column())
        if role == INSPECTION_ROLE:
            return inspection
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.FontRole:
            return font(SIZE_BODY)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (inspection.name, say_stored(inspection.reason))))
        return self._text(inspection, column) if role == Qt.ItemDataRole.DisplayRole else None

    def _text(self, inspection: Inspection, column: PartColumn) -> str:
        match column:
            case PartColumn.BATCH:
                return str(inspection.batch_id)
            case PartColumn.POSITION:
                return str(inspection.position)
            case PartColumn.NAME:
                return inspection.name
            case PartColumn.SCORE:
                return format_score_and_limit(inspection.score, inspection.threshold)[0]
            case PartColumn.LIMIT:
                return format_score_and_limit(inspection.score, inspection.threshold)[1]
            case PartColumn.VERDICT:
                return verdict_word(inspection.said)
            case PartColumn.CORRECTED:
                return "" if inspection.overruled is None else self.tr("yes")
            case PartColumn.TIME:
                return format_time(inspection.captured_at)
            case PartColumn.VIEW:
                return inspection.view or ""
            case PartColumn.KINDS:
                return listed(inspection.kinds)
            case PartColumn.ORDER:
                return self.orders.get(inspection.batch_id, "")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns, with an arrow at the one that sorts."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = PartColumn(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("Click: sort by this column; click again: the other way round")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        arrow = "" if column is not self._sort.column else " ↓" if self._sort.descending else " ↑"
        return self._names()[column] + arrow

    def _names(self) -> dict[PartColumn, str]:
        return {
            PartColumn.BATCH: self.tr("Batch"),
            PartColumn.POSITION: self.tr("No."),
            PartColumn.NAME: self.tr("Name"),
            PartColumn.SCORE: self.tr("Score"),
            PartColumn.LIMIT: self.tr("Limit"),
            PartColumn.VERDICT: self.tr("Verdict"),
            PartColumn.CORRECTED: self.tr("Corrected"),
            PartColumn.TIME: self.tr("Taken"),
            PartColumn.VIEW: self.tr("View"),
            PartColumn.KINDS: self.tr("Defect"),
            PartColumn.ORDER: self.tr("Order"),
        }

    def inspection(self, row: int) -> Inspection:
        """The inspection in a row."""
        return self._inspections[row]

    def row_of(self, inspection_id: int | None) -> int:
        """The row of an inspection; -1 if it is not listed."""
        return -1 if inspection_id is None else self._rows.get(inspection_id, -1)

    def show_sort(self, sort: PartSort) -> None:
        """Say in the headings what sorts."""
        if sort != self._sort:
            self._sort = sort
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(PartColumn) - 1)

    def show_inspections(self, inspections: tuple[Inspection, ...]) -> bool:
        """Show these inspections. True if the rows are others than before: then selection and place are lost."""
        if inspections is self._inspections:
            return False
        numbers = [inspection.id for inspection in inspections]
        if numbers == list(self._rows):
            self._inspections = inspections
            if inspections:
                self.dataChanged.emit(self.index(0, 0), self.index(len(inspections) - 1, len(PartColumn) - 1))
            return False
        self.beginResetModel()
        self._inspections = inspections
        self._rows = {number: row for row, number in enumerate(numbers)}
        self.endResetModel()
        return True


def _alignment(column: PartColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in ON_THE_RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
