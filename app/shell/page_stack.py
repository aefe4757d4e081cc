"""The pages, one of which is on show."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.widgets.look.room_area import RoomArea


class PageStack(QStackedWidget):
    """Each page has all of the room, and is scrolled where that is too little for it. The others learn how large they are when
    they come up: until then they still stand as they did in a larger window.
    """

    def __init__(self) -> None:
        super().__init__()
        self._areas: dict[QWidget, RoomArea] = {}

    def add_page(self, page: QWidget) -> None:
        """Take a page."""
        area = self._areas[page] = RoomArea(page)
        self.addWidget(area)

    def show_page(self, page: QWidget) -> None:
        """Have a page on show."""
        self.setCurrentWidget(self._areas[page])

    @property
    def page_on_show(self) -> QWidget | None:
        """The page that is seen."""
        area = self.currentWidget()
        return area.body if isinstance(area, RoomArea) else None
