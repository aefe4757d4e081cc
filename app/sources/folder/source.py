"""Images of a folder, one after the other."""

from __future__ import annotations

import threading
import time
from itertools import takewhile
from pathlib import Path

from app.domain.timestamps import utc_now
from app.messages.codes import sources as codes
from app.messages.errors import message_of
from app.messages.left_out import left_out_message
from app.messages.message import Message, Several
from app.sources.errors import SourceError
from app.sources.source import FrameSource, SourceFrame
from onenip_core.data.images.image_walk import ImageWalk, iterate_images
from onenip_core.data.images.left_out import LeftOut
from onenip_core.data.images.regular_file import read_regular_file
from onenip_core.errors import ImageReadError

SILENT_AFTER_SECONDS = 5.0
"""So long after it was asked, a share counts as one that does not answer."""


class FolderSource(FrameSource):
    """Delivers every image file of a folder encoded, in natural order; one that holds no image is delivered as well.

    So a damaged file becomes a part that was NOT_CHECKED and is never skipped in silence.
    """

    def __init__(self, folder: Path, recursive: bool = True) -> None:
        self._folder = folder.absolute()
        self._recursive = recursive
        self._found = ImageWalk(())
        self._delivered = 0
        self._at_hand: SourceFrame | None = None
        self._asked_at: float | None = None
        self._stopped = threading.Event()

    @property
    def name(self) -> str:
        return str(self._folder)

    @property
    def waits(self) -> bool:
        return True

    @property
    def frame_total(self) -> int | None:
        return len(self._found.images)

    @property
    def status(self) -> Message:
        return codes.Named(self.name) if self.delivering else codes.SourceSilent()

    @property
    def delivering(self) -> bool:
        asked_at = self._asked_at
        return asked_at is None or time.monotonic() - asked_at < SILENT_AFTER_SECONDS

    @property
    def at_hand(self) -> SourceFrame | None:
        return self._at_hand

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        return self._found.left_out

    def setup(self) -> None:
        """List the folder.

        Raises:
            SourceError: it is missing, may not be read, or holds no images.
        """
        self._asked_at = time.monotonic()
        try:
            self._found = self._walk()
        except ImageReadError as error:
            raise SourceError(message_of(error)) from error
        finally:
            self._asked_at = None
        if not self._found.images and not self._stopped.is_set():
            nothing, left_out = codes.NoImagesInFolder(str(self._folder)), left_out_message(self._found.left_out)
            raise SourceError(nothing if left_out is None else Several((nothing, left_out)))

    def _walk(self) -> ImageWalk:
        """What the folder holds; less if `stop` is called meanwhile, since a whole disk takes minutes. Raises ImageReadError."""
        left_out: list[LeftOut] = []
        found = iterate_images(self._folder, recursive=self._recursive, on_left_out=left_out.append)
        images = tuple(takewhile(lambda _path: not self._stopped.is_set(), found))
        return ImageWalk(images, tuple(left_out))

    def read(self) -> SourceFrame | None:
        if self._stopped.is_set() or self._delivered >= len(self._found.images):
            return None
        path = self._found.images[self._delivered]
        self._delivered += 1
        name = path.relative_to(self._folder).as_posix() if path.is_relative_to(self._folder) else path.name
        self._at_hand = SourceFrame(name=name, captured_at=utc_now(), path=path, error=codes.NoAnswer())
        self._asked_at = time.monotonic()
        try:
            return SourceFrame(name=name, captured_at=utc_now(), encoded=read_regular_file(path), path=path)
        except OSError as error:
            reason = codes.FileCannotBeRead(str(error.strerror or error))
            return SourceFrame(name=name, captured_at=utc_now(), path=path, error=reason)
        except ImageReadError as error:
            return SourceFrame(name=name, captured_at=utc_now(), path=path, error=message_of(error))
        finally:
            self._at_hand = self._asked_at = None

    def stop(self) -> None:
        self._stopped.set()

    def close(self) -> None:
        """Nothing is held open between two reads."""
