"""Parts that were triggered and wait for their picture or for the model, in the order of their triggers."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from app.domain.steady_clock import steady_seconds
from app.domain.trigger import Trigger
from app.domain.trigger_plan import TriggerPlan
from app.messages.codes import triggers as codes
from app.messages.message import Message
from app.runs.triggers.stall_watch import StallWatch
from app.sources.source import SourceFrame

Clock = Callable[[], float]


@dataclass(slots=True, eq=False)
class WaitingPart:
    """An accepted trigger on its way to its record."""

    trigger: Trigger
    accepted: float
    """When, by the steady clock."""
    deadline: float
    """When its picture must be there, by the steady clock."""
    frame: SourceFrame | None = field(default=None, repr=False)
    """Its picture, or why there is none; None while it is waited for."""
    asked: bool = False
    """The camera was told to take its picture."""

    def answer(self, frame: SourceFrame) -> None:
        """This is its picture."""
        # No picture is older than what asked for it, even if the time of day was set back in between.
        self.frame = replace(frame, trigger=self.trigger, captured_at=max(frame.captured_at, self.trigger.at))

    def give_up(self, reason: Message | None) -> None:
        """It has no picture, and is told and stored all the same; without a `reason` the end of the run is one."""
        name = f"part {self.trigger.number:06d}"
        self.frame = SourceFrame(name, self.trigger.at, error=reason, trigger=self.trigger)


class WaitingParts(ABC):
    """A mailbox between the thread that grabs and the one that inspects, which takes triggers from any thread.

    Each trigger that `accept` took comes out of `take` once: with its picture, or with the reason why there is none. A kind
    decides which frame belongs to which trigger.
    """

    def __init__(self, plan: TriggerPlan, clock: Clock = steady_seconds, stalls: StallWatch | None = None) -> None:
        self._changed = threading.Condition()
        self._parts: deque[WaitingPart] = deque()
        self._plan = plan
        self._clock = clock
        self._held: Message | None = None
        self._closed = False
        self._stalls = stalls

    @property
    def dropped(self) -> int:
        """Always 0: a frame that is no part was not dropped."""
        return 0

    @property
    def empty(self) -> bool:
        """True if `take` would have to wait."""
        with self._changed:
            self._give_up_late()
            return not self._parts or self._parts[0].frame is None

    def begin(self) -> None:
        """Triggers come from now on: whether the program stands still is noticed until `close`."""
        if self._stalls is None:
            self._stalls = StallWatch()
            self._stalls.start()

    def hold(self, reason: Message | None) -> None:
        """Parts are not judged from now on, for this reason, those that wait already included: a line that was told that the run is
        held hears of no good part. None: they are again."""
        with self._changed:
            self._held = reason

    def accept(self, trigger: Trigger) -> bool:
        """Take over a trigger. False: it will be NOT_CHECKED."""
        with self._changed:
            now = self._clock()
            self._give_up_late()
            part = WaitingPart(trigger, now, now + self._plan.timeout_s)
            reason = self._refusal()
            self._parts.append(part)
            hopeful = reason is None and not self._closed
            if hopeful:
                hopeful = self._begin(part)
            else:
                part.give_up(reason)
            self._changed.notify_all()
            return hopeful

    @abstractmethod
    def put(self, frame: SourceFrame) -> bool:
        """A frame came. True: it was dealt with, whether it is a part or not."""

    def take(self, timeout: float) -> SourceFrame | None:
        """The next part, waiting up to `timeout` seconds; None if none is there yet."""
        until = self._clock() + timeout
        with self._changed:
            while True:
                self._give_up_late()
                if self._parts and (frame := self._parts[0].frame) is not None:
                    part = self._parts.popleft()
                    if self._held is not None and frame.readable:
                        part.give_up(self._held)
                    return part.frame
                left = until - self._clock()
                if left <= 0 or (self._closed and not self._parts):
                    return None
                # Of a part that waits for its picture the deadline may come first.
                self._changed.wait(min([left, *(part.deadline - self._clock() for part in self._unanswered())]))

    def clear(self) -> None:  # noqa: B027  # a kind need not say that it forgets nothing
        """Nothing to forget: each is a part."""

    def close(self) -> None:
        """No picture comes any more. What waits for one has none; it can still be taken."""
        with self._changed:
            self._closed = True
            self._end_watch()
            for part in self._unanswered():
                part.give_up(None)
            self._changed.notify_all()

    def _end_watch(self) -> None:
        if self._stalls is not None:
            self._stalls.stop()

    def _refusal(self) -> Message | None:
        """Why a part that is triggered now is not judged; None if it is."""
        if self._held is not None:
            return self._held
        stalled_s = None if self._stalls is None else self._stalls.stood_still_s
        if stalled_s is not None:
            return codes.ProgramStoodStill(stalled_s)  # a trigger may have waited in a queue, and its part be gone
        waiting = sum(part.frame is None or part.frame.readable for part in self._parts)
        return codes.TooManyPartsWait(waiting) if waiting >= self._plan.queue else None

    def _begin(self, part: WaitingPart) -> bool:
        """Called under the lock for a part whose picture is waited for from now on. False: it will be NOT_CHECKED all the same."""
        return True  # most kinds only wait

    def _give_up_late(self) -> None:
        """Called under the lock, before anything else is decided."""
        now = self._clock()
        for part in self._unanswered():
            if now < part.deadline:
                return
            part.give_up(codes.PictureCameTooLate(self._plan.timeout_s))
            self._on_late(part)

    def _on_late(self, part: WaitingPart) -> None:  # noqa: B027  # most kinds know frames by when they were taken
        """A picture did not come in time. Called under the lock."""

    def _unanswered(self) -> Iterator[WaitingPart]:
        """Those that wait for their picture, oldest first."""
        return (part for part in self._parts if part.frame is None)
