"""Brings what a station spooled to the server and into the shared folder: in order, once, and again until it is there."""

from __future__ import annotations

import logging
import math
import shutil
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import msgspec
from sqlalchemy.exc import SQLAlchemyError

from app.domain.circumstances import Circumstances
from app.domain.part import Inspection
from app.domain.timestamps import utc_now
from app.messages.codes import stations as codes
from app.messages.errors import message_of
from app.messages.message import Message
from app.storage.circumstances import CircumstanceStore
from app.storage.database import Database
from app.storage.errors import FileRefusedError
from app.storage.layout import WorkspaceLayout
from app.storage.numbers import BATCH, INSPECTION
from app.storage.recovery import remove_unfinished
from app.storage.station.arrivals import Arrivals
from app.storage.station.known_records import KnownRecords
from app.storage.station.presence import Presence
from app.storage.station.pulse import Pulse, pulse_of
from app.storage.station.shared_folder import SharedFolder
from app.storage.station.spool import SPARE_BATCH
from app.storage.station.spool_file import SpooledBatch, SpooledPart, SpoolFile
from app.storage.station.spooled_values import batch_of, files_of, moved, part_of
from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

AT_ONCE = 32
"""Parts in one transaction."""
SPARE_BATCHES = 200
"""So many runs, at least half of it, may begin while the server is away. A gap in the numbers of batches costs less than a line
that stands still."""
NUMBERS_AT_ONCE = 1_000_000
"""Numbers of parts are seen by nobody, and there are 2^63: a station at ten parts a second lives from them for a day."""
_LOOK_S = 1.0
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.5, 10.0


@dataclass(frozen=True, slots=True)
class ForwardingStatus:
    """How a station stands to its server."""

    waiting: int = 0
    """Parts that the server has not confirmed."""
    trouble: Message | None = None
    """Why it gets none; None while all is well."""
    forwarded: int = 0
    """Parts since the start that it got."""
    skew_s: float = 0.0
    """How far this computer's clock is ahead of the server's."""
    has_name: bool = True
    """False: another station has taken the name meanwhile."""
    pulse: Pulse = field(default_factory=Pulse)


@dataclass(frozen=True, slots=True)
class Joined:
    """What is needed to forward."""

    database: Database
    shared: SharedFolder


class Forwarding:
    """A thread. Nothing is taken out of the spool before the server has confirmed it, so that it may end at any moment."""

    def __init__(
        self,
        file: SpoolFile,
        layout: WorkspaceLayout,
        spool_layout: WorkspaceLayout,
        presence: Presence,
        kind: type[Inspection],
        join: Callable[[], Joined],
        known: KnownRecords | None,
    ) -> None:
        """`layout` is that of the shared folder. `join` is called until it succeeds once; it raises StorageError or WorkspaceError.
        `known` keeps what is needed for a start while the server is away; None: the window goes by that just now."""
        self._file = file
        self._layout = layout
        self._spool_layout = spool_layout
        self._presence = presence
        self._kind = kind
        self._join = join
        self._known = known
        self._joined: Joined | None = None
        self._kept_line = -1
        self._looked_at = -math.inf
        self._known_circumstances: dict[int, int | None] = {}
        self._trouble: Message | None = None
        self._forwarded = 0
        self._pulse = Pulse()
        self._changed = threading.Event()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._work, name="forwarding", daemon=True)

    @property
    def status(self) -> ForwardingStatus:
        """May be asked from any thread; waits for nothing."""
        return ForwardingStatus(
            self._file.waiting,
            self._trouble,
            self._forwarded,
            self._presence.skew_s,
            self._presence.has_name or self._trouble is not None,
            self._pulse,
        )

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wake(self) -> None:
        """There is something to send."""
        self._changed.set()

    def close(self, patience_s: float) -> bool:
        """Send what can be sent at once, and end; what is left is sent after the next start. True if the thread has ended: one that
        waits for a share that hangs is left behind.
        """
        self._closing.set()
        self._changed.set()
        if self._thread.ident is not None:
            self._thread.join(patience_s)
        return not self._thread.is_alive()

    @property
    def joined(self) -> Joined | None:
        """What it works with; None: the server has been away since the start."""
        return self._joined

    def reach(self) -> Joined:
        """Database and shared folder; the first call joins them. Raises StorageError, WorkspaceError: they are away."""
        if self._joined is None:
            self._joined = self._join()
        return self._joined

    def fetch_numbers(self) -> None:
        """Reserve numbers, so that runs can begin while the server is away. Raises StorageError."""
        file, arrivals = self._file, self._arrivals()
        if file.numbers_left(INSPECTION) < NUMBERS_AT_ONCE // 2:
            file.keep_numbers(INSPECTION, arrivals.reserve(INSPECTION, NUMBERS_AT_ONCE))
        next_one = file.first_number(BATCH)
        # Where others were quicker a newer one is taken: lists are in the order of numbers.
        if next_one is None or next_one < self._pulse.batches:
            file.keep_numbers(BATCH, arrivals.reserve(BATCH, 1), instead=True)
        if file.numbers_left(SPARE_BATCH) < SPARE_BATCHES // 2:
            file.keep_numbers(SPARE_BATCH, arrivals.reserve(BATCH, SPARE_BATCHES))

    def _work(self) -> None:
        pause = _FIRST_PAUSE_S
        while True:
            self._changed.clear()
            try:
                self._look()
                while self._forward_some():
                    pass
                self._trouble, pause = None, _FIRST_PAUSE_S
                if self._closing.is_set():
                    return
                self._keep_known()
                self._changed.wait(_LOOK_S)
            except (OneNipError, OSError, SQLAlchemyError, msgspec.MsgspecError) as error:
                log.warning("Nothing is forwarded: %s", error)
                self._trouble = message_of(error) if isinstance(error, OneNipError) else codes.NotForwarded(str(error))
                if self._closing.wait(pause):
                    return
                pause = min(2 * pause, _LONGEST_PAUSE_S)
            except Exception as error:  # a thread that died in silence would leave everything here for ever
                log.exception("Nothing is forwarded")
                self._trouble = codes.NotForwarded(f"{type(error).__name__}: {error}")
                if self._closing.wait(_LONGEST_PAUSE_S):
                    return

    def _look(self) -> None:
        """Once a second, however many parts come. After trouble at once."""
        now = time.monotonic()
        if self._trouble is None and now - self._looked_at < _LOOK_S:
            return
        database = self.reach().database
        self._presence.stay()
        pulse = pulse_of(database)
        if pulse.audit_line > self._pulse.audit_line:
            database.anchor_newest()
        self._pulse = pulse
        self.fetch_numbers()
        self._looked_at = now

    def _keep_known(self) -> None:
        """After each change of what is needed. That it fails keeps nothing from being forwarded."""
        line = self._pulse.audit_line
        if line == self._kept_line or self._known is None:
            return
        self._kept_line = line  # whatever comes of it: a full disk is not asked every second
        try:
            self._known.keep(self.reach().database, self._layout)
        except (OneNipError, OSError, SQLAlchemyError, shutil.Error) as error:
            log.warning("What a start without the server needs was not kept: %s", error)

    def _forward_some(self) -> bool:
        """True if there may be more."""
        # Whether a batch has ended is asked before its parts are: one that had gets no more.
        return any(self._forward_batch(batch) for batch in self._file.batches())

    def _forward_batch(self, batch: SpooledBatch) -> bool:
        """Its beginning, some of its parts, or its end; False if there is nothing of it to send."""
        number = batch.server_number
        if number is None:
            self.reach().shared.require()
            number = self._arrivals().begin(batch.spool_key, batch_of(batch))
            self._file.note_server_number(batch.number, number)
            return True
        parts = self._file.waiting_parts(batch.number, AT_ONCE)
        if parts:
            self._forward_parts(batch.number, number, parts)
            return True
        if batch.finished_at is None:
            return False
        self._forward_end(batch, number)
        return True

    def _forward_parts(self, number: int, server_number: int, parts: Sequence[SpooledPart]) -> None:
        self.reach().shared.require()
        here, there = self._spool_layout.batch(number), self._layout.batch(server_number)
        kept = [part_of(part.content, self._kind, here) for part in parts]
        arriving = [self._with_files(part, server_number) for part in kept]
        self._arrivals().add(server_number, arriving)
        self._file.note_sent(parts)
        self._forwarded += len(parts)
        log.debug("%d parts of batch %d are in %s.", len(parts), server_number, there)
        for part in kept:
            for file in files_of(part, here):
                file.unlink(missing_ok=True)

    def _with_files(self, part: Inspection, server_number: int) -> Inspection:
        """The part as it is to be at the server, its files in the shared folder, flushed."""
        here, there = self._spool_layout.batch(part.batch_id), self._layout.batch(server_number)
        lost = False
        for file in files_of(part, here):
            try:
                content = file.read_bytes()
            except FileNotFoundError:
                log.error("%s is gone; the record is kept without it.", file)
                lost = True
                continue
            write_bytes_atomic(there / file.relative_to(here), content)
        arriving = replace(
            moved(part, here, there), batch_id=server_number, circumstances_id=self._circumstances_of(part)
        )
        return replace(arriving, files_lost_at=utc_now()) if lost else arriving

    def _circumstances_of(self, part: Inspection) -> int | None:
        number = part.circumstances_id
        if number is None:
            return None
        if number not in self._known_circumstances:
            content = self._file.circumstances(number)
            kept = msgspec.json.decode(content, type=Circumstances)
            self._known_circumstances[number] = CircumstanceStore(self.reach().database).keep(kept)
        return self._known_circumstances[number]

    def _arrivals(self) -> Arrivals:
        return Arrivals(self.reach().database, self._layout)

    def _forward_end(self, batch: SpooledBatch, server_number: int) -> None:
        here = self._spool_layout.not_recorded(batch.number)
        if here.exists():
            self.reach().shared.require()
            write_bytes_atomic(self._layout.not_recorded(server_number), here.read_bytes())
        if batch.finished_at is None:
            raise FileRefusedError(codes.NotForwarded(f"batch {batch.number} has no end"))
        # Nobody else writes there: what has such a name is what an earlier start of this station had not finished.
        remove_unfinished(self._layout.batch(server_number).rglob(".*.tmp"))
        self._arrivals().finish(server_number, batch.finished_at, batch.unrecorded)
        self._file.forget(batch.number)
        shutil.rmtree(self._spool_layout.batch(batch.number), ignore_errors=True)

    def await_empty(self, patience_s: float) -> bool:
        """For whoever wants all of it there: True once nothing waits."""
        deadline = time.monotonic() + patience_s
        while self._file.batches() and time.monotonic() < deadline:
            time.sleep(0.05)
        return not self._file.batches()
