"""A list whose rows have a title, a second line and a note on the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem, QWidget

from app.widgets.lists.delegate import AnyIndex, Delegate, ItemState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import heightened

ROW_HEIGHT = 60
LINE_HEIGHT = 20
NOTE_GAP = 8
LEFT_MARGIN, RIGHT_MARGIN = 14, 12
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row; `key` says what it stands for."""

    key: int
    title: str
    subtitle: str
    note: str = ""
    extra: str = ""
    """A third line, where there is one."""


class _RowDelegate(Delegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ListRow):
            return QSize(120, _row_height(0))
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else 10_000
        further = _lines(row.subtitle, width - LEFT_MARGIN - RIGHT_MARGIN) - 1 + (1 if row.extra else 0)
        return QSize(120, _row_height(further))

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ListRow):
            return
        rect = item.rect.adjusted(0, 1, 0, -1)
        self.paint_ground(painter, item, rect)
        if item.selected:
            painter.setBrush(self.appearance.colour("accent"))
            painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 10, 4, rect.height() - 20), 2, 2)
        self.paint_focus(painter, item, rect)
        self._paint_texts(painter, row, rect.adjusted(LEFT_MARGIN, 8, -RIGHT_MARGIN, -8))

    def _paint_texts(self, painter: QPainter, row: ListRow, area: QRectF) -> None:
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        note = self.paint_text(painter, area, row.note, SIZE_SMALL, colour="muted", align=top | right)
        title = area.adjusted(0, 0, -(note + NOTE_GAP if row.note else 0), 0)
        self.paint_text(painter, title, row.title, weight=QFont.Weight.DemiBold, align=top | left)
        self.paint_text(painter, area, row.extra, SIZE_SMALL, colour="muted", align=bottom | left)
        line = heightened(LINE_HEIGHT)
        second = area.adjusted(0, line, 0, -line if row.extra else 0)
        if _lines(row.subtitle, second.width()) == 1:
            self.paint_text(painter, second, row.subtitle, SIZE_SMALL, colour="muted", align=bottom | left)
            return
        painter.setFont(font(SIZE_SMALL))
        painter.setPen(self.appearance.colour("muted"))
        painter.drawText(second, int(bottom | left | Qt.TextFlag.TextWordWrap), row.subtitle)


def _row_height(further: int) -> int:
    """Pixels of a row of two lines and `further` ones."""
    return heightened(ROW_HEIGHT, 2) + further * heightened(LINE_HEIGHT)


def _lines(text: str, width: float) -> int:
    """In how many lines a second line is painted."""
    metrics = QFontMetricsF(font(SIZE_SMALL))
    if metrics.horizontalAdvance(text) <= width:
        return 1
    height = metrics.boundingRect(QRectF(0, 0, width, 1000), int(Qt.TextFlag.TextWordWrap), text).height()
    return max(1, round(height / metrics.lineSpacing()))


class TwoLineList(QListWidget):
    """Says which row a person chose."""

    rowChosen = Signal(int)
    """The key of the chosen row."""

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_RowDelegate(appearance, self))
        self.setProperty("flat", True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)  # the narrower, the more lines
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._rows: list[ListRow] = []
        self._chosen: int | None = None
        self.currentItemChanged.connect(self._on_current_changed)

    def show_rows(self, rows: list[ListRow], chosen: int | None) -> None:
        """Show these rows with the row of key `chosen` selected; asks for nothing."""
        with QSignalBlocker(self):
            if rows != self._rows:
                self._rows = rows
                self.clear()
                for row in rows:
                    item = QListWidgetItem()
                    item.setData(ROW_ROLE, row)
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}, {row.subtitle}")
                    item.setToolTip(row.title)
                    self.addItem(item)
            self._chosen = chosen
            self.setCurrentRow(next((i for i, row in enumerate(rows) if row.key == chosen), -1))
        self.viewport().update()

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current_changed(self, current: QListWidgetItem | None, _previous: QListWidgetItem | None) -> None:
        row = current.data(ROW_ROLE) if current is not None else None
        if isinstance(row, ListRow) and row.key != self._chosen:
            self._chosen = row.key
            self.rowChosen.emit(row.key)
