"""The thread of the inspection child that decodes the next frame while the present one is judged."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

from app.domain.thumbnail import make_thumbnail
from app.messages.codes.processes import DecodingFailed
from app.messages.errors import message_of
from app.messages.stored import to_text
from app.processes.messages import InspectFrame, LoadModel
from app.processes.shared_frames import MappedFrames
from onenip_core.errors import ImageReadError
from onenip_core.types import RgbImage

log = logging.getLogger(__name__)

FRAMES_AHEAD = 1


@dataclass(frozen=True, slots=True)
class DecodedFrame:
    """A frame that can be judged, or the reason why it cannot."""

    message: InspectFrame
    image: RgbImage | None = field(repr=False)
    decode_ms: float = 0.0
    flaw: str = ""
    """Why there is no image."""
    thumbnail: RgbImage | None = field(default=None, repr=False)
    """A small copy of an image that was decoded here."""
    highest: int | None = None
    """The highest value of a file with 16 bits a value."""


class FrameDecoder:
    """Reads the pipe and hands over what comes, in order, with images decoded ahead."""

    def __init__(self, connection: Connection[Any, Any], memory: MappedFrames) -> None:
        self._connection = connection
        self._memory = memory
        self._work: queue.Queue[LoadModel | DecodedFrame | None] = queue.Queue(FRAMES_AHEAD)
        # A daemon: when judging fails for good, the process must not wait for a pipe that stays silent.
        threading.Thread(target=self._read, name="frame-decoder", daemon=True).start()

    def __iter__(self) -> Iterator[LoadModel | DecodedFrame]:
        """Everything until the pipe ends."""
        while (work := self._work.get()) is not None:
            yield work

    def _read(self) -> None:
        try:
            while True:
                message = self._connection.recv()
                if isinstance(message, LoadModel):
                    self._work.put(message)
                elif isinstance(message, InspectFrame):
                    self._work.put(self._decode(message))
        except (EOFError, OSError):
            log.info("The pipe has ended.")
        except Exception:
            log.exception("Nothing can be read from the application any more")
        finally:
            self._work.put(None)

    def _decode(self, message: InspectFrame) -> DecodedFrame:
        from onenip_core.data.images.image_io import look_at_image

        started = time.perf_counter()
        try:
            if message.image is not None:
                return DecodedFrame(message, message.image)
            if message.shared is not None and message.shared.encoded_size == 0:
                return DecodedFrame(message, self._memory.pixels(message.shared))
            data = message.encoded if message.shared is None else self._memory.encoded(message.shared)
            seen = look_at_image(data or b"", message.name, message.values)
        except ImageReadError as error:
            return DecodedFrame(message, None, 1000 * (time.perf_counter() - started), to_text(message_of(error)))
        except Exception as error:
            log.exception("Decoding %s failed", message.name)
            flaw = to_text(DecodingFailed(str(error) or type(error).__name__))
            return DecodedFrame(message, None, 1000 * (time.perf_counter() - started), flaw)
        decode_ms = 1000 * (time.perf_counter() - started)
        return DecodedFrame(message, seen.image, decode_ms, thumbnail=make_thumbnail(seen.image), highest=seen.highest)
