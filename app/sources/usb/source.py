"""The newest frame of a camera of this computer."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import cv2

from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.capture import CaptureSource
from app.sources.decoding.camera_reader import CameraReader
from app.sources.decoding.picture_reader import PictureReader, TargetError
from app.sources.usb.camera_mode import CameraMode, by_merit, mode_of_text
from app.sources.usb.choice import UsbChoice
from app.sources.usb.find import number_of_camera

log = logging.getLogger(__name__)

_BACKENDS = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_MSMF, "darwin": cv2.CAP_AVFOUNDATION}

LARGER_THAN_ANY = CameraMode(10_000, 10_000, 0, "")
"""Asked of a system that does not list sizes: its driver takes the nearest, which is the camera's largest."""


class UsbSource(CaptureSource):
    """A camera in the mode that a person chose, or in its best."""

    def __init__(self, choice: UsbChoice) -> None:
        super().__init__()
        self._choice = choice
        self._mode = mode_of_text(choice.mode) if choice.mode else None
        self._failure: Message | None = None

    @property
    def name(self) -> str:
        return self._choice.name

    @property
    def waits(self) -> bool:
        return False

    def new_reader(self, stopped: threading.Event) -> PictureReader:
        self._failure = None
        number = self._number()
        try:
            capture = cv2.VideoCapture(number, _BACKENDS.get(sys.platform, cv2.CAP_ANY))
            if capture.isOpened():
                self._set_mode(capture, self._mode or _best_mode(number))
            return CameraReader(capture)
        except cv2.error as error:
            raise TargetError(str(error)) from error

    def opening_failure(self) -> Message:
        return self._failure or codes.CameraCannotBeOpened(self._choice.number)

    def _number(self) -> int:
        if not self._choice.device:
            return self._choice.number
        number = number_of_camera(self._choice.device)
        if number is None:
            self._failure = codes.CameraNotThere(self.name)
            raise TargetError(f"{self._choice.device} is not connected")
        return number

    def _set_mode(self, capture: cv2.VideoCapture, mode: CameraMode) -> None:
        """Raises TargetError: a person chose the mode, and the camera delivers another size."""
        set_mode(capture, mode)
        got = int(capture.get(cv2.CAP_PROP_FRAME_WIDTH)), int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))
        log.info("%s delivers %d × %d", self.name, *got)
        if self._mode is not None and got != (mode.width, mode.height):
            self._failure = codes.CameraSizeNotTaken(self.name, f"{mode.width} × {mode.height}", f"{got[0]} × {got[1]}")
            capture.release()
            raise TargetError(f"It delivers {got[0]} × {got[1]} pixels")


def set_mode(capture: cv2.VideoCapture, mode: CameraMode) -> None:
    """Ask a camera for a mode: first the format, on which sizes and rates depend."""
    if mode.pixel_format:
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*mode.pixel_format.ljust(4)))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, mode.width)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, mode.height)
    if mode.rate:
        capture.set(cv2.CAP_PROP_FPS, mode.rate)


def _best_mode(number: int) -> CameraMode:
    if sys.platform == "linux":
        from app.sources.usb.v4l2 import modes_of_device

        try:
            modes = by_merit(modes_of_device(Path(f"/dev/video{number}")))
        except OSError as error:
            log.warning("Camera %d does not tell its sizes: %s", number, error)
            modes = ()
        if modes:
            return modes[0]
    return LARGER_THAN_ANY
