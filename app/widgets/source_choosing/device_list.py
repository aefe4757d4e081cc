"""The list of found devices: what each sees now, its name, serial and address."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem, QWidget

from app.messages.wording.lists import listed
from app.messages.wording.say import say
from app.sources.device_previews import Preview
from app.sources.kind import DeviceMode, FoundDevice
from app.widgets.lists.delegate import AnyIndex, Delegate, ItemState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, SIZE_STRONG
from app.widgets.look.text_size import heightened
from onenip_core.types import RgbImage

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT = 108
PICTURE_WIDTH, PICTURE_HEIGHT = 128, 96
LINE = 22.0


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A device with what is known of it by now."""

    device: FoundDevice
    picture: RgbImage | None = field(default=None, repr=False)
    trouble: str = ""
    modes: tuple[DeviceMode, ...] = ()
    looked_through: bool = False

    @property
    def detail(self) -> str:
        """Serial number, or what the device is known by, and address."""
        return "  ·  ".join(filter(None, (self.device.serial or self.device.id, self.device.address)))


class _DeviceDelegate(Delegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(320, heightened(ROW_HEIGHT, 3))

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, DeviceRow):
            return
        area = item.rect.adjusted(0, 2, 0, -2)
        self.paint_ground(painter, item, area)
        self.paint_focus(painter, item, area)
        frame = QRectF(area.left() + 8, area.top() + 4, PICTURE_WIDTH, PICTURE_HEIGHT)
        self._paint_picture(painter, row, frame, item.selected)
        texts = QRectF(frame.right() + 16, area.top() + 12, area.right() - frame.right() - 28, area.height() - 24)
        self._paint_texts(painter, row, texts)

    def _paint_picture(self, painter: QPainter, row: DeviceRow, frame: QRectF, selected: bool) -> None:
        self.begin_picture(painter, frame)
        if row.picture is not None:
            pixels = np.ascontiguousarray(row.picture)
            height, width = pixels.shape[:2]
            image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
            scale = min(frame.width() / width, frame.height() / height)
            target = QRectF(0, 0, width * scale, height * scale)
            target.moveCenter(frame.center())
            painter.drawImage(target, image)
        else:
            text = self.tr("No picture") if row.looked_through else self.tr("Looking…")
            self.paint_text(painter, frame, text, SIZE_SMALL, colour="muted", align=Qt.AlignmentFlag.AlignCenter)
        painter.restore()
        self.paint_picture_frame(painter, frame, selected, selected)

    def _paint_texts(self, painter: QPainter, row: DeviceRow, area: QRectF) -> None:
        line_height = heightened(LINE)
        line = QRectF(area.left(), area.top(), area.width(), line_height)
        self.paint_text(painter, line, row.device.name, SIZE_STRONG, QFont.Weight.DemiBold)
        line.translate(0, line_height)
        middle = Qt.TextElideMode.ElideMiddle
        self.paint_text(painter, line, row.detail, SIZE_SMALL, colour="muted", elide=middle)
        line.translate(0, line_height)
        best = row.modes[0].name if row.modes else ""
        if row.trouble:
            line.setBottom(area.bottom())
            painter.setPen(self.appearance.colour("danger"))
            painter.drawText(line, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, row.trouble)
        else:
            self.paint_text(painter, line, best, SIZE_SMALL, colour="muted")


class DeviceList(QListWidget):
    """Enter or a double click chooses."""

    chosen = Signal()
    selected = Signal()

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_DeviceDelegate(appearance, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(lambda *_: self.selected.emit())
        self.itemActivated.connect(lambda _: self.chosen.emit())

    @property
    def current_row(self) -> DeviceRow | None:
        """The selected device."""
        item = self.currentItem()
        row = item.data(ROW_ROLE) if item is not None else None
        return row if isinstance(row, DeviceRow) else None

    @property
    def rows(self) -> tuple[DeviceRow, ...]:
        """All of them, in their order."""
        rows = [self.item(number).data(ROW_ROLE) for number in range(self.count())]
        return tuple(row for row in rows if isinstance(row, DeviceRow))

    def show_devices(self, devices: tuple[FoundDevice, ...]) -> None:
        """These and no others; the selected one stays selected, else the first is."""
        before = self.current_row
        self.clear()
        for device in devices:
            item = QListWidgetItem()
            self._fill(item, DeviceRow(device))
            self.addItem(item)
        ids = [device.id for device in devices]
        if ids:
            self.setCurrentRow(ids.index(before.device.id) if before is not None and before.device.id in ids else 0)

    def show_preview(self, preview: Preview) -> None:
        """What a device sees."""
        for number in range(self.count()):
            item = self.item(number)
            row = item.data(ROW_ROLE)
            if isinstance(row, DeviceRow) and row.device.id == preview.id:
                trouble = "" if preview.problem is None else say(preview.problem)
                self._fill(
                    item,
                    replace(row, picture=preview.picture, trouble=trouble, modes=preview.modes, looked_through=True),
                )
        self.selected.emit()

    @staticmethod
    def _fill(item: QListWidgetItem, row: DeviceRow) -> None:
        item.setData(ROW_ROLE, row)
        texts = (row.device.name, row.detail, row.trouble)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, listed(filter(None, texts)))
        item.setToolTip("\n".join(filter(None, texts)))
