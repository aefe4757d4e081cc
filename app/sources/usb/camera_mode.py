"""Sizes, rates and pixel formats of a camera of this computer, and which one is best."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

FAST_ENOUGH = 10.0
"""Frames a second from which on a format without loss is better than a faster one that compresses."""

_LOSSY = frozenset({"MJPG", "JPEG", "H264", "HEVC", "MPEG", "VP80", "VP90", "H265"})
_READABLE = frozenset(
    {"MJPG", "JPEG", "YUYV", "UYVY", "NV12", "NV21", "YU12", "YV12", "RGB3", "BGR3", "GREY", "BA81", "GBRG", "GRBG"}
)
"""What OpenCV makes pictures of; any other format would come as bytes without a meaning."""


@dataclass(frozen=True, slots=True)
class CameraMode:
    """One way in which a camera can deliver."""

    width: int
    height: int
    rate: float
    """Frames a second; 0 if the driver does not tell."""
    pixel_format: str
    """Four letters, such as MJPG."""

    @property
    def text(self) -> str:
        """For the id of a device, and to be kept: "1920x1080@30:MJPG"."""
        return f"{self.width}x{self.height}@{self.rate:g}:{self.pixel_format}"

    @property
    def name(self) -> str:
        """For a person."""
        rate = f" · {self.rate:g}/s" if self.rate else ""
        return f"{self.width} × {self.height}{rate} · {self.pixel_format}"


def mode_of_text(text: str) -> CameraMode:
    """What `CameraMode.text` gave; rate and format may be missing: "1920x1080". Raises ValueError."""
    size, _, rest = text.partition("@")
    rate, _, pixel_format = rest.partition(":")
    if not rest:
        size, _, pixel_format = size.partition(":")
    width, by, height = size.partition("x")
    if not by or len(pixel_format) > 4 or not pixel_format.isascii():
        raise ValueError(text)
    mode = CameraMode(int(width), int(height), float(rate or 0), pixel_format)
    if min(mode.width, mode.height) < 1 or not 0 <= mode.rate < 10_000:
        raise ValueError(text)
    return mode


def by_merit(modes: Iterable[CameraMode]) -> tuple[CameraMode, ...]:
    """Modes that can be read, each once, the best first.

    The largest size wins, since defects are small. Of one size the formats come first that compress nothing away, as long as they
    bring ten frames a second; then the faster ones.
    """
    return tuple(sorted({mode for mode in modes if mode.pixel_format in _READABLE}, key=_merit, reverse=True))


def _merit(mode: CameraMode) -> tuple[int, bool, float, str]:
    unspoilt = mode.pixel_format not in _LOSSY and mode.rate >= FAST_ENOUGH
    return mode.width * mode.height, unspoilt, mode.rate, mode.pixel_format
