"""Frames that never came, told by the time stamps of those that did."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import av
from av import Packet
from av.container import InputContainer
from av.video.stream import VideoStream

_HALF_A_FRAME = Fraction(1, 2)


class TimeGaps:
    """Counts the frames between two packets that are further apart than one frame takes.

    A video whose rate changes, as that of a telephone, has no gaps that could be told from pauses.
    """

    def __init__(self, stream: VideoStream, *, counts: bool) -> None:
        """`counts`: keep the number and the places of gaps. A live stream has no end, and what is kept must have one."""
        self._counts = counts
        self._step = _ticks_a_frame(stream)
        self._last: int | None = None
        self.packets = 0
        self.places: list[tuple[int, int]] = []
        """After which frame, from 1, and how many."""

    @property
    def missing(self) -> int:
        """Number of frames in all gaps."""
        return sum(count for _, count in self.places)

    def note(self, packet: Packet[VideoStream]) -> bool:
        """Look at the next packet; True if there is a gap before it."""
        last, self._last = self._last, packet.dts
        self.packets += 1
        if self._step is None or last is None or packet.dts is None:
            return False
        missing = int((packet.dts - last) / self._step - 1 + _HALF_A_FRAME)
        if missing < 1:
            return False
        if self._counts:
            self.places.append((self.packets - 1, missing))
        return True


@dataclass(frozen=True, slots=True)
class ExpectedFrames:
    """How many frames a file says that it has."""

    count: int
    surely: int
    """At least so many: a length of time is also that of the sound, and rounded."""


def expected_frames(container: InputContainer, stream: VideoStream) -> ExpectedFrames | None:
    """From the file's own count, else from its length; None where it says neither."""
    if stream.frames > 0:
        return ExpectedFrames(stream.frames, stream.frames)
    step = _ticks_a_frame(stream)
    if step is None or stream.time_base is None:
        return None
    if stream.duration:
        count = round(stream.duration / step)
        return ExpectedFrames(count, count)
    if not container.duration:
        return None
    count = round((container.duration - (container.start_time or 0)) / av.time_base / float(step * stream.time_base))
    return ExpectedFrames(count, count - (0 if len(container.streams) == 1 else 2))


def _ticks_a_frame(stream: VideoStream) -> Fraction | None:
    """In units of the time base; None if the rate is not constant."""
    average, base = stream.average_rate, stream.base_rate
    if not average or not base or stream.time_base is None or abs(average / base - 1) > Fraction(1, 20):
        return None
    return 1 / (base * stream.time_base)
