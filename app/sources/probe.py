"""Tries a source: how many frames come, how fast, how large, and how many of them are bad."""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Callable, Sequence
from itertools import dropwhile, pairwise

import msgspec
import numpy as np

from app.domain.frame import Frame
from app.messages.codes import sources as codes
from app.messages.errors import message_of
from app.messages.message import Message
from app.sources.errors import SourceError
from app.sources.grabber import Grabber
from app.sources.source import FrameSource, SourceFrame
from onenip_core.data.images.image_file import checked_header
from onenip_core.data.images.stored_pixels import decode_stored
from onenip_core.errors import ImageReadError

PATIENCE_S = 10.0
"""So long a source may take for its first frame, and between two."""
END_PATIENCE_S = 2.0
_POLL_S = 0.1
_BURST = 0.25
"""Share of the usual gap below which a gap at the beginning is part of a burst."""


class ProbeResult(msgspec.Struct, frozen=True):
    """What came, under the names that it is printed with."""

    frames: int
    """That were delivered, the bad ones among them."""
    dropped: int
    """That came and were replaced by newer ones before anyone could look at them."""
    bad: int
    """That hold no picture, or a damaged one."""
    fps: float | None
    """Frames a second in the long run (see `long_run_rate`); None of fewer than two."""
    width: int | None
    height: int | None
    """Of the last sound frame, in pixels, upright."""
    pixel_format: str | None
    """Of the last sound frame, as the camera calls it, else as it is delivered: Mono8 … Mono16, RGB8 … RGB16, RGBa8 of a file."""


class _Tally:
    """Counts while frames come."""

    def __init__(self, say: Callable[[Message], None]) -> None:
        self._say = say
        self.frames = self.bad = 0
        self._size: tuple[int, int] | None = None
        self._pixel_format: str | None = None
        self._came_at: list[float] = []

    def add(self, frame: SourceFrame) -> None:
        self._came_at.append(time.monotonic())
        self.frames += 1
        try:
            seen = _look_at(frame)
        except ImageReadError as error:
            self.bad += 1
            self._say(message_of(error))
            return
        if isinstance(seen, Message):
            self.bad += 1
            self._say(seen)
            return
        size, self._pixel_format = seen
        if self._size is not None and size != self._size:
            self._say(codes.SizeChanged(_words(self._size), _words(size)))
        self._size = size

    def result(self, source: FrameSource, dropped: int) -> ProbeResult:
        damaged = source.damaged if source.may_drop else 0
        rate = long_run_rate(self._came_at)
        fps = None if rate is None else round(rate, 2)
        height, width = self._size or (None, None)
        pixel_format = (source.pixel_format if self._pixel_format else "") or self._pixel_format
        return ProbeResult(self.frames + damaged, dropped, self.bad + damaged, fps, width, height, pixel_format)


def probe(
    source: FrameSource,
    frames: int,
    say: Callable[[Message], None],
    stopped: threading.Event,
    patience_s: float = PATIENCE_S,
) -> ProbeResult:
    """Take `frames` frames, fewer if the source ends, falls silent for `patience_s` seconds or `stopped` is set.

    `say` is told why a frame is bad and that the size changed. Nothing is kept, and what was delivered counts as not inspected.

    Raises:
        SourceError: it cannot be opened, or not one frame came.
    """
    grabber = Grabber(source)
    tally = _Tally(say)
    grabber.start()
    try:
        heard_at = time.monotonic()
        while tally.frames < frames and not stopped.is_set() and time.monotonic() - heard_at < patience_s:
            frame = grabber.take(_POLL_S)
            if frame is not None:
                tally.add(frame)
                heard_at = time.monotonic()
            elif grabber.finished:
                break
        # What comes while the source is closed has nobody to look at it.
        dropped, ended = grabber.dropped, grabber.finished
    finally:
        grabber.stop(END_PATIENCE_S)
    failure = grabber.failure
    if failure is not None and not stopped.is_set():
        raise failure
    silent = codes.NoFrameWithin(source.name, patience_s)
    if tally.frames == 0 and not stopped.is_set():
        raise SourceError(silent)
    if tally.frames < frames and not ended and not stopped.is_set():
        say(silent)
    return tally.result(source, dropped)


def long_run_rate(came_at: Sequence[float]) -> float | None:
    """Frames a second, from the seconds at which they came; None of fewer than two, or if all came at once.

    What had waited in a stream when it was opened comes in a burst. So gaps at the beginning that are much shorter than the later
    half's are left out; after them the mean counts, so that frames which come in pairs are not taken for more than they are.
    """
    gaps = [later - earlier for earlier, later in pairwise(came_at)]
    if not gaps:
        return None
    usual = statistics.mean(gaps[len(gaps) // 2 :])
    steady = list(dropwhile(lambda gap: gap < _BURST * usual, gaps))
    seconds = sum(steady)
    return len(steady) / seconds if seconds > 0 else None


def _look_at(frame: SourceFrame) -> tuple[tuple[int, int], str] | Message:
    """Size and format, or why there is no picture. Raises ImageReadError."""
    if frame.image is not None:
        return frame.image.size, _format_of_frame(frame.image)
    if frame.encoded is None:
        return frame.error or codes.NoImageDelivered()
    header = checked_header(frame.encoded, frame.name)
    pixels = decode_stored(frame.encoded, header, frame.name)
    bits = 8 * pixels.dtype.itemsize
    channels = {2: "Mono", 3: "RGB", 4: "RGBa"}[pixels.ndim if pixels.ndim == 2 else pixels.shape[2]]
    suffix = "f" if np.issubdtype(pixels.dtype, np.floating) else ""
    return header.upright_size, f"{channels}{bits}{suffix}"


def _format_of_frame(frame: Frame) -> str:
    return f"{'Mono' if frame.grey else 'RGB'}{frame.bits}"


def _words(size: tuple[int, int]) -> str:
    return f"{size[1]} × {size[0]}"
