"""The thread of one connection: tells it what is new in order, keeps it alive, and connects again when it is lost."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from app.domain.steady_clock import steady_seconds
from app.line.errors import LineError
from app.line.port import LineConnection
from app.line.wire_tally import WireTally
from app.line.wire_verdict import WireVerdict
from app.messages.codes import line_connections as codes
from app.messages.errors import message_of
from app.messages.message import Message, PlainText
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

Result = TypeVar("Result")

BEAT_S = 1.0
QUEUE_LENGTH = 1000
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 15.0
HANGS_AFTER_S = 8.0
"""Every call of a connection has shorter limits of its own."""
FAREWELL_S = 1.0
"""So long the last verdicts may take when the program ends."""
PATIENCE_S = 6.0

Answer = Callable[[Message, bool], None]
"""What a test of the connection found, and whether it is well."""


@dataclass(frozen=True, slots=True)
class LaneStatus:
    """How a connection does."""

    well: bool
    text: Message
    waiting: int = 0
    """Verdicts that its other side has not got yet."""
    lost: int = 0
    """Verdicts that it never will: too many waited."""
    told: WireTally = field(default_factory=WireTally)


class Lane:
    """Nothing here delays who calls it."""

    def __init__(self, name: str, connection: LineConnection, on_changed: Callable[[], None]) -> None:
        """`on_changed` is called in the lane's thread whenever `status` says something else."""
        self.name = name
        self._connection = connection
        self._on_changed = on_changed
        self._news = threading.Condition()
        self._verdicts: deque[WireVerdict] = deque()
        self._tests: deque[Answer] = deque()
        self._lost = 0
        self._told = WireTally()
        self._beats = 0
        self._beat_wanted = False
        self._closing = False
        self._trouble: Message | None = codes.WireConnecting()
        self._call_began: float | None = None
        self._told_status: LaneStatus | None = None
        self._thread = threading.Thread(target=self._work, name=f"line-{name}", daemon=True)

    @property
    def status(self) -> LaneStatus:
        """From any thread."""
        began = self._call_began
        with self._news:
            waiting, lost, told = len(self._verdicts), self._lost, self._told
        if began is not None and time.monotonic() - began > HANGS_AFTER_S:
            return LaneStatus(False, codes.ConnectionHangs(), waiting, lost, told)
        trouble = self._trouble
        return LaneStatus(trouble is None, self._connection.peers if trouble is None else trouble, waiting, lost, told)

    def start(self) -> None:
        """Connect, in the background."""
        self._thread.start()

    def tell(self, verdict: WireVerdict) -> None:
        """Queue a verdict. When too many wait, the oldest gives way: it is the least true."""
        with self._news:
            if len(self._verdicts) >= QUEUE_LENGTH:
                self._verdicts.popleft()
                self._lost += 1
            self._verdicts.append(verdict)
            self._news.notify_all()

    def beat_soon(self) -> None:
        """The station changed."""
        with self._news:
            self._beat_wanted = True
            self._news.notify_all()

    def test(self, answer: Answer) -> None:
        """Try the connection, now; `answer` is called in the lane's thread."""
        with self._news:
            self._tests.append(answer)
            self._news.notify_all()

    def close(self) -> None:
        """Say that the station is off, and end."""
        self.begin_to_close()
        if self._thread.ident is not None:
            self._thread.join(PATIENCE_S)
            if self._thread.is_alive():
                log.error("The connection %s does not end; it is left behind", self.name)

    def begin_to_close(self) -> None:
        """As `close`, without waiting."""
        with self._news:
            self._closing = True
            self._news.notify_all()

    def _work(self) -> None:
        pause = FIRST_PAUSE_S
        while not self._closing:
            try:
                self._guarded(self._connection.open)
                self._set_trouble(None)
                pause = FIRST_PAUSE_S
                self._serve()
            except Exception as error:
                self._break_off(error)
            if not self._closing:
                self._wait(pause)
                pause = min(2 * pause, LONGEST_PAUSE_S)
        self._close_connection()
        self._answer_tests(codes.ConnectionClosed(), is_well=False)

    def _serve(self) -> None:
        """Until the lane closes. Raises what the connection raises."""
        next_beat = time.monotonic()
        while True:
            with self._news:
                while not (self._verdicts or self._tests or self._beat_wanted or self._closing):
                    left = next_beat - time.monotonic()
                    if left <= 0:
                        break
                    self._news.wait(left)
                beat_wanted, self._beat_wanted = self._beat_wanted, False
                closing = self._closing
            if closing:
                self._say_farewell()
                return
            if beat_wanted or time.monotonic() >= next_beat:
                next_beat = time.monotonic() + BEAT_S
                self._beats += 1
                self._guarded(lambda: self._connection.beat(self._beats))
                self._tell_status()
            self._tell_oldest()
            self._run_tests()

    def _tell_oldest(self) -> None:
        """It leaves the queue when the other side has it: a connection that breaks meanwhile gets it once more."""
        with self._news:
            oldest = self._verdicts[0] if self._verdicts else None
        if oldest is None:
            return
        told = oldest.told_at_moment(steady_seconds())
        for verdict in told:
            self._guarded(lambda verdict=verdict: self._connection.tell(verdict))  # type: ignore[misc]
        with self._news:
            self._told = self._told.with_told(told)
            if self._verdicts and self._verdicts[0] is oldest:
                self._verdicts.popleft()

    def _say_farewell(self) -> None:
        deadline = time.monotonic() + FAREWELL_S
        while self._verdicts and time.monotonic() < deadline:
            self._tell_oldest()

    def _run_tests(self) -> None:
        while self._tests:
            answer = self._tests.popleft()
            try:
                answer(self._guarded(self._connection.check), True)
            except LineError as error:
                answer(error.message, False)

    def _break_off(self, error: Exception) -> None:
        """The connection is lost, or never came about."""
        if not isinstance(error, OneNipError):
            log.exception("The connection %s failed", self.name)
        reason = message_of(error) if isinstance(error, OneNipError) else PlainText(str(error) or type(error).__name__)
        self._close_connection()
        self._set_trouble(reason)
        self._answer_tests(reason, is_well=False)

    def _close_connection(self) -> None:
        try:
            self._guarded(self._connection.close)
        except Exception:
            log.exception("The connection %s was not closed in good order", self.name)

    def _answer_tests(self, text: Message, *, is_well: bool) -> None:
        while self._tests:
            self._tests.popleft()(text, is_well)

    def _wait(self, seconds: float) -> None:
        """Before the next attempt; a person who tests or the end of the program cuts it short."""
        deadline = time.monotonic() + seconds
        with self._news:
            while not (self._closing or self._tests) and (left := deadline - time.monotonic()) > 0:
                self._news.wait(left)

    def _guarded(self, call: Callable[[], Result]) -> Result:
        """Notes when a call began, so that one that hangs is seen."""
        self._call_began = time.monotonic()
        try:
            return call()
        finally:
            self._call_began = None

    def _set_trouble(self, trouble: Message | None) -> None:
        self._trouble = trouble
        self._tell_status()

    def _tell_status(self) -> None:
        status = self.status
        if status != self._told_status:
            self._told_status = status
            self._on_changed()
