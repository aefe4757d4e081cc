"""The pages of the window, always in sight on the left."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.widgets import GRID

WIDTH = 96


class NavigationRail(QWidget):
    """One large button for each page; Ctrl+1 … Ctrl+5."""

    pageChosen = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._appearance = appearance
        self._group = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(GRID, 2 * GRID, GRID, 2 * GRID)
        self._layout.setSpacing(GRID)
        self._layout.addStretch(1)
        self._group.idClicked.connect(self.pageChosen)

    def add_page(self, index: int, text: str, icon: str, at_bottom: bool = False) -> QToolButton:
        """Add a button for the page `index`."""
        button = QToolButton()
        button.setText(text)
        button.setProperty("role", "rail")
        button.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFixedHeight(72)
        button.setShortcut(f"Ctrl+{index + 1}")
        button.setToolTip(f"{text} (Ctrl+{index + 1})")
        button.setAccessibleName(text)
        self._appearance.set_icon(button, icon, "rail_text", 24, "on_rail_selected")
        button.setIconSize(QSize(24, 24))
        self._group.addButton(button, index)
        self._layout.insertWidget(self._layout.count() if at_bottom else self._layout.count() - 1, button)
        return button

    def button(self, index: int) -> QAbstractButton:
        """The button of the page `index`."""
        return self._group.button(index)

    def show_page(self, index: int) -> None:
        """Mark the page that is shown."""
        button = self._group.button(index)
        if button is not None:
            button.setChecked(True)
