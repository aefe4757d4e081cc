"""Columns side by side, or one below the other where large letters leave no room for that."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QLayoutItem, QSizePolicy, QSplitter, QWidget

from app.widgets.look.least_height import least_height, least_item_height
from app.widgets.look.text_size import scaled, widened

USUAL_HEIGHT = 360
"""Pixels in height that something gets below another at the most; what needs more gets that."""


class SideBySide(QHBoxLayout):
    """Where all of it fits beside each other, a row like any other. Else each item is as wide as the row, and the page may be
    scrolled: rather down than aside.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(*(() if parent is None else (parent,)))
        self._heights: dict[int, list[int]] = {}
        self._stood_beside = True

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def invalidate(self) -> None:
        """Something in it has another size, or is shown or hidden."""
        self._heights.clear()
        super().invalidate()

    def stands_beside(self, width: int) -> bool:
        """True if all of it fits beside each other into so many pixels."""
        shown = self._shown()
        margins = self.contentsMargins()
        needed = sum(
            each.minimumSize().width() if _takes_what_it_gets(each) else each.sizeHint().width() for each in shown
        )
        return width >= needed + self.spacing() * (len(shown) - 1) + margins.left() + margins.right()

    def minimumSize(self) -> QSize:
        """The widest item must fit."""
        margins = self.contentsMargins()
        widest = max((each.minimumSize().width() for each in self._shown()), default=0)
        size = super().minimumSize()
        return QSize(min(size.width(), widest + margins.left() + margins.right()), size.height())

    def heightForWidth(self, width: int) -> int:
        """The height of one row, or of one below the other."""
        return super().heightForWidth(width) if self.stands_beside(width) else self._height(width)

    def minimumHeightForWidth(self, width: int) -> int:
        """At the least."""
        if not self.stands_beside(width):
            return self._height(width)
        return max(
            super().minimumSize().height(), super().minimumHeightForWidth(width) if super().hasHeightForWidth() else 0
        )

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        beside = self.stands_beside(rect.width())
        for each in self._shown():
            if isinstance(column := each.widget(), Column):
                column.stand_beside(beside)
        if not beside:
            QLayout.setGeometry(self, rect)
            self._place(rect.marginsRemoved(self.contentsMargins()))
        else:
            if not self._stood_beside:
                QLayout.setGeometry(self, QRect())  # else a row is not placed again where it stood before
            super().setGeometry(rect)
        self._stood_beside = beside

    def _place(self, room: QRect) -> None:
        shown = self._shown()
        heights = self._below(room.width())
        spare = max(0, room.height() - sum(heights) - self.spacing() * (len(shown) - 1))
        growing = [place for place, each in enumerate(shown) if each.expandingDirections() & Qt.Orientation.Vertical]
        y = room.top()
        for place, (each, height) in enumerate(zip(shown, heights, strict=True)):
            given = height + (spare // len(growing) if place in growing else 0)
            width = min(room.width(), each.maximumSize().width())
            each.setGeometry(QRect(room.left() + (room.width() - width) // 2, y, width, given))
            y += given + self.spacing()

    def _height(self, width: int) -> int:
        margins = self.contentsMargins()
        heights = self._below(width - margins.left() - margins.right())
        return sum(heights) + self.spacing() * (len(heights) - 1) + margins.top() + margins.bottom()

    def _below(self, width: int) -> list[int]:
        if width not in self._heights:
            self._heights[width] = [
                _height_below(each, min(width, each.maximumSize().width())) for each in self._shown()
            ]
        return self._heights[width]

    def _shown(self) -> list[QLayoutItem]:
        items = (self.itemAt(place) for place in range(self.count()))
        return [each for each in items if each is not None and not each.isEmpty()]


class Column(QFrame):
    """A card beside something that takes the rest of the width: as wide as its words need, `least` pixels or more."""

    def __init__(self, least: int) -> None:
        """`least` is meant at the usual text size."""
        super().__init__()
        self.setObjectName("Card")
        self._least = least
        self.stand_beside(True)

    def stand_beside(self, beside: bool) -> None:
        """Be a column, or as wide as there is room."""
        policy = QSizePolicy.Policy.Fixed if beside else QSizePolicy.Policy.Preferred
        if self.sizePolicy().horizontalPolicy() is not policy:
            kept = self.sizePolicy()
            kept.setHorizontalPolicy(policy)
            self.setSizePolicy(kept)

    def sizeHint(self) -> QSize:
        """As wide as it must be."""
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """What its words need."""
        size = super().minimumSizeHint()
        return QSize(max(widened(self._least), size.width()), size.height())


class TurningSplitter(QSplitter):
    """Parts side by side whose widths a person chooses; one below the other where they need more width than there is."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._widths: list[int] = []

    def minimumSizeHint(self) -> QSize:
        """The widest part must fit. How high it must be depends on the width: see `least_height`."""
        sizes = [_least_size(each) for each in self._parts()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def stands_beside(self, width: int) -> bool:
        """True if its parts fit beside each other into so many pixels."""
        parts = self._parts()
        needed = sum(_least_size(each).width() for each in parts)
        return needed + self.handleWidth() * (len(parts) - 1) <= width

    def widths_beside(self) -> list[int]:
        """Of its parts beside each other, as a person chose them; only what they are to each other counts."""
        return self.sizes() if self.orientation() is Qt.Orientation.Horizontal else self._widths

    def heights_below(self, width: int) -> list[int]:
        """Of its parts, one below the other; a hidden one has none."""
        parts = (self.widget(place) for place in range(self.count()))
        return [0 if each is None or each.isHidden() else _part_height(each, width) for each in parts]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may ask for another way."""
        width = event.size().width()
        beside, stood_beside = self.stands_beside(width), self.orientation() is Qt.Orientation.Horizontal
        if stood_beside and not beside:
            self._widths = self.sizes()
            self.setOrientation(Qt.Orientation.Vertical)
        elif beside and not stood_beside:
            self.setOrientation(Qt.Orientation.Horizontal)
            self.setSizes(self._widths)
        super().resizeEvent(event)
        if not beside:
            self.setSizes(self.heights_below(width))

    def _parts(self) -> list[QWidget]:
        parts = (self.widget(place) for place in range(self.count()))
        return [each for each in parts if each is not None and not each.isHidden()]


def _takes_what_it_gets(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal) or (
        not isinstance(item.widget(), Column) and item.layout() is None
    )


def _height_below(item: QLayoutItem, width: int) -> int:
    """Pixels that an item gets below another: what it likes, within reason, and never less than Qt takes for the least."""
    has_width = item.hasHeightForWidth()
    asked = item.minimumHeightForWidth(width) if has_width else item.minimumSize().height()
    liked = item.heightForWidth(width) if has_width else item.sizeHint().height()
    return max(least_item_height(item, width), asked, min(liked, scaled(USUAL_HEIGHT)))


def _least_size(part: QWidget) -> QSize:
    return part.minimumSizeHint().expandedTo(part.minimumSize())


def _part_height(part: QWidget, width: int) -> int:
    layout = part.layout()
    asked = 0 if layout is None else layout.totalMinimumHeightForWidth(width)
    return max(least_height(part, width), asked, min(part.sizeHint().height(), scaled(USUAL_HEIGHT)))
