"""Shapes while a person draws them: which one is chosen, and every step back and forth."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from onenip_core.area_shapes import AreaShape, BoolMask, paint


@dataclass(frozen=True, slots=True)
class _Step:
    shapes: tuple[AreaShape, ...]
    selected: int | None


class ShapeDraft(QObject):
    """Truth of an editor. What is drawn may not be fit to be kept yet: `problem` says why."""

    changed = Signal()

    def __init__(self, shapes: tuple[AreaShape, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = shapes
        self._now = _Step(shapes, None)
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    @property
    def shapes(self) -> tuple[AreaShape, ...]:
        """From the lowest to the topmost."""
        return self._now.shapes

    @property
    def selected(self) -> int | None:
        """The place of the chosen shape."""
        return self._now.selected

    @property
    def chosen(self) -> AreaShape | None:
        """The chosen shape."""
        return None if self._now.selected is None else self._now.shapes[self._now.selected]

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    @property
    def is_changed(self) -> bool:
        """Whether it differs from what is kept."""
        return self._now.shapes != self._kept

    @property
    def problem(self) -> str:
        """Why it cannot be kept; empty if it can."""
        return ""

    def mask(self, height: int, width: int) -> BoolMask:
        """(H, W) of what is drawn, whether it can be kept or not."""
        return paint(self._now.shapes, height, width)

    def add(self, shape: AreaShape) -> None:
        """Put it on top, and choose it."""
        self._insert(shape, len(self._now.shapes))

    def select(self, place: int | None) -> None:
        """Choose a shape, or none. No step of its own."""
        if place != self._now.selected:
            self._now = _Step(self._now.shapes, place)
            self.changed.emit()

    def exchange(self, shape: AreaShape, *, goes_on: bool = False) -> None:
        """Put `shape` in the place of the chosen one; `goes_on` joins it to the step before, as of one drag."""
        if self._now.selected is None or shape == self.chosen:
            return
        place = self._now.selected
        after = _Step((*self._now.shapes[:place], shape, *self._now.shapes[place + 1 :]), place)
        if goes_on:
            self._now = after
            self.changed.emit()
        else:
            self._go_on(after)

    def delete(self) -> None:
        """Take the chosen shape away."""
        place = self._now.selected
        if place is not None:
            self._go_on(_Step((*self._now.shapes[:place], *self._now.shapes[place + 1 :]), None))

    def clear(self) -> None:
        """Take all shapes away."""
        if self._now.shapes:
            self._go_on(_Step((), None))

    def undo(self) -> None:
        """Take the last step back."""
        if self._done:
            self._undone.append(self._now)
            self._now = self._done.pop()
            self.changed.emit()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._undone:
            self._done.append(self._now)
            self._now = self._undone.pop()
            self.changed.emit()

    def _insert(self, shape: AreaShape, place: int) -> None:
        shapes = self._now.shapes
        self._go_on(_Step((*shapes[:place], shape, *shapes[place:]), place))

    def _go_on(self, after: _Step) -> None:
        self._done.append(self._now)
        self._undone.clear()
        self._now = after
        self.changed.emit()
