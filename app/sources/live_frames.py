"""What a source sees now, for a person who looks at it: decoded beside the window, the newest picture only."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field

from app.messages.codes import sources as codes
from app.messages.errors import message_of
from app.messages.message import Message
from app.sources.grabber import Grabber
from app.sources.source import FrameSource, SourceFrame
from onenip_core.data.images.image_io import decode_image
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.errors import ImageReadError
from onenip_core.types import RgbImage

log = logging.getLogger(__name__)

RELEASE_PATIENCE_S = 3.0
_POLL_S = 0.05


@dataclass(frozen=True, slots=True)
class LivePicture:
    """A frame as a person sees it."""

    frame: SourceFrame
    pixels: RgbImage | None = field(default=None, repr=False)
    problem: Message | None = None
    """Why there are no pixels."""


class LiveFrames:
    """One look through a source: `start` once, `newest` again and again, and always `stop`.

    A source that waits until its frames are taken, as a video file or a watched folder does, shows one picture until `step` asks
    for the next. Drivers may hang: that holds up only a thread that is left behind.
    """

    def __init__(self, source: FrameSource, values: ValueRange = FULL_RANGE) -> None:
        """`values` are for files with 16 bits a value."""
        self._source = source
        self._values = values
        self._grabber = Grabber(source)
        self._newest: LivePicture | None = None
        self._failure: Message | None = None
        self._finished = False
        self._stopped = threading.Event()
        self._step = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"live view of {source.name}", daemon=True)

    @property
    def running(self) -> bool:
        """True while the source may be open."""
        return self._thread.is_alive()

    @property
    def steps(self) -> bool:
        """True if each picture waits for `step`."""
        return self._source.waits

    @property
    def newest(self) -> LivePicture | None:
        """The newest picture; None before the first."""
        return self._newest

    @property
    def failure(self) -> Message | None:
        """Why the source cannot be opened, or was lost for good."""
        return self._failure

    @property
    def finished(self) -> bool:
        """True once no picture comes any more."""
        return self._finished

    @property
    def status(self) -> Message:
        """How the source does."""
        return self._source.status

    @property
    def delivering(self) -> bool:
        """False while what it showed last is old."""
        return self._source.delivering and not self._finished

    def start(self) -> None:
        """Begin to open and read, without waiting for it."""
        self._thread.start()

    def step(self) -> None:
        """Show the next picture of a source that waits."""
        self._step.set()

    def stop(self) -> None:
        """Let go of the source soon; `running` tells when it is free."""
        self._stopped.set()

    def _run(self) -> None:
        self._grabber.start()
        try:
            while not self._stopped.is_set() and not self._finished:
                if not self.steps or self._newest is None or self._step.wait(_POLL_S):
                    self._take()
        except Exception as error:  # a thread that dies in silence would look like a camera that shows nothing
            log.exception("Looking through %s failed", self._source.name)
            self._failure = codes.ReadingFailed(self._source.name, type(error).__name__)
        finally:
            self._finished = True
            self._grabber.stop(RELEASE_PATIENCE_S)

    def _take(self) -> None:
        frame = self._grabber.take(_POLL_S)
        if frame is not None:
            self._step.clear()
            self._newest = self._look_at(frame)
        elif self._grabber.finished:
            failure = self._grabber.failure
            self._failure = None if failure is None else message_of(failure)
            self._finished = True

    def _look_at(self, frame: SourceFrame) -> LivePicture:
        if frame.image is not None:
            return LivePicture(frame, frame.image.to_rgb())
        if frame.encoded is None:
            return LivePicture(frame, problem=frame.error or codes.NoImageDelivered())
        try:
            return LivePicture(frame, decode_image(frame.encoded, frame.name, self._values))
        except ImageReadError as error:
            return LivePicture(frame, problem=message_of(error))
