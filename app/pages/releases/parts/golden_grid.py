"""The golden parts of a product as a grid."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from app.domain.golden_part import GoldenPart
from app.messages.wording.lists import listed
from app.pages.releases.parts.words import known_words, painted_words
from app.widgets.lists.delegate import AnyIndex, ItemState
from app.widgets.lists.name_elision import CommonParts
from app.widgets.lists.thumbnail_loader import ThumbnailLoader
from app.widgets.lists.tile_grid import PICTURE, TileDelegate, TileGrid
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import scaled
from app.widgets.verdict_look import paint_badge
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.types import Verdict

PART_ROLE = Qt.ItemDataRole.UserRole + 1
BADGE = 24
PAINTED, UNREADABLE = "▧", "!"
"""Stand before the kinds of a part on which it is painted where they are; what they mean is said by the tool tip."""


class GoldenGridModel(QAbstractListModel):
    """Rows are golden parts."""

    def __init__(self, loader: ThumbnailLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._values = FULL_RANGE
        self._rows: dict[Path, int] = {}
        self.parts: tuple[GoldenPart, ...] = ()
        self.common = CommonParts()
        loader.thumbnailReady.connect(self._on_thumbnail_ready)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of parts."""
        return 0 if parent.isValid() else len(self.parts)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The part, its picture, or what is known of it."""
        if not index.isValid():
            return None
        part = self.parts[index.row()]
        if role == PART_ROLE:
            return part
        if role == Qt.ItemDataRole.DecorationRole:
            values = self._values if part.value_bits is None else ValueRange.of_bits(part.value_bits)
            return self._loader.thumbnail(part.path, values)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            said = (
                part.original_name,
                f"{part.width} × {part.height}",
                known_words(part.known),
                painted_words(part),
                part.note,
            )
            return listed(filter(None, said))
        return None

    def show_parts(self, parts: tuple[GoldenPart, ...], values: ValueRange) -> None:
        """Show these; when only truths changed, scrolling and selection stay."""
        self._values = values
        if [part.id for part in parts] == [part.id for part in self.parts]:
            self.parts = parts
            if parts:
                self.dataChanged.emit(self.index(0, 0), self.index(len(parts) - 1, 0))
            return
        self.beginResetModel()
        self._loader.forget_pending()
        self.parts = parts
        self.common = CommonParts.of([part.original_name for part in parts])
        self._rows = {part.path: row for row, part in enumerate(parts)}
        self.endResetModel()

    @Slot(Path)
    def _on_thumbnail_ready(self, path: Path) -> None:
        row = self._rows.get(path)
        if row is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0), [Qt.ItemDataRole.DecorationRole])


class _GoldenDelegate(TileDelegate):
    """Paints a tile: picture, truth as the verdict that is right, name."""

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        part, model = index.data(PART_ROLE), index.model()
        if not isinstance(part, GoldenPart) or not isinstance(model, GoldenGridModel):
            return
        frame = self.frame_of(item)
        self.paint_ground(painter, item, item.rect.adjusted(2, 1, -2, -1), 8)
        self.paint_picture(painter, index.data(Qt.ItemDataRole.DecorationRole), frame)
        self.paint_picture_frame(painter, frame, item.selected, marked=item.selected or item.focused)
        verdict = Verdict.OK if part.is_good else Verdict.NG
        badge = frame.adjusted(6, 6, 0, 0)
        badge.setWidth(BADGE)
        badge.setHeight(BADGE)
        colours = self.appearance.palette.verdict(verdict)
        paint_badge(painter, verdict, badge, QColor(colours.fill), QColor(colours.on_fill))
        if words := _strip_words(part):
            strip = frame.adjusted(0, PICTURE - scaled(24), 0, 0)
            ground = self.appearance.colour("surface")
            ground.setAlpha(224)
            painter.fillRect(strip, ground)
            middle = Qt.AlignmentFlag.AlignCenter
            self.paint_text(painter, strip.adjusted(6, 0, -6, 0), words, SIZE_SMALL, QFont.Weight.Medium, align=middle)
        area = self.name_area(item)
        self.paint_text(
            painter,
            area,
            model.common.shortened(part.original_name, QFontMetricsF(font(SIZE_SMALL)), area.width()),
            SIZE_SMALL,
            colour="text" if item.selected else "muted",
            align=Qt.AlignmentFlag.AlignCenter,
            elide=Qt.TextElideMode.ElideNone,
        )


def _strip_words(part: GoldenPart) -> str:
    """The kinds of its defects, and a sign that they are painted."""
    kinds = listed(part.kinds)
    if part.painted.unreadable and not part.is_good:
        return " ".join(filter(None, (UNREADABLE, kinds)))
    return " ".join(filter(None, (PAINTED, kinds))) if part.regions else kinds


class GoldenGrid(TileGrid):
    """Pictures whose truth is known."""

    selectionMoved = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = ThumbnailLoader(2 * PICTURE, self)
        self._rows = GoldenGridModel(self._loader, self)
        self.setModel(self._rows)
        self.setItemDelegate(_GoldenDelegate(appearance, self))
        self.setAccessibleName(self.tr("Golden parts"))
        self.selectionModel().selectionChanged.connect(self.selectionMoved)
        self._rows.modelReset.connect(self.selectionMoved)

    @property
    def selected(self) -> tuple[GoldenPart, ...]:
        """What is selected, in order."""
        return tuple(self._rows.parts[row] for row in sorted(index.row() for index in self.selectedIndexes()))

    def show_parts(self, parts: tuple[GoldenPart, ...], values: ValueRange) -> None:
        """Show these; what is left of the selection stays selected."""
        kept = {part.id for part in self.selected}
        scrolled = self.verticalScrollBar().value()
        self._rows.show_parts(parts, values)
        if not kept or len(self.selectedIndexes()):
            return
        chosen = QItemSelection()
        for row, part in enumerate(parts):
            if part.id in kept:
                index = self._rows.index(row, 0)
                chosen.select(index, index)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.verticalScrollBar().setValue(scrolled)
