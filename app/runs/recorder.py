"""Stores inspected parts beside the run: a verdict never waits for the disk."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.frame import Frame
from app.runs.compression_pace import CompressionPace
from app.storage.new_inspection import NewInspection
from app.storage.run_store import RunStore
from onenip_core.types import Verdict

log = logging.getLogger(__name__)

WAITING_PARTS = 64
WAITING_BYTES = 256_000_000
POLL_S = 0.1


@dataclass(frozen=True, slots=True)
class RecorderStatus:
    """How the recorder keeps up."""

    stored: int = 0
    waiting: int = 0
    unrecorded: int = 0
    """Parts that were seen and will not be stored."""


class Recorder:
    """A thread that stores the parts of one batch in order, and a bounded queue in front of it.

    A run whose source waits is slowed down when the queue is full. A live run cannot be: OK parts give way, counted; NG and
    NOT CHECKED parts are never given up for them, and wait for room if there are only such.
    """

    def __init__(
        self,
        store: RunStore,
        batch_id: int,
        *,
        may_drop: bool,
        hurried: bool | None = None,
        on_stored: Callable[[NewInspection], None] = lambda _new: None,
    ) -> None:
        """`may_drop`: OK parts are given up rather than the run be slowed. `hurried`: frames come when they come, so that they
        are compressed only where there is time for it; None: if they may be dropped. `on_stored` is called in the recorder's
        thread; if it raises, the rest is stored all the same, and the error is a `failure`."""
        self._on_stored = on_stored
        self._store = store
        self._batch_id = batch_id
        self._may_drop = may_drop
        self._hurried = may_drop if hurried is None else hurried
        self._changed = threading.Condition()
        self._waiting: deque[NewInspection] = deque()
        self._waiting_bytes = 0
        self._stored = 0
        self._unrecorded = 0
        self._failure: Exception | None = None
        self._trouble: Exception | None = None
        self._pace = CompressionPace()
        self._closing = False
        self._thread = threading.Thread(target=self._work, name="recorder")
        self._thread.start()

    @property
    def failure(self) -> Exception | None:
        """Why nothing is stored any more, or what went wrong beside it; None while all is well."""
        return self._failure or self._trouble

    @property
    def status(self) -> RecorderStatus:
        """What was stored, waits, and was given up."""
        with self._changed:
            return RecorderStatus(self._stored, len(self._waiting), self._unrecorded)

    def put(self, new: NewInspection) -> None:
        """Take over a part that was told. Waits only where no OK part can give way, or the source waits anyway."""
        with self._changed:
            self._pace.note_arrival(time.monotonic())
            while not self._has_room(new) and self._failure is None:
                if not (self._may_drop and self._give_up_an_ok_part(new)):
                    self._changed.wait(POLL_S)
                elif new.result.verdict is Verdict.OK:
                    return
            if self._failure is not None:
                self._unrecorded += 1
                return
            self._waiting.append(new)
            self._waiting_bytes += _size(new)
            self._changed.notify_all()

    def close(self) -> RecorderStatus:
        """Store what waits, end the thread, and say how it went."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join()
        return self.status

    def _has_room(self, new: NewInspection) -> bool:
        if not self._waiting:
            return True  # one part always fits, however large
        return len(self._waiting) < WAITING_PARTS and self._waiting_bytes + _size(new) <= WAITING_BYTES

    def _give_up_an_ok_part(self, new: NewInspection) -> bool:
        """Make room: the new part itself if it is OK, else the oldest OK part that waits; False if there is none."""
        if new.result.verdict is not Verdict.OK:
            oldest = next((at for at, part in enumerate(self._waiting) if part.result.verdict is Verdict.OK), None)
            if oldest is None:
                return False
            self._waiting_bytes -= _size(self._waiting[oldest])
            del self._waiting[oldest]
        self._unrecorded += 1
        return True

    def _work(self) -> None:
        try:
            self._store_all()
        except Exception as error:
            # A thread that died in silence would let the run wait for room for ever.
            log.exception("The recorder broke off")
            self._fail(error)

    def _store_all(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: bool(self._waiting) or self._closing)
                if not self._waiting:
                    return
                new = self._waiting[0]
                # A source that waits has the time, and disks fill up.
                compress = not self._hurried or self._pace.allows(_pixel_bytes(new))
            started = time.thread_time()
            try:
                self._store.add(self._batch_id, new, compress=compress)
            except Exception as error:
                log.exception("Part %d could not be stored", new.position)
                self._fail(error)
                return
            try:
                self._on_stored(new)
            except Exception as error:
                log.exception("What follows the storing of part %d failed", new.position)
                self._trouble = self._trouble or error
            with self._changed:
                if compress:
                    self._pace.note_compression(time.thread_time() - started, _pixel_bytes(new))
                self._forget(new)
                self._stored += 1
                self._changed.notify_all()

    def _forget(self, new: NewInspection) -> None:
        # It may have been given up while it was being written; then it was stored after all.
        if self._waiting and self._waiting[0] is new:
            self._waiting.popleft()
            self._waiting_bytes -= _size(new)
        else:
            self._unrecorded -= 1

    def _fail(self, error: Exception) -> None:
        with self._changed:
            self._failure = error
            self._unrecorded += len(self._waiting)
            self._waiting.clear()
            self._waiting_bytes = 0
            self._changed.notify_all()


def _pixel_bytes(new: NewInspection) -> int:
    """Bytes that would be compressed; a file is kept as it is."""
    return sum(image.pixels.nbytes for image in new.images if isinstance(image, Frame))


def _size(new: NewInspection) -> int:
    file_bytes = sum(len(image) for image in new.images if isinstance(image, bytes))
    map_bytes = sum(each.nbytes for each in new.maps if each is not None)
    return file_bytes + _pixel_bytes(new) + map_bytes
