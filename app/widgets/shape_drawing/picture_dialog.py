"""A dialog over pictures, one after the other, in which something is chosen or drawn that is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.widgets.image_scene.image_view import ImageView
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, ElidedLabel, OneOf, action_button, text_label


class NamedPicture(Protocol):
    """What a dialog must know of a picture to show it."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def original_name(self) -> str:
        """What a person knows it by."""


LEAST_HEIGHT = 280
"""Pixels of the picture: with less nothing can be drawn on it."""

P = TypeVar("P", bound=NamedPicture)


class PictureDialog(LockableDialog, Generic[P]):
    """The view has the focus at first; the arrows go from picture to picture, Ctrl+Return keeps, Return belongs to the view."""

    def __init__(
        self,
        appearance: Appearance,
        images: Sequence[P],
        first: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Of `images` the one with the number `first` is shown at first."""
        super().__init__(parent)
        if parent is None:
            appearance.apply_to(self)
        self._appearance = appearance
        self._images = tuple(images)
        self._place = min(max(first, 0), max(len(self._images) - 1, 0))
        self.view = ImageView(appearance)
        self.view.setMinimumHeight(LEAST_HEIGHT)
        self.previous_button = action_button(appearance, self.tr("Previous"), "", "quiet")
        self.next_button = action_button(appearance, self.tr("Next"), "", "quiet")
        self.place_text = text_label("", tone="muted")
        self.name_text = ElidedLabel()
        self.cancel_button = action_button(appearance, self.tr("Cancel"))
        self.keep_button = action_button(
            appearance, self.tr("Save with the product"), role="primary", tip=self.tr("Ctrl+Return")
        )
        self.previous_button.clicked.connect(lambda: self.step(-1))
        self.next_button.clicked.connect(lambda: self.step(1))
        self.cancel_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self.accept)
        self.add_key("Left", lambda: self.step(-1), of_view=True)
        self.add_key("Right", lambda: self.step(1), of_view=True)
        self.add_key("Ctrl+Return", self.accept)

    def step(self, count: int) -> None:
        """Go to another picture."""
        place = self._place + count
        if 0 <= place < len(self._images):
            self._place = place
            self.show_image(self._images[place])

    def show_image(self, image: P) -> None:
        """Show the picture on which one is now; what is added here asks for its pixels."""
        total = len(self._images)
        self.place_text.setText(self.tr("{number} of {total}").format(number=self._place + 1, total=total))
        self.name_text.setText(image.original_name)
        self.previous_button.setEnabled(self._place > 0)
        self.next_button.setEnabled(self._place + 1 < total)

    @property
    def image(self) -> P:
        """The picture on which one is."""
        return self._images[self._place]

    # For those that derive from it -----------------------------------------------------------------------------

    def chip(self, text: str, key: str) -> QPushButton:
        """A choice that a key makes too."""
        button = action_button(self._appearance, text, role="chip", tip=self.tr("Key: {key}").format(key=key))
        button.setCheckable(True)
        return button

    def group(self, buttons: Sequence[QPushButton], room: int = 2 * GRID) -> QWidget:
        """Chips of which one is chosen, with `room` to what stands beside them."""
        exclusive = OneOf(self)
        for button in buttons:
            exclusive.addButton(button)
        return kept_together(buttons, room)

    def add_key(self, keys: str, does: Callable[[], object], *, of_view: bool = False) -> None:
        """Keys that count everywhere, or `of_view` only while that has the focus."""
        shortcut = QShortcut(QKeySequence(keys), self.view if of_view else self)
        if of_view:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(does)

    def steps_row(self) -> QHBoxLayout:
        """A row with what leads from picture to picture; the name takes the room that is left."""
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for widget in (self.previous_button, self.next_button, self.place_text):
            row.addWidget(widget)
        row.addWidget(self.name_text, 1)
        return row

    def outer_layout(self) -> QVBoxLayout:
        """The dialog's, still empty."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        return layout

    def begin_in_view(self) -> None:
        """Have no button pressed by Return, and the keys go to the view."""
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)
        self.view.setFocus()


def kept_together(widgets: Sequence[QWidget], room: int = 0) -> QWidget:
    """What goes on in the next row as one where it does not fit, with some `room` behind it."""
    holder = QWidget()
    holder.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, room, 0)
    row.setSpacing(GRID)
    for widget in widgets:
        row.addWidget(widget)
    return holder
