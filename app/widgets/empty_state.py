"""What an empty page says: what to do first."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.fonts import SIZE_STRONG, SIZE_TITLE
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, text_label

ICON_SIZE = 56


class EmptyState(QWidget):
    """Icon, title, one sentence, and the buttons that help."""

    def __init__(self, appearance: Appearance, icon: str = "", title: str = "", text: str = "") -> None:
        super().__init__()
        self._appearance = appearance
        self._icon_name = icon
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = text_label(title, SIZE_TITLE, QFont.Weight.DemiBold, wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = text_label(text, SIZE_STRONG, tone="muted", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setMaximumWidth(scaled(640))
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons = FlowLayout(spacing=GRID, centred=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addStretch(2)
        layout.addWidget(self._icon)
        layout.addWidget(self._title)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._text, 12)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addLayout(self._buttons)
        layout.addStretch(3)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def add_below(self, *widgets: QWidget) -> None:
        """Something small below the buttons; several side by side while there is room."""
        layout = self.layout()
        if not isinstance(layout, QVBoxLayout):
            return
        if (
            len(widgets) == 1 and widgets[0].hasHeightForWidth()
        ):  # a sentence of several lines: it stands in the middle by itself
            layout.insertWidget(layout.count() - 1, widgets[0])
            return
        if len(widgets) == 1:
            layout.insertWidget(layout.count() - 1, widgets[0], 0, Qt.AlignmentFlag.AlignHCenter)
            return
        row = FlowLayout(spacing=GRID, centred=True)
        for widget in widgets:
            row.addWidget(widget)
        layout.insertLayout(layout.count() - 1, row)

    @property
    def title(self) -> str:
        return self._title.text()

    def set_message(self, icon: str, title: str, text: str) -> None:
        """Say something else."""
        self._icon_name = icon
        self._title.setText(title)
        self._text.setText(text)
        self._on_appearance_changed()

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Several widgets are shown or hidden within; all are laid out once, at the end, and not again for each of them."""
        layout = self.layout()
        if layout is None:
            yield
            return
        layout.setEnabled(False)
        try:
            yield
        finally:
            layout.setEnabled(True)
            layout.activate()

    def add_button(self, button: QPushButton) -> None:
        """Add a button below the sentence."""
        self._buttons.addWidget(button)

    def _on_appearance_changed(self) -> None:
        if self._icon_name:
            self._icon.setPixmap(self._appearance.pixmap(self._icon_name, "muted", ICON_SIZE))
