"""A list whose rows have a title, a second line and a note on the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, SIZE_SMALL, font

ROW_HEIGHT = 60
LINE_HEIGHT = 20
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


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.data(ROW_ROLE)
        return QSize(120, ROW_HEIGHT + (LINE_HEIGHT if isinstance(row, ListRow) and row.extra else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ListRow):
            return
        palette = self._appearance.palette
        rect = QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent_soft if selected else palette.hover))
            painter.drawRoundedRect(rect, 6, 6)
        if selected:
            painter.setBrush(QColor(palette.accent))
            painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 10, 4, rect.height() - 20), 2, 2)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        self._paint_texts(painter, row, rect.adjusted(14, 8, -12, -8))
        painter.restore()

    def _paint_texts(self, painter: QPainter, row: ListRow, area: QRectF) -> None:
        palette = self._appearance.palette
        small, body = font(SIZE_SMALL), font(SIZE_BODY, QFont.Weight.DemiBold)
        note_width = QFontMetricsF(small).horizontalAdvance(row.note) + 8 if row.note else 0.0
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(body)
        painter.setPen(QColor(palette.text))
        title = QFontMetricsF(body).elidedText(row.title, elide, area.width() - note_width)
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(small)
        painter.setPen(QColor(palette.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, row.note)
        subtitle = QFontMetricsF(small).elidedText(row.subtitle, elide, area.width())
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        extra = QFontMetricsF(small).elidedText(row.extra, elide, area.width())
        painter.drawText(area, bottom, extra)
        painter.drawText(area.adjusted(0, 0, 0, -LINE_HEIGHT if extra else 0), bottom, subtitle)


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
