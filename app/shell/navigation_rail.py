"""The pages of the window, always in sight on the left."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.shell.rail_button import RailButton
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import heightened, scaled, scaled_size
from app.widgets.look.widgets import GRID, OneOf, restyle
from app.widgets.screen_reader.roles import set_role

WIDTH = 96
"""Pixels, and more where the name of a page is longer in a language."""
TEXT_MARGIN = 6
"""Pixels between the name of a page and the edge of its button."""
LEAST_GAP = 2
ICON_GAP = 6
"""Pixels between an icon and a name beside it."""


@dataclass(frozen=True, slots=True)
class _Size:
    """Of all buttons."""

    height: int
    icon: int
    gap: int
    edge: int
    """Above the first, and below the last."""
    beside: bool = False
    """The name stands beside the icon, and not below it."""

    @property
    def pixels(self) -> int:
        """In height of a button at this text size."""
        return heightened(self.height) + (0 if self.beside else scaled(self.icon) - self.icon)


_SIZES = (
    _Size(72, 24, GRID, 2 * GRID),
    _Size(54, 20, LEAST_GAP, GRID),
    _Size(46, 16, LEAST_GAP, GRID // 2),
    _Size(26, 16, LEAST_GAP, GRID // 2, beside=True),
)
"""Whichever is the first with which all of them fit. Below the smallest icon the letters below a word's line still fit; large
letters stand beside it.
"""


class NavigationRail(QWidget):
    """One large button for each page; below them the menu of what can be done anywhere."""

    pageChosen = Signal(str)
    """Carries the key of the page."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._names = 0
        self.setFixedWidth(WIDTH)
        self._appearance = appearance
        self._group = OneOf(self)
        self._buttons: dict[str, RailButton] = {}
        self._below: list[QWidget] = []
        self._size = _SIZES[1]
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(GRID, GRID, GRID, GRID)
        self._layout.setSpacing(LEAST_GAP)
        self._layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._layout.addStretch(1)
        self.menu_button = self._make_button(self.tr("More"), "menu")
        self.menu = QMenu(self.menu_button)
        self.menu_button.setMenu(self.menu)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setToolTip(self.tr("What can be done on every page, and on this one"))
        self._layout.addWidget(self.menu_button)

    def add_page(self, key: str, text: str, icon: str, at_bottom: bool = False) -> None:
        """Add a button for a page."""
        button = self._make_button(text, icon)
        button.setCheckable(True)
        set_role(button, QAccessible.Role.PageTab)
        button.clicked.connect(lambda: self.pageChosen.emit(key))
        self._group.addButton(button)
        self._buttons[key] = button
        # Above the stretch, or between it and the menu.
        self._layout.insertWidget(self._layout.count() - 1 if at_bottom else self._stretch, button)
        self._order()

    def _order(self) -> None:
        """Let Tab go from above to below, and not in the order in which the buttons came."""
        items = (self._layout.itemAt(place) for place in range(self._layout.count()))
        widgets = [widget for item in items if item is not None and (widget := item.widget()) is not None]
        for before, after in pairwise(widgets):
            QWidget.setTabOrder(before, after)

    @property
    def _stretch(self) -> int:
        """Where in the layout the room between the pages is."""
        items = (self._layout.itemAt(place) for place in range(self._layout.count()))
        return next(place for place, item in enumerate(items) if item is not None and item.spacerItem() is not None)

    def add_status(self, key: str, status: QWidget) -> None:
        """Put something below the button of a page."""
        self._below.append(status)
        self._layout.insertWidget(self._layout.indexOf(self._buttons[key]) + 1, status)
        self._order()

    def show_count(self, key: str, count: int, said: str) -> None:
        """Show how much waits on a page; `said` says so in words, 0 shows none."""
        self._buttons[key].show_count(count, said)

    def button(self, key: str) -> RailButton:
        """The button of a page."""
        return self._buttons[key]

    def show_page(self, key: str) -> None:
        """Mark the page that is shown."""
        self._buttons[key].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All buttons fit into the smallest window."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Room for the smallest buttons: how large they are now must not keep the window from becoming lower."""
        return QSize(self.width(), self._needed(_SIZES[-1]))

    def event(self, event: QEvent) -> bool:
        """What stands below a page came or went."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def _fit(self) -> None:
        size = next((each for each in _SIZES if self._needed(each) <= self.height()), _SIZES[-1])
        if size == self._size:
            return
        self._size = size
        self._fit_width()
        self._layout.setContentsMargins(GRID, size.edge, GRID, size.edge)
        self._layout.setSpacing(size.gap)
        for button in (*self._buttons.values(), self.menu_button):
            self._resize_button(button)

    def _resize_button(self, button: RailButton) -> None:
        size = self._size
        button.setFixedHeight(size.pixels)
        button.setIconSize(scaled_size(QSize(size.icon, size.icon)))
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonTextBesideIcon if size.beside else style.ToolButtonTextUnderIcon)
        button.setText(f" {button.name}" if size.beside else button.name)
        shape = "beside" if size.beside else "low" if size is not _SIZES[0] else ""
        if button.property("shape") != shape:
            button.setProperty("shape", shape)
            restyle(button)

    def _needed(self, size: _Size) -> int:
        """Pixels for all buttons of a size, with what stands below them."""
        count = len(self._buttons) + 1
        below = [each for each in self._below if not each.isHidden()]
        heights = sum(each.sizeHint().height() for each in below)
        return count * size.pixels + heights + (count + len(below)) * size.gap + 2 * size.edge

    def _make_button(self, text: str, icon: str) -> RailButton:
        button = RailButton(self._appearance)
        button.set_name(text)
        button.setProperty("role", "rail")
        button.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._appearance.set_icon(button, icon, "rail_text", 24, "on_rail_selected")
        self._resize_button(button)
        self._names = max(self._names, QFontMetrics(button.font()).horizontalAdvance(text))
        self._fit_width()
        return button

    def _fit_width(self) -> None:
        """Room for the longest name."""
        space = QFontMetrics(font(SIZE_SMALL, QFont.Weight.Medium)).horizontalAdvance(" ")
        icon = scaled(self._size.icon) + ICON_GAP + space if self._size.beside else 0
        self.setFixedWidth(max(WIDTH, self._names + icon + 2 * (GRID + TEXT_MARGIN)))
