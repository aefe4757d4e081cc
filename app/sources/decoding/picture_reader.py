"""What reads pictures one after the other from something that was opened."""

from __future__ import annotations

from typing import Protocol, TypeAlias

from app.domain.frame import Frame
from app.messages.message import Message

Picture: TypeAlias = Frame | Message
"""A frame, or why there is none although its turn has come: such a part is NOT_CHECKED."""


class TargetError(Exception):
    """It cannot be opened. The text may hold an address with its password."""

    def __init__(self, text: str, reason: str = "") -> None:
        """`reason` is what the system says of it, without the address; empty where it says nothing."""
        super().__init__(text)
        self.reason = reason


class PictureReader(Protocol):
    """Belongs to one thread. Made open; the one who makes it closes it."""

    @property
    def frame_total(self) -> int | None:
        """Number of frames that it should give, where it knows."""
        ...

    def read(self) -> Picture | None:
        """The next picture, waiting for it if need be; None once there are no more, or the connection is lost."""
        ...

    def shortfall(self) -> Message | None:
        """After the end: what it should have given and did not."""
        ...

    def close(self) -> None:
        """Give back what was opened."""
        ...
