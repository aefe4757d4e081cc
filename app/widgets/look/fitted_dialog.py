"""Dialogs that are as high as their sentences need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.widgets.look.room_area import RoomArea
from app.widgets.look.widgets import GRID, rule

SMALLEST_SCREEN = QSize(1280, 680)
"""Pixels that there are for a window wherever the application runs."""


TITLE_BAR = QSize(0, 40)
"""Pixels of the screen that the system's title bar takes; how many it is told only after the window is there."""


class FittedDialog(QDialog):
    """Qt sizes a window as if sentences that go on in further lines had one or two; here none of them is cut. A width that is
    fixed holds as long as words and buttons have room in it. What is larger than the screen is scrolled; buttons in its last row
    stay in sight below.

    It only grows: what a person made larger stays so.
    """

    def showEvent(self, event: QShowEvent) -> None:
        """Only now fonts and margins are known."""
        super().showEvent(event)
        self._grow()

    def event(self, event: QEvent) -> bool:
        """A sentence in it came, or became longer."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return handled

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        room = (self.screen().availableSize() - TITLE_BAR).expandedTo(SMALLEST_SCREEN)
        least = layout.totalMinimumSize()
        width = min(max(self.width(), least.width()), room.width())
        needed = layout.totalMinimumHeightForWidth(width) if layout.hasHeightForWidth() else 0
        height = min(max(self.height(), needed), room.height())
        is_fixed = self.minimumWidth() == self.maximumWidth()
        if least.width() > room.width() or max(needed, least.height()) > room.height():
            beside = self._scroll(layout).beside
            width = min(max(width, least.width() + beside), room.width())
        if is_fixed and width != self.minimumWidth():
            self.setFixedWidth(width)
        if (width, height) != (self.width(), self.height()):
            self.resize(width, height)

    def _scroll(self, layout: QLayout) -> RoomArea:
        """Put what is in it into what scrolls: from now on it may be smaller than that."""
        body = QWidget(self)  # not outside of the dialog even for a moment: the order of Tab is that of one window
        body.setObjectName("ScrollBody")
        focused = self.focusWidget()
        buttons = _take_buttons(layout)
        margins = layout.contentsMargins()
        body.setLayout(layout)
        self.setMinimumHeight(0)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        area = RoomArea(body)
        around.addWidget(area, 1)
        if buttons is not None:
            around.addWidget(rule())
            buttons.setContentsMargins(margins.left(), GRID, margins.right(), margins.bottom())
            around.addLayout(buttons)
            margins.setBottom(GRID)
            layout.setContentsMargins(margins)
        area.show()
        if focused is not None:  # Qt takes the focus from whatever moves
            focused.setFocus()
        if not isinstance(focused, QLineEdit | QPlainTextEdit):  # nobody types: it is read from its top
            area.verticalScrollBar().setValue(0)
        return area


def _take_buttons(layout: QLayout) -> QLayout | None:
    """The last row, if it is one of buttons; it is no longer in `layout` then."""
    last = layout.itemAt(layout.count() - 1) if isinstance(layout, QVBoxLayout) else None
    row = None if last is None else last.layout()
    if row is None:
        return None
    items = (row.itemAt(place) for place in range(row.count()))
    if not any(item is not None and isinstance(item.widget(), QAbstractButton) for item in items):
        return None
    layout.takeAt(layout.count() - 1)
    return row
