"""Every frame of a video file."""

from __future__ import annotations

import threading
from pathlib import Path

from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.capture import CaptureSource
from app.sources.decoding.container_reader import FILE_SCHEME, ContainerReader, Target
from app.sources.decoding.picture_reader import PictureReader
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

    def frame_name(self, number: int) -> str:
        return f"{self._path.stem} {super().frame_name(number)}"

    def check_target(self) -> None:
        if not self._path.is_file():
            raise SourceError(codes.NoVideoFile(str(self._path)))

    def new_reader(self, stopped: threading.Event) -> PictureReader:
        return ContainerReader(Target(f"{FILE_SCHEME}{self._path.absolute()}", live=False), stopped)

    def opening_failure(self) -> Message:
        return codes.NotAVideo(str(self._path))
