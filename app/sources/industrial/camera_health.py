"""How an opened camera does: when its last sound picture came, of which size, and how many came damaged."""

from __future__ import annotations

import time

from app.messages.codes import cameras as codes
from app.messages.codes import sources as source_codes
from app.messages.message import Message

LONG_SILENCES = 5
"""After so many times the patience with silence a camera is opened anew."""


class CameraHealth:
    """Written by the reading thread, read by any."""

    def __init__(self, silence_s: float) -> None:
        self._silence_s = silence_s
        self._last_sound = time.monotonic()
        self._last_damaged = -1.0
        self._first_size: tuple[int, int] | None = None
        self._size: tuple[int, int] | None = None
        self.damaged = 0
        """Pictures that arrived damaged or were lost on the way."""
        self.pixel_format = ""
        """Of the last picture."""
        self.longest_pause = 0.0
        """Seconds that may lie between two pictures."""

    def begin(self, longest_pause: float) -> None:
        """The camera was opened and started."""
        self.longest_pause = longest_pause
        self._last_sound = time.monotonic()

    def note_picture(self, width: int, height: int, pixel_format: str) -> None:
        """A sound picture came."""
        self._last_sound = time.monotonic()
        self.pixel_format = pixel_format
        self._size = width, height
        self._first_size = self._first_size or self._size

    def note_damaged(self, count: int = 1) -> None:
        """A picture came damaged, or some did not come."""
        self._last_damaged = time.monotonic()
        self.damaged += count

    @property
    def silent(self) -> bool:
        """True if no sound picture has come for too long."""
        return self._silence > self._allowed

    @property
    def long_silent(self) -> bool:
        """True if nothing at all has come for much too long."""
        return time.monotonic() - max(self._last_sound, self._last_damaged) > LONG_SILENCES * self._allowed

    def status(self, may_be_silent: bool) -> Message:
        """In the words of a person."""
        if self.silent and not may_be_silent:
            only_damaged = self._last_damaged > self._last_sound
            return (codes.OnlyDamaged if only_damaged else codes.NoPictureSince)(self._silence)
        if self._size != self._first_size and self._size is not None and self._first_size is not None:
            return codes.PictureSizeChanged(*self._size, *self._first_size)
        return codes.ConnectedSomeDamaged(self.damaged) if self.damaged else source_codes.Connected()

    @property
    def _silence(self) -> float:
        return time.monotonic() - self._last_sound

    @property
    def _allowed(self) -> float:
        return self._silence_s + 3 * self.longest_pause
