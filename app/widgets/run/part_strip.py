"""The last parts as a strip of thumbnails, newest first. Only the visible ones are painted."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from app.domain.part import InspectedPart
from app.state.inspection_state import HISTORY_LENGTH
from app.widgets.formatting import format_score_and_limit
from app.widgets.lists.delegate import AnyIndex, Delegate, ItemState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.text_size import heightened
from app.widgets.verdict_look import paint_badge, verdict_word

TILE = QSize(88, 104)
PICTURE = 80
PART_ROLE = Qt.ItemDataRole.UserRole + 1


def _tile() -> QSize:
    """The picture as ever, and more room for the number below it."""
    return QSize(TILE.width(), heightened(TILE.height()))


class PartStripModel(QAbstractListModel):
    """Rows are parts, newest first; at most 200."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[InspectedPart] = []

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of parts."""
        return 0 if parent.isValid() else len(self._parts)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, description or the part itself."""
        if not index.isValid():
            return None
        part = self._parts[index.row()]
        inspection = part.inspection
        if role == PART_ROLE:
            return part
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            score, _ = format_score_and_limit(inspection.score, inspection.threshold)
            return f"{inspection.position} · {inspection.called}: {verdict_word(inspection.said)}, {score}"
        return None

    def part(self, row: int) -> InspectedPart:
        """The part in a row."""
        return self._parts[row]

    def show_parts(self, history: tuple[InspectedPart, ...]) -> None:
        """Follow the history (oldest first): new parts are inserted, corrected ones replaced, anything else is a reset."""
        newest_first = list(reversed(history))
        added = next((row for row, part in enumerate(newest_first) if self._parts and part is self._parts[0]), 0)
        if added == 0 and _same(newest_first, self._parts):
            return
        if added > 0 and _same(newest_first[added:], self._parts[: len(newest_first) - added]):
            self._insert(newest_first[:added])
            return
        if [part.inspection.id for part in newest_first] == [part.inspection.id for part in self._parts]:
            self._parts = newest_first
            self.dataChanged.emit(self.index(0, 0), self.index(len(newest_first) - 1, 0))
            return
        self.beginResetModel()
        self._parts = newest_first
        self.endResetModel()

    def _insert(self, parts: list[InspectedPart]) -> None:
        self.beginInsertRows(QModelIndex(), 0, len(parts) - 1)
        self._parts[:0] = parts
        self.endInsertRows()
        if len(self._parts) > HISTORY_LENGTH:
            self.beginRemoveRows(QModelIndex(), HISTORY_LENGTH, len(self._parts) - 1)
            del self._parts[HISTORY_LENGTH:]
            self.endRemoveRows()


def _same(first: list[InspectedPart], second: list[InspectedPart]) -> bool:
    return len(first) == len(second) and all(a is b for a, b in zip(first, second, strict=True))


class PartDelegate(Delegate):
    """Paints a part: picture, badge, number."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """All tiles are alike."""
        return _tile()

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        """Paint one tile."""
        part = index.data(PART_ROLE)
        if not isinstance(part, InspectedPart):
            return
        inspection = part.inspection
        colours = self.appearance.palette.verdict(inspection.said)
        frame = QRectF(item.rect.left() + 4, item.rect.top() + 2, PICTURE, PICTURE)
        self._paint_picture(painter, part, frame)
        self.paint_picture_frame(painter, frame.adjusted(0.5, 0.5, -0.5, -0.5), item.selected, marked=item.selected)
        badge = QRectF(frame.right() - 26, frame.top() + 6, 20, 20)
        paint_badge(painter, inspection.said, badge, QColor(colours.fill), QColor(colours.on_fill))
        self.paint_text(
            painter,
            QRectF(item.rect.left(), frame.bottom() + 2, TILE.width(), heightened(18)),
            f"{inspection.position}",
            SIZE_SMALL,
            QFont.Weight.Medium,
            "text" if item.selected else "muted",
            Qt.AlignmentFlag.AlignCenter,
        )

    def _paint_picture(self, painter: QPainter, part: InspectedPart, frame: QRectF) -> None:
        self.begin_picture(painter, frame)
        if part.image is not None and part.image.size:
            pixels = np.ascontiguousarray(part.image)
            height, width = pixels.shape[:2]
            image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
            side = min(width, height)
            painter.drawImage(frame, image, QRectF((width - side) / 2, (height - side) / 2, side, side))
        painter.restore()


class PartStrip(QListView):
    """Clicking a part (or Enter on it) asks for it."""

    partRequested = Signal(int)
    """Inspection id."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = PartStripModel(self)
        self.setModel(self._model)
        self.setItemDelegate(PartDelegate(appearance, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setProperty("flat", True)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_tile().height() + 16)
        self.setAccessibleName(self.tr("Last parts, newest first"))
        self.clicked.connect(self._on_activated)
        self.activated.connect(self._on_activated)

    def show_parts(self, history: tuple[InspectedPart, ...]) -> None:
        """Follow the history of the run (oldest first)."""
        at_newest = self.horizontalScrollBar().value() == 0
        self._model.show_parts(history)
        if at_newest:
            self.scrollTo(self._model.index(0, 0))

    def select_inspection(self, inspection_id: int | None) -> None:
        """Mark the part that is shown large; None marks none."""
        for row in range(self._model.rowCount()):
            if self._model.part(row).inspection.id == inspection_id:
                self.setCurrentIndex(self._model.index(row, 0))
                return
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The part that the keys move to is shown: what has the frame is what a correction is about."""
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._on_activated(self.currentIndex())

    def visible_rows(self) -> int:
        """How many parts are at least partly in sight."""
        first = self.indexAt(QPoint(1, TILE.height() // 2)).row()
        last = self.indexAt(QPoint(self.viewport().width() - 1, TILE.height() // 2)).row()
        if first < 0:
            return 0
        return (last if last >= 0 else self._model.rowCount() - 1) - first + 1

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.partRequested.emit(self._model.part(index.row()).inspection.id)
