"""How high something must be at the least.

Qt asks what is in a window for the height that it would like to have at a width, and takes that for the least where sentences wrap:
a picture that may be small counts as large as it likes to be.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QSizePolicy, QSplitter, QStackedLayout, QWidget

_BESIDE = (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft)


@runtime_checkable
class Turning(Protocol):
    """What stands as its width allows, and may not have been told yet."""

    def stands_beside(self, width: int) -> bool:
        """True if its parts stand beside each other in so many pixels."""
        ...

    def widths_beside(self) -> list[int]:
        """Of its parts beside each other, as a person chose them; only what they are to each other counts."""
        ...

    def heights_below(self, width: int) -> list[int]:
        """Of its parts, one below the other."""
        ...


def least_height(widget: QWidget, width: int) -> int:
    """Pixels in height with which all sentences in `widget` are whole at `width` pixels, and nothing lies over anything else."""
    if widget.minimumHeight() == widget.maximumHeight():
        return widget.minimumHeight()
    if widget.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Ignored:
        return widget.minimumHeight()
    return min(max(_of_contents(widget, width), widget.minimumHeight()), widget.maximumHeight())


def least_item_height(item: QLayoutItem, width: int) -> int:
    """As `least_height`, of an item of a layout."""
    widget, layout = item.widget(), item.layout()
    if widget is not None:
        return least_height(widget, width)
    if layout is not None:
        return least_layout_height(layout, width)
    return item.minimumSize().height()


def least_layout_height(layout: QLayout, width: int) -> int:
    """As `least_height`, of a layout with its margins."""
    if isinstance(layout, QStackedLayout):  # which knows no margins
        current = layout.currentWidget()
        if current is not None and current.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Ignored:
            # What takes what it gets leaves it to the others, so that there is as much room before as after they come up.
            others = (layout.widget(place) for place in range(layout.count()))
            return max(least_height(each, width) for each in others if each is not None)
        return 0 if current is None else least_height(current, width)
    if isinstance(layout, QBoxLayout) and type(layout).__module__.startswith("PySide6"):
        return least_beside(layout, width) if layout.direction() in _BESIDE else _below(layout, width)
    return layout.minimumHeightForWidth(width) if layout.hasHeightForWidth() else layout.minimumSize().height()


def least_beside(layout: QBoxLayout, width: int) -> int:
    """As `least_height`, of a layout whose items stand beside each other. What grows shares the width that the others leave."""
    shown = _shown(layout)
    margins = layout.contentsMargins()
    liked = {place: max(each.sizeHint().width(), each.minimumSize().width()) for place, each in shown.items()}
    shares = {place: layout.stretch(place) for place in range(layout.count())}  # room between items may have one too
    if not any(shares[place] for place in shown):
        wanting = [place for place in shown if shown[place].expandingDirections() & Qt.Orientation.Horizontal]
        shares = dict.fromkeys(wanting or shown, 1)
    fixed = sum(size for place, size in liked.items() if not shares.get(place))
    spare = width - margins.left() - margins.right() - max(0, layout.spacing()) * max(0, len(shown) - 1) - fixed
    whole = max(1, sum(shares.values()))
    given = {
        place: max(each.minimumSize().width(), spare * shares[place] // whole) if shares.get(place) else liked[place]
        for place, each in shown.items()
    }
    highest = max((least_item_height(each, given[place]) for place, each in shown.items()), default=0)
    return highest + margins.top() + margins.bottom()


def _shown(layout: QLayout) -> dict[int, QLayoutItem]:
    """By their places."""
    items = {place: layout.itemAt(place) for place in range(layout.count())}
    return {place: each for place, each in items.items() if each is not None and not each.isEmpty()}


def _of_contents(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    if layout is not None:
        return least_layout_height(layout, width)
    if isinstance(widget, QSplitter):
        return _of_parts(widget, width)
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    if not widget.sizePolicy().verticalPolicy().value & QSizePolicy.PolicyFlag.ShrinkFlag.value:
        return max(widget.sizeHint().height(), widget.minimumSizeHint().height())
    return widget.minimumSizeHint().height()


def _below(layout: QBoxLayout, width: int) -> int:
    margins = layout.contentsMargins()
    inner = width - margins.left() - margins.right()
    heights = [least_item_height(each, inner) for each in _shown(layout).values()]
    items = (layout.itemAt(place) for place in range(layout.count()))
    spacers = sum(each.minimumSize().height() for each in items if each is not None and each.spacerItem() is not None)
    return (
        sum(heights) + spacers + max(0, layout.spacing()) * max(0, len(heights) - 1) + margins.top() + margins.bottom()
    )


def _of_parts(splitter: QSplitter, width: int) -> int:
    parts = [splitter.widget(place) for place in range(splitter.count())]
    chosen = splitter.widths_beside() if isinstance(splitter, Turning) else splitter.sizes()
    sizes = zip(parts, chosen, strict=True)
    shown = [(each, size) for each, size in sizes if each is not None and not each.isHidden()]
    handles = splitter.handleWidth() * max(0, len(shown) - 1)
    if isinstance(splitter, Turning):
        if not splitter.stands_beside(width):
            return sum(splitter.heights_below(width)) + handles
    elif splitter.orientation() is Qt.Orientation.Vertical:
        below = sum(least_height(each, width) for each, _ in shown) + handles
        return max(splitter.minimumSizeHint().height(), below)
    # It may not have been laid out in this width yet.
    whole = max(1, sum(size for _, size in shown))
    widths = [max(each.minimumSizeHint().width(), (width - handles) * size // whole) for each, size in shown]
    return max((least_height(each, given) for (each, _), given in zip(shown, widths, strict=True)), default=0)
