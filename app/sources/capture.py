"""What USB cameras, network streams and video files have in common: they are read by OpenCV."""

from __future__ import annotations

import logging
import threading
from abc import abstractmethod

import cv2
import numpy as np

from app.domain.frame import Frame
from app.domain.timestamps import utc_now
from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.errors import SourceError
from app.sources.source import FrameSource, SourceFrame
from onenip_core.types import RgbImage

log = logging.getLogger(__name__)

FIRST_WAIT_SECONDS = 1.0
LONGEST_WAIT_SECONDS = 10.0
TIMEOUT_SECONDS = 5.0


class CaptureSource(FrameSource):
    """A live target that fails after it was opened is opened again and again, after 1, 2, 4 … 10 seconds, until `stop`.

    A call into OpenCV cannot be interrupted, so `stop` may take up to one time-out.
    """

    def __init__(self) -> None:
        self._capture: cv2.VideoCapture | None = None
        self._first: RgbImage | None = None
        self._frame_total: int | None = None
        self._delivered = 0
        self._stopped = threading.Event()
        self._status: Message = codes.NotConnected()
        self._delivering = True

    @abstractmethod
    def new_capture(self) -> cv2.VideoCapture:
        """Open the target; it may turn out not to be open. Raises cv2.error."""

    @abstractmethod
    def opening_failure(self) -> Message:
        """Why the target could not be opened, as far as one can say."""

    @property
    def frame_name(self) -> str:
        """The name of the frame that was delivered last."""
        return f"frame {self._delivered:06d}"

    def check_target(self) -> None:
        """Look at the target before it is opened. Raises SourceError."""

    @property
    def frame_total(self) -> int | None:
        return self._frame_total

    @property
    def status(self) -> Message:
        return self._status

    @property
    def delivering(self) -> bool:
        return self._delivering

    def setup(self) -> None:
        """Connect and wait for the first frame.

        Raises:
            SourceError: there is no such camera or file, nobody answers, or there is no picture in what they send.
        """
        self.check_target()
        self._status = codes.Connecting()
        if not self._open():
            self._status = codes.NotConnected()
            raise SourceError(self.opening_failure())

    def read(self) -> SourceFrame | None:
        image = None if self._stopped.is_set() else self._grab()
        while image is None and self.live and not self._stopped.is_set():
            self._reconnect()
            image = None if self._stopped.is_set() else self._grab()
        if image is None:
            self._note_end()
            return None
        self._delivered += 1
        return SourceFrame(name=self.frame_name, captured_at=utc_now(), image=Frame(image))

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
            self._capture = self.new_capture()
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
        self._status = codes.Connected()
        return True

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
            self._status = codes.ConnectionLost(wait)
            if self._stopped.wait(wait):
                return
            self._status = codes.Reconnecting()
            if self._open():
                self._delivering = True
                log.info("%s: connected again.", self.name)
                return
            wait = min(2 * wait, LONGEST_WAIT_SECONDS)

    def _note(self, error: cv2.error) -> None:
        # OpenCV's text may repeat the address with its password.
        log.warning("%s: %s", self.name, self.without_secrets(str(error)))

    def without_secrets(self, text: str) -> str:
        """What OpenCV said, fit for a log."""
        return text

    def _note_end(self) -> None:
        self._status = codes.Stopped() if self._stopped.is_set() else codes.VideoEnded()
        if not self._stopped.is_set() and self._frame_total is not None and self._delivered < self._frame_total:
            self._status = codes.VideoEndedEarly(self._delivered, self._frame_total)
            log.warning("%s ended after %d of %d frames.", self.name, self._delivered, self._frame_total)


def _as_rgb(pixels: object) -> RgbImage | None:
    """A copy of OpenCV's picture as (H, W, 3) uint8 RGB, or None if it is not a picture in 8 bits."""
    if not isinstance(pixels, np.ndarray) or pixels.dtype != np.uint8 or pixels.size == 0:
        return None
    if pixels.ndim == 2 or pixels.shape[2] == 1:
        return cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB).astype(np.uint8, copy=False)
    code = cv2.COLOR_BGRA2RGB if pixels.shape[2] == 4 else cv2.COLOR_BGR2RGB
    return cv2.cvtColor(pixels, code).astype(np.uint8, copy=False)
