"""What tests of the line share: a station that records what it is asked, a wire that can hang, and verdicts."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime, timedelta

from app.domain.steady_clock import steady_seconds
from app.domain.timestamps import utc_now
from app.line.deadlines import TriggerKey
from app.line.errors import LineError
from app.line.part_verdict import PartVerdict
from app.line.port import LineConnection, StationInputs
from app.line.station import Phase, Station, Tally
from app.line.wire_verdict import WireVerdict, in_time
from app.messages.codes import line as line_codes
from app.messages.codes import line_modbus as codes
from app.messages.codes import line_mqtt as mqtt_codes
from app.messages.message import Message
from app.messages.stored import to_text
from app.messages.wording.say import say
from onenip_core.types import Verdict

RUNNING = Station(Phase.RUNNING, None, "gear", 1, ((1, "gear"), (2, "screw")))


def part(
    position: int = 1,
    verdict: Verdict = Verdict.OK,
    *,
    age_s: float = 0.0,
    reason: Message | None = None,
    part_number: str | None = None,
    trigger: TriggerKey | None = None,
) -> PartVerdict:
    """A verdict on a part whose picture was taken so long ago."""
    judged = verdict is not Verdict.NOT_CHECKED
    captured = (datetime.now(UTC) - timedelta(seconds=age_s)).isoformat(timespec="milliseconds")
    score = {Verdict.OK: 0.42, Verdict.NG: 1.7}.get(verdict)
    text = "" if reason is None else to_text(reason)
    return PartVerdict(
        "gear",
        f"{position:03}.png",
        position,
        verdict,
        text,
        score,
        1.0 if judged else None,
        captured,
        part_number,
        trigger,
        began=steady_seconds() - age_s,
    )


def wire_verdict(sequence: int = 1, verdict: Verdict = Verdict.OK, part_number: str | None = None) -> WireVerdict:
    """A verdict that is in time."""
    return in_time(part(sequence, verdict, part_number=part_number), sequence, utc_now(), steady_seconds() + 60)


class FakeStation(StationInputs):
    """Takes every trigger and knows the products "gear" and "screw", unless a test says otherwise."""

    def __init__(self) -> None:
        self.now = RUNNING
        self.counted = Tally()
        self.triggers: list[tuple[str, str | None]] = []
        self.orders: list[str | None] = []
        self.switches: list[str | int | None] = []
        self.refusal: LineError | None = None

    @property
    def station(self) -> Station:
        return self.now

    @property
    def tally(self) -> Tally:
        return self.counted

    def word(self, message: Message) -> str:
        return say(message)

    def trigger(self, source: str, part_number: str | None) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.triggers.append((source, part_number))

    def switch_product(self, wanted: str | int | None, order: str | None = None) -> Future[None]:
        future: Future[None] = Future()
        if wanted in (None, 1, 2, "gear", "screw"):
            self.switches.append(wanted)
            self.orders.append(order)
            future.set_result(None)
        else:
            future.set_exception(LineError(line_codes.ProductUnknown(str(wanted))))
        return future


class FakeWire(LineConnection):
    """Records what it is told. It can be unplugged, and it can hang."""

    def __init__(self) -> None:
        self.told: list[WireVerdict] = []
        self.beats: list[int] = []
        self.opened = 0
        self.closed = 0
        self.unplugged = False
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def open(self) -> None:
        self._check()
        self.opened += 1

    def tell(self, verdict: WireVerdict) -> None:
        self.may_go_on.wait(30)
        self._check()
        self.told.append(verdict)

    def beat(self, count: int) -> None:
        self._check()
        self.beats.append(count)

    def close(self) -> None:
        self.closed += 1

    def check(self) -> Message:
        self._check()
        return codes.ModbusAnswers(1, 0)

    @property
    def peers(self) -> Message:
        return codes.NoControllerYet(1)

    def _check(self) -> None:
        if self.unplugged:
            raise LineError(mqtt_codes.BrokerLost("wire"))


def wait_until(condition: Callable[[], bool], seconds: float = 10.0) -> None:
    """Poll; a test that waits in vain fails."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it does not come about"
        time.sleep(0.005)
