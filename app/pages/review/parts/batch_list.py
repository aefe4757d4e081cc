"""The saved batches, grouped by day; several can be chosen."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from app.domain.batch import Batch
from app.messages.wording.dates import format_clock
from app.pages.review.parts.batch_model import HELD_ROLE, ROW_ROLE, BatchListModel
from app.widgets.formatting import format_count, format_source
from app.widgets.lists.delegate import AnyIndex, Delegate, ItemState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.text_size import heightened, scaled

HEADING_HEIGHT = 32
BATCH_HEIGHT = 72
LEFT_OUT_HEIGHT = 20
"""More, for a line of its own: beside the counts it would be cut off."""
_FLAGS = QItemSelectionModel.SelectionFlag


class _BatchDelegate(Delegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Batch):
            return QSize(120, heightened(HEADING_HEIGHT))
        return QSize(120, heightened(BATCH_HEIGHT, 3) + (heightened(LEFT_OUT_HEIGHT) if row.left_out_count else 0))

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Batch):
            self._paint_batch(painter, item, row, bool(index.data(HELD_ROLE)))
        elif isinstance(row, str):
            area = item.rect.adjusted(4, 8, -4, 0)
            self.paint_text(painter, area, row, SIZE_SMALL, QFont.Weight.DemiBold, "muted")

    def _paint_batch(self, painter: QPainter, item: ItemState, batch: Batch, is_held: bool) -> None:
        rect = item.rect.adjusted(0, 1, 0, -1)
        self.paint_ground(painter, item, rect)
        if item.selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.appearance.colour("accent"))
            painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 10, 4, rect.height() - 20), 2, 2)
        self.paint_focus(painter, item, rect)
        area = rect.adjusted(12, 8, -6, -8)
        top, middle, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignBottom
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if batch.left_out_count:
            left_out = self.tr("{count} left out").format(count=format_count(batch.left_out_count))
            self.paint_text(painter, area, left_out, SIZE_SMALL, colour="muted", align=bottom | left)
            area.setBottom(area.bottom() - heightened(LEFT_OUT_HEIGHT))
        number = self.paint_text(painter, area, f"#{batch.id}", SIZE_SMALL, colour="muted", align=top | right)
        title = area.adjusted(0, 0, -number - 8, 0)
        self.paint_text(painter, title, batch.product_name, weight=QFont.Weight.DemiBold, align=top | left)
        facts = (_clock(batch.started_at), batch.order_name, batch.station, format_source(batch.source))
        second = " · ".join(filter(None, facts))
        marks = [name for name, there in (("user-pen", batch.corrected_count), ("lock", is_held)) if there]
        side, pitch = scaled(16), scaled(20)
        source = area.adjusted(0, 0, -pitch * len(marks), 0)
        self.paint_text(painter, source, second, SIZE_SMALL, colour="muted", align=middle | left)
        for place, name in enumerate(marks):
            mark = QRectF(area.right() - side - pitch * place, area.center().y() - side / 2, side, side)
            self.appearance.icon(name, "muted").paint(painter, mark.toRect())
        self.paint_text(painter, area, self._counts(batch), SIZE_SMALL, colour="muted", align=bottom | left)

    def _counts(self, batch: Batch) -> str:
        texts = [
            self.tr("{count} OK").format(count=format_count(batch.ok_count)),
            self.tr("{count} NG").format(count=format_count(batch.ng_count)),
        ]
        if batch.not_checked_count:
            texts.append(self.tr("{count} ?").format(count=format_count(batch.not_checked_count)))
        return " · ".join(texts)


class BatchList(QListView):
    """Says which batches a person chose."""

    batchesChosen = Signal(list)
    """Numbers of batches, in the order of the list."""
    choiceChanged = Signal()
    """Others are selected, whoever chose them."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = BatchListModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_BatchDelegate(appearance, self))
        self.setAccessibleName(self.tr("Batches"))
        self.setProperty("flat", True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def chosen(self) -> list[int]:
        """The selected batches, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [batch.id for row in rows if (batch := self._rows.batch(row)) is not None]

    def row_of(self, batch_id: int) -> int:
        """The row of a batch; -1 if it is not listed."""
        return self._rows.row_of(batch_id)

    def show_batches(
        self, batches: tuple[Batch, ...], chosen: Collection[int], held: frozenset[int] = frozenset()
    ) -> None:
        """Show these batches with those of the numbers `chosen` selected, and a lock at those that are `held`; asks for nothing."""
        self._rows.held = held
        place = self.verticalScrollBar().value()
        with QSignalBlocker(self.selectionModel()):
            is_new = self._rows.show_batches(batches)
        if is_new:
            self.doItemsLayout()
            self.verticalScrollBar().setValue(place)
        listed = {number for number in chosen if self._rows.row_of(number) >= 0}
        if is_new or set(self.chosen()) != listed:
            self._select(listed)
            self.choiceChanged.emit()

    @Slot()
    def _on_selection_changed(self) -> None:
        self.choiceChanged.emit()
        self.batchesChosen.emit(self.chosen())

    def _select(self, numbers: Collection[int]) -> None:
        model = self.selectionModel()
        rows = sorted(self._rows.row_of(number) for number in numbers)
        selection = QItemSelection()
        for row in rows:
            index = self._rows.index(row)
            selection.select(index, index)
        current = self._rows.index(rows[0]) if rows else QModelIndex()
        with QSignalBlocker(model):
            model.setCurrentIndex(current, _FLAGS.NoUpdate)
            model.select(selection, _FLAGS.ClearAndSelect)
        if rows:
            self.scrollTo(current)
        self.viewport().update()


def _clock(stored: str) -> str:
    try:
        return format_clock(datetime.fromisoformat(stored).astimezone())
    except ValueError:
        return stored
