"""The parts that a camera was triggered for and whose pictures have not come."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

from app.domain.frame import Frame
from app.messages.codes.cameras import TriggeredTooLate
from app.messages.message import Message


@dataclass(slots=True)
class AwaitedPart:
    """One of them, in the hands of who triggered it."""

    fired_at: float
    failure: Message | None = None
    doubt: Message | None = None
    """What the driver said of the command; the camera may have heard it all the same."""
    commanded_at: float | None = None
    """When the command had returned."""


class AwaitedParts:
    """In the order of their triggers: the next sound picture belongs to the oldest part that has not failed.

    From any thread.
    """

    def __init__(self, longest_command_s: float = float("inf")) -> None:
        """`longest_command_s`: where a command was under way for longer, nobody knows what lay before the camera."""
        self._longest_command_s = longest_command_s
        self._parts: deque[AwaitedPart] = deque()
        self._changed = threading.Condition()

    def __len__(self) -> int:
        with self._changed:
            return len(self._parts)

    def add(self, now: float, failure: Message | None = None) -> AwaitedPart:
        """The camera was to be triggered at `now`; with a `failure` it will not be."""
        part = AwaitedPart(now, failure)
        with self._changed:
            self._parts.append(part)
        return part

    def commanded(self, part: AwaitedPart, now: float, doubt: Message | None = None) -> None:
        """The command for it has returned, well or with a `doubt`: then too its picture may come."""
        with self._changed:
            part.commanded_at, part.doubt = now, doubt

    def fail_all(self, failure: Message) -> None:
        """No picture of any of them will come; where there was a doubt, it tells more than `failure`."""
        with self._changed:
            for part in self._parts:
                part.failure = part.failure or part.doubt or failure
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

    def answer_oldest(self, content: Frame | Message, now: float) -> Frame | Message | None:
        """A picture came for the oldest part, which is taken off: what becomes of it. None: it has failed, or nobody waits."""
        with self._changed:
            if not self._parts or self._parts[0].failure is not None:
                return None
            part = self._parts.popleft()
            self._changed.notify_all()
            took_s = (now if part.commanded_at is None else part.commanded_at) - part.fired_at
            return TriggeredTooLate(round(1000 * took_s)) if took_s > self._longest_command_s else content

    def waited(self, now: float) -> float:
        """How many seconds the oldest part that has not failed has waited; 0 if there is none."""
        with self._changed:
            return max((now - part.fired_at for part in self._parts if part.failure is None), default=0.0)

    def wait_for_none(self, timeout_s: float) -> bool:
        """True as soon as no part waits for a picture; False if one still does after `timeout_s` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: all(part.failure is not None for part in self._parts), timeout_s)
