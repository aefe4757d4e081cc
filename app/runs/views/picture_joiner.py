"""Joins pictures of cameras that are triggered by their inputs: nobody says which belong together, so their times must."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace

from app.domain.timestamps import utc_now
from app.messages.codes import views as codes
from app.messages.codes.cameras import PictureLost
from app.messages.message import Message
from app.runs.views.view import one_part
from app.sources.source import SourceFrame

LEAST_DOUBT_S = 2.0
"""So long, at least, one that comes may be a picture that was missing."""


@dataclass(slots=True)
class _Part:
    opened: float
    frames: dict[int, SourceFrame] = field(default_factory=dict)


class PictureJoiner:
    """For `views` cameras, whose pictures of one part come within `window_s` of each other, and parts at least twice as far apart.

    A picture belongs to the part whose first picture came within the window before it. The first one of a part opens it; a part
    leaves with one frame for each view, complete or not, once. What cannot be told apart is given to no part: that view is
    NOT_CHECKED, of this part and of all within whose time the missing picture could still come. `unasked` counts such pictures.

    Times are seconds of one clock. Used under the lock of whoever owns it.
    """

    def __init__(self, views: int, window_s: float) -> None:
        self._views = range(views)
        self._window_s = window_s
        self._doubt_s = max(3 * window_s, LEAST_DOUBT_S)
        self._doubt_until = [float("-inf")] * views
        self._part: _Part | None = None
        self._done: list[SourceFrame] = []
        self._unexplained = [0] * views
        """Parts that left without a picture of this view, which its camera has not reported as lost yet."""
        self._lost: list[deque[SourceFrame]] = [deque() for _ in self._views]
        """Reports of lost pictures of parts that no view has shown yet."""
        self._opened = 0
        self._unasked = 0

    @property
    def opened(self) -> int:
        """Parts so far; each leaves once."""
        return self._opened

    @property
    def unasked(self) -> int:
        """Pictures that were given to no part."""
        return self._unasked

    @property
    def next_deadline(self) -> float | None:
        """When the part that is incomplete leaves anyway; None if there is none."""
        return None if self._part is None else self._part.opened + self._window_s

    def put(self, view: int, frame: SourceFrame, now: float) -> None:
        """A picture of a camera, or the reason why there is none."""
        self.expire(now)
        if isinstance(frame.error, PictureLost):
            self._put_lost(view, frame)
            return
        if now < self._doubt_until[view]:
            self._unasked += 1
            # A part that another camera opens right after it has had its picture of this one.
            self._doubt_until[view] = max(self._doubt_until[view], now + self._window_s)
            return
        part = self._part if self._part is not None and view not in self._part.frames else self._open(now)
        part.frames[view] = frame
        self._leave_if_complete(part)

    def _put_lost(self, view: int, frame: SourceFrame) -> None:
        """A camera reports a lost picture only with its next one: the part has long left, as the others saw it. Only one that all
        lost is a part of its own."""
        if self._unexplained[view]:
            self._unexplained[view] -= 1
            return
        self._lost[view].append(frame)
        if all(self._lost):
            self._opened += 1
            self._done.append(one_part(f"part {self._opened:06d}", [lost.popleft() for lost in self._lost]))

    def expire(self, now: float) -> None:
        """Let the part go whose time is over."""
        part = self._part
        if part is not None and now >= part.opened + self._window_s:
            over = part.opened + self._window_s
            self._give_up(part, codes.OtherViewPictureMissing(self._window_s), over + self._doubt_s)

    def take(self) -> SourceFrame | None:
        """The oldest part that has left; None if there is none."""
        return self._done.pop(0) if self._done else None

    def flush(self) -> tuple[SourceFrame, ...]:
        """The end: everything leaves as it is."""
        if self._part is not None:
            self._give_up(self._part, codes.OtherViewPictureMissing(self._window_s), float("inf"))
        done, self._done = tuple(self._done), []
        return done

    def _open(self, now: float) -> _Part:
        before, missing = self._part, set[int]()
        if before is not None:
            missing = {view for view in self._views if view not in before.frames}
            self._give_up(before, codes.PartsTooClose(self._window_s), now + self._doubt_s)
        self._opened += 1
        part = _Part(now)
        for view in self._views:
            if view in missing:
                part.frames[view] = _nothing(codes.PartsTooClose(self._window_s))
            elif now < self._doubt_until[view]:
                part.frames[view] = _nothing(codes.ViewOutOfStep())
                # Its picture of this part is still to come, and must not open another one.
                self._doubt_until[view] = max(self._doubt_until[view], now + self._window_s)
        self._part = part
        return part

    def _give_up(self, part: _Part, reason: Message, doubt_until: float) -> None:
        for view in self._views:
            if view not in part.frames:
                part.frames[view] = _nothing(reason)
                self._unexplained[view] += 1
                self._doubt_until[view] = max(self._doubt_until[view], doubt_until)
        self._leave_if_complete(part)

    def _leave_if_complete(self, part: _Part) -> None:
        if len(part.frames) == len(self._views):
            joined = one_part(f"part {self._opened:06d}", [part.frames[view] for view in self._views])
            first = next((frame for frame in joined.views if frame.readable), joined)
            self._done.append(replace(joined, captured_at=first.captured_at))
            self._part = None


def _nothing(reason: Message) -> SourceFrame:
    return SourceFrame("no picture", utc_now(), error=reason)
