"""Every frame of a video file."""

from __future__ import annotations

from pathlib import Path

import cv2

from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.capture import CaptureSource
from app.sources.errors import SourceError


class VideoSource(CaptureSource):
    """Waits until its frames are taken."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    @property
    def name(self) -> str:
        return str(self._path)

    @property
    def waits(self) -> bool:
        return True

    @property
    def frame_name(self) -> str:
        return f"{self._path.stem} {super().frame_name}"

    def check_target(self) -> None:
        if not self._path.is_file():
            raise SourceError(codes.NoVideoFile(str(self._path)))

    def new_capture(self) -> cv2.VideoCapture:
        return cv2.VideoCapture(str(self._path), cv2.CAP_FFMPEG)

    def opening_failure(self) -> Message:
        return codes.NotAVideo(str(self._path))
