"""The thread that reads a source."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace

from app.domain.steady_clock import steady_seconds
from app.messages.codes import sources as codes
from app.sources.errors import SourceError
from app.sources.mailboxes.every_frame import EveryFrame
from app.sources.mailboxes.frame_queue import FrameQueue
from app.sources.mailboxes.frame_slot import FrameSlot
from app.sources.mailboxes.latest_frame import LatestFrame
from app.sources.source import FrameSource, SourceFrame

log = logging.getLogger(__name__)


class Grabber:
    """Opens a source, reads it in a thread of its own and hands its frames to one taker.

    Of a source that may drop frames the taker gets the newest; of any other source it gets every one.
    `start` once, `take` until `finished`, and always `stop`.
    """

    def __init__(self, source: FrameSource, mailbox: FrameSlot | None = None) -> None:
        """`mailbox` decides which frames are parts; each that it gives out then is one. None leaves that to the source."""
        self._source = source
        self._slot = mailbox or _mailbox_for(source)
        self._asks_itself = mailbox is None
        self._only_parts = mailbox is not None or not source.may_drop
        self._opened = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"grabber of {source.name}", daemon=True)
        self._stopping = threading.Event()
        self._running = threading.Event()
        self._running.set()
        self._ended = threading.Event()
        self._failure: SourceError | None = None
        self._grabbed = 0
        self._left: list[SourceFrame] = []
        self._in_hand: SourceFrame | None = None
        self._unanswered: SourceFrame | None = None

    @property
    def failure(self) -> SourceError | None:
        """Why the source could not be opened, or broke for good; None while all is well."""
        return self._failure

    @property
    def opened(self) -> bool:
        """True once the source was opened."""
        return self._opened.is_set()

    @property
    def finished(self) -> bool:
        """True once the source has ended, failed or was stopped, and every frame was taken."""
        return self._ended.is_set() and self._slot.empty

    @property
    def waiting(self) -> bool:
        """True if a frame can be taken at once."""
        return not self._slot.empty

    @property
    def left(self) -> tuple[SourceFrame, ...]:
        """Parts that came and were not taken before `stop`."""
        return tuple(self._left)

    @property
    def unanswered(self) -> SourceFrame | None:
        """The part that was being read when `stop` gave the source up; None if it came to an end, or had none at hand."""
        return self._unanswered

    @property
    def grabbed(self) -> int:
        """Number of frames that came from the source while it was not paused."""
        return self._grabbed

    @property
    def dropped(self) -> int:
        """Number of live frames that a newer one replaced before they were taken."""
        return self._slot.dropped

    def start(self) -> None:
        """Begin to open and read the source, without waiting for it."""
        self._thread.start()

    def take(self, timeout: float) -> SourceFrame | None:
        """The next frame, waiting up to `timeout` seconds; None if none came: look at `finished` then."""
        return self._slot.take(timeout)

    def pause(self) -> None:
        """Hold: a live source is read on, so that it stays connected, but its frames are forgotten."""
        self._running.clear()
        self._slot.clear()

    def resume(self) -> None:
        """Go on with the next frame."""
        # A frame that was on its way when `pause` was called is out of date by now.
        self._slot.clear()
        self._running.set()

    def stop(self, timeout: float | None = None) -> bool:
        """End the thread and close the source; True if done within `timeout` seconds.

        Frames that nobody took are forgotten, unless each of them is a part, or one after them is `unanswered`: those are in
        `left` then.

        A read from a share or camera that does not answer cannot be interrupted. After `timeout` it is given up: the thread is
        a daemon, closes the source whenever it returns, and keeps nobody from going on or from ending the process.
        """
        self._stopping.set()
        self._source.stop()
        self._running.set()
        self._slot.close()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        ended = not self._thread.is_alive()
        if not ended:
            log.warning("%s does not answer and is not waited for any longer.", self._source.name)
            self._unanswered = self._source.at_hand if self._asks_itself else None
        rest = [frame for frame in iter(lambda: self._slot.take(0), None) if frame is not None]
        rest += [self._in_hand] if self._in_hand is not None else []
        # Of what waits, parts that were not judged can be read again: unless one is told that came after them.
        if self._only_parts and (not self._source.waits or self._unanswered is not None):
            self._left = rest
        self._in_hand = None
        return ended

    def _run(self) -> None:
        try:
            self._source.setup()
            self._opened.set()
            self._pump()
        except SourceError as error:
            self._failure = error
        except BaseException as error:
            # A thread that dies in silence would look like a source without frames.
            log.exception("Reading %s failed.", self._source.name)
            self._failure = SourceError(codes.ReadingFailed(self._source.name, type(error).__name__))
        finally:
            self._source.close()
            self._ended.set()
            self._slot.close()

    def _pump(self) -> None:
        while not self._stopping.is_set():
            began = steady_seconds()
            if (frame := self._source.read()) is None:
                return
            if not self._running.is_set():
                if self._source.may_drop:
                    continue
                self._running.wait()
            self._grabbed += 1
            frame = replace(frame, read_began=began)
            if not self._slot.put(frame):
                self._in_hand = frame  # it came before the end: where every frame is a part, this is one
                return


def _mailbox_for(source: FrameSource) -> FrameSlot:
    """A source that cannot wait and a source that may drop frames are two things."""
    if source.waits:
        return FrameQueue()
    return LatestFrame() if source.may_drop else EveryFrame()
