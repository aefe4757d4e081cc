"""What the rules would remove, as a table."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView, QWidget

from app.domain.retention import RetentionLine
from app.widgets.formatting import format_count, format_time
from app.widgets.lists.flat_table import make_flat
from app.widgets.look.fonts import SIZE_BODY, font
from app.widgets.retention_words import megabytes, rule_words

AnyIndex = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_COUNTS = (2, 3, 4)
WIDTHS = ((1, 128), (2, 72), (3, 72), (4, 88), (5, 152), (6, 152))


class RetentionModel(QAbstractTableModel):
    """A row is what goes of one product by one rule."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[RetentionLine, ...] = ()

    def show(self, lines: tuple[RetentionLine, ...]) -> None:
        """All of them."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of columns."""
        return 7

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._texts(self._lines[index.row()])[index.column()]
        if role == Qt.ItemDataRole.FontRole:
            return font(SIZE_BODY)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() in _COUNTS else _LEFT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in _COUNTS else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("What goes"),
            self.tr("Product"),
            self.tr("Parts"),
            self.tr("Files"),
            self.tr("Size"),
            self.tr("Oldest"),
            self.tr("Newest"),
        )[section]

    def _texts(self, line: RetentionLine) -> tuple[str, ...]:
        return (
            rule_words(line.rule),
            line.product,
            format_count(line.parts),
            format_count(line.files),
            megabytes(line.bytes),
            format_time(line.oldest),
            format_time(line.newest),
        )


class RetentionTable(QTableView):
    """Only looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RetentionModel(self)
        self.setModel(self.rows)
        make_flat(self, self.tr("What would be removed"), 32, WIDTHS, stretched=(0,))
