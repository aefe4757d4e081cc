"""The pages of a window, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from app.pages.page import OpenPage, PageDescriptor
from app.shell.navigation_rail import NavigationRail
from app.shell.page_stack import PageStack
from app.shell.top_bar import TopBar
from app.widgets.screen_reader.roles import set_role


class WindowPages:
    """Gives every page its button at once, and its place in the window when it is made: the window waits for one of them alone."""

    def __init__(
        self,
        descriptors: Sequence[PageDescriptor],
        make: Callable[[PageDescriptor], OpenPage],
        stack: PageStack,
        rail: NavigationRail,
        top_bar: TopBar,
    ) -> None:
        self._descriptors = {descriptor.key: descriptor for descriptor in descriptors}
        self._make = make
        self._stack = stack
        self._rail = rail
        self._top_bar = top_bar
        self._made: dict[str, OpenPage] = {}
        self._shown = ""
        for descriptor in descriptors:
            rail.add_page(descriptor.key, descriptor.name, descriptor.icon, descriptor.at_bottom)

    def __contains__(self, key: str) -> bool:
        return key in self._descriptors

    def __getitem__(self, key: str) -> OpenPage:
        if key not in self._made:
            self._made[key] = self._place(key, self._make(self._descriptors[key]))
        return self._made[key]

    def make_all(self) -> None:
        """Make those that are not there yet."""
        for key in self._descriptors:
            self[key]

    def show(self, key: str) -> None:
        """Have one on show, with its controls and its mark in the rail."""
        self._shown = key
        self._stack.show_page(self[key].widget)
        self._rail.show_page(key)
        for other, page in self._made.items():
            if page.controls is not None:
                page.controls.setVisible(other == key)

    def _place(self, key: str, page: OpenPage) -> OpenPage:
        page.widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # It has the focus when it comes up: its name is what a screen reader says then.
        page.widget.setAccessibleName(self._descriptors[key].name)
        set_role(page.widget, QAccessible.Role.Grouping)
        self._stack.add_page(page.widget)
        if page.status is not None:
            self._rail.add_status(key, page.status)
        if (badge := page.badge) is not None:
            badge.changed.connect(lambda: self._rail.show_count(key, badge.count, badge.said))
            self._rail.show_count(key, badge.count, badge.said)
        if page.controls is not None:
            page.controls.setVisible(key == self._shown)
            self._top_bar.add_actions(page.controls)
        return page
