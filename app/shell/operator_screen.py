"""Lets the operator's page fill the screen, and gives the window back as it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from app.actions.registry import ActionRegistry
from app.pages.catalogue import OPERATOR_PAGE
from app.pages.page import OpenPage
from app.shell.main_window import MainWindow
from app.widgets.screen_reader.roles import set_role


class OperatorScreen(QObject):
    """Follows the window's operator mode: what is around the pages goes, and every action that operators may not do is closed."""

    def __init__(self, window: MainWindow, make_page: Callable[[], OpenPage], actions: ActionRegistry) -> None:
        """`make_page` is called once: when the operator comes, or `make` was called."""
        super().__init__(window)
        self._window = window
        self._make_page = make_page
        self._made: OpenPage | None = None
        self._actions = actions
        self._mode = window.operator_mode
        self._mode.changed.connect(self.follow)

    def make(self) -> OpenPage:
        """The operator's page, made now if it is not there yet."""
        if self._made is None:
            self._made = self._make_page()
            self._made.widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            self._made.widget.setAccessibleName(OPERATOR_PAGE.name)
            set_role(self._made.widget, QAccessible.Role.Grouping)
            self._window.pages.add_page(self._made.widget)
        return self._made

    @Slot()
    def follow(self) -> None:
        """Be what the window's mode says."""
        window, active, page = self._window, self._mode.active, self.make()
        self._actions.set_operators_only(active)
        if active:
            self._close_others()
            window.pages.show_page(page.widget)
        for around in (window.rail, window.top_bar, window.status_bar):
            around.setVisible(not active)
        self._place_notices(page, active)
        window.fill_for_operator(active)
        if active:
            page.widget.setFocus()
        else:
            window.show_last_page()

    def _place_notices(self, page: OpenPage, active: bool) -> None:
        notices = self._window.notices
        if active and page.notices is not None:
            self._window.give_notices(page.notices)
        elif not active:
            if page.notices is not None:
                page.notices.removeWidget(notices)
            self._window.take_notices()
        notices.show()  # Qt hides what changes its parent, until the next turn of the event loop
        notices.set_roomy(active)

    def _close_others(self) -> None:
        """What stands beside the window, and would still be there: the list of messages, the limit, a picture."""
        for widget in self._window.findChildren(QWidget):
            if widget.isWindow() and widget.isVisible():
                widget.close()
