"""Frames that never came, told by the time stamps of those that did."""

from __future__ import annotations

from fractions import Fraction

from av import Packet
from av.video.stream import VideoStream

_HALF_A_FRAME = Fraction(1, 2)


class TimeGaps:
    """Counts the frames between two packets that are further apart than one frame takes.

    A video whose rate changes, as that of a telephone, has no gaps that could be told from pauses.
    """

    def __init__(self, stream: VideoStream) -> None:
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
        self.places.append((self.packets - 1, missing))
        return True


def expected_frames(stream: VideoStream, container_seconds: float | None) -> int | None:
    """How many frames the file says that it has; None where it does not say."""
    if stream.frames > 0:
        return stream.frames
    step = _ticks_a_frame(stream)
    if step is None or stream.time_base is None or not container_seconds:
        return None
    # The end of the last frame is known to a thousandth of a second.
    return round(container_seconds / float(step * stream.time_base)) or None


def _ticks_a_frame(stream: VideoStream) -> Fraction | None:
    """In units of the time base; None if the rate is not constant."""
    average, base = stream.average_rate, stream.base_rate
    if not average or not base or stream.time_base is None or abs(average / base - 1) > Fraction(1, 20):
        return None
    return 1 / (base * stream.time_base)
