"""Sorting without a mouse: the headings of a table take the focus, arrows choose one, Return sorts by it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from app.widgets.look.focus_sight import Ring
from app.widgets.screen_reader.roles import set_role

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_SORTS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class HeadingKeys(QObject):
    """Does for the keys what a click on a heading does."""

    def __init__(self, table: QTableView) -> None:
        """`table` has its model; a click on its headings sorts."""
        self._header: QHeaderView = table.horizontalHeader()
        super().__init__(self._header)
        self._table = table
        self._place = 0
        """Of the heading that is chosen, as they stand from the left."""
        self._ring = Ring(self._header)
        self._ring.hide()
        set_role(self._header, QAccessible.Role.ColumnHeader)
        self._header.setAccessibleDescription(self.tr("Left and Right choose a heading, Return sorts by it"))
        self._header.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._header.installEventFilter(self)
        self._header.sectionResized.connect(self._show)
        self._header.sectionMoved.connect(self._show)
        self._choose(0, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page's own shortcuts of these keys are not meant while a heading is chosen."""
        if isinstance(event, QKeyEvent) and (event.key() in _STEPS or event.key() in _SORTS):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._press(Qt.Key(event.key()))
                return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._choose(self._place, 1)
        return super().eventFilter(watched, event)

    def _press(self, key: Qt.Key) -> None:
        if key in _STEPS:
            self._choose(self._place + _STEPS[key], _STEPS[key])
            return
        section = self._header.logicalIndex(self._place)
        if self._table.isSortingEnabled():
            rises = self._header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            is_sorted_by = self._header.sortIndicatorSection() == section
            falls = is_sorted_by and rises
            self._table.sortByColumn(section, Qt.SortOrder.DescendingOrder if falls else Qt.SortOrder.AscendingOrder)
        else:
            self._header.sectionClicked.emit(section)
        self._show()

    def _choose(self, place: int, step: int) -> None:
        """Go to the heading at `place`, or to the next one in the direction of `step` that is shown."""
        while 0 <= place < self._header.count():
            if not self._header.isSectionHidden(self._header.logicalIndex(place)):
                self._place = place
                break
            place += step
        self._show()

    def _show(self) -> None:
        section = self._header.logicalIndex(self._place)
        text = self._table.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        self._header.setAccessibleName(str(text or ""))
        left, width = self._header.sectionViewportPosition(section), self._header.sectionSize(section)
        self._ring.setGeometry(QRect(left, 0, width, self._header.height()))
        self._ring.setVisible(self._header.hasFocus())
        self._ring.raise_()
