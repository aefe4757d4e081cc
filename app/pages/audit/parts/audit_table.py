"""The lines of the log, the newest first; older ones are read while a person scrolls."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from app.domain.audit_entry import AuditEntry
from app.pages.audit.parts.words import change_words, name_words, what_words, who_in_short
from app.pages.audit.state import AuditState
from app.widgets.formatting import format_count, format_time
from app.widgets.lists.column_fit import head_width
from app.widgets.lists.flat_table import make_flat
from app.widgets.look.fonts import SIZE_BODY, font

AnyIndex = QModelIndex | QPersistentModelIndex
NUMBER, TIME, WHO, WHAT, NAME, CHANGE = range(6)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AuditTableModel(QAbstractTableModel):
    """Rows are lines of the log that were read so far."""

    moreRequested = Signal()

    def __init__(self, state: AuditState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._shown = 0
        state.linesChanged.connect(self._on_lines_changed)
        state.linesAdded.connect(self._on_lines_added)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of lines that were read."""
        return 0 if parent.isValid() else self._shown

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of columns."""
        return 6

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether older lines are there."""
        return not parent.isValid() and self._shown < self._state.count

    def fetchMore(self, parent: AnyIndex) -> None:
        """Ask for the next older lines; they come a moment later."""
        self.moreRequested.emit()

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(self._state.lines[index.row()], index.column())
        if role == Qt.ItemDataRole.FontRole:
            return font(SIZE_BODY)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() == NUMBER else _LEFT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == NUMBER else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("No."), self.tr("Time"), self.tr("Who"), self.tr("What"), self.tr("Name"), self.tr("Change"))
        return names[section]

    def _text(self, entry: AuditEntry, column: int) -> str:
        texts = {
            NUMBER: lambda: format_count(entry.number),
            TIME: lambda: format_time(entry.at),
            WHO: lambda: who_in_short(entry),
            WHAT: lambda: what_words(entry),
            NAME: lambda: name_words(entry),
            CHANGE: lambda: change_words(entry),
        }
        return texts[column]()

    @Slot()
    def _on_lines_changed(self) -> None:
        self.beginResetModel()
        self._shown = len(self._state.lines)
        self.endResetModel()

    @Slot(int)
    def _on_lines_added(self, before: int) -> None:
        if len(self._state.lines) > before:
            self.beginInsertRows(QModelIndex(), before, len(self._state.lines) - 1)
            self._shown = len(self._state.lines)
            self.endInsertRows()


class AuditTable(QTableView):
    """One row at a time is looked at."""

    def __init__(self, state: AuditState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.rows = AuditTableModel(state, self)
        self.setModel(self.rows)
        widths = ((NUMBER, 64), (TIME, 160), (WHO, 128), (WHAT, 192), (NAME, 200))
        name = self.tr("Lines of the audit log")
        make_flat(self, name, 36, widths, (CHANGE,), QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setMinimumSectionSize(head_width(self, CHANGE))  # that of the one that takes the rest

    @property
    def chosen(self) -> AuditEntry | None:
        """The line that is looked at."""
        rows = self.selectionModel().selectedRows()
        return self._state.lines[rows[0].row()] if rows else None
