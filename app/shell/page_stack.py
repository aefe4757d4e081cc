"""The pages, one of which is on show."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.widgets.look.room_area import RoomArea


class PageStack(QStackedWidget):
    """Each page has all of the room, and is scrolled where that is too little for it. The others learn how large they are when
    they come up: until then they still stand as they did in a larger window.
    """

    neededHeightChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._areas: dict[QWidget, RoomArea] = {}
        self.currentChanged.connect(self.neededHeightChanged)

    def add_page(self, page: QWidget) -> None:
        """Take a page."""
        area = self._areas[page] = RoomArea(page)
        area.neededHeightChanged.connect(self.neededHeightChanged)
        self.addWidget(area)

    def show_page(self, page: QWidget) -> None:
        """Have a page on show, from where it stood before: Qt would give the focus to something in its middle on the way."""
        page.setFocus()
        self.setCurrentWidget(self._areas[page])

    @property
    def page_on_show(self) -> QWidget | None:
        """The page that is seen."""
        area = self.currentWidget()
        return area.body if isinstance(area, RoomArea) else None

    @property
    def needed_height(self) -> int:
        """Pixels in height with which nothing of the page on show is scrolled down."""
        area = self.currentWidget()
        return area.needed_height if isinstance(area, RoomArea) else 0
