"""The normal images of a product as a grid. Only the visible ones are read and painted."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.domain.product import NormalImage
from app.messages.wording.lists import listed
from app.widgets.lists.delegate import AnyIndex, ItemState
from app.widgets.lists.name_elision import CommonParts
from app.widgets.lists.thumbnail_loader import ThumbnailLoader
from app.widgets.lists.tile_grid import PICTURE, TileDelegate, TileGrid
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange

IMAGE_ROLE = Qt.ItemDataRole.UserRole + 1
COMMON_ROLE = Qt.ItemDataRole.UserRole + 2
"""What all names on show begin with."""
MARKED_ROLE = Qt.ItemDataRole.UserRole + 3
"""Whether a person should look at the image."""
HELD_OUT_ROLE = Qt.ItemDataRole.UserRole + 4
"""Whether it is of a session that is held out of trainings."""
_ASIDE_OPACITY = 0.35


class ImageGridModel(QAbstractListModel):
    """Rows are normal images."""

    def __init__(self, loader: ThumbnailLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._images: tuple[NormalImage, ...] = ()
        self._values = FULL_RANGE
        self._rows: dict[Path, int] = {}
        self._common = CommonParts()
        self._reasons: Mapping[int, tuple[str, ...]] = {}
        self._held_out: Collection[str] = ()
        loader.thumbnailReady.connect(self._on_thumbnail_ready)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of images."""
        return 0 if parent.isValid() else len(self._images)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The image, its picture, or its name."""
        if not index.isValid():
            return None
        image = self._images[index.row()]
        if role == IMAGE_ROLE:
            return image
        if role == COMMON_ROLE:
            return self._common
        if role == Qt.ItemDataRole.DecorationRole:
            # Older records do not say how many bits their files have; neither has their product a range.
            return self._loader.thumbnail(image.path, self._values if image.highest_value else FULL_RANGE)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            facts = [image.original_name, f"{image.width} × {image.height}"]
            if image.is_prompt:
                facts.append(self.tr("prompt"))
            if image.is_set_aside:
                facts.append(self.tr("set aside"))
            if image.session:
                text = (
                    self.tr("session {session}, held out") if self._is_held_out(image) else self.tr("session {session}")
                )
                facts.append(text.format(session=image.session))
            facts += [self.tr("tag {tag}").format(tag=tag) for tag in image.tags]
            if image.note:
                facts.append(self.tr("note: {note}").format(note=image.note))
            return listed([*facts, *self._reasons.get(image.id, ())])
        if role == MARKED_ROLE:
            return image.id in self._reasons and not image.is_set_aside
        if role == HELD_OUT_ROLE:
            return self._is_held_out(image)
        return None

    def _is_held_out(self, image: NormalImage) -> bool:
        return bool(image.session) and image.session in self._held_out

    def image(self, row: int) -> NormalImage:
        """The image in a row."""
        return self._images[row]

    @property
    def reasons(self) -> Mapping[int, tuple[str, ...]]:
        """Why a person should look at images, by their numbers."""
        return self._reasons

    @property
    def images(self) -> tuple[NormalImage, ...]:
        """All images, in their order."""
        return self._images

    def show_images(
        self,
        images: tuple[NormalImage, ...],
        values: ValueRange,
        reasons: Mapping[int, tuple[str, ...]],
        held_out: Collection[str] = (),
    ) -> None:
        """Show these images, read by `values`; when only prompts and marks changed, scrolling and selection stay. `reasons` say why
        a person should look at them, by their numbers; `held_out` are sessions that are held out of trainings.
        """
        self._held_out = held_out
        self._values = values
        self._reasons = reasons
        same = [i.id for i in images] == [i.id for i in self._images]
        if same:
            self._images = images
            if images:
                self.dataChanged.emit(self.index(0, 0), self.index(len(images) - 1, 0))
            return
        self.beginResetModel()
        self._loader.forget_pending()
        self._images = images
        self._common = CommonParts.of([image.original_name for image in images])
        self._rows = {image.path: row for row, image in enumerate(images)}
        self.endResetModel()

    @Slot(Path)
    def _on_thumbnail_ready(self, path: Path) -> None:
        row = self._rows.get(path)
        if row is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0), [Qt.ItemDataRole.DecorationRole])


class ImageDelegate(TileDelegate):
    """Paints a tile: picture, name, star for prompts."""

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        """Paint one tile; the pointer over it changes nothing."""
        image = index.data(IMAGE_ROLE)
        if not isinstance(image, NormalImage):
            return
        frame = self.frame_of(item)
        self.paint_ground(painter, replace(item, hovered=False), item.rect.adjusted(2, 1, -2, -1), 8)
        painter.setOpacity(_ASIDE_OPACITY if image.is_set_aside else 1.0)
        self.paint_picture(painter, index.data(Qt.ItemDataRole.DecorationRole), frame)
        painter.setOpacity(1.0)
        self.paint_picture_frame(painter, frame, item.selected, marked=item.selected or item.focused)
        if image.is_prompt:
            self._paint_star(painter, frame)
        if image.is_set_aside:
            self._paint_badge(painter, frame, "archive", "muted")
        elif index.data(MARKED_ROLE):
            self._paint_badge(painter, frame, "scan-search", "warning")
        if index.data(HELD_OUT_ROLE):
            self._paint_badge(painter, frame, "scan-eye", "text", at_bottom=True)
        area = self.name_area(item)
        common = index.data(COMMON_ROLE)
        if not isinstance(common, CommonParts):
            return
        self.paint_text(
            painter,
            area,
            common.shortened(image.original_name, QFontMetricsF(font(SIZE_SMALL)), area.width()),
            SIZE_SMALL,
            colour="text" if item.selected else "muted",
            align=Qt.AlignmentFlag.AlignCenter,
            elide=Qt.TextElideMode.ElideNone,
        )

    def _paint_badge(
        self, painter: QPainter, frame: QRectF, icon: str, colour: str, *, at_bottom: bool = False
    ) -> None:
        badge = QRectF(frame.left() + 6, frame.bottom() - 34 if at_bottom else frame.top() + 6, 28, 28)
        painter.setPen(QPen(self.appearance.colour("control_border"), 1))
        painter.setBrush(self.appearance.colour("surface"))
        painter.drawEllipse(badge)
        self.appearance.icon(icon, colour).paint(painter, badge.adjusted(5, 5, -5, -5).toRect())

    def _paint_star(self, painter: QPainter, frame: QRectF) -> None:
        badge = QRectF(frame.right() - 34, frame.top() + 6, 28, 28)
        painter.setPen(QPen(self.appearance.colour("surface"), 2))
        painter.setBrush(self.appearance.colour("accent"))
        painter.drawEllipse(badge)
        self.appearance.icon("star-filled", "on_accent").paint(painter, badge.adjusted(6, 6, -6, -6).toRect())


class ImageGrid(TileGrid):
    """Pictures of good parts, to be looked at, marked as prompts and thrown away."""

    promptsChosen = Signal(list, bool)
    """Image ids; True makes them prompts."""
    imagesSetAside = Signal(list, bool)
    """Image ids; True sets them aside, False lets them teach again."""
    imagesApproved = Signal(list)
    """Ids of images whose marks mean nothing."""
    imagesTrashed = Signal(list)
    imageOpened = Signal()
    """A double click: the current image shall be shown large."""
    currentImageChanged = Signal()
    """Another image is the current one, or its record or its place changed."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = ThumbnailLoader(2 * PICTURE, self)
        self._model = ImageGridModel(self._loader, self)
        self.setModel(self._model)
        self.setItemDelegate(ImageDelegate(appearance, self))
        self.setAccessibleName(self.tr("Normal images"))
        self._told: tuple[NormalImage | None, int, int] = (None, -1, 0)
        self.selectionModel().currentChanged.connect(self._tell_current)
        self.doubleClicked.connect(self.imageOpened)

    def show_images(
        self,
        images: tuple[NormalImage, ...],
        values: ValueRange = FULL_RANGE,
        reasons: Mapping[int, tuple[str, ...]] | None = None,
        held_out: Collection[str] = (),
    ) -> None:
        """Show these images, files with 16 bits by `values`. Selection and current image stay; where the current one has gone, the
        next one takes its place. `reasons` say why a person should look at them, by their numbers; `held_out` names sessions.
        """
        before, row, scrolled = self._model.images, self.currentIndex().row(), self.verticalScrollBar().value()
        selected = {image.id for image in self.selected_images()}
        self._model.show_images(images, values, reasons or {}, held_out)
        if self._model.images and before and before[0].product_id == images[0].product_id:
            if row >= 0 and not self.currentIndex().isValid():
                self._choose_again(before, row, selected)
            self.verticalScrollBar().setValue(scrolled)
        self._tell_current()

    @property
    def current_image(self) -> NormalImage | None:
        """The image that has the focus."""
        row = self.currentIndex().row()
        return self._model.image(row) if row >= 0 else None

    def step(self, rows: int) -> None:
        """Go so many images on, at most to the first or the last."""
        count = self._model.rowCount()
        if count:
            self._go_to(min(count - 1, max(0, self.currentIndex().row() + rows)))

    def choose(self, row: int) -> None:
        """Let one image be the current one, and the only one that is selected."""
        self._go_to(row)
        self.scrollTo(self.currentIndex())

    @property
    def images(self) -> tuple[NormalImage, ...]:
        """All that are shown, in their order."""
        return self._model.images

    def _go_to(self, row: int) -> None:
        self.setCurrentIndex(self._model.index(row, 0))

    def _choose_again(self, before: tuple[NormalImage, ...], row: int, selected: set[int]) -> None:
        rows = {image.id: place for place, image in enumerate(self._model.images)}
        chosen = QItemSelection()
        for image_id in selected & rows.keys():
            index = self._model.index(rows[image_id], 0)
            chosen.select(index, index)
        left = sum(image.id in rows for image in before[:row])
        target = rows.get(before[row].id, min(left, len(rows) - 1))
        if not chosen and selected:
            self._go_to(target)
            return
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        self.selectionModel().setCurrentIndex(self._model.index(target, 0), flags.NoUpdate)

    @Slot()
    def _tell_current(self) -> None:
        now = self.current_image, self.currentIndex().row(), self._model.rowCount()
        if now != self._told:
            self._told = now
            self.currentImageChanged.emit()

    def selected_images(self) -> list[NormalImage]:
        """The selected images, in order."""
        return [self._model.image(row) for row in sorted(index.row() for index in self.selectedIndexes())]

    @property
    def reads_pictures(self) -> bool:
        """True while pictures that were asked for are on their way."""
        return self._loader.is_busy

    def is_marked(self, image: NormalImage | None) -> bool:
        """Whether there is a reason to look at it."""
        return image is not None and image.id in self._model.reasons

    def any_marked(self) -> bool:
        """Whether there is a reason to look at any of the selected images."""
        return any(self.is_marked(image) for image in self.selected_images())

    def toggle_prompts(self) -> None:
        """Make the selected images prompts, or no longer prompts if all of them are."""
        images = self.selected_images()
        wanted = not all(image.is_prompt for image in images)
        changed = [image.id for image in images if image.is_prompt is not wanted]
        if changed:
            self.promptsChosen.emit(changed, wanted)

    def toggle_aside(self) -> None:
        """Set the selected images aside, or let them teach again if all of them are set aside."""
        images = self.selected_images()
        wanted = not all(image.is_set_aside for image in images)
        changed = [image.id for image in images if image.is_set_aside is not wanted]
        if changed:
            self.imagesSetAside.emit(changed, wanted)

    def approve_selected(self) -> None:
        """Say of those selected images that are marked that they are good ones."""
        images = [image for image in self.selected_images() if self.is_marked(image)]
        if images:
            self.imagesApproved.emit([image.id for image in images])

    def trash_selected(self) -> None:
        """Ask to put the selected images in the trash."""
        images = self.selected_images()
        if images:
            self.imagesTrashed.emit([image.id for image in images])
