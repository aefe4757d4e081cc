"""What a camera says to Linux that it can deliver: the structures of `linux/videodev2.h`, asked by ioctl."""

from __future__ import annotations

import errno
import os
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

from app.sources.usb.camera_mode import CameraMode

Ask = Callable[[int, bytearray], None]
"""Sends a request with its structure, which the answer replaces. Raises OSError: EINVAL ends a list."""

ENUM_FMT = 0xC0405602
ENUM_FRAMESIZES = 0xC02C564A
ENUM_FRAMEINTERVALS = 0xC034564B
"""_IOWR('V', number, size of the structure)."""

_FMT = struct.Struct("3I32s5I")  # index, type, flags, description, pixel format, …
_SIZE = struct.Struct("11I")  # index, pixel format, type, then width, height or their bounds and steps
_INTERVAL = struct.Struct(
    "13I"
)  # index, pixel format, width, height, type, then a fraction of seconds, or bounds of it

_VIDEO_CAPTURE = 1
_DISCRETE = 1
_MOST_ENTRIES = 256
"""A driver that never ends its list is not asked for ever."""

_USUAL_SIZES = ((640, 480), (800, 600), (1280, 720), (1280, 960), (1920, 1080), (2592, 1944), (3840, 2160))
"""Of a camera that takes any size within bounds, these are offered, and its largest."""


def modes_of_device(device: Path) -> tuple[CameraMode, ...]:
    """What a video device can deliver. Raises OSError: it is no such device, or may not be opened."""
    import fcntl  # only POSIX has it

    number = os.open(device, os.O_RDWR | os.O_NONBLOCK)
    try:
        return tuple(list_modes(lambda request, answer: _ioctl(fcntl.ioctl, number, request, answer)))
    finally:
        os.close(number)


def list_modes(ask: Ask) -> Iterator[CameraMode]:
    """Every pixel format with every size and every rate; a rate of 0 where the driver does not tell."""
    for answer in _listed(ask, ENUM_FMT, lambda index: _FMT.pack(index, _VIDEO_CAPTURE, 0, b"", 0, 0, 0, 0, 0)):
        pixel_format = _FMT.unpack(answer)[4]
        for width, height in _sizes(ask, pixel_format):
            for rate in _rates(ask, pixel_format, width, height) or [0.0]:
                yield CameraMode(width, height, rate, four_letters(pixel_format))


def four_letters(code: int) -> str:
    """A pixel format's name: 0x56595559 is "YUYV"."""
    return code.to_bytes(4, "little").decode("latin-1").rstrip()


def _sizes(ask: Ask, pixel_format: int) -> list[tuple[int, int]]:
    sizes: list[tuple[int, int]] = []
    for answer in _listed(ask, ENUM_FRAMESIZES, lambda index: _SIZE.pack(index, pixel_format, *(0,) * 9)):
        kind, *numbers = _SIZE.unpack(answer)[2:]
        if kind == _DISCRETE:
            sizes.append((numbers[0], numbers[1]))
            continue
        least_width, most_width, step_width, least_height, most_height, step_height = numbers[:6]
        wide = _Steps(least_width, most_width, step_width)
        high = _Steps(least_height, most_height, step_height)
        sizes += [size for size in _USUAL_SIZES if wide.has(size[0]) and high.has(size[1])]
        if (most_width, most_height) not in sizes:
            sizes.append((most_width, most_height))
        break  # bounds are the only entry
    return sizes


def _rates(ask: Ask, pixel_format: int, width: int, height: int) -> list[float]:
    """Frames a second; of bounds the fastest."""
    rates: list[float] = []
    request = ENUM_FRAMEINTERVALS
    for answer in _listed(ask, request, lambda index: _INTERVAL.pack(index, pixel_format, width, height, *(0,) * 9)):
        kind, seconds, parts = _INTERVAL.unpack(answer)[4:7]
        if seconds:
            rates.append(round(parts / seconds, 3))
        if kind != _DISCRETE:
            break
    return rates


def _listed(ask: Ask, request: int, entry: Callable[[int], bytes]) -> Iterator[bytes]:
    for index in range(_MOST_ENTRIES):
        answer = bytearray(entry(index))
        try:
            ask(request, answer)
        except OSError as error:
            if error.errno in (errno.EINVAL, errno.ENOTTY):
                return
            raise
        yield bytes(answer)


class _Steps:
    def __init__(self, least: int, most: int, step: int) -> None:
        self._least, self._most, self._step = least, most, max(step, 1)

    def has(self, value: int) -> bool:
        return self._least <= value <= self._most and (value - self._least) % self._step == 0


def _ioctl(call: Callable[..., object], number: int, request: int, answer: bytearray) -> None:
    while True:
        try:
            call(number, request, answer, True)
        except InterruptedError:
            continue
        return
