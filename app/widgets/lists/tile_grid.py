"""Pictures as tiles in even columns. Only the visible ones are read and painted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from app.widgets.lists.delegate import AnyIndex, Delegate, ItemState
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import heightened

PICTURE = 128


def tile_size() -> QSize:
    """A picture, and its name below it."""
    return QSize(PICTURE + 16, heightened(PICTURE + 36))


class TileDelegate(Delegate):
    """What all tiles have: a picture, or why there is none."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """All tiles are alike; their width is the grid's."""
        grid = self.parent()
        return grid.gridSize() if isinstance(grid, QListView) else tile_size()

    def frame_of(self, item: ItemState) -> QRectF:
        """Where the picture is."""
        return QRectF(item.rect.center().x() - PICTURE / 2, item.rect.top() + 6, PICTURE, PICTURE)

    def name_area(self, item: ItemState) -> QRectF:
        """Where its name is, below it."""
        bottom = self.frame_of(item).bottom()
        return QRectF(item.rect.left() + 6, bottom + 4, item.rect.width() - 12, heightened(18))

    def paint_picture(self, painter: QPainter, picture: object, frame: QRectF) -> None:
        """Whole, in the middle; a null image could not be read, anything else is still on its way."""
        self.begin_picture(painter, frame)
        if isinstance(picture, QImage) and not picture.isNull():
            target = QRectF(0, 0, picture.width(), picture.height())
            scale = min(frame.width() / target.width(), frame.height() / target.height())
            target.setSize(target.size() * scale)
            target.moveCenter(frame.center())
            painter.drawImage(target, picture)
        elif isinstance(picture, QImage):
            text = QCoreApplication.translate("TileDelegate", "No preview")
            painter.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
            painter.setPen(self.appearance.colour("danger"))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
        painter.restore()


class TileGrid(QListView):
    """Tiles that share the width evenly; several may be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(tile_size())
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAcceptDrops(False)
        self.setProperty("flat", True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keys finds one chosen: else the first key that is about pictures would do nothing."""
        super().focusInEvent(event)
        by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_keys and not self.selectedIndexes() and self.model().rowCount():
            self.setCurrentIndex(self.currentIndex() if self.currentIndex().isValid() else self.model().index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width evenly among the columns."""
        # QListView wraps a little before the edge.
        width = self.viewport().width() - 20
        tile = tile_size()
        columns = max(1, width // tile.width())
        self.setGridSize(QSize(max(tile.width(), width // columns), tile.height()))
        super().resizeEvent(event)
