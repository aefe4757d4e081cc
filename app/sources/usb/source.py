"""The newest frame of a camera of this computer."""

from __future__ import annotations

import threading

import cv2

from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.capture import CaptureSource
from app.sources.decoding.camera_reader import CameraReader
from app.sources.decoding.picture_reader import PictureReader, TargetError


class UsbSource(CaptureSource):
    """A camera by its number."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    @property
    def name(self) -> str:
        return f"Camera {self._number}"

    @property
    def waits(self) -> bool:
        return False

    def new_reader(self, stopped: threading.Event) -> PictureReader:
        try:
            return CameraReader(cv2.VideoCapture(self._number))
        except cv2.error as error:
            raise TargetError(str(error)) from error

    def opening_failure(self) -> Message:
        return codes.CameraCannotBeOpened(self._number)
