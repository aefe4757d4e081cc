"""A field for a PIN with keys on the screen, where there is often no keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Signal, Slot
from PySide6.QtGui import QFont, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.person import LONGEST_SECRET
from app.domain.pin import LONGEST
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_NUMBER, SIZE_TITLE, font
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, action_button

KEY_WIDTH = 96
"""Pixels: a finger in a glove hits it."""


class PinPad(QWidget):
    """Digits come from the keys on the screen or from a keyboard."""

    changed = Signal()
    entered = Signal()
    """Return was pressed in the field."""

    def __init__(self, appearance: Appearance, name: str, *, digits_only: bool = True) -> None:
        """`digits_only` is False where a password may be typed too: the keys on the screen are for PINs all the same."""
        super().__init__()
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        if digits_only:
            allowed = QRegularExpression(f"[0-9]{{0,{LONGEST}}}")
            self.field.setValidator(QRegularExpressionValidator(allowed, self.field))
        else:
            self.field.setMaxLength(LONGEST_SECRET)
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setProperty("big", True)
        self.field.setFont(font(SIZE_NUMBER, QFont.Weight.DemiBold))
        self.field.setAccessibleName(name)
        self.keys = {digit: self._key(appearance, digit) for digit in "1234567890"}
        self.delete_key = action_button(appearance, "", "undo-2", tip=self.tr("Delete the last digit"), big=True)
        self.clear_key = action_button(appearance, "", "x", tip=self.tr("Delete all digits"), big=True)
        grid = QGridLayout()
        grid.setSpacing(GRID)
        for place, digit in enumerate("123456789"):
            grid.addWidget(self.keys[digit], place // 3, place % 3)
        for column, button in enumerate((self.clear_key, self.keys["0"], self.delete_key)):
            grid.addWidget(button, 3, column)
        for button in (*self.keys.values(), self.clear_key, self.delete_key):
            button.setProperty("huge", True)
            button.setFixedWidth(scaled(KEY_WIDTH))
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps it
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.field)
        layout.addLayout(grid)
        self.setFocusProxy(self.field)
        self.delete_key.clicked.connect(self.field.backspace)
        self.clear_key.clicked.connect(self.clear)
        self.field.textChanged.connect(self.changed)
        self.field.returnPressed.connect(self.entered)

    @property
    def pin(self) -> str:
        """What was entered."""
        return self.field.text()

    def measure(self) -> None:
        """Take the room that the styled keys need."""
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            self.setMinimumHeight(layout.sizeHint().height())

    @Slot()
    def clear(self) -> None:
        """Begin anew."""
        self.field.clear()
        self.field.setFocus()

    def _key(self, appearance: Appearance, digit: str) -> QPushButton:
        button = action_button(appearance, digit, big=True)
        button.setFont(font(SIZE_TITLE, QFont.Weight.DemiBold))
        button.clicked.connect(lambda: self.field.insert(digit))
        return button
