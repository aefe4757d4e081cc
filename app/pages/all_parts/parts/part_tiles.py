"""The parts that were found as pictures. However many there are, nothing is laid out, read or painted but what is on show."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.domain.part import Inspection
from app.pages.all_parts.parts.part_rows import PartColumn, PartRows
from app.widgets.formatting import format_score_and_limit
from app.widgets.lists.delegate import AnyIndex, ItemState
from app.widgets.lists.thumbnail_loader import ThumbnailLoader
from app.widgets.lists.tile_grid import PICTURE, TileDelegate, tile_size
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.verdict_look import paint_badge

_BADGE = 22


class _TilePainter(TileDelegate):
    """Picture, verdict, and what the part is called with its score."""

    def __init__(self, rows: PartRows, loader: ThumbnailLoader, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._rows = rows
        self._loader = loader

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        frame = self.frame_of(item)
        self.paint_ground(painter, item, item.rect.adjusted(2, 1, -2, -1), 8)
        part = self._rows.part(index.row())
        if part is None:
            self.begin_picture(painter, frame)
            painter.restore()
            return
        self.paint_picture(painter, self._picture(part), frame)
        self.paint_picture_frame(painter, frame, item.selected, marked=item.selected or item.focused)
        colours = self.appearance.palette.verdict(part.said)
        badge = QRectF(frame.left() + 6, frame.top() + 6, _BADGE, _BADGE)
        paint_badge(painter, part.said, badge, QColor(colours.fill), QColor(colours.on_fill))
        if part.overruled is not None:
            self._paint_hand(painter, QRectF(frame.right() - 30, frame.top() + 4, 26, 26))
        score = format_score_and_limit(part.score, part.threshold)[0]
        text = f"{part.called} · {score}" if part.score is not None else part.called
        area = self.name_area(item)
        colour = "text" if item.selected else "muted"
        self.paint_text(painter, area, text, SIZE_SMALL, colour=colour, align=Qt.AlignmentFlag.AlignCenter)

    def _picture(self, part: Inspection) -> object:
        return None if (path := part.picture_at_hand) is None else self._loader.thumbnail(path)

    def _paint_hand(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.appearance.colour("surface"))
        painter.drawEllipse(place)
        self.appearance.icon("user-pen", "text").paint(painter, place.adjusted(5, 5, -5, -5).toRect())


class PartTiles(QAbstractItemView):
    """Shares model and selection with the table: a selected tile is the selected row. Where a tile is follows from its row."""

    rowOpened = Signal()

    def __init__(self, rows: PartRows, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = ThumbnailLoader(2 * PICTURE, self)
        self._loader.thumbnailReady.connect(lambda _path: self.viewport().update())
        self._painter = _TilePainter(rows, self._loader, appearance, self)
        self.setModel(rows)
        self.setAccessibleName(self.tr("Pictures of the parts that were found"))
        self.setProperty("flat", True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for opened in (self.doubleClicked, self.activated):  # by the mouse, by Return
            opened.connect(lambda _index: self.rowOpened.emit())

    @property
    def columns(self) -> int:
        """How many tiles stand beside each other."""
        return max(1, self.viewport().width() // tile_size().width())

    def visible_rows(self) -> tuple[int, int]:
        """The first and the last row of the model on show."""
        top = self.verticalScrollBar().value()
        first = top // tile_size().height() * self.columns
        last = ((top + self.viewport().height()) // tile_size().height() + 1) * self.columns - 1
        return first, max(first, min(last, self.model().rowCount() - 1))

    def visualRect(self, index: AnyIndex) -> QRect:
        """Where a tile is in the viewport."""
        if not index.isValid():
            return QRect()
        line, place = divmod(index.row(), self.columns)
        width = self.viewport().width() // self.columns
        top = line * tile_size().height() - self.verticalScrollBar().value()
        return QRect(place * width, top, width, tile_size().height())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The part at a point of the viewport."""
        width = self.viewport().width() // self.columns
        place = point.x() // max(1, width)
        row = (point.y() + self.verticalScrollBar().value()) // tile_size().height() * self.columns + place
        is_there = 0 <= place < self.columns and 0 <= row < self.model().rowCount()
        return self.model().index(row, PartColumn.NAME) if is_there else QModelIndex()

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a tile wholly into view."""
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        if rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() > self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Along the line, from line to line, page by page, to the ends."""
        total = self.model().rowCount()
        if not total:
            return QModelIndex()
        kind = QAbstractItemView.CursorAction
        page = max(1, self.viewport().height() // tile_size().height()) * self.columns
        steps = {
            kind.MoveLeft: -1,
            kind.MovePrevious: -1,
            kind.MoveRight: 1,
            kind.MoveNext: 1,
            kind.MoveUp: -self.columns,
            kind.MoveDown: self.columns,
            kind.MovePageUp: -page,
            kind.MovePageDown: page,
            kind.MoveHome: -total,
            kind.MoveEnd: total,
        }
        row = max(0, self.currentIndex().row()) + steps.get(action, 0)
        return self.model().index(min(total - 1, max(0, row)), PartColumn.NAME)

    def horizontalOffset(self) -> int:
        """Never scrolled sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Pixels above the viewport."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: AnyIndex) -> bool:
        """A part is one tile, whatever columns its row has."""
        return index.column() != PartColumn.NAME

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """From the tile at one corner to the one at the other, in their order."""
        ends = [self.indexAt(point) for point in (rect.topLeft(), rect.bottomRight())]
        rows = sorted(index.row() for index in ends if index.isValid())
        selection = QItemSelection()
        if rows:
            last = self.model().columnCount() - 1
            selection.select(self.model().index(rows[0], 0), self.model().index(rows[-1], last))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Everything: what changes is little, and what is on show is painted at once."""
        return QRegion(self.viewport().rect())

    def updateGeometries(self) -> None:
        """The bar reaches from the first line to the last."""
        super().updateGeometries()
        lines = -(-self.model().rowCount() // self.columns)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, lines * tile_size().height() - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(tile_size().height() // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first tile where it is."""
        first = self.visible_rows()[0]
        super().resizeEvent(event)
        self.updateGeometries()
        self.verticalScrollBar().setValue(first // self.columns * tile_size().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles that are on show."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self.visible_rows()
        if self.model().rowCount():
            for row in range(first, last + 1):
                index = self.model().index(row, PartColumn.NAME)
                selected = self.selectionModel().isRowSelected(row, QModelIndex())
                focused = self.hasFocus() and row == self.currentIndex().row()
                rect = QRectF(self.visualRect(index))
                self._painter.paint_item(painter, ItemState(rect, selected, False, focused, True), index)
        painter.end()
