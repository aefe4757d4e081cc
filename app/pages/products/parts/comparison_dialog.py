"""Compares two pictures: side by side, moved and zoomed together, or one over the other with a wiper between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.product import NormalImage
from app.messages.message import Message
from app.messages.wording.say import say
from app.widgets.image_scene.frame_scene import ITEMS_Z
from app.widgets.image_scene.image_view import ImageView
from app.widgets.image_scene.wiper_item import WiperItem
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, ElidedLabel, OneOf, Slider, action_button
from onenip_core.types import RgbImage

SIZE = 1180, 740
WIPER_STEPS = 100
WIPER_STEP = 2


class Comparing(StrEnum):
    """How the two are shown."""

    WIPER = "wiper"
    SIDE_BY_SIDE = "side by side"


class ComparisonDialog(LockableDialog):
    """Pixels come by `show_picture`, in whatever order."""

    def __init__(self, appearance: Appearance, images: Sequence[NormalImage], parent: QWidget | None = None) -> None:
        """`images` are two."""
        super().__init__(parent)
        if parent is None:
            appearance.apply_to(self)
        self.setWindowTitle(self.tr("Compare two pictures"))
        self.resize(*map(scaled, SIZE))
        self.images = list(images)
        self._pixels: dict[int, RgbImage] = {}
        self._problems: dict[int, str] = {}
        self.comparing = Comparing.WIPER
        self.left, self.right = ImageView(appearance), ImageView(appearance)
        self.left.setAccessibleName(self.tr("Left picture"))
        self.right.setAccessibleName(self.tr("Right picture"))
        self.wiper = WiperItem(appearance.colour("accent"))
        self.wiper.setZValue(ITEMS_Z)
        self.left.scene.addItem(self.wiper)
        self.names = ElidedLabel(), ElidedLabel()
        self.names[1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.wiper_button = self._chip(appearance, self.tr("Wiper"), self.tr("Key: W"))
        self.side_button = self._chip(appearance, self.tr("Side by side"), self.tr("Key: S"))
        self.slider = Slider(self.tr("Where the wiper is, in percent"), 0, WIPER_STEPS)
        self.slider.setValue(WIPER_STEPS // 2)
        self.slider.setMinimumHeight(heightened(40))
        self.slider.setToolTip(self.tr("Keys: Left and Right"))
        self.swap_button = action_button(appearance, self.tr("Swap"), tip=self.tr("Key: X"))
        self.fit_button = action_button(appearance, "", "fit", "quiet", self.tr("Fit the image (Ctrl+0)"))
        self.close_button = action_button(appearance, self.tr("Close"))
        self._build_layout()
        self._connect()
        self.compare(Comparing.WIPER)
        self.left.setFocus()

    @staticmethod
    def _chip(appearance: Appearance, text: str, tip: str) -> QPushButton:
        button = action_button(appearance, text, role="chip", tip=tip)
        button.setCheckable(True)
        return button

    def _build_layout(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(2 * GRID)
        for label in self.names:
            names.addWidget(label, 1)
        views = QHBoxLayout()
        views.setSpacing(GRID)
        views.addWidget(self.left, 1)
        views.addWidget(self.right, 1)
        ends = QHBoxLayout()
        ends.setSpacing(GRID)
        chips = OneOf(self)
        for chip in (self.wiper_button, self.side_button):
            chips.addButton(chip)
            ends.addWidget(chip)
        ends.addWidget(self.slider, 1)
        ends.addWidget(self.swap_button)
        ends.addWidget(self.fit_button)
        ends.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(names)
        layout.addLayout(views, 1)
        layout.addLayout(ends)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)

    def _connect(self) -> None:
        self.wiper_button.clicked.connect(lambda: self.compare(Comparing.WIPER))
        self.side_button.clicked.connect(lambda: self.compare(Comparing.SIDE_BY_SIDE))
        self.slider.valueChanged.connect(lambda value: self.wiper.wipe_to(value / WIPER_STEPS))
        self.swap_button.clicked.connect(self.swap)
        self.fit_button.clicked.connect(self.left.fit)
        self.close_button.clicked.connect(self.reject)
        self.left.viewChanged.connect(lambda: self._follow(self.left, self.right))
        self.right.viewChanged.connect(lambda: self._follow(self.right, self.left))
        self._key("W", self.wiper_button.click)
        self._key("S", self.side_button.click)
        self._key("X", self.swap_button.click)
        self._key("Ctrl+0", self.left.fit)
        self._key("Left", lambda: self.slider.setValue(self.slider.value() - WIPER_STEP))
        self._key("Right", lambda: self.slider.setValue(self.slider.value() + WIPER_STEP))

    def _key(self, keys: str, does: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(does)

    def compare(self, how: Comparing) -> None:
        """Show the two this way."""
        self.comparing = how
        self.wiper_button.setChecked(how is Comparing.WIPER)
        self.side_button.setChecked(how is Comparing.SIDE_BY_SIDE)
        self.right.setVisible(how is Comparing.SIDE_BY_SIDE)
        self.slider.setEnabled(how is Comparing.WIPER)
        self._show()

    @Slot()
    def swap(self) -> None:
        """Let them change places."""
        self.images.reverse()
        self._show()

    def show_picture(self, image: NormalImage, pixels: RgbImage | None, unreadable: Message | None = None) -> None:
        """What is in one of them, or why that cannot be read."""
        if pixels is not None:
            self._pixels[image.id] = pixels
        elif unreadable is not None:
            self._problems[image.id] = say(unreadable)
        self._show()

    def _show(self) -> None:
        first, second = self.images
        for label, image in zip(self.names, self.images, strict=True):
            label.setText(
                " · ".join(filter(None, (image.original_name, image.session, f"{image.width} × {image.height}")))
            )
        for view, image in ((self.left, first), (self.right, second)):
            view.set_empty_text(self._problems.get(image.id, self.tr("The picture is being read…")))
            view.show_part(self._pixels.get(image.id), None, None)
        size, over = self.left.scene.frame_size, self._pixels.get(second.id)
        if self.comparing is Comparing.WIPER and size is not None and over is not None:
            self.wiper.show_over(over, size)
        else:
            self.wiper.show_pixels(None)

    def _follow(self, moved: ImageView, other: ImageView) -> None:
        """Show the same place of the other picture as large, whatever its own size."""
        if self.comparing is Comparing.SIDE_BY_SIDE and moved.viewport is not None and other.viewport is not None:
            source, target = moved.viewport, other.viewport
            scale = target.frame_size[0] / source.frame_size[0], target.frame_size[1] / source.frame_size[1]
            centre = QPointF(source.centre.x() * scale[0], source.centre.y() * scale[1])
            other.show_place(source.zoom / scale[0], centre)
