"""The parts that were found as a table. Only the visible rows are read and painted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.part import Inspection
from app.pages.all_parts.parts.part_rows import PART_ROLE, SORT_OF, PartColumn, PartRows
from app.widgets.lists.column_fit import head_width
from app.widgets.lists.delegate import AnyIndex, Delegate, ItemState
from app.widgets.lists.heading_keys import HeadingKeys
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import heightened, scaled
from app.widgets.verdict_look import paint_badge, verdict_word, widest_verdict

WIDEST_PRODUCT = 168
WIDTHS = {
    PartColumn.TIME: 146,
    PartColumn.NAME: 146,
    PartColumn.PRODUCT: 72,
    PartColumn.SCORE: 66,
    PartColumn.VERDICT: 134,
    PartColumn.MILLISECONDS: 52,
    PartColumn.LIMIT: 56,
    PartColumn.BATCH: 56,
}
ROW_HEIGHT = 36
_TAKING = (PartColumn.NAME, PartColumn.PRODUCT)
_BADGE = 18
_MARGIN = 8
_BESIDE_VERDICT = _MARGIN + _BADGE + 6 + 4 + 16 + 2
"""Pixels of the badge before the word and of the person behind it."""


class _VerdictDelegate(Delegate):
    """Badge and word; a person with a pen behind them marks a correction."""

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        rect = item.rect
        # The row's other cells show neither hover nor round corners.
        self.paint_ground(painter, replace(item, hovered=False), rect, radius=0)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self.appearance.colour("border"))
        part = index.data(PART_ROLE)
        if not isinstance(part, Inspection):
            return
        colours = self.appearance.palette.verdict(part.said)
        side, person = scaled(_BADGE), scaled(16)
        badge = QRectF(rect.left() + _MARGIN, rect.center().y() - side / 2, side, side)
        paint_badge(painter, part.said, badge, QColor(colours.fill), QColor(colours.on_fill))
        text = rect.adjusted(badge.right() + 6 - rect.left(), 0, 0, 0)
        width = self.paint_text(painter, text, verdict_word(part.said), SIZE_SMALL, QFont.Weight.DemiBold)
        hand = QRectF(text.left() + width + 4, rect.center().y() - person / 2, person, person)
        if part.overruled is not None and hand.right() <= rect.right():
            self.appearance.icon("user-pen", "muted").paint(painter, hand.toRect())


class PartTable(QTableView):
    """Rows as they are found; a click on a heading asks for another order."""

    sortChosen = Signal(object)
    """Carries a SortKey."""
    rowOpened = Signal()
    """A double click, or Return: the current part shall be shown large."""

    def __init__(self, rows: PartRows, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(rows)
        self._widths = {column: max(scaled(width), head_width(self, column)) for column, width in WIDTHS.items()}
        word = widest_verdict(QFontMetricsF(font(SIZE_SMALL, QFont.Weight.DemiBold)))
        self._widths[PartColumn.VERDICT] = max(self._widths[PartColumn.VERDICT], round(word) + scaled(_BESIDE_VERDICT))
        self.setItemDelegateForColumn(PartColumn.VERDICT, _VerdictDelegate(appearance, self))
        self.setAccessibleName(self.tr("Parts that were found"))
        self.setProperty("flat", True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # what differs often stands at the end of a name
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(heightened(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        header.setSectionsClickable(True)
        rows.headerDataChanged.connect(self._on_headings_changed)
        for column, width in self._widths.items():
            self.setColumnWidth(column, width)
        header.sectionClicked.connect(self._on_heading_clicked)
        HeadingKeys(self)
        for opened in (self.doubleClicked, self.activated):  # by the mouse, by Return
            opened.connect(lambda _index: self.rowOpened.emit())

    def visible_rows(self) -> tuple[int, int]:
        """The first and the last row on show."""
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 else max(first, self.model().rowCount() - 1)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and last part: a row is one thing here."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self.model().rowCount() - 1,
        }
        if action in ends and self.model().rowCount():
            return self.model().index(ends[action], max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names take the room that is left."""
        super().resizeEvent(event)
        self._fit_name()

    def show_products(self, visible: bool) -> None:
        """Say of each part what it is, where that is not the same for all."""
        self.setColumnHidden(PartColumn.PRODUCT, not visible)
        self._fit_name()

    def _on_headings_changed(self) -> None:
        """The one that sorts has an arrow."""
        for column in PartColumn:
            self._widths[column] = max(self._widths[column], head_width(self, column))
            if column not in _TAKING:
                self.setColumnWidth(column, self._widths[column])
        self._fit_name()

    def _fit_name(self) -> None:
        """Names first, then products."""
        room = self.viewport().width() - sum(self.columnWidth(each) for each in PartColumn if each not in _TAKING)
        product = 0
        if not self.isColumnHidden(PartColumn.PRODUCT):
            least = self._widths[PartColumn.PRODUCT]
            product = min(scaled(WIDEST_PRODUCT), max(least, room - 2 * self._widths[PartColumn.NAME]))
            self.setColumnWidth(PartColumn.PRODUCT, product)
        self.setColumnWidth(PartColumn.NAME, max(self._widths[PartColumn.NAME], room - product))

    def _on_heading_clicked(self, section: int) -> None:
        key = SORT_OF.get(PartColumn(section))
        if key is not None:
            self.sortChosen.emit(key)
