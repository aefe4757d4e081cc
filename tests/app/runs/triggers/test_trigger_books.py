"""Whole runs with a real child process and a real store: triggers accepted are records stored, exactly, whatever happens."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.domain.alarm_rules import AlarmRules
from app.domain.frame import Frame
from app.domain.inspection_flow import InspectionFlow
from app.domain.part import Inspection
from app.domain.part_numbering import NumberingKind, PartNumbering
from app.domain.run_status import RunEnd
from app.domain.timestamps import utc_now
from app.domain.trigger import TriggerAnswer, TriggerOrigin
from app.domain.trigger_plan import TriggerKind, TriggerPlan
from app.line.part_verdict import PartVerdict
from app.messages.codes import triggers as codes
from app.messages.errors import MessageError
from app.messages.stored import from_text
from app.runs.inspection_run import InspectionRun
from app.runs.inspection_thread import InspectionCallbacks, InspectionThread
from app.runs.run_request import RunOutcome, RunRequest
from app.sources.folder.source import FolderSource
from app.sources.source import FrameSource, SourceFrame
from app.sources.triggerable import CameraTrigger
from app.storage.told_journal import ToldJournal
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.support import child_targets
from tests.support.triggered_camera import TriggeredCamera, damaged, sound

PATIENCE_S = 30.0
SOFTWARE = TriggerPlan(TriggerKind.SOFTWARE, timeout_s=1.0, debounce_ms=0, queue=4)


def flow(plan: TriggerPlan = SOFTWARE, numbering: PartNumbering | None = None, **rules: object) -> InspectionFlow:
    return InspectionFlow(plan, numbering or PartNumbering(), AlarmRules(**rules))  # type: ignore[arg-type]


@dataclass
class Bench:
    """An inspection thread with a store."""

    workspace: Workspace
    thread: InspectionThread
    outcomes: list[RunOutcome]
    product_id: int

    @property
    def triggers(self):  # type: ignore[no-untyped-def]
        return self.thread.control.triggers

    def start(self, source: FrameSource, plan: InspectionFlow, last: str | None = None) -> None:
        model = self.workspace.models.list()[0]
        request = RunRequest(
            source, "bracket", model, "cpu", product_id=self.product_id, flow=plan, last_part_number=last
        )
        self.outcomes.clear()
        self.thread.start_run(request)

    def fire(self, count: int = 1, part_number: str | None = None) -> list[TriggerAnswer]:
        return [self.triggers.fire(TriggerOrigin.LINE, part_number) for _ in range(count)]

    def until(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < deadline
            time.sleep(0.002)

    def wait_for_parts(self, count: int) -> None:
        self.until(lambda: self.thread.control.status.done >= count)

    def stop(self) -> RunOutcome:
        self.thread.control.request_stop()
        return self.wait_for_end()

    def wait_for_end(self) -> RunOutcome:
        self.until(lambda: bool(self.outcomes))
        return self.outcomes[0]

    def records(self) -> tuple[Inspection, ...]:
        """Of the last run."""
        batches = self.workspace.batches
        found = batches.list()
        return batches.inspections(found[0].id) if found else ()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    workspace = Workspace.open(tmp_path / "workspace")
    product = workspace.products.create("bracket")
    folder = workspace.models_folder / "m-0001"
    folder.mkdir()
    workspace.models.add("m-0001", folder, "lite", ["bracket"])
    outcomes: list[RunOutcome] = []
    nothing = lambda _: None  # noqa: E731
    callbacks = InspectionCallbacks(nothing, nothing, nothing, outcomes.append)
    thread = InspectionThread(workspace.batches, None, callbacks, child_targets.inspect_by_brightness)
    thread.start()
    yield Bench(workspace, thread, outcomes, product.id)
    thread.close()
    workspace.close()


def test_each_trigger_is_a_part_with_its_time_and_its_number(bench: Bench) -> None:
    camera = TriggeredCamera()
    bench.start(camera, flow(numbering=PartNumbering(NumberingKind.COUNTER, "P", digits=3)), "P041")
    bench.until(lambda: bench.triggers.expected)
    assert camera.trigger is CameraTrigger.SOFTWARE
    for count in (1, 2):
        assert bench.fire() == [TriggerAnswer.ACCEPTED]
        bench.wait_for_parts(count)
    before = utc_now()
    assert bench.fire(part_number="from the line") == [TriggerAnswer.ACCEPTED]
    bench.wait_for_parts(3)
    bench.stop()
    records = bench.records()
    assert [(part.name, part.verdict, part.part_number) for part in records] == [
        ("shot 1", Verdict.OK, "P042"),
        ("shot 2", Verdict.OK, "P043"),
        ("shot 3", Verdict.OK, "from the line"),
    ]
    last = records[-1]
    assert last.triggered_at is not None and last.told_at is not None and last.stored_at is not None
    assert before <= last.triggered_at <= last.captured_at <= last.told_at <= last.stored_at
    assert bench.workspace.batches.last_part_number(bench.product_id, lambda text: text.startswith("P")) == "P043"
    assert bench.triggers.fire(TriggerOrigin.LINE) is TriggerAnswer.NO_RUN


def test_a_burst_beyond_the_queue_is_told_in_order_and_called(bench: Bench) -> None:
    camera = TriggeredCamera(lambda number: replace(sound(number), name=f"slow {number}"))
    bench.start(camera, flow())
    bench.until(lambda: bench.triggers.expected)
    answers = []
    for _ in range(12):
        answers += bench.fire()
        time.sleep(0.01)
    bench.wait_for_parts(12)
    bench.stop()
    records = bench.records()
    refused = [part for part in records if part.verdict is Verdict.NOT_CHECKED]
    assert len(records) == 12 and 1 <= len(refused) == answers.count(TriggerAnswer.NOT_CHECKED)
    assert {type(from_text(part.reason)) for part in refused} == {codes.TooManyPartsWait}
    assert [part.triggered_at for part in records] == sorted(part.triggered_at or "" for part in records)
    alarms = bench.thread.control.take_alarms()
    assert {type(from_text(alarm.message)) for alarm in alarms} == {codes.PartsCameTooFast}
    assert [alarm.position for alarm in alarms] == [refused[0].position]


@pytest.mark.parametrize("seed", [0, 5, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (1, 2, 3, 4))])
def test_the_books_balance_whatever_happens(bench: Bench, seed: int) -> None:
    """Several threads ask, buffers are bad, late or lost, the child dies, the run is paused, and stopped or lost in the middle."""
    dice = random.Random(seed)

    def answer(number: int) -> SourceFrame | None:
        kind = dice.choices(("sound", "damaged", "lost", "crash"), (80, 12, 3, 2))[0]
        if kind == "sound":
            return sound(number)
        if kind == "crash":
            return replace(sound(number), name=f"crash {number}")
        return damaged(number) if kind == "damaged" else None

    camera = TriggeredCamera(answer)
    plan = replace_plan(timeout_s=0.2)
    bench.start(camera, flow(plan, freeze_on_ng=seed % 2 == 0))
    bench.until(lambda: bench.triggers.expected)
    accepted: list[TriggerAnswer] = []
    ending = threading.Event()

    def ask(pause_s: float) -> None:
        while not ending.is_set():
            accepted.extend(bench.fire())
            time.sleep(pause_s)

    threads = [threading.Thread(target=ask, args=(pause_s,)) for pause_s in (0.02, 0.031)]
    for thread in threads:
        thread.start()
    control = bench.thread.control
    for _ in range(6):
        time.sleep(0.12)
        act = dice.choice(("pause", "resume", "unplug", "plug", "thaw"))
        if act == "pause":
            control.pause()
        elif act == "resume":
            control.resume()
        elif act == "thaw":
            control.thaw(control.take_alarms())
        else:
            camera.reachable = act == "plug"
    if seed % 3 == 2:
        camera.deliver(None)  # the camera has gone for good
    else:
        control.request_stop()
    outcome = bench.wait_for_end()
    ending.set()
    for thread in threads:
        thread.join()
    records = bench.records()
    count = sum(answer.accepted for answer in accepted)
    assert count > 20
    assert bench.triggers.counts.accepted == count == len(records)
    assert outcome.batch is not None and outcome.unrecorded == 0 and outcome.batch.total == count
    assert [part.position for part in records] == list(range(1, count + 1))
    assert all(part.verdict is not Verdict.NOT_CHECKED or part.reason for part in records)


def replace_plan(**changes: object) -> TriggerPlan:
    values = {name: getattr(SOFTWARE, name) for name in SOFTWARE.__struct_fields__}
    return TriggerPlan(**(values | changes))  # type: ignore[arg-type]


@pytest.mark.slow
def test_a_run_whose_engine_dies_for_good_loses_no_trigger(bench: Bench) -> None:
    camera = TriggeredCamera(lambda number: replace(sound(number), name=f"crash {number}"))
    bench.start(camera, flow())
    bench.until(lambda: bench.triggers.expected)
    answers: list[TriggerAnswer] = []
    while not bench.outcomes:
        answers += bench.fire()
        time.sleep(0.05)
    assert bench.wait_for_end().end is RunEnd.FAILED
    records = bench.records()
    assert len(records) == sum(answer.accepted for answer in answers)
    assert {part.verdict for part in records} == {Verdict.NOT_CHECKED}


@pytest.mark.parametrize("where", ["__init__", "_conclude"])
def test_a_run_that_breaks_off_ends_and_the_next_one_runs(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def fail(*_arguments: object, **_named: object) -> RunOutcome:
        raise MemoryError("nobody planned for this")

    with monkeypatch.context() as broken:
        broken.setattr(InspectionRun, where, fail)
        bench.start(TriggeredCamera(), flow())
        bench.thread.control.request_stop()
        outcome = bench.wait_for_end()
    assert outcome.end is RunEnd.FAILED and isinstance(outcome.error, MemoryError)
    assert bench.fire() == [TriggerAnswer.NO_RUN] and not bench.thread.running
    bench.start(TriggeredCamera(), flow())
    bench.until(lambda: bench.triggers.expected)
    bench.fire()
    bench.wait_for_parts(1)
    assert bench.stop().end is RunEnd.STOPPED


def test_the_line_hears_that_nothing_is_judged_before_the_last_parts_are_stored(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk, told = threading.Event(), threading.Event()
    add = bench.workspace.batches.add

    def add_slowly(*arguments: object, **named: object) -> object:
        assert disk.wait(PATIENCE_S)
        return add(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(bench.workspace.batches, "add", add_slowly)
    bench.thread._callbacks = replace(bench.thread._callbacks, judging_ended=told.set)
    bench.start(TriggeredCamera(), flow())
    bench.until(lambda: bench.triggers.expected)
    bench.fire()
    bench.wait_for_parts(1)
    assert not told.is_set()
    bench.thread.control.request_stop()
    assert told.wait(PATIENCE_S) and not bench.outcomes, "its record still waits for the disk"
    disk.set()
    assert bench.wait_for_end().end is RunEnd.STOPPED and len(bench.records()) == 1


@pytest.mark.parametrize("where", ["_pump", "_conclude"])
def test_a_driver_that_wants_to_end_the_thread_ends_one_run_and_not_the_next(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    told = threading.Event()

    def leave(*_arguments: object, **_named: object) -> RunOutcome:
        raise SystemExit

    bench.thread._callbacks = replace(bench.thread._callbacks, judging_ended=told.set)
    with monkeypatch.context() as broken:
        broken.setattr(InspectionRun, where, leave)
        bench.start(TriggeredCamera(), flow())
        if where == "_conclude":
            bench.thread.control.request_stop()
        assert bench.wait_for_end().end is RunEnd.FAILED and told.is_set()
    assert not bench.thread.running and bench.fire() == [TriggerAnswer.NO_RUN]
    bench.start(TriggeredCamera(), flow())
    bench.until(lambda: bench.triggers.expected)
    bench.fire()
    bench.wait_for_parts(1)
    assert bench.stop().end is RunEnd.STOPPED


def test_a_journal_that_cannot_be_closed_ends_the_run_with_its_parts(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    close = ToldJournal.close

    def fail(journal: ToldJournal) -> None:
        close(journal)
        raise OSError("input/output error")

    monkeypatch.setattr(ToldJournal, "close", fail)
    bench.start(TriggeredCamera(), flow())
    bench.until(lambda: bench.triggers.expected)
    bench.fire()
    bench.wait_for_parts(1)
    outcome = bench.stop()
    assert outcome.end is RunEnd.FAILED and isinstance(outcome.error, OSError)
    assert outcome.batch is not None and outcome.batch.total == 1 and outcome.batch.finished_at is not None


def test_parts_that_pass_while_the_run_is_paused_are_told_at_once(bench: Bench) -> None:
    bench.start(TriggeredCamera(), flow())
    bench.until(lambda: bench.triggers.expected)
    bench.thread.control.pause()
    time.sleep(0.3)
    assert bench.fire() == [TriggerAnswer.NOT_CHECKED]
    bench.wait_for_parts(1)
    bench.thread.control.resume()
    time.sleep(0.3)
    bench.fire()
    bench.wait_for_parts(2)
    bench.stop()
    first, second = bench.records()
    assert isinstance(from_text(first.reason), codes.PassedWhilePaused) and first.image_path is None
    assert second.verdict is Verdict.OK


def test_parts_that_wait_when_a_person_pauses_are_not_judged_and_nothing_good_is_told_meanwhile(bench: Bench) -> None:
    judging, go_on = threading.Event(), threading.Event()
    told: list[PartVerdict] = []

    def tell(part: PartVerdict) -> None:
        told.append(part)
        judging.set()
        assert go_on.wait(PATIENCE_S)  # the first is being told; the others wait

    bench.thread._callbacks = replace(bench.thread._callbacks, part_judged=tell)
    camera = TriggeredCamera()
    bench.start(camera, flow())
    bench.until(lambda: bench.triggers.expected)
    bench.fire()
    assert judging.wait(PATIENCE_S)
    bench.fire()
    bench.until(lambda: camera.shots == 2)
    bench.thread.control.pause()
    go_on.set()
    bench.wait_for_parts(2)
    bench.thread.control.resume()
    bench.stop()
    assert [part.verdict for part in told] == [Verdict.OK, Verdict.NOT_CHECKED]
    assert from_text(told[1].reason) == codes.PassedWhilePaused()


def test_after_an_ng_part_nothing_is_judged_until_it_is_acknowledged(bench: Bench) -> None:
    bright = Frame(np.full((48, 64), 220, np.uint8))
    camera = TriggeredCamera(lambda n: replace(sound(n), image=bright) if n == 1 else sound(n))
    bench.start(camera, flow(freeze_on_ng=True))
    bench.until(lambda: bench.triggers.expected)
    bench.fire()
    bench.until(lambda: bench.thread.control.status.frozen_at == 1)
    time.sleep(0.3)
    assert bench.fire() == [TriggerAnswer.NOT_CHECKED]
    bench.wait_for_parts(2)
    (alarm,) = bench.thread.control.take_alarms()
    assert from_text(alarm.message) == codes.NgToAcknowledge(1) and alarm.batch_id is not None
    bench.thread.control.thaw([alarm])
    time.sleep(0.3)
    bench.fire()
    bench.wait_for_parts(3)
    bench.stop()
    assert [part.verdict for part in bench.records()] == [Verdict.NG, Verdict.NOT_CHECKED, Verdict.OK]
    assert from_text(bench.records()[1].reason) == codes.PassedWhileFrozen(1)


def test_parts_that_wait_behind_an_ng_part_do_not_take_its_place(bench: Bench) -> None:
    bright = Frame(np.full((48, 64), 220, np.uint8))
    camera = TriggeredCamera()
    bench.start(camera, flow(TriggerPlan(TriggerKind.HARDWARE), freeze_on_ng=True))
    bench.until(lambda: bench.thread.control.status.triggers is not None)
    for frame in (replace(sound(1), image=bright), sound(2), replace(sound(3), image=bright)):
        camera.deliver(frame)
    bench.wait_for_parts(3)
    assert bench.thread.control.frozen_at == 1
    bench.stop()
    assert [part.verdict for part in bench.records()] == [Verdict.NG, Verdict.NOT_CHECKED, Verdict.NOT_CHECKED]
    assert {from_text(part.reason) for part in bench.records()[1:]} == {codes.PassedWhileFrozen(1)}


def test_an_input_of_the_camera_makes_parts_without_a_word_from_outside(bench: Bench) -> None:
    camera = TriggeredCamera()
    bench.start(camera, flow(replace_plan(kind=TriggerKind.HARDWARE)))
    bench.until(lambda: bench.thread.control.status.triggers is not None)
    camera.deliver(sound(1))
    camera.deliver(damaged(2))
    bench.wait_for_parts(2)
    assert bench.fire() == [TriggerAnswer.NOT_EXPECTED]
    bench.stop()
    assert camera.trigger is CameraTrigger.HARDWARE
    assert [part.verdict for part in bench.records()] == [Verdict.OK, Verdict.NOT_CHECKED]
    assert all(part.triggered_at for part in bench.records())


def test_pictures_of_an_input_that_come_together_are_parts_all_the_same(bench: Bench) -> None:
    camera = TriggeredCamera()
    bench.start(camera, flow(TriggerPlan(TriggerKind.HARDWARE, debounce_ms=5000, distance_ms=5000)))
    bench.until(lambda: bench.thread.control.status.triggers is not None)
    for frame in (damaged(1), sound(2), sound(3)):  # one was lost on the way, and two were held up
        camera.deliver(frame)
    bench.wait_for_parts(3)
    bench.stop()
    assert [part.verdict for part in bench.records()] == [Verdict.NOT_CHECKED, Verdict.OK, Verdict.OK]
    assert (bench.triggers.counts.accepted, bench.triggers.counts.too_soon) == (3, 0)


def test_a_source_without_an_input_does_not_begin_to_wait_for_one(bench: Bench) -> None:
    bench.start(FreeCamera(), flow(replace_plan(kind=TriggerKind.HARDWARE)))
    outcome = bench.wait_for_end()
    assert isinstance(outcome.error, MessageError) and outcome.error.message == codes.NoTriggerInput("Free")


class FreeCamera(FrameSource):
    """Runs freely, 50 frames a second, each a little brighter."""

    def __init__(self, fps: float = 50.0) -> None:
        self.frames = 0
        self.lost = False
        self._period_s = 1 / fps
        self._stopped = threading.Event()

    @property
    def name(self) -> str:
        return "Free"

    @property
    def waits(self) -> bool:
        return False

    @property
    def status(self):  # type: ignore[no-untyped-def]
        return codes.WaitingForTrigger()

    @property
    def delivering(self) -> bool:
        return not self.lost

    def setup(self) -> None:
        """Nothing to open."""

    def read(self) -> SourceFrame | None:
        if self._stopped.wait(self._period_s):
            return None
        self.frames += 1
        return sound(self.frames)

    def stop(self) -> None:
        self._stopped.set()

    def close(self) -> None:
        """Nothing is held open."""


def test_a_camera_that_is_lost_while_the_run_is_paused_is_reported(bench: Bench) -> None:
    camera = FreeCamera()
    bench.start(camera, InspectionFlow())
    bench.wait_for_parts(1)
    bench.thread.control.pause()
    time.sleep(0.3)
    assert bench.thread.control.status.delivering
    camera.lost = True
    bench.until(lambda: not bench.thread.control.status.delivering)
    bench.stop()


def test_a_camera_that_runs_freely_judges_triggered_frames_alone(bench: Bench) -> None:
    camera = FreeCamera()
    bench.start(camera, flow())
    bench.until(lambda: bench.triggers.expected and camera.frames > 5)
    for count in (1, 2, 3):
        seen = camera.frames
        bench.fire()
        bench.wait_for_parts(count)
        assert int(bench.thread.delivery.take().newest.inspection.name.split()[1]) > seen  # type: ignore[union-attr]
    bench.stop()
    assert len(bench.records()) == 3 and camera.frames > 8


def test_regular_intervals(bench: Bench) -> None:
    camera = TriggeredCamera()
    bench.start(camera, flow(replace_plan(kind=TriggerKind.INTERVAL, interval_s=0.1)))
    bench.wait_for_parts(5)
    assert bench.fire() == [TriggerAnswer.NOT_EXPECTED]
    bench.stop()
    records = bench.records()
    assert len(records) == bench.triggers.counts.accepted >= 5
    assert camera.shots <= len(records)


def test_a_folder_is_inspected_in_full_whatever_triggers_the_camera_of_the_product(
    bench: Bench, tmp_path: Path
) -> None:
    (tmp_path / "parts").mkdir()
    for number in range(3):
        data = cv2.imencode(".png", np.full((48, 64), 20, np.uint8))[1].tobytes()
        (tmp_path / "parts" / f"{number}.png").write_bytes(data)
    bench.start(FolderSource(tmp_path / "parts"), flow(numbering=PartNumbering(NumberingKind.COUNTER)))
    assert bench.wait_for_end().end is RunEnd.SOURCE_ENDED
    assert [(part.part_number, part.triggered_at) for part in bench.records()] == [
        ("000001", None),
        ("000002", None),
        ("000003", None),
    ]


def test_a_folder_waits_after_an_ng_part_until_it_is_acknowledged(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    for number, brightness in enumerate((20, 220, 20)):
        data = cv2.imencode(".png", np.full((48, 64), brightness, np.uint8))[1].tobytes()
        (tmp_path / "parts" / f"{number}.png").write_bytes(data)
    bench.start(FolderSource(tmp_path / "parts"), flow(freeze_on_ng=True))
    bench.until(lambda: bench.thread.control.frozen_at == 2)
    time.sleep(0.3)
    assert bench.thread.control.status.done == 2 and not bench.outcomes
    bench.thread.control.thaw(bench.thread.control.take_alarms())
    assert bench.wait_for_end().end is RunEnd.SOURCE_ENDED
    assert [part.verdict for part in bench.records()] == [Verdict.OK, Verdict.NG, Verdict.OK]
