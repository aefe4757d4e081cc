"""The hub: nothing delays a run, every part gets one verdict that counts, and a broken wire is never silently out."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.line import lane as lanes
from app.line.deadlines import Deadlines, Expected
from app.line.errors import LineError
from app.line.hub import LineHub, ToConnect
from app.line.part_verdict import PartVerdict
from app.line.station import Phase
from app.line.wire_tally import WireTally
from app.messages.codes import line as codes
from app.messages.codes import line_connections as connection_codes
from app.messages.codes import line_mqtt as mqtt_codes
from app.messages.codes import sources
from app.messages.wording.say import say
from onenip_core.types import Verdict
from tests.support.wires import RUNNING, FakeWire, part, wait_until


@pytest.fixture
def hub() -> Iterator[LineHub]:
    hub = LineHub(say)
    yield hub
    hub.close()


@pytest.fixture
def running(hub: LineHub) -> LineHub:
    hub.run_began()
    hub.set_station(RUNNING)
    return hub


def connect(hub: LineHub, **wires: FakeWire) -> None:
    def making(wire: FakeWire) -> Callable[[object], FakeWire]:
        return lambda _inputs: wire

    hub.set_connections({name: ToConnect(name, name, making(wire)) for name, wire in wires.items()})


def test_all_wires_hear_all_verdicts_in_order(running: LineHub) -> None:
    one, two = FakeWire(), FakeWire()
    connect(running, one=one, two=two)
    for number in range(1, 51):
        running.tell(part(number, Verdict.NG if number % 5 == 0 else Verdict.OK))
    for wire in (one, two):
        wait_until(lambda wire=wire: len(wire.told) == 50)  # type: ignore[misc]
        assert [told.position for told in wire.told] == list(range(1, 51))
        assert [told.sequence for told in wire.told] == list(range(1, 51))
    assert (running.tally.ok, running.tally.ng, running.tally.not_checked) == (40, 10, 0)


def test_a_wire_that_hangs_delays_neither_the_run_nor_the_others_and_is_seen(
    running: LineHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes, "HANGS_AFTER_S", 0.2)
    stuck, well = FakeWire(), FakeWire()
    stuck.may_go_on.clear()
    connect(running, stuck=stuck, well=well)
    wait_until(lambda: bool(stuck.beats and well.beats))
    began = time.monotonic()
    for number in range(1, 101):
        running.tell(part(number))
    assert time.monotonic() - began < 1.0, "100 verdicts into queues"
    wait_until(lambda: len(well.told) == 100)
    wait_until(lambda: running.statuses["stuck"].text == connection_codes.ConnectionHangs())
    assert not running.statuses["stuck"].well and running.statuses["well"].well
    assert running.statuses["stuck"].waiting == 100
    stuck.may_go_on.set()
    wait_until(lambda: len(stuck.told) == 100)


def test_a_wire_that_was_away_gets_what_it_missed_as_late_and_connects_again(
    running: LineHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes, "FIRST_PAUSE_S", 0.05)
    running.set_deadline(150)
    wire = FakeWire()
    connect(running, wire=wire)
    wait_until(lambda: wire.opened == 1)
    wire.unplugged = True
    running.tell(part(1, Verdict.OK))
    wait_until(lambda: not running.statuses["wire"].well)
    assert running.statuses["wire"].text == mqtt_codes.BrokerLost("wire") and wire.closed >= 1
    time.sleep(0.2)  # the deadline passes
    wire.unplugged = False
    wait_until(lambda: len(wire.told) == 2)
    first, second = wire.told
    assert (first.verdict, first.late, first.fail_safe) == (Verdict.NOT_CHECKED, None, True), "each part has a verdict"
    assert (second.verdict, second.late) == (Verdict.NOT_CHECKED, Verdict.OK), "nobody acts on an OK from yesterday"
    assert first.sequence == second.sequence == 1 and first.reason == codes.DeliveredTooLate()
    assert wire.opened == 2 and running.statuses["wire"].well
    running.tell(part(2, Verdict.OK))
    wait_until(lambda: len(wire.told) == 3)
    assert wire.told[2].verdict is Verdict.OK


def test_where_one_of_two_wires_was_away_each_says_what_its_other_side_was_told(
    running: LineHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes, "FIRST_PAUSE_S", 0.05)
    running.set_deadline(1000)
    well, away = FakeWire(), FakeWire()
    connect(running, well=well, away=away)
    wait_until(lambda: well.opened == away.opened == 1)
    away.unplugged = True
    running.tell(part(1, Verdict.OK))
    wait_until(lambda: len(well.told) == 1 and not running.statuses["away"].well)
    assert running.statuses["away"].told == WireTally() and running.statuses["away"].waiting == 1
    time.sleep(1.1)  # the deadline passes
    away.unplugged = False
    wait_until(lambda: running.statuses["away"].waiting == 0)
    assert running.statuses["well"].told == WireTally(ok=1)
    assert running.statuses["away"].told == WireTally(not_checked=1, late=1)
    assert (running.tally.ok, running.tally.not_checked) == (1, 0), "what the station said in time"


def test_when_too_many_wait_the_oldest_are_lost_and_counted(running: LineHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "QUEUE_LENGTH", 10)
    wire = FakeWire()
    wire.unplugged = True
    connect(running, wire=wire)
    for number in range(1, 26):
        running.tell(part(number))
    status = running.statuses["wire"]
    assert (status.waiting, status.lost) == (10, 15)


def test_a_trigger_that_nobody_answers_gets_not_checked_at_the_deadline_and_the_real_verdict_is_late(
    running: LineHub,
) -> None:
    running.set_deadline(100)
    wire = FakeWire()
    connect(running, wire=wire)
    running.expect((1, "t"), "P-1")
    assert running.tally.outstanding == 1
    wait_until(lambda: len(wire.told) == 1)
    first = wire.told[0]
    assert (first.verdict, first.fail_safe, first.part_number) == (Verdict.NOT_CHECKED, True, "P-1")
    assert first.reason == codes.NoVerdictInTime(100)
    running.tell(part(1, Verdict.OK, part_number="P-1", trigger=(1, "t")))
    wait_until(lambda: len(wire.told) == 2)
    second = wire.told[1]
    assert (second.verdict, second.late, second.part_number) == (Verdict.NOT_CHECKED, Verdict.OK, "P-1")
    assert not any(told.verdict is Verdict.OK for told in wire.told)
    tally = running.tally
    assert (tally.ok, tally.not_checked, tally.late, tally.outstanding) == (0, 1, 1, 0)


def test_what_the_model_says_after_the_deadline_waits_until_the_deadline_is_told(
    running: LineHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    running.set_deadline(50)
    wire = FakeWire()
    connect(running, wire=wire)
    expired = threading.Event()
    expire = Deadlines.expire

    def expire_and_be_held_up(deadlines: Deadlines, now: float) -> tuple[Expected, ...]:
        over = expire(deadlines, now)
        if over:
            expired.set()
            time.sleep(0.3)
        return over

    monkeypatch.setattr(Deadlines, "expire", expire_and_be_held_up)
    running.expect((1, "t"), "P-1")
    assert expired.wait(5)
    running.tell(part(1, Verdict.OK, trigger=(1, "t")))
    wait_until(lambda: len(wire.told) == 2)
    assert [(told.fail_safe, told.late) for told in wire.told] == [(True, None), (False, Verdict.OK)]


def test_a_trigger_answered_in_time_is_answered_once(running: LineHub) -> None:
    running.set_deadline(300)
    wire = FakeWire()
    connect(running, wire=wire)
    running.expect((1, "t"), "P-1")
    running.tell(part(1, Verdict.NG, trigger=(1, "t")))
    time.sleep(0.4)
    assert [(told.verdict, told.part_number, told.fail_safe) for told in wire.told] == [(Verdict.NG, "P-1", False)]


def test_each_verdict_says_how_many_triggers_are_answered_with_it(running: LineHub) -> None:
    running.set_deadline(300)
    wire = FakeWire()
    connect(running, wire=wire)
    for number in (1, 2, 3):
        running.expect((number, "t"))
    assert (running.tally.expected, running.tally.answered) == (3, 0)
    running.tell(part(1, trigger=(2, "t")))
    running.tell(part(2))  # nobody asked for it
    wait_until(lambda: len(wire.told) == 4)  # the deadline spoke for the other two
    assert [told.answered for told in wire.told] == [1, 1, 2, 3]
    assert (running.tally.expected, running.tally.answered, running.tally.outstanding) == (3, 3, 0)


def test_without_a_trigger_the_deadline_counts_from_the_picture(running: LineHub) -> None:
    running.set_deadline(1000)
    wire = FakeWire()
    connect(running, wire=wire)
    running.tell(part(1, Verdict.OK, age_s=0.2))
    running.tell(part(2, Verdict.OK, age_s=1.5))
    set_back = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    running.tell(
        replace(part(3, Verdict.OK, age_s=0.2), captured_at=set_back)
    )  # the time of day was set back meanwhile
    running.tell(replace(part(4, Verdict.OK, age_s=1.5), captured_at=set_back))
    wait_until(lambda: len(wire.told) == 6)
    said = [(told.position, told.verdict, told.fail_safe, told.late) for told in wire.told]
    assert said == [
        (1, Verdict.OK, False, None),
        (2, Verdict.NOT_CHECKED, True, None),
        (2, Verdict.NOT_CHECKED, False, Verdict.OK),
        (3, Verdict.OK, False, None),
        (4, Verdict.NOT_CHECKED, True, None),
        (4, Verdict.NOT_CHECKED, False, Verdict.OK),
    ]


def test_a_verdict_that_is_no_verdict_harms_nobody(running: LineHub) -> None:
    wire = FakeWire()
    connect(running, wire=wire)
    running.tell(replace(part(1), began=math.nan))
    running.tell(None)  # type: ignore[arg-type]
    running.tell(part(2))
    wait_until(lambda: any(told.position == 2 and told.verdict is Verdict.OK for told in wire.told))
    assert all(told.verdict is not Verdict.OK for told in wire.told if told.position == 1)


def test_what_is_not_checked_keeps_its_reason(running: LineHub) -> None:
    wire = FakeWire()
    connect(running, wire=wire)
    running.tell(part(1, Verdict.NOT_CHECKED, reason=sources.NoImageDelivered()))
    wait_until(lambda: len(wire.told) == 1)
    assert wire.told[0].verdict is Verdict.NOT_CHECKED and wire.told[0].reason == sources.NoImageDelivered()


def test_a_run_that_ended_is_not_running_whatever_the_window_says(running: LineHub) -> None:
    wire = FakeWire()
    connect(running, wire=wire)
    wait_until(lambda: bool(wire.beats))
    beats = len(wire.beats)
    running.run_ended()
    assert running.station.phase is Phase.NOT_READY and running.station.reason == codes.RunOver()
    wait_until(lambda: len(wire.beats) > beats, seconds=0.9)  # said at once, not with the next heartbeat
    running.set_station(replace(RUNNING, product="screw"))  # the window has not heard of the end yet
    assert running.station.phase is Phase.NOT_READY
    running.set_station(replace(RUNNING, phase=Phase.READY))
    assert running.station.phase is Phase.READY


def test_triggers_are_refused_unless_something_is_inspected_and_waits_for_them(hub: LineHub) -> None:
    asked: list[tuple[str, str | None]] = []
    with pytest.raises(LineError) as refused:
        hub.trigger("http", None)
    assert refused.value.message == codes.NotInspecting()
    hub.run_began()
    hub.set_station(RUNNING)
    with pytest.raises(LineError) as refused:
        hub.trigger("http", None)
    assert refused.value.message == codes.NoTriggerExpected()
    hub.take_inputs(lambda source, number: asked.append((source, number)), None)
    hub.trigger("http", "P-1")
    assert asked == [("http", "P-1")]
    assert (hub.tally.triggers, hub.tally.refused) == (1, 2)


def test_a_product_is_refused_where_nobody_chooses(hub: LineHub) -> None:
    assert isinstance(hub.switch_product("gear").exception(1), LineError)

    def choose(wanted: str | int | None, order: str | None, future: Future[None]) -> None:
        assert (wanted, order) == ("gear", None)
        future.set_result(None)

    hub.take_inputs(None, choose)
    assert hub.switch_product("gear").exception(1) is None


def test_only_what_changed_is_connected_anew(hub: LineHub) -> None:
    made: list[FakeWire] = []

    def make(_inputs: object) -> FakeWire:
        made.append(FakeWire())
        return made[-1]

    hub.set_connections({"a": ToConnect(1, "a", make), "b": ToConnect(1, "b", make)})
    wait_until(lambda: all(wire.opened for wire in made))
    hub.set_connections({"a": ToConnect(1, "a", make), "b": ToConnect(2, "b", make)})
    assert len(made) == 3 and (made[0].closed, made[1].closed) == (0, 1)
    hub.set_connections({})
    assert made[0].closed == made[2].closed == 1 and hub.statuses == {}


def test_a_test_answers_for_a_wire_that_is_well_and_for_one_that_is_not(hub: LineHub) -> None:
    well, broken = FakeWire(), FakeWire()
    broken.unplugged = True
    connect(hub, well=well, broken=broken)
    answers: dict[str, bool] = {}
    done = threading.Event()

    def answer(name: str) -> Callable[[object, bool], None]:
        def take(_text: object, is_well: bool) -> None:
            answers[name] = is_well
            if len(answers) == 3:
                done.set()

        return take

    for name in ("well", "broken", "unknown"):
        hub.test(name, answer(name))
    assert done.wait(5) and answers == {"well": True, "broken": False, "unknown": False}


def test_at_the_end_what_waits_is_told_and_the_station_goes(hub: LineHub) -> None:
    wire = FakeWire()
    connect(hub, wire=wire)
    wait_until(lambda: wire.opened == 1)
    for number in range(1, 21):
        hub.tell(part(number))
    hub.close()
    assert len(wire.told) == 20 and wire.closed == 1


def test_two_threads_tell_at_once_and_numbers_rise_on_every_wire(running: LineHub) -> None:
    wire = FakeWire()
    connect(running, wire=wire)

    def tell(parts: list[PartVerdict]) -> None:
        for each in parts:
            running.tell(each)

    threads = [threading.Thread(target=tell, args=([part(n) for n in range(200)],)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wait_until(lambda: len(wire.told) == 600)
    assert [told.sequence for told in wire.told] == list(range(1, 601))
