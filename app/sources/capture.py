"""What USB cameras, network streams and video files have in common: one picture after the other, until it ends or is lost."""

from __future__ import annotations

import logging
import threading
import time
from abc import abstractmethod
from collections import deque

from app.domain.frame import Frame
from app.domain.timestamps import utc_now
from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.decoding.picture_reader import Picture, PictureReader, TargetError
from app.sources.errors import SourceError
from app.sources.source import FrameSource, SourceFrame

log = logging.getLogger(__name__)

FIRST_WAIT_SECONDS = 1.0
LONGEST_WAIT_SECONDS = 10.0
TIMEOUT_SECONDS = 5.0
MOST_DAMAGED_AT_FIRST = 100
"""Of a live target that sends not one sound frame among so many, nobody can say that it sends a video at all. A file is read to
its end: one damaged key frame takes all with it that is built upon it, often 250 frames."""


class CaptureSource(FrameSource):
    """A live target that fails after it was opened is opened again and again, after 1, 2, 4 … 10 seconds, until `stop`.

    A call into a decoder or driver cannot be interrupted: it is the grabber that does not wait for it.
    """

    def __init__(self) -> None:
        self._reader: PictureReader | None = None
        self._first: deque[Picture] = deque()
        self._frame_total: int | None = None
        self._delivered = 0
        self._stopped = threading.Event()
        self._status: Message = codes.NotConnected()
        self._delivering = True
        self._shortfall: Message | None = None
        self._at_hand: SourceFrame | None = None
        self._asked_at: float | None = None

    @abstractmethod
    def new_reader(self, stopped: threading.Event) -> PictureReader:
        """Open the target. Raises TargetError."""

    @abstractmethod
    def opening_failure(self) -> Message:
        """Why the target could not be opened, as far as one can say."""

    def frame_name(self, number: int) -> str:
        """The name of a frame by its number, from 1."""
        return f"frame {number:06d}"

    def check_target(self) -> None:
        """Look at the target before it is opened. Raises SourceError."""

    @property
    def frame_total(self) -> int | None:
        return self._frame_total

    @property
    def status(self) -> Message:
        return codes.SourceSilent() if self._silent else self._status

    @property
    def delivering(self) -> bool:
        return self._delivering and not self._silent

    @property
    def at_hand(self) -> SourceFrame | None:
        return self._at_hand

    @property
    def shortfall(self) -> Message | None:
        return self._shortfall

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
        self._note_asked()
        picture = None if self._stopped.is_set() else self._grab()
        self._at_hand = self._asked_at = None
        while picture is None and self.live and not self._stopped.is_set():
            self._reconnect()
            picture = None if self._stopped.is_set() else self._grab()
        if picture is None:
            self._note_end()
            return None
        self._delivered += 1
        name = self.frame_name(self._delivered)
        if isinstance(picture, Frame):
            return SourceFrame(name=name, captured_at=utc_now(), image=picture)
        return SourceFrame(name=name, captured_at=utc_now(), error=picture)

    def stop(self) -> None:
        self._stopped.set()

    def close(self) -> None:
        self._first.clear()
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _open(self) -> bool:
        """True once connected and a sound picture has come; it is kept for `_grab`, with the damaged ones before it."""
        self.close()
        try:
            self._reader = self.new_reader(self._stopped)
        except TargetError as error:
            # Its text may repeat the address with its password.
            log.warning("%s: %s", self.name, self.without_secrets(str(error)))
            return False
        while self._may_begin_later and (picture := self._reader.read()) is not None:
            self._first.append(picture)
            if isinstance(picture, Frame):
                self._frame_total = self._reader.frame_total
                self._status = codes.Connected()
                return True
        self.close()
        return False

    @property
    def _may_begin_later(self) -> bool:
        return not self.live or len(self._first) < MOST_DAMAGED_AT_FIRST

    def _grab(self) -> Picture | None:
        """The next picture, or None."""
        if self._first:
            return self._first.popleft()
        return None if self._reader is None else self._reader.read()

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

    def without_secrets(self, text: str) -> str:
        """What a decoder said, fit for a log."""
        return text

    @property
    def _silent(self) -> bool:
        """True while a file is read on a disk or share that does not answer. Of a live target its own time-out tells."""
        asked_at = self._asked_at
        return not self.live and asked_at is not None and time.monotonic() - asked_at > TIMEOUT_SECONDS

    def _note_asked(self) -> None:
        self._asked_at = time.monotonic()
        ended = self._frame_total is not None and self._delivered >= self._frame_total
        if not self.live and not ended:  # many files do not say how many frames they have
            name = self.frame_name(self._delivered + 1)
            self._at_hand = SourceFrame(name=name, captured_at=utc_now(), error=codes.NoAnswer())

    def _note_end(self) -> None:
        self._status = codes.Stopped() if self._stopped.is_set() else codes.VideoEnded()
        if self._stopped.is_set() or self._reader is None:
            return
        self._shortfall = self._reader.shortfall()
        if self._frame_total is not None and self._delivered < self._frame_total:
            self._status = codes.VideoEndedEarly(self._delivered, self._frame_total)
            log.warning("%s ended after %d of %d frames.", self.name, self._delivered, self._frame_total)
