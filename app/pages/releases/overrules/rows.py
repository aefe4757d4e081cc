"""Overruled parts as a list with pictures; several may be selected. Only the visible pictures are read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from app.domain.overruled_part import Gravity, OverruledPart
from app.pages.releases.overrules.words import line_of, title_of
from app.widgets.lists.delegate import AnyIndex, Delegate, ItemState
from app.widgets.lists.thumbnail_loader import ThumbnailLoader
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from onenip_core.data.images.value_range import ValueRange

ROW_HEIGHT = 60
THUMBNAIL = 52
PART_ROLE = Qt.ItemDataRole.UserRole + 1
_GRAVE = frozenset({Gravity.MISSED, Gravity.UNCHECKED_BAD})


class _OverruledModel(QAbstractListModel):
    def __init__(self, loader: ThumbnailLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._rows: dict[Path, int] = {}
        self.parts: tuple[OverruledPart, ...] = ()
        loader.thumbnailReady.connect(self._on_thumbnail_ready)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.parts)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        part = self.parts[index.row()]
        if role == PART_ROLE:
            return part
        if role == Qt.ItemDataRole.DecorationRole:
            path, bits = part.inspection.image_path, part.inspection.value_bits
            return None if path is None else self._loader.thumbnail(path, ValueRange.of_bits(bits))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{title_of(part)}, {line_of(part)}"
        return None

    def show_parts(self, parts: tuple[OverruledPart, ...]) -> None:
        self.beginResetModel()
        self._loader.forget_pending()
        self.parts = parts
        paths = ((row, part.inspection.image_path) for row, part in enumerate(parts))
        self._rows = {path: row for row, path in paths if path is not None}
        self.endResetModel()

    @Slot(Path)
    def _on_thumbnail_ready(self, path: Path) -> None:
        row = self._rows.get(path)
        if row is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0), [Qt.ItemDataRole.DecorationRole])


class _OverruledDelegate(Delegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(160, ROW_HEIGHT)

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        part = index.data(PART_ROLE)
        if not isinstance(part, OverruledPart):
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
        area = rect.adjusted(THUMBNAIL + 16, 7, -10, -7)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        is_grave = part.inspection.waits and part.gravity in _GRAVE
        colour = "danger" if is_grave else "text"
        self.paint_text(painter, area, title_of(part), weight=QFont.Weight.DemiBold, colour=colour, align=top)
        middle = Qt.TextElideMode.ElideMiddle
        self.paint_text(painter, area, line_of(part), SIZE_SMALL, colour="muted", align=bottom, elide=middle)


class OverruledRows(QListView):
    """Whoever answers a part is shown the one behind it."""

    partChosen = Signal()
    """Another part is looked at, or other parts are selected."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _OverruledModel(ThumbnailLoader(2 * THUMBNAIL, self), self)
        self.setModel(self._rows)
        self.setItemDelegate(_OverruledDelegate(appearance, self))
        self.setUniformItemSizes(True)
        self.setProperty("flat", True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Overruled parts"))
        self.selectionModel().currentChanged.connect(self.partChosen)
        self.selectionModel().selectionChanged.connect(self.partChosen)

    @property
    def parts(self) -> tuple[OverruledPart, ...]:
        return self._rows.parts

    @property
    def chosen(self) -> OverruledPart | None:
        """The part that is looked at."""
        row = self.currentIndex().row()
        return self._rows.parts[row] if 0 <= row < len(self._rows.parts) else None

    @property
    def selected(self) -> tuple[OverruledPart, ...]:
        """What an answer is about, in order."""
        return tuple(self._rows.parts[row] for row in sorted(index.row() for index in self.selectedIndexes()))

    def show_parts(self, parts: tuple[OverruledPart, ...]) -> None:
        """Show these. What was selected stays so; of what left the list the place is kept."""
        if parts == self._rows.parts:
            return
        kept = {part.inspection.id for part in self.selected}
        first = min((index.row() for index in self.selectedIndexes()), default=0)
        chosen = None if self.chosen is None else self.chosen.inspection.id
        self._rows.show_parts(parts)
        places = {part.inspection.id: row for row, part in enumerate(parts)}
        left = [places[number] for number in places if number in kept]
        row = places.get(chosen or 0, min(left, default=min(first, len(parts) - 1)))
        if parts:
            self.setCurrentIndex(self._rows.index(row, 0))
            selection = QItemSelection()
            for place in left or [row]:
                index = self._rows.index(place, 0)
                selection.select(index, index)
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.partChosen.emit()
