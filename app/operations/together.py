"""Several changes as one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.changes import Changes
from app.domain.trash import Record
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work


@dataclass(frozen=True)
class Together(Operation):
    """All of `operations` in order or, if one fails, none."""

    what: Message
    operations: tuple[Operation, ...]

    @property
    def label(self) -> Message:
        return self.what

    @property
    def kinds(self) -> frozenset[str]:
        """Those of all that it holds."""
        return frozenset[str]().union(*(operation.kinds for operation in self.operations))

    def perform(self, work: Work) -> Outcome:
        """Raises whatever the one raises that fails; those before it were taken back."""
        inverses: list[Operation] = []
        changes = Changes()
        try:
            for operation in self.operations:
                outcome = operation.perform(work)
                changes |= outcome.changes
                if outcome.inverse is not None:
                    inverses.append(outcome.inverse)
        except Exception:
            for inverse in reversed(inverses):
                inverse.perform(work)
            raise
        return Outcome(changes, Together(self.what, tuple(reversed(inverses))) if inverses else None)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        """What is left of the parts."""
        left = tuple(part for each in self.operations if (part := each.without(gone)) is not None)
        if all(one is other for one, other in zip(left, self.operations, strict=False)) and len(left) == len(
            self.operations
        ):
            return self
        return replace(self, operations=left) if left else None


def and_then(done: Outcome, following: Operation | None, label: Message, work: Work) -> Outcome:
    """The outcome of what was done and of what follows from it, as one step; if that fails, what was done is taken back.

    Raises whatever `following` raises.
    """
    if following is None or done.inverse is None:
        return done
    try:
        more = following.perform(work)
    except Exception:
        done.inverse.perform(work)
        raise
    back = tuple(each for each in (more.inverse, done.inverse) if each is not None)
    return replace(done, changes=done.changes | more.changes, inverse=Together(label, back))
