"""Chooses whether and how far parts of a product are turned and shifted back, and shows on its pictures what that finds."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.product import NormalImage, Product
from app.messages.message import Message
from app.messages.wording.numbers import format_number
from app.messages.wording.say import say
from app.pages.products.alignment_preview import Tried
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.fonts import SIZE_STRONG
from app.widgets.look.side_by_side import SideBySide
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, text_label
from app.widgets.number_box import NumberBox
from app.widgets.shape_drawing.picture_dialog import PictureDialog, kept_together
from onenip_core.alignment import LARGEST_ANGLE, LARGEST_SHIFT, LEAST_FOUND, Alignment, AlignmentKind

SIZE = 1100, 740
FOUND_WIDTH = 280
"""Pixels at the least beside the chips; else what was found stands below them."""
_BLINK_MS = 600


class Shown(Enum):
    """Which picture is to be seen."""

    TAKEN = auto()
    ALIGNED = auto()
    REFERENCE = auto()


class AlignmentDialog(PictureDialog[NormalImage]):
    """`alignment` is to be kept with the product once it was accepted. What it finds is asked for, and given by `show_tried`."""

    wanted = Signal(object, object)
    """Carries a NormalImage and the Alignment that is to be tried on it."""

    def __init__(
        self,
        appearance: Appearance,
        product: Product,
        images: Sequence[NormalImage],
        first: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """`images` of the product, of which the one with the number `first` is tried at first."""
        super().__init__(appearance, images, first, parent)
        self.setWindowTitle(self.tr("Alignment of {product}").format(product=product.name))
        self.resize(*map(scaled, SIZE))
        self._tried: Tried | None = None
        self._shown = Shown.ALIGNED
        self.view.setAccessibleName(self.tr("Picture of the product"))
        self._blink = QTimer(self)
        self._blink.setInterval(_BLINK_MS)
        self._blink.timeout.connect(self._swap)
        self._make_widgets(product.alignment)
        self._build_layout()
        self._connect()
        self._on_chosen()

    def _make_widgets(self, alignment: Alignment) -> None:
        self.kinds: dict[AlignmentKind, QPushButton] = {}
        for kind, text, key in (
            (AlignmentKind.OFF, self.tr("Off"), "O"),
            (AlignmentKind.SHIFT, self.tr("Shift"), "S"),
            (AlignmentKind.TURN, self.tr("Shift and turn"), "T"),
        ):
            self.kinds[kind] = self.chip(text, key)
        self.kinds[alignment.kind].setChecked(True)
        self.shift_text = text_label(self.tr("Shifted by up to"), tone="muted")
        self.shift_box = NumberBox(self.tr("Largest shift, in percent of the picture"), 1, 100 * LARGEST_SHIFT, 0, "%")
        self.shift_box.setValue(100 * alignment.most_shift)
        self.angle_text = text_label(self.tr("turned by up to"), tone="muted")
        self.angle_box = NumberBox(self.tr("Largest angle, in degrees"), 1, LARGEST_ANGLE, 0, "°")
        self.angle_box.setValue(alignment.most_angle)
        self.hint = text_label("", tone="muted", wrap=True)
        self.shows: dict[Shown, QPushButton] = {}
        for shown, text, key in (
            (Shown.TAKEN, self.tr("As taken"), "1"),
            (Shown.ALIGNED, self.tr("Aligned"), "2"),
            (Shown.REFERENCE, self.tr("Reference"), "3"),
        ):
            self.shows[shown] = self.chip(text, key)
        self.blink_button = self.chip(self.tr("Blink"), "B")
        self.found_text = text_label("", SIZE_STRONG, QFont.Weight.DemiBold, wrap=True)
        self.found_text.setMinimumWidth(scaled(FOUND_WIDTH))
        self.found_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _build_layout(self) -> None:
        choice = FlowLayout(spacing=GRID)
        choice.addWidget(self.group(list(self.kinds.values())))
        for most in ((self.shift_text, self.shift_box), (self.angle_text, self.angle_box)):
            choice.addWidget(kept_together(most))
        chips = FlowLayout(spacing=GRID)
        chips.addWidget(self.group(list(self.shows.values()), room=0))
        chips.addWidget(self.blink_button)
        looks = SideBySide()
        looks.setSpacing(GRID)
        looks.addLayout(chips)
        looks.addWidget(self.found_text, 1)
        below = SideBySide()
        below.setSpacing(GRID)
        below.addLayout(self.steps_row(), 1)
        ends = FlowLayout(spacing=GRID)
        ends.add_spring()
        for button in (self.cancel_button, self.keep_button):
            ends.addWidget(button)
        below.addLayout(ends)
        layout = self.outer_layout()
        layout.addLayout(choice)
        layout.addWidget(self.hint)
        layout.addWidget(self.view, 1)
        layout.addLayout(looks)
        layout.addLayout(below)
        self.begin_in_view()

    def _connect(self) -> None:
        for kind, button in self.kinds.items():
            button.clicked.connect(self._on_chosen)
            self.add_key(button.toolTip()[-1], lambda kind=kind: self.choose(kind))  # type: ignore[misc]
        for shown, button in self.shows.items():
            button.clicked.connect(lambda _checked=False, shown=shown: self.show_side(shown))
            self.add_key(button.toolTip()[-1], lambda shown=shown: self.show_side(shown))  # type: ignore[misc]
        for box in (self.shift_box, self.angle_box):
            box.valueChanged.connect(self._on_chosen)
        self.blink_button.toggled.connect(self._on_blink)
        self.add_key("B", self.blink_button.toggle)

    # What a person does ----------------------------------------------------------------------------------------

    @property
    def alignment(self) -> Alignment:
        """What is chosen."""
        kind = next(kind for kind, button in self.kinds.items() if button.isChecked())
        return Alignment(kind, self.shift_box.value() / 100, self.angle_box.value())

    def choose(self, kind: AlignmentKind) -> None:
        """Look for this from now on."""
        self.kinds[kind].setChecked(True)
        self._on_chosen()

    def show_side(self, shown: Shown) -> None:
        """See another of the three pictures."""
        self.blink_button.setChecked(False)
        self._show(shown)

    # What is shown ---------------------------------------------------------------------------------------------

    def show_tried(
        self, image: NormalImage, alignment: Alignment, tried: Tried | None, unreadable: Message | None = None
    ) -> None:
        """What was found, or why the picture cannot be read; that of another wish comes too late."""
        if self.image.id != image.id or self.alignment != alignment:
            return
        self._tried = tried
        if unreadable is not None:
            self.view.set_empty_text(say(unreadable))
        self.found_text.setText("" if tried is None else self._words(tried))
        self._show(self._shown)

    def show_image(self, image: NormalImage) -> None:
        """Try another picture of the product."""
        super().show_image(image)
        self._tried = None
        self.view.set_empty_text(self.tr("Locating the part…"))
        self.view.show_part(None, None, None)
        self.found_text.setText("")
        self.wanted.emit(image, self.alignment)

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        self.shows[shown].setChecked(True)
        tried = self._tried
        if tried is None:
            self.view.show_part(None, None, None)
            return
        pictures = {Shown.TAKEN: tried.taken, Shown.ALIGNED: tried.aligned, Shown.REFERENCE: tried.reference}
        self.view.show_part(pictures[shown], None, None)

    @Slot()
    def _swap(self) -> None:
        self._show(Shown.ALIGNED if self._shown is Shown.REFERENCE else Shown.REFERENCE)

    @Slot(bool)
    def _on_blink(self, on: bool) -> None:
        if on:
            self._blink.start()
        else:
            self._blink.stop()

    @Slot()
    def _on_chosen(self) -> None:
        alignment = self.alignment
        for widget in (self.shift_text, self.shift_box):
            widget.setEnabled(not alignment.is_off)
        for widget in (self.angle_text, self.angle_box):
            widget.setEnabled(alignment.kind is AlignmentKind.TURN)
        for button in (*self.shows.values(), self.blink_button):
            button.setEnabled(not alignment.is_off)
        self.hint.setText(self._hint(alignment))
        if alignment.is_off:
            self.blink_button.setChecked(False)
            self._shown = Shown.TAKEN
        elif self._shown is Shown.TAKEN:
            self._shown = Shown.ALIGNED
        self.show_image(self.image)

    def _hint(self, alignment: Alignment) -> str:
        if alignment.is_off:
            return self.tr(
                "Parts are inspected as they lie. That is right where a fixture holds them, and for surfaces without edges."
            )
        return self.tr(
            "Models that are trained from now on put each part back to where the reference lies, before anything looks at it. "
            "Edges that all parts have in common lead. Training proves on these pictures that it works, or says why not. Blink to "
            "compare: what fits stands still."
        )

    def _words(self, tried: Tried) -> str:
        if self.alignment.is_off:
            return ""
        if tried.is_reference:
            return self.tr("This is the reference")
        confidence = format_number(tried.confidence, ".2f")
        if tried.confidence < LEAST_FOUND:
            return self.tr(
                "Not found: confidence {confidence} of 1, {least} is needed. Allow more shift or turn, or set this picture aside."
            ).format(confidence=confidence, least=format_number(LEAST_FOUND, ".2f"))
        pose = tried.pose
        height, width = tried.taken.shape[:2]
        turned = self.tr("{degrees}° clockwise") if pose.angle >= 0 else self.tr("{degrees}° anticlockwise")
        across = self.tr("{pixels} px to the right") if pose.dx >= 0 else self.tr("{pixels} px to the left")
        down = self.tr("{pixels} px down") if pose.dy >= 0 else self.tr("{pixels} px up")
        moved = [
            words.format(**{name: size})
            for words, name, size in (
                (turned, "degrees", _size(pose.angle)),
                (across, "pixels", _size(pose.dx * width)),
                (down, "pixels", _size(pose.dy * height)),
            )
            if size != _size(0.0)
        ]
        certain = self.tr("confidence {confidence} of 1").format(confidence=confidence)
        return " · ".join((*(moved or [self.tr("Lies as the reference does")]), certain))


def _size(number: float) -> str:
    return format_number(abs(number), ".1f")
