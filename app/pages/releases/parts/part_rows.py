"""Golden parts with what both models say of them, as a list with pictures. Only the visible ones are read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from app.domain.golden_part import GoldenPart
from app.domain.golden_results import Meaning, PartResult
from app.domain.product import Product
from app.pages.releases.parts.words import IS_GRAVE, known_words, meaning_words
from app.pages.releases.state import Reading
from app.widgets.lists.delegate import AnyIndex, Delegate, ItemState
from app.widgets.lists.thumbnail_loader import ThumbnailLoader
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.verdict_look import verdict_word
from onenip_core.data.images.value_range import ValueRange

ROW_HEIGHT = 56
THUMBNAIL = 48
PART_ROLE = Qt.ItemDataRole.UserRole + 1


class Listed(StrEnum):
    """Which golden parts are listed."""

    FLIPS = "flips"
    WRONG = "wrong"
    """That the candidate judges wrongly, or not at all."""
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ShownPart:
    """A golden part, and what the models say of it."""

    product: Product
    part: GoldenPart
    active: PartResult | None
    candidate: PartResult
    meaning: Meaning | None
    """None where both say the same, or one says nothing."""

    @property
    def key(self) -> tuple[int, int]:
        return self.product.id, self.part.id


def listed_parts(reading: Reading, listed: Listed) -> tuple[ShownPart, ...]:
    """The parts to list: flips gravest first, others in their order."""
    shown: list[ShownPart] = []
    for comparison in reading.comparison:
        flips = {flip.part.id: flip for flip in comparison.flips}
        if listed is Listed.FLIPS:
            shown += [
                ShownPart(flip.product, flip.part, flip.active, flip.candidate, flip.meaning)
                for flip in comparison.flips
            ]
            continue
        actives = comparison.active.results if comparison.active is not None else (None,) * len(comparison.parts)
        for active, candidate in zip(actives, comparison.candidate.results, strict=True):
            if listed is Listed.ALL or not candidate.is_right:
                flip = flips.get(candidate.part.id)
                meaning = None if flip is None else flip.meaning
                shown.append(ShownPart(comparison.product, candidate.part, active, candidate, meaning))
    return tuple(shown)


class _PartModel(QAbstractListModel):
    def __init__(self, loader: ThumbnailLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._rows: dict[Path, int] = {}
        self.parts: tuple[ShownPart, ...] = ()
        loader.thumbnailReady.connect(self._on_thumbnail_ready)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.parts)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        shown = self.parts[index.row()]
        if role == PART_ROLE:
            return shown
        if role == Qt.ItemDataRole.DecorationRole:
            bits = shown.part.value_bits
            values = shown.product.values if bits is None else ValueRange.of_bits(bits)
            return self._loader.thumbnail(shown.part.path, values)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{title_of(shown)}, {shown.part.original_name}, {shown.product.name}"
        return None

    def show_parts(self, parts: tuple[ShownPart, ...]) -> None:
        self.beginResetModel()
        self._loader.forget_pending()
        self.parts = parts
        self._rows = {shown.part.path: row for row, shown in enumerate(parts)}
        self.endResetModel()

    @Slot(Path)
    def _on_thumbnail_ready(self, path: Path) -> None:
        row = self._rows.get(path)
        if row is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0), [Qt.ItemDataRole.DecorationRole])


class _PartDelegate(Delegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(160, ROW_HEIGHT)

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        shown = index.data(PART_ROLE)
        if not isinstance(shown, ShownPart):
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
        area = rect.adjusted(THUMBNAIL + 16, 6, -10, -6)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        colour = "danger" if shown.meaning in IS_GRAVE else "text"
        self.paint_text(painter, area, title_of(shown), weight=QFont.Weight.DemiBold, colour=colour, align=top)
        second = f"{shown.part.original_name} · {shown.product.name} · {known_words(shown.part.known)}"
        self.paint_text(
            painter, area, second, SIZE_SMALL, colour="muted", align=bottom, elide=Qt.TextElideMode.ElideMiddle
        )


class PartRows(QListView):
    """One may be chosen."""

    partChosen = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _PartModel(ThumbnailLoader(2 * THUMBNAIL, self), self)
        self.setModel(self._rows)
        self.setItemDelegate(_PartDelegate(appearance, self))
        self.setUniformItemSizes(True)
        self.setProperty("flat", True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Golden parts with what both models say"))
        self.selectionModel().currentChanged.connect(self.partChosen)

    @property
    def chosen(self) -> ShownPart | None:
        """The part that is looked at."""
        row = self.currentIndex().row()
        return self._rows.parts[row] if 0 <= row < len(self._rows.parts) else None

    @property
    def parts(self) -> tuple[ShownPart, ...]:
        return self._rows.parts

    def show_parts(self, parts: tuple[ShownPart, ...]) -> None:
        """Show these; the one that was looked at stays chosen, else the first is."""
        if parts == self._rows.parts:
            return
        before = self.chosen
        self._rows.show_parts(parts)
        row = next((row for row, shown in enumerate(parts) if before is not None and shown.key == before.key), 0)
        if parts:
            self.setCurrentIndex(self._rows.index(row, 0))
        self.partChosen.emit()


def title_of(shown: ShownPart) -> str:
    """What is said of a part in a few words: what its flip means, else the candidate's verdict."""
    if shown.meaning is not None:
        return meaning_words(shown.meaning)
    verdict = shown.candidate.verdict
    return "…" if verdict is None else verdict_word(verdict)
