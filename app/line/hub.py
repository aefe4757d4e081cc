"""Between the runs and all connections to the line: verdicts and state out, triggers and products in."""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace

from app.domain.steady_clock import steady_seconds
from app.domain.timestamps import utc_now
from app.line.deadlines import Deadlines, Expected, TriggerKey
from app.line.errors import LineError
from app.line.lane import Answer, Lane, LaneStatus
from app.line.part_verdict import PartVerdict
from app.line.port import LineConnection, StationInputs
from app.line.station import Phase, Station, Tally
from app.line.wire_verdict import WireVerdict, given_by_deadline, in_time, too_late
from app.messages.codes import line as codes
from app.messages.codes import line_connections as connection_codes
from app.messages.message import Message
from onenip_core.types import Verdict

log = logging.getLogger(__name__)

LONGEST_WAIT_S = 0.5
"""A computer that slept is late by this at most: waiting stands still meanwhile."""

Fire = Callable[[str, str | None], object]
"""Takes a trigger by its source and the part's number; raises MessageError where none is expected."""
Switch = Callable[[str | int | None, str | None, "Future[None]"], None]
"""Chooses a product by name or number and ends the future; called in any thread."""


@dataclass(frozen=True, slots=True)
class ToConnect:
    """A connection that a person wants."""

    key: object
    """What it is made from: only a connection whose key changed is made anew."""
    name: str
    make: Callable[[StationInputs], LineConnection]


class LineHub(StationInputs):
    """One for the program. Everything may be called from any thread, takes no time, and fails nobody: a run goes on whatever
    becomes of its wires."""

    def __init__(self, word: Callable[[Message], str]) -> None:
        """`word` turns messages into sentences, in any thread."""
        self._word = word
        self._on_changed: Callable[[], None] = lambda: None
        self._lock = threading.Condition()
        self._order = threading.Lock()
        """Held from the number of a verdict until all lanes have it: numbers rise on every wire."""
        self._lanes: dict[str, tuple[object, Lane]] = {}
        self._station = Station()
        self._tally = Tally()
        self._sequence = itertools.count(1)
        self._deadlines = Deadlines()
        self._deadline_ms = 2000
        self._fire: Fire | None = None
        self._switch: Switch | None = None
        self._run_on = False
        self._closing = False
        self._watch = threading.Thread(target=self._watch_deadlines, name="line-deadlines", daemon=True)
        self._watch.start()

    # What the application sets.

    def listen(self, on_changed: Callable[[], None]) -> None:
        """`on_changed` is called in some thread when a connection does otherwise than before."""
        self._on_changed = on_changed

    def take_inputs(self, fire: Fire | None, switch: Switch | None) -> None:
        """Who takes triggers and chooses products; None refuses them."""
        self._fire, self._switch = fire, switch

    def set_deadline(self, milliseconds: int) -> None:
        """How long a verdict may take, from the trigger or from the picture where there was none."""
        with self._lock:
            self._deadline_ms = milliseconds

    def set_connections(self, wanted: Mapping[str, ToConnect]) -> None:
        """Connect what is new, end what is no longer wanted, leave the rest alone."""
        with self._lock:
            gone = [
                lane
                for name, (key, lane) in self._lanes.items()
                if name not in wanted or wanted[name].key != key or self._closing
            ]
            self._lanes = {name: known for name, known in self._lanes.items() if known[1] not in gone}
            missing = () if self._closing else tuple(name for name in wanted if name not in self._lanes)
        for lane in gone:
            lane.begin_to_close()
        for lane in gone:  # before another one takes the same port
            lane.close()
        made = {name: Lane(wanted[name].name, wanted[name].make(self), lambda: self._on_changed()) for name in missing}
        with self._lock:
            self._lanes.update({name: (wanted[name].key, lane) for name, lane in made.items()})
        for lane in made.values():
            lane.start()

    def set_station(self, station: Station) -> None:
        """How the station does from now on. The wires are told at once."""
        with self._lock:
            if station.phase in (Phase.RUNNING, Phase.PAUSED) and not self._run_on:
                station = replace(station, phase=Phase.NOT_READY, reason=codes.RunOver())
            if station == self._station:
                return
            self._station = station
        self._beat_soon()

    def run_began(self) -> None:
        """A run judges from now on."""
        self._run_on = True

    def run_ended(self) -> None:
        """A run is over, well or not: whatever the window still shows, nothing is judged from now on."""
        self._run_on = False
        self.set_station(self.station)

    # What runs and triggers tell.

    def expect(self, trigger: TriggerKey, part_number: str | None = None, moment: float | None = None) -> None:
        """A trigger was taken, from wherever it came: a verdict is due for it, counted from `moment` of the steady clock or now."""
        began = steady_seconds() if moment is None else moment
        with self._lock:
            expected = Expected(trigger, part_number, trigger[1], began + self._deadline_ms / 1000)
            self._deadlines.expect(expected)
            self._lock.notify_all()

    def tell(self, part: PartVerdict) -> None:
        """A part was judged. Returns at once and never raises: the run is not the line's to hold up."""
        try:
            with self._order:
                for verdict in self._said_of(part):
                    self._send(verdict)
        except Exception:
            log.exception("A verdict was not told to the line: %r", part)

    # What connections use.

    @property
    def station(self) -> Station:
        with self._lock:
            return self._station

    @property
    def tally(self) -> Tally:
        with self._lock:
            return replace(self._tally, outstanding=self._deadlines.outstanding, answered=self._deadlines.answered)

    def word(self, message: Message) -> str:
        return self._word(message)

    def trigger(self, source: str, part_number: str | None) -> None:
        try:
            if not self._run_on:
                raise LineError(codes.NotInspecting())
            if self._fire is None:
                raise LineError(codes.NoTriggerExpected())
            self._fire(source, part_number)
        except Exception:
            self._count(refused=1)
            raise
        self._count(triggers=1)

    def switch_product(self, wanted: str | int | None, order: str | None = None) -> Future[None]:
        future: Future[None] = Future()
        if self._switch is None:
            future.set_exception(LineError(codes.ProductCannotBeSwitched()))
        else:
            self._switch(wanted, order, future)
        return future

    # What the window asks.

    @property
    def statuses(self) -> dict[str, LaneStatus]:
        """How each connection does, by the names given to `set_connections`."""
        with self._lock:
            lanes = {name: lane for name, (_, lane) in self._lanes.items()}
        return {name: lane.status for name, lane in lanes.items()}

    def test(self, name: str, answer: Answer) -> None:
        """Try a connection; `answer` is called in its thread, or at once where there is none."""
        with self._lock:
            known = self._lanes.get(name)
        if known is None:
            answer(connection_codes.ConnectionClosed(), False)
        else:
            known[1].test(answer)

    def close(self) -> None:
        """Say that the station is off, and end all threads."""
        with self._lock:
            self._closing = True
            self._lock.notify_all()
        self.set_connections({})
        self._watch.join()

    def _said_of(self, part: PartVerdict) -> tuple[WireVerdict, ...]:
        """What goes out because of a judged part: one verdict in time, or the fail-safe and after it what came too late."""
        now, told_at = steady_seconds(), utc_now()
        with self._lock:
            deadline_ms = self._deadline_ms
            expected = None if part.trigger is None else self._deadlines.judged(part.trigger)
            expired = part.trigger is not None and self._deadlines.has_expired(part.trigger)
            answered = self._deadlines.answered
        if expected is not None:
            left_s = expected.due - now
            part = replace(
                part, part_number=part.part_number or expected.part_number, triggered_at=expected.triggered_at
            )
        else:
            left_s = deadline_ms / 1000 - part.age_s(now)
        if not expired and left_s >= 0:
            self._count_verdict(part.verdict)
            return (replace(in_time(part, next(self._sequence), told_at, now + left_s), answered=answered),)
        said: list[WireVerdict] = []
        if not expired:
            said.append(given_by_deadline(part, next(self._sequence), told_at, deadline_ms))
            self._count_verdict(Verdict.NOT_CHECKED)
        said.append(too_late(part, next(self._sequence), told_at, deadline_ms))
        self._count(late=1)
        return tuple(replace(verdict, answered=answered) for verdict in said)

    def _send(self, verdict: WireVerdict) -> None:
        with self._lock:
            lanes = [lane for _, lane in self._lanes.values()]
        for lane in lanes:
            lane.tell(verdict)

    def _beat_soon(self) -> None:
        with self._lock:
            lanes = [lane for _, lane in self._lanes.values()]
        for lane in lanes:
            lane.beat_soon()

    def _count_verdict(self, verdict: Verdict) -> None:
        self._count(
            ok=int(verdict is Verdict.OK),
            ng=int(verdict is Verdict.NG),
            not_checked=int(verdict is Verdict.NOT_CHECKED),
        )

    def _count(
        self, ok: int = 0, ng: int = 0, not_checked: int = 0, late: int = 0, triggers: int = 0, refused: int = 0
    ) -> None:
        with self._lock:
            tally = self._tally
            self._tally = replace(
                tally,
                ok=tally.ok + ok,
                ng=tally.ng + ng,
                not_checked=tally.not_checked + not_checked,
                late=tally.late + late,
                triggers=tally.triggers + triggers,
                refused=tally.refused + refused,
            )

    def _watch_deadlines(self) -> None:
        """Speaks for the parts whose verdict does not come."""
        while True:
            with self._lock:
                if self._closing:
                    return
                due = self._deadlines.next_due
                now = steady_seconds()
                if due is None or due > now:
                    self._lock.wait(None if due is None else min(due - now, LONGEST_WAIT_S))
                    continue
            self._speak_for_the_overdue()

    def _speak_for_the_overdue(self) -> None:
        # What the model says of them meanwhile waits until the line has heard the deadline.
        with self._order:
            with self._lock:
                over, deadline_ms = self._deadlines.expire(steady_seconds()), self._deadline_ms
                answered = self._deadlines.answered - len(over)
                product = self._station.product or ""
            for number, expected in enumerate(over, answered + 1):
                try:
                    self._count_verdict(Verdict.NOT_CHECKED)
                    self._send(self._unanswered(expected, product, deadline_ms, number))
                except Exception:
                    log.exception("The deadline of trigger %s was not told to the line", expected.trigger)

    def _unanswered(self, expected: Expected, product: str, deadline_ms: int, answered: int) -> WireVerdict:
        return WireVerdict(
            next(self._sequence),
            Verdict.NOT_CHECKED,
            codes.NoVerdictInTime(deadline_ms),
            product,
            expected.part_number,
            None,
            "",
            None,
            None,
            None,
            expected.triggered_at,
            utc_now(),
            float(deadline_ms),
            fail_safe=True,
            answered=answered,
        )
