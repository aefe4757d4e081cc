"""What stands between the thread that grabs and the thread that inspects."""

from __future__ import annotations

from typing import Protocol

from app.sources.source import SourceFrame


class FrameSlot(Protocol):
    """Where frames are put by one thread and taken by another."""

    @property
    def dropped(self) -> int:
        """Number of frames that nobody took."""
        ...

    @property
    def empty(self) -> bool:
        """True if `take` would have to wait."""
        ...

    def put(self, frame: SourceFrame) -> bool:
        """Hand over a frame; False if the slot is closed."""
        ...

    def take(self, timeout: float) -> SourceFrame | None:
        """The next frame, waiting up to `timeout` seconds; None if none came or the slot is closed and empty."""
        ...

    def clear(self) -> None:
        """Forget a waiting frame, without counting it as dropped."""
        ...

    def close(self) -> None:
        """Wake everyone who waits; what was put before can still be taken."""
        ...
