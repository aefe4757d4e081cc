"""What was deleted, as a table that can be sorted."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Slot,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from app.domain.trash import TrashedItem
from app.messages.wording.lists import listed
from app.messages.wording.say import say
from app.pages.trash.parts.words import ICONS, item_details, item_name, kind_word, obstacle_words
from app.pages.trash.state import TrashState
from app.widgets.formatting import format_bytes, format_time
from app.widgets.lists.flat_table import make_flat
from app.widgets.lists.heading_keys import HeadingKeys
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, font

AnyIndex = QModelIndex | QPersistentModelIndex
KIND, NAME, HOLDS, PRODUCT, DELETED, SIZE, NOTE = range(7)
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TrashTableModel(QAbstractTableModel):
    """Rows are things in the trash."""

    def __init__(self, state: TrashState, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._appearance = appearance
        self._items = state.items

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of things."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of columns."""
        return 7

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell, what it is sorted by, its picture."""
        if not index.isValid():
            return None
        item, column = self._items[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, column)
        if role == SORT_ROLE:
            return self._sort_key(item, column)
        if role == Qt.ItemDataRole.FontRole:
            return font(SIZE_BODY)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column == SIZE else _LEFT
        if role == Qt.ItemDataRole.DecorationRole and column == KIND:
            return self._appearance.icon(ICONS[item.record.kind], "muted")
        if role == Qt.ItemDataRole.ToolTipRole:
            obstacle = item.obstacle
            return self._text(item, column) if column != NOTE or obstacle is None else say(obstacle)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == SIZE else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("Kind"),
            self.tr("Name"),
            self.tr("Contains"),
            self.tr("Product"),
            self.tr("Deleted"),
            self.tr("Size"),
            self.tr("Obstacle"),
        )
        return names[section]

    def item(self, row: int) -> TrashedItem:
        """The thing in a row."""
        return self._items[row]

    def show_items(self) -> None:
        """Show what the state holds now."""
        self.beginResetModel()
        self._items = self._state.items
        self.endResetModel()

    def show_sizes(self) -> None:
        """More is known about sizes."""
        if self._items:
            self.dataChanged.emit(self.index(0, SIZE), self.index(len(self._items) - 1, SIZE))

    def _text(self, item: TrashedItem, column: int) -> str:
        size = self._state.size(item.record)
        texts = {
            KIND: kind_word(item.record.kind),
            NAME: item_name(item),
            HOLDS: item_details(item),
            PRODUCT: listed(item.products),
            DELETED: format_time(item.trashed_at),
            SIZE: "…" if size is None else format_bytes(size),
            NOTE: obstacle_words(item),
        }
        return texts[column]

    def _sort_key(self, item: TrashedItem, column: int) -> str | int:
        if column == SIZE:
            size = self._state.size(item.record)
            return -1 if size is None else size
        if column == HOLDS:
            return item.count
        return item.trashed_at if column == DELETED else self._text(item, column).casefold()


class _Sorted(QSortFilterProxyModel):
    """Says in the heading by what it is sorted, as the tables of parts do."""

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        super().sort(column, order)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        said = super().headerData(section, orientation, role)
        is_name = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        if not is_name or section != self.sortColumn():
            return said
        return f"{said} {'↓' if self.sortOrder() is Qt.SortOrder.DescendingOrder else '↑'}"


class TrashTable(QTableView):
    """Several rows may be selected; a click on a column's name sorts by it."""

    def __init__(self, state: TrashState, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = TrashTableModel(state, appearance, self)
        self._sorted = _Sorted(self)
        self._sorted.setSourceModel(self._rows)
        self._sorted.setSortRole(SORT_ROLE)
        self.setModel(self._sorted)
        widths = ((KIND, 148), (HOLDS, 112), (PRODUCT, 176), (DELETED, 152), (SIZE, 88), (NOTE, 184))
        make_flat(self, self.tr("What was deleted"), 40, widths, (NAME,), named=(PRODUCT,))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSortingEnabled(True)
        self.sortByColumn(DELETED, Qt.SortOrder.DescendingOrder)
        HeadingKeys(self)
        state.itemsChanged.connect(self._on_items_changed)
        state.sizesChanged.connect(self._rows.show_sizes)

    @property
    def selected(self) -> tuple[TrashedItem, ...]:
        """What is selected, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._rows.item(self._sorted.mapToSource(self._sorted.index(row, 0)).row()) for row in rows)

    @Slot()
    def _on_items_changed(self) -> None:
        kept = {item.record for item in self.selected}
        self._rows.show_items()
        chosen = QItemSelection()
        for row in range(self._sorted.rowCount()):
            index = self._sorted.index(row, 0)
            if self._rows.item(self._sorted.mapToSource(index).row()).record in kept:
                chosen.select(index, index)
        # At once: whoever follows the selection looks at all of it.
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flag.Select | flag.Rows)
