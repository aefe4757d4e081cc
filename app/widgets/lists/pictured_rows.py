"""A list of rows with a small picture and two lines of text. Only the pictures of visible rows are read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from app.widgets.lists.delegate import AnyIndex, Delegate, ItemState
from app.widgets.lists.thumbnail_loader import ThumbnailLoader
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.text_size import heightened
from onenip_core.data.images.value_range import ValueRange

ROW_HEIGHT = 60
THUMBNAIL = 52
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class PicturedRow:
    """What a row shows."""

    path: Path | None
    """Of its picture; None where there is none."""
    values: ValueRange
    """Of the picture's file."""
    title: str
    details: str
    is_grave: bool = False
    """True for a title in the colour of danger."""
    more: str = ""
    """What the tool tip and screen readers say instead of the details."""


class _RowModel(QAbstractListModel):
    def __init__(self, loader: ThumbnailLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._shown: tuple[PicturedRow, ...] = ()
        self._places: dict[Path, int] = {}
        loader.thumbnailReady.connect(self._on_thumbnail_ready)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DecorationRole:
            return None if row.path is None else self._loader.thumbnail(row.path, row.values)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title}, {row.more or row.details}"
        return None

    def show_rows(self, rows: tuple[PicturedRow, ...]) -> None:
        self.beginResetModel()
        self._loader.forget_pending()
        self._shown = rows
        self._places = {row.path: place for place, row in enumerate(rows) if row.path is not None}
        self.endResetModel()

    @Slot(Path)
    def _on_thumbnail_ready(self, path: Path) -> None:
        place = self._places.get(path)
        if place is not None:
            self.dataChanged.emit(self.index(place, 0), self.index(place, 0), [Qt.ItemDataRole.DecorationRole])


class _RowDelegate(Delegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(160, heightened(ROW_HEIGHT, 2))

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, PicturedRow):
            return
        rect = item.rect.adjusted(0, 1, 0, -1)
        self.paint_ground(painter, item, rect)
        self.paint_focus(painter, item, rect)
        frame = QRectF(rect.left() + 6, rect.center().y() - THUMBNAIL / 2, THUMBNAIL, THUMBNAIL)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        self.begin_picture(painter, frame)
        if isinstance(picture, QImage) and not picture.isNull():
            target = QRectF(0, 0, picture.width(), picture.height())
            target.setSize(target.size() * min(THUMBNAIL / target.width(), THUMBNAIL / target.height()))
            target.moveCenter(frame.center())
            painter.drawImage(target, picture)
        painter.restore()
        self.paint_picture_frame(painter, frame, selected=False, marked=False)
        area = rect.adjusted(THUMBNAIL + 16, 7, -10, -7)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        middle = Qt.TextElideMode.ElideMiddle
        colour = "danger" if row.is_grave else "text"
        self.paint_text(painter, area, row.title, weight=QFont.Weight.DemiBold, colour=colour, align=top)
        self.paint_text(painter, area, row.details, SIZE_SMALL, colour="muted", align=bottom, elide=middle)


class PicturedRows(QListView):
    """Whoever derives from it knows what its rows are of."""

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        """`name` is told by screen readers."""
        super().__init__(parent)
        self.rows = _RowModel(ThumbnailLoader(2 * THUMBNAIL, self), self)
        self.setModel(self.rows)
        self.setItemDelegate(_RowDelegate(appearance, self))
        self.setUniformItemSizes(True)
        self.setProperty("flat", True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
