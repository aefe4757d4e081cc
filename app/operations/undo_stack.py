"""What can be undone and done again: one stack for the whole application."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from app.domain.trash import Record
from app.messages.message import Message
from app.operations.operation import Operation

DEPTH = 200


@dataclass(frozen=True, slots=True, eq=False)  # the same may be done twice: each time is a step of its own
class Step:
    """Something that was done; `inverse` takes it back, or does it again."""

    label: Message
    inverse: Operation


class UndoStack:
    """Needs a lock where several threads use it.

    Not QUndoStack: that one moves on before an undo has succeeded, and works in the GUI thread. Here a step leaves the stack when
    its inverse was carried out, and stays when the disk refused, so that it can be tried again.
    """

    def __init__(self) -> None:
        self._done: deque[Step] = deque(maxlen=DEPTH)
        self._undone: deque[Step] = deque(maxlen=DEPTH)

    @property
    def next_undo(self) -> Step | None:
        """What would be undone."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Step | None:
        """What would be done again."""
        return self._undone[-1] if self._undone else None

    def push(self, step: Step, *, keep_undone: bool = False) -> None:
        """Something new was done: what was undone before can not be done again, unless the new was asked for before that
        (`keep_undone`), as an import is that ends after an undo."""
        self._done.append(step)
        if not keep_undone:
            self._undone.clear()

    def undone(self, step: Step, inverse: Operation | None) -> None:
        """`step` was undone; `inverse` would do it again."""
        self._move(step, inverse, self._done, self._undone)

    def redone(self, step: Step, inverse: Operation | None) -> None:
        """`step` was done again; `inverse` would undo it."""
        self._move(step, inverse, self._undone, self._done)

    def drop(self, step: Step) -> None:
        """`step` can never be carried out any more."""
        for steps in (self._done, self._undone):
            if step in steps:
                steps.remove(step)

    def forget(self, gone: frozenset[Record]) -> None:
        """These records were deleted for good: steps do without them, and those that nothing is left of go."""
        for steps in (self._done, self._undone):
            left = [(step, step.inverse.without(gone)) for step in steps]
            steps.clear()
            # A step that stays as it was stays the same step: it may be under way.
            steps.extend(
                step if inverse is step.inverse else Step(step.label, inverse)
                for step, inverse in left
                if inverse is not None
            )

    @staticmethod
    def _move(step: Step, inverse: Operation | None, source: deque[Step], target: deque[Step]) -> None:
        if step in source:  # else something new was done meanwhile, in another lane
            source.remove(step)
        if inverse is not None:
            target.append(Step(step.label, inverse))
