"""The parts that a camera was triggered for and whose pictures have not come."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

from app.messages.message import Message


@dataclass(slots=True)
class _Part:
    fired_at: float
    failure: Message | None = None


class AwaitedParts:
    """In the order of their triggers: the next sound picture belongs to the oldest part that has not failed.

    From any thread.
    """

    def __init__(self) -> None:
        self._parts: deque[_Part] = deque()
        self._changed = threading.Condition()

    def __len__(self) -> int:
        with self._changed:
            return len(self._parts)

    def add(self, now: float, failure: Message | None = None) -> None:
        """The camera was triggered at `now`, or should have been and failed."""
        with self._changed:
            self._parts.append(_Part(now, failure))

    def fail_last(self, failure: Message) -> None:
        """The trigger of the youngest part was not taken."""
        with self._changed:
            if self._parts:
                self._parts[-1].failure = failure
            self._changed.notify_all()

    def fail_all(self, failure: Message) -> None:
        """No picture of any of them will come."""
        with self._changed:
            for part in self._parts:
                part.failure = part.failure or failure
            self._changed.notify_all()

    def fail_oldest(self, count: int, failure: Message) -> int:
        """The pictures of the `count` oldest that have not failed are lost; how many there were."""
        with self._changed:
            waiting = [part for part in self._parts if part.failure is None][:count]
            for part in waiting:
                part.failure = failure
            self._changed.notify_all()
            return len(waiting)

    def take_failed(self) -> Message | None:
        """Why the oldest part has no picture, once that is known; it is taken off. None: it still waits, or there is none."""
        with self._changed:
            if not self._parts or self._parts[0].failure is None:
                return None
            return self._parts.popleft().failure

    def take_waiting(self) -> bool:
        """A picture came for the oldest part, which is taken off; False if it has failed or nobody waits."""
        with self._changed:
            if not self._parts or self._parts[0].failure is not None:
                return False
            self._parts.popleft()
            self._changed.notify_all()
            return True

    def waited(self, now: float) -> float:
        """How many seconds the oldest part that has not failed has waited; 0 if there is none."""
        with self._changed:
            return max((now - part.fired_at for part in self._parts if part.failure is None), default=0.0)

    def wait_for_none(self, timeout_s: float) -> bool:
        """True as soon as no part waits for a picture; False if one still does after `timeout_s` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: all(part.failure is not None for part in self._parts), timeout_s)
