"""USB cameras, network streams and video files, by way of OpenCV."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

import cv2
import numpy as np

from app.domain.frame import Frame
from app.domain.timestamps import utc_now
from app.sources.errors import SourceError
from app.sources.frame_source import FrameSource, SourceFrame
from app.sources.redaction import redact
from onenip_core.types import RgbImage

log = logging.getLogger(__name__)

FIRST_WAIT_SECONDS = 1.0
LONGEST_WAIT_SECONDS = 10.0


class CaptureSource(FrameSource):
    """A target is a camera number (int), an address such as rtsp://… or http://… (str), or a video file (Path).

    A live target that fails after it was opened is opened again and again, after 1, 2, 4 … 10 seconds, until `stop`.
    A call into OpenCV cannot be interrupted, so `stop` may take up to one time-out.
    """

    def __init__(self, target: int | str | Path, timeout_seconds: float = 5.0) -> None:
        self._target = target
        self._timeout_ms = round(timeout_seconds * 1000)
        self._capture: cv2.VideoCapture | None = None
        self._first: RgbImage | None = None
        self._frame_total: int | None = None
        self._delivered = 0
        self._stopped = threading.Event()
        self._status = "Not connected"
        self._delivering = True

    @property
    def name(self) -> str:
        if isinstance(self._target, int):
            return f"Camera {self._target}"
        return redact(self._target) if isinstance(self._target, str) else str(self._target)

    @property
    def live(self) -> bool:
        return not isinstance(self._target, Path)

    @property
    def frame_total(self) -> int | None:
        return self._frame_total

    @property
    def status(self) -> str:
        return self._status

    @property
    def delivering(self) -> bool:
        return self._delivering

    def setup(self) -> None:
        """Connect and wait for the first frame.

        Raises:
            SourceError: there is no such camera or file, nobody answers, or there is no picture in what they send.
        """
        if isinstance(self._target, Path) and not self._target.is_file():
            raise SourceError(f"There is no video file {self._target}. Nothing was inspected. Choose another file.")
        self._status = "Connecting"
        if not self._open():
            self._status = "Not connected"
            raise SourceError(self._opening_failure())

    def read(self) -> SourceFrame | None:
        image = None if self._stopped.is_set() else self._grab()
        while image is None and self.live and not self._stopped.is_set():
            self._reconnect()
            image = None if self._stopped.is_set() else self._grab()
        if image is None:
            self._note_end()
            return None
        self._delivered += 1
        return SourceFrame(name=self._frame_name(), captured_at=utc_now(), image=Frame(image))

    def stop(self) -> None:
        self._stopped.set()

    def close(self) -> None:
        self._first = None
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _open(self) -> bool:
        """True once connected and a first picture has come; that one is kept for the next `_grab`."""
        self.close()
        try:
            self._capture = self._new_capture()
        except cv2.error as error:
            self._note(error)
            return False
        self._first = self._grab() if self._capture.isOpened() else None
        if self._first is None:
            self.close()
            return False
        if not self.live:
            count = int(self._capture.get(cv2.CAP_PROP_FRAME_COUNT))
            self._frame_total = count if count > 0 else None
        self._status = "Connected" if self.live else "Video file"
        return True

    def _new_capture(self) -> cv2.VideoCapture:
        if isinstance(self._target, int):
            return cv2.VideoCapture(self._target)
        # FFmpeg asks RTSP servers for TCP first, which loses no packets.
        time_outs = [
            *(cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, self._timeout_ms),
            *(cv2.CAP_PROP_READ_TIMEOUT_MSEC, self._timeout_ms),
        ]
        return cv2.VideoCapture(str(self._target), cv2.CAP_FFMPEG, time_outs)

    def _grab(self) -> RgbImage | None:
        """The next picture in memory of its own, or None."""
        if self._first is not None:
            image, self._first = self._first, None
            return image
        if self._capture is None:
            return None
        try:
            delivered, pixels = self._capture.read()
        except cv2.error as error:
            self._note(error)
            return None
        return _as_rgb(pixels) if delivered else None

    def _reconnect(self) -> None:
        """Return when the target is open again or `stop` was called."""
        log.warning("%s: the connection was lost after %d frames.", self.name, self._delivered)
        self.close()
        self._delivering = False
        wait = FIRST_WAIT_SECONDS
        while True:
            self._status = f"Connection lost, next try in {wait:.0f} s"
            if self._stopped.wait(wait):
                return
            self._status = "Reconnecting"
            if self._open():
                self._delivering = True
                log.info("%s: connected again.", self.name)
                return
            wait = min(2 * wait, LONGEST_WAIT_SECONDS)

    def _note(self, error: cv2.error) -> None:
        # OpenCV's text may repeat the address with its password.
        log.warning("%s: %s", self.name, str(error).replace(str(self._target), self.name))

    def _frame_name(self) -> str:
        if isinstance(self._target, Path):
            return f"{self._target.stem} frame {self._delivered:06d}"
        return f"frame {self._delivered:06d}"

    def _note_end(self) -> None:
        self._status = "Stopped" if self._stopped.is_set() else "Video file ended"
        if not self._stopped.is_set() and self._frame_total is not None and self._delivered < self._frame_total:
            self._status = f"Video file ended after {self._delivered} of {self._frame_total} frames"
            log.warning("%s ended after %d of %d frames.", self.name, self._delivered, self._frame_total)

    def _opening_failure(self) -> str:
        if isinstance(self._target, int):
            return f"Camera {self._target} cannot be opened. Check that it is plugged in and not used elsewhere."
        if isinstance(self._target, Path):
            return f"{self._target} is not a video that can be played. Nothing was inspected. Choose another file."
        return (
            f"No picture came from {self.name} within {self._timeout_ms / 1000:.0f} s. Nothing was inspected. "
            "Check the address, the user name and password, and that the camera is switched on."
        )


def _as_rgb(pixels: object) -> RgbImage | None:
    """A copy of OpenCV's picture as (H, W, 3) uint8 RGB, or None if it is not a picture in 8 bits."""
    if not isinstance(pixels, np.ndarray) or pixels.dtype != np.uint8 or pixels.size == 0:
        return None
    if pixels.ndim == 2 or pixels.shape[2] == 1:
        return cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB).astype(np.uint8, copy=False)
    code = cv2.COLOR_BGRA2RGB if pixels.shape[2] == 4 else cv2.COLOR_BGR2RGB
    return cv2.cvtColor(pixels, code).astype(np.uint8, copy=False)
