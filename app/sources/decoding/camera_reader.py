"""Cameras of this computer, read by OpenCV."""

from __future__ import annotations

import logging

import cv2
import numpy as np
import numpy.typing as npt

from app.domain.frame import Frame
from app.messages.message import Message
from app.sources.decoding.jpeg_pictures import decode_jpeg
from app.sources.decoding.picture_reader import Picture, TargetError
from onenip_core.types import RgbImage

log = logging.getLogger(__name__)

_MOTION_JPEG = cv2.VideoWriter.fourcc(*"MJPG")


class CameraReader:
    """A camera that sends JPEG is asked for the files themselves: OpenCV paints something over what is missing in one."""

    def __init__(self, capture: cv2.VideoCapture) -> None:
        """Raises TargetError if the camera is not open."""
        self._capture = capture
        if not capture.isOpened():
            raise TargetError("The camera is not open.")
        if int(capture.get(cv2.CAP_PROP_FOURCC)) == _MOTION_JPEG:
            capture.set(cv2.CAP_PROP_CONVERT_RGB, 0)

    @property
    def frame_total(self) -> int | None:
        return None

    def read(self) -> Picture | None:
        try:
            delivered, pixels = self._capture.read()
        except cv2.error as error:
            log.warning("The camera cannot be read: %s", error)
            return None
        if not delivered or not isinstance(pixels, np.ndarray) or pixels.dtype != np.uint8 or pixels.size == 0:
            return None
        if 1 in pixels.shape[:2]:
            return decode_jpeg(pixels.tobytes())
        return Frame(_as_rgb(pixels.astype(np.uint8, copy=False)))

    def shortfall(self) -> Message | None:
        return None

    def close(self) -> None:
        self._capture.release()


def _as_rgb(pixels: npt.NDArray[np.uint8]) -> RgbImage:
    """A copy of OpenCV's picture as (H, W, 3) uint8 RGB."""
    if pixels.ndim == 2 or pixels.shape[2] == 1:
        return cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB).astype(np.uint8, copy=False)
    code = cv2.COLOR_BGRA2RGB if pixels.shape[2] == 4 else cv2.COLOR_BGR2RGB
    return cv2.cvtColor(pixels, code).astype(np.uint8, copy=False)
