"""Shapes while a person draws them: which one is chosen, and every step back and forth."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from onenip_core.area_shapes import AreaShape, BoolMask, paint


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn at one moment."""

    shapes: tuple[AreaShape, ...] = ()
    labels: tuple[str, ...] = ()
    """What each shape is said to be, as many as shapes."""
    selected: int | None = None


@dataclass(slots=True)
class History:
    """What is drawn, and every step on the way there and back."""

    kept: Drawn
    now: Drawn
    done: list[Drawn] = field(default_factory=list)
    undone: list[Drawn] = field(default_factory=list)

    @classmethod
    def begin(cls, kept: Drawn) -> History:
        """Nothing is changed yet."""
        return cls(kept, kept)

    @property
    def is_changed(self) -> bool:
        """Whether it differs from what is kept."""
        return replace(self.now, selected=None) != replace(self.kept, selected=None)


class ShapeDraft(QObject):
    """Truth of an editor. What is drawn may not be fit to be kept yet: `problem` says why."""

    changed = Signal()

    def __init__(self, drawn: Drawn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History.begin(drawn)
        self.label = ""
        """What shapes are said to be that are drawn from now on; nothing is said of those that erase."""

    @property
    def shapes(self) -> tuple[AreaShape, ...]:
        """From the lowest to the topmost."""
        return self._history.now.shapes

    @property
    def labels(self) -> tuple[str, ...]:
        """What each shape is said to be."""
        return self._history.now.labels

    @property
    def selected(self) -> int | None:
        """The place of the chosen shape."""
        return self._history.now.selected

    @property
    def chosen(self) -> AreaShape | None:
        """The chosen shape."""
        return None if self.selected is None else self.shapes[self.selected]

    @property
    def can_undo(self) -> bool:
        return bool(self._history.done)

    @property
    def can_redo(self) -> bool:
        return bool(self._history.undone)

    @property
    def is_changed(self) -> bool:
        """Whether it differs from what is kept."""
        return self._history.is_changed

    @property
    def problem(self) -> str:
        """Why it cannot be kept; empty if it can."""
        return ""

    def mask(self, height: int, width: int) -> BoolMask:
        """(H, W) of what is drawn, whether it can be kept or not."""
        return paint(self.shapes, height, width)

    def add(self, shape: AreaShape) -> None:
        """Put it on top, and choose it."""
        self._insert(shape, len(self.shapes))

    def select(self, place: int | None) -> None:
        """Choose a shape, or none. No step of its own."""
        if place != self.selected:
            self._show(replace(self._history.now, selected=place))

    def exchange(self, shape: AreaShape, *, goes_on: bool = False) -> None:
        """Put `shape` in the place of the chosen one; `goes_on` joins it to the step before, as of one drag."""
        place, now = self.selected, self._history.now
        if place is None or shape == self.chosen:
            return
        after = replace(now, shapes=(*now.shapes[:place], shape, *now.shapes[place + 1 :]))
        if goes_on:
            self._show(after)
        else:
            self._go_on(after)

    def relabel(self, label: str) -> None:
        """Say anew what the chosen shape is; of one that erases nothing is said."""
        place, now = self.selected, self._history.now
        if place is not None and now.shapes[place].inspected and now.labels[place] != label:
            self._go_on(replace(now, labels=(*now.labels[:place], label, *now.labels[place + 1 :])))

    def delete(self) -> None:
        """Take the chosen shape away."""
        place, now = self.selected, self._history.now
        if place is not None:
            shapes, labels = now.shapes, now.labels
            self._go_on(Drawn((*shapes[:place], *shapes[place + 1 :]), (*labels[:place], *labels[place + 1 :])))

    def clear(self) -> None:
        """Take all shapes away."""
        if self.shapes:
            self._go_on(Drawn())

    def undo(self) -> None:
        """Take the last step back."""
        history = self._history
        if history.done:
            history.undone.append(history.now)
            self._show(history.done.pop())

    def redo(self) -> None:
        """Do again what was taken back last."""
        history = self._history
        if history.undone:
            history.done.append(history.now)
            self._show(history.undone.pop())

    def _take(self, history: History) -> None:
        """Go on with other drawings, which have steps of their own."""
        self._history = history
        self.changed.emit()

    def _insert(self, shape: AreaShape, place: int) -> None:
        now, label = self._history.now, self.label if shape.inspected else ""
        shapes = (*now.shapes[:place], shape, *now.shapes[place:])
        self._go_on(Drawn(shapes, (*now.labels[:place], label, *now.labels[place:]), place))

    def _go_on(self, after: Drawn) -> None:
        self._history.done.append(self._history.now)
        self._history.undone.clear()
        self._show(after)

    def _show(self, drawn: Drawn) -> None:
        self._history.now = drawn
        self.changed.emit()
