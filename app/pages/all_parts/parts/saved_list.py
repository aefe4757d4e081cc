"""The searches that everybody has, and those that people keep, with how many parts each finds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem, QWidget

from app.domain.part_search import SavedSearch
from app.pages.all_parts.built_in import BUILT_IN
from app.widgets.formatting import format_count
from app.widgets.lists.delegate import RIGHT, AnyIndex, Delegate, ItemState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import heightened

KEY_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2
_HEIGHT = 40
_EDGE, _END, _GAP = 12, 8, 8
"""Pixels: left of a name, right of a count, between both."""


class _SearchDelegate(Delegate):
    """Name on the left, count on the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, heightened(_HEIGHT))

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        rect = item.rect.adjusted(0, 1, 0, -1)
        self.paint_ground(painter, item, rect)
        self.paint_focus(painter, item, rect)
        area = rect.adjusted(_EDGE, 0, -_END, 0)
        count = index.data(COUNT_ROLE)
        width = 0.0
        if isinstance(count, str):
            width = self.paint_text(painter, area, count, SIZE_SMALL, colour="muted", align=RIGHT)
        weight = QFont.Weight.DemiBold if item.selected else QFont.Weight.Normal
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        self.paint_text(painter, area.adjusted(0, 0, -width - _GAP, 0), name, weight=weight)


class SavedList(QListWidget):
    """Those of everybody first. Whichever a person chooses is looked for."""

    searchChosen = Signal(str)
    """Carries its key."""
    menuRequested = Signal(QPoint)
    """Of the chosen search; carries where on the screen."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_SearchDelegate(appearance, self))
        self.setAccessibleName(self.tr("Searches"))
        self.setProperty("flat", True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_searches((), {})
        self.itemSelectionChanged.connect(self._on_chosen)
        self.itemClicked.connect(lambda _item: self._on_chosen())

    @property
    def chosen(self) -> str | None:
        """The key of the chosen search; None if what is looked for is none of them."""
        items = self.selectedItems()
        return str(items[0].data(KEY_ROLE)) if items else None

    def show_searches(self, saved: Sequence[SavedSearch], counts: Mapping[str, int]) -> None:
        """List them; what was chosen stays chosen while it is there."""
        chosen = self.chosen
        with QSignalBlocker(self):
            self.clear()
            for key, name in (
                *((each.key, each.name) for each in BUILT_IN),
                *((str(each.id), each.name) for each in saved),
            ):
                item = QListWidgetItem(name)
                item.setData(KEY_ROLE, key)
                item.setToolTip(name)
                self.addItem(item)
            self.show_counts(counts)
            self.choose(chosen)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Say how many parts they find, where that is known."""
        for row in range(self.count()):
            item = self.item(row)
            count = counts.get(str(item.data(KEY_ROLE)))
            item.setData(COUNT_ROLE, None if count is None else format_count(count))
        self.setMinimumWidth(max(self._width_of(row) for row in range(len(BUILT_IN))))

    def _width_of(self, row: int) -> int:
        """In which a name is read whole beside its count, also while it is chosen: those of everybody are words of ours."""
        item = self.item(row)
        name = QFontMetrics(font(weight=QFont.Weight.DemiBold)).horizontalAdvance(item.text())
        count = QFontMetrics(font(SIZE_SMALL)).horizontalAdvance(item.data(COUNT_ROLE) or "")
        return _EDGE + name + _GAP + count + _END

    def choose(self, key: str | None) -> None:
        """Mark one as chosen, in silence; None: none of them."""
        with QSignalBlocker(self):
            self.clearSelection()
            for row in range(self.count()):
                if self.item(row).data(KEY_ROLE) == key:
                    self.setCurrentRow(row)
                    self.item(row).setSelected(True)
                    return

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Choose what the mouse is on; by its key the menu is that of the search which is chosen."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_key else self.itemAt(event.pos())
        if item is None:
            return
        if not item.isSelected():
            self.setCurrentItem(item)
        place = self.viewport().mapToGlobal(self.visualItemRect(item).center()) if by_key else event.globalPos()
        self.menuRequested.emit(place)

    @Slot()
    def _on_chosen(self) -> None:
        if self.chosen is not None:
            self.searchChosen.emit(self.chosen)
