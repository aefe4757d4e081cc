"""Sources for tests."""

from __future__ import annotations

from pathlib import Path

from app.sources.capture import TIMEOUT_SECONDS, CaptureSource
from app.sources.stream.source import StreamSource
from app.sources.usb.choice import UsbChoice
from app.sources.usb.source import UsbSource
from app.sources.video.source import VideoSource


def open_target(target: int | str | Path, timeout_seconds: float = TIMEOUT_SECONDS) -> CaptureSource:
    """The source that OpenCV reads: a camera by its number, a stream by its address, a video by its path."""
    if isinstance(target, int):
        return UsbSource(UsbChoice(target))
    if isinstance(target, str):
        return StreamSource(target, timeout_seconds)
    return VideoSource(target)
