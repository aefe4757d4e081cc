"""What can be undone and done again: one stack for the whole application, in the order in which a person asked."""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from threading import Event
from typing import Any, TypeVar

from app.domain.trash import Record
from app.messages.message import Message
from app.operations.operation import Operation

DEPTH = 200


@dataclass(frozen=True, slots=True, eq=False)  # the same may be done twice: each time is a step of its own
class Step:
    """Something that was done; `inverse` takes it back, or does it again."""

    label: Message
    inverse: Operation
    asked: int
    """Its place in the order in which a person asked; for what was undone, when that was asked for."""
    number: int
    """Stays the same when the step is undone and done again."""


@dataclass(frozen=True, slots=True, eq=False)
class Promise:
    """Something long that a person asked for and that is not at its end yet. It holds its place among the steps."""

    label: Message
    asked: int
    give_up: Callable[[], None]
    """Lets it end soon; what it did until then can be taken back. May be called from any thread."""
    ended: Future[Any]
    """Has a result, or is cancelled, when nothing more will happen."""
    taken_back: Event = field(default_factory=Event)
    """Set when it was undone before its end: nobody needs to hear what it has done."""
    kinds: frozenset[str] = frozenset()
    """Of its operation, as the table of roles names them."""
    number: int = 0


class UndoStack:
    """Needs a lock where several threads use it.

    Not QUndoStack: that one moves on before an undo has succeeded, and works in the GUI thread. Here a step leaves the stack when
    its inverse was carried out, and stays when the disk refused, so that it can be tried again.
    """

    def __init__(self) -> None:
        self._done: list[Step | Promise] = []
        self._undone: list[Step] = []

    @property
    def next_undo(self) -> Step | Promise | None:
        """What would be undone."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Step | None:
        """What would be done again."""
        return self._undone[-1] if self._undone else None

    def last_before(self, asked: int, floor: int = 0) -> Step | Promise | None:
        """What an undo takes back that was asked for then: nothing that was asked for later, nor before `floor`."""
        return next((step for step in reversed(self._done) if floor <= step.asked < asked), None)

    def promise(self, promise: Promise) -> None:
        """Something long begins, or waits for its turn."""
        self._insert(promise)

    def push(self, step: Step) -> None:
        """Something new was done. What was undone before it was asked for can not be done again; what was undone since, while it
        was under way, still can."""
        self._insert(step)
        self._undone = [undone for undone in self._undone if undone.asked > step.asked]

    def undone(self, step: Step, inverse: Operation | None, asked: int) -> None:
        """`step` was undone; `inverse` would do it again."""
        self.drop(step)
        if inverse is not None:
            self._undone = [*self._undone, Step(step.label, inverse, asked, step.number)][-DEPTH:]

    def redone(self, step: Step, inverse: Operation | None, asked: int) -> None:
        """`step` was done again; `inverse` would undo it."""
        self.drop(step)
        if inverse is not None:
            self._insert(Step(step.label, inverse, asked, step.number))

    def drop(self, step: Step | Promise) -> None:
        """`step` can not be carried out any more, or has been."""
        self._done = [other for other in self._done if other is not step]
        self._undone = [other for other in self._undone if other is not step]

    def forget(self, gone: frozenset[Record]) -> None:
        """These records were deleted for good: steps do without them, and those that nothing is left of go."""
        self._done = [left for step in self._done if (left := _without(step, gone)) is not None]
        self._undone = [left for step in self._undone if (left := _without(step, gone)) is not None]

    def _insert(self, step: Step | Promise) -> None:
        insort(self._done, step, key=lambda other: other.asked)
        del self._done[:-DEPTH]


_Place = TypeVar("_Place", Step, Step | Promise)


def _without(step: _Place, gone: frozenset[Record]) -> _Place | None:
    if isinstance(step, Promise):
        return step
    inverse = step.inverse.without(gone)
    if inverse is None:
        return None
    # A step that stays as it was stays the same step: it may be under way.
    return step if inverse is step.inverse else replace(step, inverse=inverse)
