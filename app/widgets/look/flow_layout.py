"""Widgets in a row that goes on in the next one where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """As high as its width needs; nothing is ever cut as long as each widget fits alone.

    What asks to expand aside, or takes whatever width it gets, shares the room that is left in its row.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 4, *, centred: bool = False) -> None:
        """`centred`: each row stands in the middle, else it begins at the left."""
        super().__init__(parent)
        self._centred = centred
        self._items: list[QLayoutItem] = []
        self._right_from: int | None = None
        self._heights: dict[int, int] = {}
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add a widget's item behind the others."""
        self._items.append(item)
        self.invalidate()

    def add_spring(self) -> None:
        """What is added from now on stands at the right."""
        self._right_from = len(self._items)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """An item; None behind the last one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        self.invalidate()
        if self._right_from is not None and index < self._right_from:
            self._right_from -= 1
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def invalidate(self) -> None:
        """Something in it has another size, or is shown or hidden."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        # Whatever lies around it asks hundreds of times for each change.
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        """All in one row."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """The widest widget must fit."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        y = rect.top()
        for row in self._rows(rect.width()):
            height = max(size.height() for _, size in row)
            if place:
                self._place(row, QRect(rect.left(), y, rect.width(), height))
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.top())

    def _place(self, row: list[tuple[QLayoutItem, QSize]], room: QRect) -> None:
        """One beside the other, each in the middle of the row's height."""
        spare = max(0, room.width() - self._width(row))
        growing = [item for item, _ in row if _grows(item)]
        right = set(self._items[self._right_from :]) if self._right_from is not None and not growing else set()
        x = room.left() + (spare // 2 if self._centred else 0)
        for item, size in row:
            width = size.width()
            if item in growing:
                width += spare // len(growing)
            elif item in right:
                x, right = x + spare, set()
            item.setGeometry(QRect(x, room.top() + (room.height() - size.height()) // 2, width, size.height()))
            x += width + self.spacing()

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            # A text may be longer than the whole row: then it has to wrap, or to end in dots.
            size = item.sizeHint().expandedTo(item.minimumSize()).boundedTo(item.maximumSize())
            if size.width() > width:
                size.setWidth(max(width, item.minimumSize().width()))
            one = (item, size)
            if rows and self._width([*rows[-1], one]) <= width:
                rows[-1].append(one)
            else:
                rows.append([one])
        return rows

    def _width(self, row: list[tuple[QLayoutItem, QSize]]) -> int:
        return sum(size.width() for _, size in row) + self.spacing() * (len(row) - 1)


def _grows(item: QLayoutItem) -> bool:
    widget = item.widget()
    ignored = widget is not None and widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
    return ignored or bool(item.expandingDirections() & Qt.Orientation.Horizontal)
