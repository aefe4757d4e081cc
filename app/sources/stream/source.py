"""The newest frame of a network camera."""

from __future__ import annotations

import threading
import time

from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.capture import TIMEOUT_SECONDS, CaptureSource
from app.sources.decoding.container_reader import ContainerReader, Target
from app.sources.decoding.picture_reader import PictureReader, TargetError
from app.sources.redaction import redact


class StreamSource(CaptureSource):
    """RTSP or MJPEG by its address."""

    def __init__(self, address: str, timeout_seconds: float = TIMEOUT_SECONDS) -> None:
        super().__init__()
        self._address = address
        self._timeout_s = timeout_seconds
        self._refusal = ""

    @property
    def name(self) -> str:
        return redact(self._address)

    @property
    def waits(self) -> bool:
        return False

    def new_reader(self, stopped: threading.Event) -> PictureReader:
        # TCP loses no packets.
        options = (("rtsp_flags", "prefer_tcp"),) if self._address.lower().startswith("rtsp") else ()
        target = Target(self._address, live=True, options=options, timeout_s=self._timeout_s)
        self._refusal, began = "", time.monotonic()
        try:
            return ContainerReader(target, stopped)
        except TargetError as error:
            if time.monotonic() - began < self._timeout_s:
                self._refusal = error.reason
            raise

    def opening_failure(self) -> Message:
        if self._refusal:
            return codes.NoPictureCameBecause(self.name, self._refusal)
        return codes.NoPictureCame(self.name, self._timeout_s)

    def without_secrets(self, text: str) -> str:
        return text.replace(self._address, self.name)
