"""Pictures of cameras with inputs of their own, joined by when they came."""

from __future__ import annotations

import threading
from collections.abc import Callable

from app.domain.steady_clock import steady_seconds
from app.runs.views.picture_joiner import PictureJoiner
from app.sources.source import SourceFrame

TAKE_TIMEOUT_S = 0.1


class JoinedByTime:
    """`slots` are the mailboxes of the cameras' grabbers; from any thread."""

    def __init__(self, views: int, window_s: float, on_unasked: Callable[[], None]) -> None:
        self._changed = threading.Condition()
        self._joiner = PictureJoiner(views, window_s)
        self._on_unasked = on_unasked
        self._closed = False
        self.slots = tuple(_Slot(self, view) for view in range(views))

    @property
    def under_way(self) -> bool:
        """True while a part waits for pictures."""
        with self._changed:
            return self._joiner.next_deadline is not None

    def put(self, view: int, frame: SourceFrame) -> bool:
        """A picture came; False after `close`."""
        with self._changed:
            if self._closed:
                return False
            before = self._joiner.unasked
            self._joiner.put(view, frame, steady_seconds())
            unasked = self._joiner.unasked > before
            self._changed.notify_all()
        if unasked:
            self._on_unasked()
        return True

    def take(self) -> SourceFrame | None:
        """The next part, waiting a moment for it."""
        until = steady_seconds() + TAKE_TIMEOUT_S
        with self._changed:
            while True:
                now = steady_seconds()
                self._joiner.expire(now)
                frame = self._joiner.take()
                if frame is not None or now >= until or self._closed:
                    return frame
                due = self._joiner.next_deadline
                self._changed.wait(min(until, until if due is None else due) - now)

    def close(self) -> tuple[SourceFrame, ...]:
        """No picture counts any more; all parts that were not taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
            return self._joiner.flush()


class _Slot:
    """What a grabber puts its frames into; nothing waits here."""

    def __init__(self, joined: JoinedByTime, view: int) -> None:
        self._joined = joined
        self._view = view

    @property
    def dropped(self) -> int:
        return 0

    @property
    def empty(self) -> bool:
        return True

    def put(self, frame: SourceFrame) -> bool:
        return self._joined.put(self._view, frame)

    def take(self, timeout: float) -> SourceFrame | None:
        return None

    def clear(self) -> None:
        """Nothing to forget."""

    def close(self) -> None:
        """The source has ended; its view is missing from now on."""
