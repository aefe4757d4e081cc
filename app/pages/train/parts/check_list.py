"""A list of things to tick, with a note on the right."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPointF,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)

from app.widgets.lists.delegate import RIGHT, AnyIndex, Delegate, ItemState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, SIZE_SMALL
from app.widgets.look.text_size import heightened, scaled

ROW_HEIGHT = 40
BOX = 18
LEAST_ROWS = 2
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class CheckEntry:
    """One row; `usable` rows can be ticked."""

    key: int
    text: str
    note: str
    usable: bool = True


class _CheckDelegate(Delegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, heightened(ROW_HEIGHT))

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """A click anywhere on the row ticks it: the box alone is a small target."""
        usable = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent) and usable:
            checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
            wanted = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
            return bool(model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole))
        return (
            False
            if event.type() == QEvent.Type.MouseButtonDblClick
            else super().editorEvent(event, model, option, index)
        )

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, CheckEntry):
            return
        rect, enabled = item.rect, item.enabled and entry.usable
        # What is ticked is chosen here; the row that Qt calls selected is only where the focus is.
        self.paint_ground(painter, replace(item, selected=False, hovered=item.hovered and enabled), rect)
        self.paint_focus(painter, item, rect)
        checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        side = scaled(BOX)
        self._paint_box(painter, QRectF(rect.left() + 8, rect.center().y() - side / 2, side, side), checked, enabled)
        area = rect.adjusted(8 + side + 12, 0, -8, 0)
        note = self.paint_text(painter, area, entry.note, SIZE_SMALL, colour="muted", align=RIGHT)
        area.adjust(0, 0, -note - 12, 0)
        self.paint_text(painter, area, entry.text, SIZE_BODY, QFont.Weight.Medium, "text" if enabled else "muted")

    def _paint_box(self, painter: QPainter, box: QRectF, checked: bool, enabled: bool) -> None:
        palette = self.appearance.palette
        fill = palette.accent if enabled else palette.disabled
        painter.setPen(QPen(QColor(fill if checked else palette.control_border), 1.5))
        painter.setBrush(QColor(fill) if checked else QColor(palette.surface))
        painter.drawRoundedRect(box, 4, 4)
        if checked:
            pen = QPen(QColor(palette.on_accent), 2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            places = ((0.24, 0.52), (0.43, 0.7), (0.77, 0.32))
            points = [QPointF(box.left() + box.width() * x, box.top() + box.height() * y) for x, y in places]
            painter.drawPolyline(QPolygonF(points))


class CheckList(QListWidget):
    """Space or a click ticks a row. It is as high as all of its rows: what lies around it is scrolled, and it is not."""

    choiceChanged = Signal()

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("flat", True)
        self.setMouseTracking(True)
        self.setItemDelegate(_CheckDelegate(appearance, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemChanged.connect(self._on_item_changed)

    @property
    def keys(self) -> list[int]:
        """Keys of all rows."""
        return [self._entry(row).key for row in range(self.count())]

    @property
    def chosen(self) -> list[int]:
        """Keys of the ticked rows."""
        rows = [row for row in range(self.count()) if self.item(row).checkState() is Qt.CheckState.Checked]
        return [self._entry(row).key for row in rows]

    def tick(self, keys: set[int]) -> None:
        """Tick these rows too, where they can be ticked, and have the last of them in sight."""
        for row in range(self.count()):
            entry = self._entry(row)
            if entry.key in keys and entry.usable:
                self.item(row).setCheckState(Qt.CheckState.Checked)
                self.setCurrentRow(row)

    def show_entries(self, entries: list[CheckEntry], chosen: set[int]) -> None:
        """Show these rows with the `chosen` ones ticked."""
        with QSignalBlocker(self):
            self.clear()
            for entry in entries:
                item = QListWidgetItem()
                item.setData(ENTRY_ROLE, entry)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.text}, {entry.note}")
                item.setToolTip(entry.text)
                enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
                item.setFlags(enabled if entry.usable else Qt.ItemFlag.NoItemFlags)
                ticked = entry.usable and entry.key in chosen
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
                self.addItem(item)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for what is in it."""
        rows = max(LEAST_ROWS, self.count())
        return QSize(super().sizeHint().width(), rows * heightened(ROW_HEIGHT) + 4)

    def scrollTo(self, index: AnyIndex, hint: QListWidget.ScrollHint = QListWidget.ScrollHint.EnsureVisible) -> None:
        """Bring a row into sight; not while the mouse is about to tick one."""
        super().scrollTo(index, hint)
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        body = None if around is None else around.widget()
        if around is not None and body is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            row = self.visualRect(index)
            middle = self.viewport().mapTo(body, row.center())
            around.ensureVisible(0, middle.y(), 0, row.height() // 2 + 4)

    def _entry(self, row: int) -> CheckEntry:
        entry: CheckEntry = self.item(row).data(ENTRY_ROLE)
        return entry

    @Slot(QListWidgetItem)
    def _on_item_changed(self, _item: QListWidgetItem) -> None:
        self.choiceChanged.emit()
