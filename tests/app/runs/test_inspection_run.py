"""Whole inspection runs: real workspace, real folder, real child process; the window stays responsive and nothing is lost."""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot
from pytestqt.qtbot import QtBot

from app.domain.correction import Correction
from app.domain.run_status import RunEnd, RunState
from app.messages.wording.say import say, say_stored
from app.operations.inspection_control import InspectionControl
from app.operations.inspection_worker import InspectionWorker
from app.operations.product_operations import SetLimit
from app.operations.runner import OperationRunner
from app.operations.task_runner import TaskRunner
from app.processes.inspection_client import InspectionClient
from app.processes.messages import FrameInspected
from app.runs.run_request import RunOutcome, RunRequest
from app.settings.settings import Settings
from app.sources.catalogue import Catalogue
from app.sources.folder.choice import FolderChoice
from app.sources.stream.choice import StreamChoice
from app.sources.video.choice import VideoChoice
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.notice import Notice, NoticeLevel
from app.state.training_state import TrainingState
from app.state.work_state import WorkState
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.support import child_targets
from tests.support.office import sixteen_bit_png
from tests.support.triggered_source import TriggeredSource


def write_image(path: Path, brightness: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cv2.imencode(".png", np.full((48, 64, 3), brightness, np.uint8))[1].tobytes())


class Bench:
    """A workspace with one product and one model, and what inspects."""

    def __init__(self, folder: Path) -> None:
        self.workspace = Workspace.open(folder / "workspace")
        self.product = self.workspace.products.create("bracket")
        model_folder = self.workspace.models_folder / "m-0001"
        model_folder.mkdir()
        model = self.workspace.models.add("m-0001", model_folder, "lite", ["bracket"])
        self.app_state = AppState(self.workspace.path, Settings())
        self.app_state.set_products(self.workspace.products.list())
        self.app_state.set_active_product(self.product)
        self.workspace.models.activate(model.id)
        self.app_state.set_models(self.workspace.models.list())
        self.state = InspectionState()
        self.notices: list[Notice] = []
        self.app_state.noticeRaised.connect(self.notices.append)
        self.worker = InspectionWorker(self.workspace.batches, None, child_targets.inspect_by_brightness)
        self.reader = TaskRunner("reader")
        self.runner = OperationRunner(self.app_state, WorkState())
        self.controller = InspectionControl(
            self.app_state,
            self.state,
            TrainingState(),
            self.workspace,
            self.worker,
            self.reader,
            self.runner,
            Catalogue(),
        )
        self.outcomes: list[RunOutcome] = []
        self.controller.runEnded.connect(self.outcomes.append)
        self.worker.start()

    def close(self) -> None:
        self.controller.close()
        self.runner.close()
        self.worker.close()
        self.reader.close()
        self.workspace.close()


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.close()


def test_folder_is_inspected_stored_and_shown(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    for number in range(10):
        write_image(tmp_path / "parts" / f"{number}.png", 200 if number % 2 else 20)
    (tmp_path / "parts" / "zz-broken.png").write_bytes(b"this is no image")
    with qtbot.waitSignal(bench.controller.runEnded, timeout=30000):
        bench.controller.start(FolderChoice(str(tmp_path / "parts")))
    counters = bench.state.counters
    assert (counters.ok, counters.ng, counters.not_checked) == (5, 5, 1)
    assert bench.state.run_state is RunState.IDLE
    batch = bench.workspace.batches.list()[0]
    assert (batch.ok_count, batch.ng_count, batch.not_checked_count) == (5, 5, 1)
    assert batch.finished_at is not None
    assert (batch.product_name, batch.product_id) == ("bracket", bench.product.id)
    assert (batch.model_name, batch.model_id) == ("m-0001", bench.workspace.models.list()[0].id)
    assert [part.inspection.position for part in bench.state.history] == list(range(1, 12))
    assert bench.state.latest is not None
    assert bench.state.latest.inspection.name == "zz-broken.png"
    assert bench.state.latest.inspection.verdict is Verdict.NOT_CHECKED
    assert bench.state.source_status.done == 11
    assert bench.app_state.noticeRaised is not None
    assert "5 OK, 5 NG, 1 not checked" in bench.notices[-1].text


def test_files_are_read_by_the_range_of_the_model_from_the_verdict_to_the_review(
    qtbot: QtBot, bench: Bench, tmp_path: Path
) -> None:
    (bench.workspace.models.list()[0].folder / "bits").write_text("12")
    parts = tmp_path / "parts"
    parts.mkdir()
    for name, highest in (("a.png", 4095), ("b.png", 9000), ("c.png", 500)):
        (parts / name).write_bytes(sixteen_bit_png(highest))
    with qtbot.waitSignal(bench.controller.runEnded, timeout=30000):
        bench.controller.start(FolderChoice(str(parts)))
    within, above, _ = bench.workspace.batches.inspections(bench.workspace.batches.list()[0].id)
    expected = np.tile(np.linspace(0, 255, 50).round(), (40, 1))
    image, _ = bench.workspace.batches.load_part(within)
    assert image is not None and np.abs(image[:, :, 0] - expected).max() <= 1
    assert within.score == pytest.approx(float(image.mean()) / 128), "what is reviewed is what was judged"
    assert within.value_bits == 12
    assert above.verdict is Verdict.NOT_CHECKED and "value 9\u202f000" in say_stored(above.reason)
    dark, _ = bench.workspace.batches.load_part(above)
    assert dark is not None and dark.max() == round(9000 / 257), "seen all the same, over all 16 bits"
    assert bench.notices[-1].level is NoticeLevel.WARNING
    assert "1 of 2 images with 16 bits a value uses less than a quarter of the 4" in bench.notices[-1].text


def test_what_was_not_looked_at_is_said_at_the_end_and_kept_with_the_batch(
    qtbot: QtBot, bench: Bench, tmp_path: Path
) -> None:
    write_image(tmp_path / "parts" / "1.png", 20)
    write_image(tmp_path / "parts" / "inner" / "2.png", 20)
    write_image(tmp_path / "parts" / "@eaDir" / "1.png", 200)
    for number in range(4):
        (tmp_path / "parts" / f"{number}.heic").write_bytes(b"\0\0\0\x18ftypheic")
    with qtbot.waitSignal(bench.controller.runEnded, timeout=30000):
        bench.controller.start(FolderChoice(str(tmp_path / "parts")))
    sentence = "5 files and folders were left out: 4 × .heic, 1 system folder."
    notice, batch, banner = bench.notices[-1], bench.workspace.batches.list()[0], bench.state.banner
    assert [part.inspection.name for part in bench.state.history] == ["1.png", "inner/2.png"]
    assert notice.level is NoticeLevel.WARNING and notice.text.endswith(sentence)
    assert len(notice.details.splitlines()) == 5 and str(tmp_path / "parts" / "3.heic") in notice.details
    assert banner.left_out is not None and say(banner.left_out) == sentence
    assert (batch.left_out_count, say_stored(batch.left_out)) == (5, sentence)


def test_prompts_have_the_names_that_a_person_gave_them(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    write_image(tmp_path / "good gear.png", 20)
    bench.workspace.products.add_image(bench.product.id, tmp_path / "good gear.png")
    with sqlite3.connect(bench.workspace.path / "inspector.sqlite") as connection:
        connection.execute("UPDATE images SET file = 'prompt-1'")  # as the process of these tests calls its prompt
    write_image(tmp_path / "parts" / "a.png", 20)
    with qtbot.waitSignal(bench.controller.runEnded, timeout=30000):
        bench.controller.start(FolderChoice(str(tmp_path / "parts")))
    assert bench.state.latest is not None and bench.state.latest.inspection.prompt == "good gear.png"


def test_limit_of_the_product_and_its_change_reach_the_next_parts(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    bench.app_state.set_products((bench.workspace.products.set_threshold(bench.product.id, 2.0),))
    for number in range(40):
        write_image(tmp_path / "parts" / f"slow-{number:02d}.png", 200)
    bench.controller.start(FolderChoice(str(tmp_path / "parts")))
    qtbot.waitUntil(lambda: bench.state.counters.ok >= 2, timeout=30000)
    bench.runner.run(SetLimit(bench.workspace.products, bench.product.id, "bracket", 1.5))
    qtbot.waitUntil(lambda: bench.state.counters.ng >= 2, timeout=30000)
    bench.controller.stop()
    qtbot.waitUntil(lambda: bench.state.run_state is RunState.IDLE, timeout=30000)
    thresholds = [i.threshold for i in bench.workspace.batches.inspections(bench.workspace.batches.list()[0].id)]
    assert set(thresholds) == {1.5, 2.0} and thresholds == sorted(thresholds, reverse=True)


def test_crash_costs_one_part_and_the_run_goes_on(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    for name in ("1-dark", "2-crash", "3-dark", "4-dark"):
        write_image(tmp_path / "parts" / f"{name}.png", 20)
    with qtbot.waitSignal(bench.controller.runEnded, timeout=30000):
        bench.controller.start(FolderChoice(str(tmp_path / "parts")))
    verdicts = [i.verdict for i in bench.workspace.batches.inspections(bench.workspace.batches.list()[0].id)]
    assert verdicts == [Verdict.OK, Verdict.NOT_CHECKED, Verdict.OK, Verdict.OK]


def test_child_killed_from_outside_recovers(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    for number in range(12):
        write_image(tmp_path / "parts" / f"slow-{number:02d}.png", 20)
    bench.controller.start(FolderChoice(str(tmp_path / "parts")))
    qtbot.waitUntil(lambda: bench.state.counters.ok >= 2, timeout=20000)
    assert bench.worker.process_id is not None
    os.kill(bench.worker.process_id, signal.SIGKILL)
    with qtbot.waitSignal(bench.controller.runEnded, timeout=30000):
        pass
    counters = bench.state.counters
    # Two frames were under way: each is judged again, alone. Only a kill between two of them finds a single one.
    assert counters.not_checked <= 1
    assert counters.ok == 12 - counters.not_checked
    batch = bench.workspace.batches.list()[0]
    assert [part.name for part in bench.workspace.batches.inspections(batch.id)] == [
        f"slow-{number:02d}.png" for number in range(12)
    ]


def test_only_the_frame_that_kills_the_child_loses_its_verdict(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    for name, brightness in (("1.png", 20), ("2-crash.png", 20), ("3.png", 200), ("4.png", 20), ("5-crash.png", 20)):
        write_image(tmp_path / "parts" / name, brightness)
    with qtbot.waitSignal(bench.controller.runEnded, timeout=60000):
        bench.controller.start(FolderChoice(str(tmp_path / "parts")))
    batch = bench.workspace.batches.list()[0]
    parts = bench.workspace.batches.inspections(batch.id)
    assert [(part.name, part.verdict) for part in parts] == [
        ("1.png", Verdict.OK),
        ("2-crash.png", Verdict.NOT_CHECKED),
        ("3.png", Verdict.NG),
        ("4.png", Verdict.OK),
        ("5-crash.png", Verdict.NOT_CHECKED),
    ]
    assert "ended unexpectedly" in say_stored(parts[1].reason)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has file names that are no text")
def test_a_file_name_in_a_foreign_encoding_loses_no_part(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    for number in range(4):
        write_image(tmp_path / "parts" / f"{number}.png", 20)
    (tmp_path / "parts" / "2.png").rename(tmp_path / "parts" / os.fsdecode(b"2\xe4.png"))
    with qtbot.waitSignal(bench.controller.runEnded, timeout=30000):
        bench.controller.start(FolderChoice(str(tmp_path / "parts")))
    assert bench.outcomes[0].error is None
    assert (bench.state.counters.ok, bench.outcomes[0].unrecorded) == (4, 0)
    assert bench.workspace.batches.list()[0].total == 4


def test_an_error_that_nobody_planned_for_loses_no_frame_at_hand(
    qtbot: QtBot, bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(6):
        write_image(tmp_path / "parts" / f"slow-{number}.png", 20)
    collect = InspectionClient.collect

    def fail_at_the_third(client: InspectionClient) -> FrameInspected:
        if bench.workspace.batches.list() and bench.workspace.batches.list()[0].total >= 2:
            raise MemoryError("no memory for the pixels")
        return collect(client)

    monkeypatch.setattr(InspectionClient, "collect", fail_at_the_third)
    with qtbot.waitSignal(bench.controller.runEnded, timeout=30000):
        bench.controller.start(FolderChoice(str(tmp_path / "parts")))
    assert isinstance(bench.outcomes[0].error, MemoryError)
    batch = bench.workspace.batches.list()[0]
    parts = bench.workspace.batches.inspections(batch.id)
    assert [part.position for part in parts] == list(range(1, len(parts) + 1))
    assert batch.not_checked_count >= 1 and batch.ok_count >= 2
    assert all("no memory" in say_stored(part.reason) for part in parts if part.verdict is Verdict.NOT_CHECKED)


def test_the_record_says_when_a_part_was_captured_judged_told_and_stored(
    qtbot: QtBot, bench: Bench, tmp_path: Path
) -> None:
    for number in range(5):
        write_image(tmp_path / "parts" / f"{number}.png", 20)
    with qtbot.waitSignal(bench.controller.runEnded, timeout=30000):
        bench.controller.start(FolderChoice(str(tmp_path / "parts")))
    batch = bench.workspace.batches.list()[0]
    for part in bench.workspace.batches.inspections(batch.id):
        assert part.judged_at is not None and part.told_at is not None and part.stored_at is not None
        assert part.captured_at <= part.judged_at <= part.told_at <= part.stored_at
    assert not (bench.workspace.path / "batches" / f"{batch.id:06d}" / "told.jsonl").exists()
    assert batch.unrecorded_count == 0


def test_event_loop_stays_responsive_and_every_part_is_counted(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    for number in range(150):
        write_image(tmp_path / "parts" / f"{number:03d}.png", 20)
    lateness: list[float] = []
    clock = QElapsedTimer()
    clock.start()
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: lateness.append(clock.restart() - 10.0))
    shown: list[object] = []
    bench.state.partInspected.connect(shown.append)
    bench.worker.preload(bench.workspace.models_folder / "m-0001", "auto")
    with qtbot.waitSignal(bench.worker.modelLoaded, timeout=20000):
        pass
    timer.start(10)
    started = time.monotonic()
    with qtbot.waitSignal(bench.controller.runEnded, timeout=60000):
        bench.controller.start(FolderChoice(str(tmp_path / "parts")))
    seconds = time.monotonic() - started
    timer.stop()
    assert bench.state.counters.ok == 150
    assert len(shown) <= 33 * seconds + 3
    assert np.percentile(lateness, 95) < 100


def test_pause_holds_and_stop_ends_the_run(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    for number in range(40):
        write_image(tmp_path / "parts" / f"slow-{number:02d}.png", 20)
    bench.controller.start(FolderChoice(str(tmp_path / "parts")))
    qtbot.waitUntil(lambda: bench.state.counters.ok >= 1, timeout=20000)
    bench.controller.pause()
    qtbot.wait(500)
    held = bench.state.counters.ok
    qtbot.wait(700)
    assert bench.state.counters.ok == held
    bench.controller.resume()
    qtbot.waitUntil(lambda: bench.state.counters.ok > held, timeout=5000)
    bench.controller.pause()
    with qtbot.waitSignal(bench.controller.runEnded, timeout=5000):
        bench.controller.stop()
    assert bench.outcomes[0].end is RunEnd.STOPPED
    assert 0 < bench.state.counters.ok < 40


def test_full_disk_stops_the_run_and_still_shows_the_verdict(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    for number in range(30):
        write_image(tmp_path / "parts" / f"slow-{number:02d}.png", 200)
    bench.controller.start(FolderChoice(str(tmp_path / "parts")))
    qtbot.waitUntil(lambda: bench.state.counters.ng >= 2, timeout=20000)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    old_handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, before[1]))
    try:
        with qtbot.waitSignal(bench.controller.runEnded, timeout=20000):
            pass
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, old_handler)
    assert bench.outcomes[0].end is RunEnd.FAILED
    notice = bench.notices[-1]
    assert notice.level is NoticeLevel.ERROR
    assert "saved" in notice.text
    assert "Not saved, though it was shown" in notice.text
    assert bench.state.latest is not None
    assert bench.state.latest.inspection.verdict is Verdict.NG
    unrecorded = bench.outcomes[0].unrecorded
    assert unrecorded >= 1
    assert bench.state.counters.ng == bench.workspace.batches.list()[0].total + unrecorded


def test_missing_folder_and_unknown_product_are_refused_readably(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    with qtbot.waitSignal(bench.controller.runEnded, timeout=20000):
        bench.controller.start(FolderChoice(str(tmp_path / "nowhere")))
    assert bench.outcomes[0].end is RunEnd.FAILED
    assert "nowhere" in bench.notices[-1].text
    assert bench.workspace.batches.list() == ()
    bench.app_state.set_active_product(bench.workspace.products.create("other"))
    bench.controller.start(FolderChoice(str(tmp_path)))
    assert "other has no images yet" in bench.notices[-1].text
    assert bench.state.run_state is RunState.IDLE


def test_earlier_part_is_shown_again_and_overruling_reaches_the_history(
    qtbot: QtBot, bench: Bench, tmp_path: Path
) -> None:
    write_image(tmp_path / "parts" / "a.png", 200)
    with qtbot.waitSignal(bench.controller.runEnded, timeout=20000):
        bench.controller.start(FolderChoice(str(tmp_path / "parts")))
    inspection_id = bench.state.history[0].inspection.id
    with qtbot.waitSignal(bench.state.partSelected, timeout=5000) as selected:
        bench.controller.show_part(inspection_id)
    assert selected.args is not None
    assert selected.args[0].image.shape == (48, 64, 3)
    (corrected,) = bench.workspace.batches.overrule({inspection_id: Correction(Verdict.OK)})
    bench.state.update_inspection(corrected)
    assert bench.state.history[0].inspection.overruled is Verdict.OK
    assert bench.state.latest is not None
    assert bench.state.latest.inspection.overruled is Verdict.OK


class _Emitter(QObject):
    sent = Signal(object)


class _Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.received: list[int] = []
        self.threads: set[int] = set()

    @Slot(object)
    def take(self, value: int) -> None:
        self.received.append(value)
        self.threads.add(threading.get_ident())


def test_ten_thousand_signals_across_threads(qtbot: QtBot) -> None:
    emitter, receiver = _Emitter(), _Receiver()
    emitter.sent.connect(receiver.take)

    def emit_all() -> None:
        for number in range(10_000):
            emitter.sent.emit(number)

    thread = threading.Thread(target=emit_all)
    thread.start()
    qtbot.waitUntil(lambda: len(receiver.received) == 10_000, timeout=20000)
    thread.join()
    assert receiver.received == list(range(10_000))
    assert receiver.threads == {threading.get_ident()}


def test_tasks_bring_results_and_errors_to_the_gui_thread(qtbot: QtBot) -> None:
    runner = TaskRunner("test")
    results: list[object] = []
    where: set[int] = set()

    def collect(value: object) -> None:
        results.append(value)
        where.add(threading.get_ident())

    runner.run(lambda: 21 * 2, collect, collect)
    runner.run(lambda: {}["missing"], collect, collect)
    qtbot.waitUntil(lambda: not runner.busy, timeout=5000)
    runner.close()
    assert results[0] == 42
    assert isinstance(results[1], KeyError)
    assert where == {threading.get_ident()}


def test_every_frame_of_a_video_is_inspected(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "line.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 25.0, (64, 48))
    for number in range(12):
        writer.write(np.full((48, 64, 3), 220 if number % 3 == 0 else 20, np.uint8))
    writer.release()
    with qtbot.waitSignal(bench.controller.runEnded, timeout=30000):
        bench.controller.start(VideoChoice(str(path)))
    assert (bench.state.counters.ok, bench.state.counters.ng) == (8, 4)
    first = bench.workspace.batches.inspections(bench.workspace.batches.list()[0].id)[0]
    image, model_map = bench.workspace.batches.load_part(first)
    assert image is not None
    assert image.shape == (48, 64, 3)
    assert model_map is not None


def test_no_network_camera_is_told_without_a_batch(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignal(bench.controller.runEnded, timeout=30000):
        bench.controller.start(StreamChoice("http://user:secret@127.0.0.1:9/video"))
    assert bench.outcomes[0].end is RunEnd.FAILED
    assert bench.workspace.batches.list() == ()
    assert "secret" not in bench.notices[-1].text


def test_a_triggered_part_that_was_not_judged_before_the_stop_is_recorded(qtbot: QtBot, bench: Bench) -> None:
    model = bench.app_state.active_model
    assert model is not None
    request = RunRequest(TriggeredSource(20), "bracket", model, "auto")
    with qtbot.waitSignal(bench.worker.runEnded, timeout=30_000) as ended:
        bench.worker.start_run(request)
        qtbot.waitUntil(lambda: bench.worker.control.status.done >= 2, timeout=20_000)
        bench.worker.control.request_stop()
    assert ended.args is not None
    outcome = ended.args[0]
    assert outcome.end is RunEnd.STOPPED and outcome.batch is not None
    parts = bench.workspace.batches.inspections(outcome.batch.id)
    assert [part.name for part in parts] == [f"slow {number}" for number in range(1, 21)]
    verdicts = [part.verdict for part in parts]
    judged = verdicts.count(Verdict.OK)
    assert 2 <= judged < 12, "eight frames keep their pixels; no more were judged in so short a time"
    assert verdicts[:judged] == [Verdict.OK] * judged and verdicts[judged:] == [Verdict.NOT_CHECKED] * (20 - judged)
    assert all(say_stored(part.reason) for part in parts[judged:])
