"""The newest frame of a network camera."""

from __future__ import annotations

import cv2

from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.capture import TIMEOUT_SECONDS, CaptureSource
from app.sources.redaction import redact


class StreamSource(CaptureSource):
    """RTSP or MJPEG by its address."""

    def __init__(self, address: str, timeout_seconds: float = TIMEOUT_SECONDS) -> None:
        super().__init__()
        self._address = address
        self._timeout_s = timeout_seconds

    @property
    def name(self) -> str:
        return redact(self._address)

    @property
    def waits(self) -> bool:
        return False

    def new_capture(self) -> cv2.VideoCapture:
        # FFmpeg asks RTSP servers for TCP first, which loses no packets.
        milliseconds = round(self._timeout_s * 1000)
        time_outs = [
            *(cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, milliseconds),
            *(cv2.CAP_PROP_READ_TIMEOUT_MSEC, milliseconds),
        ]
        return cv2.VideoCapture(self._address, cv2.CAP_FFMPEG, time_outs)

    def opening_failure(self) -> Message:
        return codes.NoPictureCame(self.name, self._timeout_s)

    def without_secrets(self, text: str) -> str:
        return text.replace(self._address, self.name)
