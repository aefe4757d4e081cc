"""Which triggers still wait for a verdict, and which have waited too long."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

TriggerKey = tuple[int, str]
"""Its running number in its run, and when it came: no two are alike as long as the program runs."""
MOST_EXPIRED = 10_000
"""So many expired triggers are remembered; a verdict that comes later still is late by its own clock."""


@dataclass(frozen=True, slots=True)
class Expected:
    """A trigger whose part has no verdict yet."""

    trigger: TriggerKey
    part_number: str | None
    triggered_at: str
    due: float
    """Moment of the steady clock."""


class Deadlines:
    """Arithmetic over moments of the steady clock; used under its owner's lock."""

    def __init__(self) -> None:
        self._waiting: OrderedDict[TriggerKey, Expected] = OrderedDict()
        self._expired: OrderedDict[TriggerKey, None] = OrderedDict()
        self._answered = 0

    def expect(self, expected: Expected) -> None:
        """A trigger was taken. The same key twice counts once."""
        if expected.trigger not in self._expired:
            self._waiting.setdefault(expected.trigger, expected)

    def judged(self, trigger: TriggerKey) -> Expected | None:
        """Its verdict is there. What was expected, if it still was; None if the deadline spoke first, or nobody expected it."""
        expected = self._waiting.pop(trigger, None)
        if expected is not None:
            self._answered += 1
        return expected

    def has_expired(self, trigger: TriggerKey) -> bool:
        """True if the deadline spoke for that trigger."""
        return trigger in self._expired

    def expire(self, now: float) -> tuple[Expected, ...]:
        """Those whose time is over, each once, in the order of their triggers."""
        over = tuple(each for each in self._waiting.values() if each.due <= now)
        for each in over:
            del self._waiting[each.trigger]
            self._expired[each.trigger] = None
        self._answered += len(over)
        while len(self._expired) > MOST_EXPIRED:
            self._expired.popitem(last=False)
        return over

    @property
    def next_due(self) -> float | None:
        """When `expire` has something to do; None if nothing waits."""
        return min((each.due for each in self._waiting.values()), default=None)

    @property
    def answered(self) -> int:
        """Triggers that had their verdict, or their deadline: each counts once."""
        return self._answered

    @property
    def outstanding(self) -> int:
        """Triggers that wait for a verdict."""
        return len(self._waiting)
