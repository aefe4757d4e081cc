"""Runs whose parts several cameras look at, with a real child and a real store: one record a part, the worst view decides."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp

from app.domain.part_numbering import NumberingKind, PartNumbering
from app.domain.run_status import RunEnd
from app.domain.trigger import TriggerAnswer
from app.domain.trigger_plan import TriggerKind, TriggerPlan
from app.messages.codes import triggers as trigger_codes
from app.messages.codes import views as codes
from app.messages.stored import from_text
from app.processes.inspection_client import InspectionClient
from app.processes.messages import FrameInspected
from app.runs.triggers import run_flow
from app.runs.views.joining import join
from app.runs.views.view import RunView
from app.sources.basler.choice import BaslerChoice
from app.sources.basler.kind import BASLER
from app.sources.errors import SourceError
from app.sources.folder.source import FolderSource
from app.sources.source import FrameSource, SourceFrame
from app.sources.watched_folder.choice import WatchedFolderChoice
from app.sources.watched_folder.source import WatchedFolderSource
from app.storage.workspace import Workspace
from onenip_core.types import RgbImage, Verdict
from tests.support.cameras import CAMERA_0, CAMERA_1, emulated_baslers
from tests.support.triggered_camera import Answer, TriggeredCamera, damaged, sound
from tests.support.view_bench import PATIENCE_S, ViewBench, view_bench, write_pictures

SOFTWARE = TriggerPlan(TriggerKind.SOFTWARE, timeout_s=1.0, debounce_ms=0, queue=4)
HARDWARE = TriggerPlan(TriggerKind.HARDWARE, timeout_s=1.0, distance_ms=600)


class NamedCamera(TriggeredCamera):
    def __init__(self, name: str, answer: Answer = sound) -> None:
        super().__init__(answer)
        self._name = name

    @property
    def name(self) -> str:
        return self._name


def bright(number: int) -> SourceFrame:
    """NG for the child that judges by brightness."""
    dark = sound(number)
    assert dark.image is not None
    return replace(dark, image=replace(dark.image, pixels=np.full((48, 64), 200, np.uint8)))


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[ViewBench]:
    with view_bench(tmp_path / "workspace") as made:
        yield made


def test_four_folders_are_joined_by_number_and_the_worst_view_decides(bench: ViewBench, tmp_path: Path) -> None:
    top = write_pictures(tmp_path / "top", 20, 20, 20, 20, 20)
    left = write_pictures(tmp_path / "left", 20, 200, None, 160, 20)
    right = write_pictures(tmp_path / "right", 20, 160, 20, None, 20)
    below = write_pictures(tmp_path / "below", 20, 20, 20, 20)
    bench.start([FolderSource(folder) for folder in (top, left, right, below)], TriggerPlan())
    assert bench.wait_for_end().end is RunEnd.SOURCE_ENDED
    records = bench.records()
    verdicts = [(part.verdict, part.view) for part in records]
    assert verdicts == [
        (Verdict.OK, "Top"),
        (Verdict.NG, "Left"),
        (Verdict.NOT_CHECKED, "Left"),
        (Verdict.NG, "Left"),
        (Verdict.NOT_CHECKED, "Below"),
    ]
    batch = bench.workspace.batches.list()[0]
    assert (batch.ok_count, batch.ng_count, batch.not_checked_count) == (1, 2, 2)
    assert [verdict.verdict for verdict in bench.line] == [part.verdict for part in records]
    assert from_text(bench.line[1].reason) == codes.DefectInView("Left")
    reason = from_text(records[4].reason)
    assert isinstance(reason, codes.ViewNotChecked) and isinstance(reason.reason, codes.NoPictureInView)
    assert [view.verdict for view in records[3].views] == [Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED, Verdict.OK]
    assert [view.product for view in records[0].views][:2] == ["product Top", "product Left"]
    shots = bench.workspace.batches.load_views(records[1])
    assert [int(shot.image.mean()) for shot in shots if shot.image is not None] == [20, 200, 160, 20]
    assert all(shot.model_map is not None for shot in shots)
    image, _ = bench.workspace.batches.load_part(records[1])
    assert image is not None and int(image.mean()) == 200


def test_every_trigger_is_one_part_of_all_cameras(bench: ViewBench) -> None:
    cameras = [NamedCamera("a"), NamedCamera("b", lambda number: damaged(number) if number == 2 else sound(number))]
    bench.start([*cameras], SOFTWARE)
    bench.until(lambda: bench.thread.control.triggers.expected)
    for count in (1, 2, 3):
        assert bench.fire() is TriggerAnswer.ACCEPTED
        bench.wait_for_parts(count)
    bench.stop()
    records = bench.records()
    assert [part.verdict for part in records] == [Verdict.OK, Verdict.NOT_CHECKED, Verdict.OK]
    assert records[1].view == "Left"
    assert [view.verdict for view in records[1].views] == [Verdict.OK, Verdict.NOT_CHECKED]
    assert [verdict.trigger[0] for verdict in bench.line if verdict.trigger] == [1, 2, 3]


def printed(number: int) -> SourceFrame:
    """A part with a code on it, in the view that shows it."""
    frame = sound(number)
    assert frame.image is not None
    code = np.array(zxingcpp.create_barcode(f"LOT-{number}", zxingcpp.BarcodeFormat.QRCode).to_image(scale=4))
    return replace(frame, image=replace(frame.image, pixels=code))


def test_a_number_in_any_view_is_read_while_the_child_judges(bench: ViewBench, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    collect, read = InspectionClient.collect, run_flow.read_barcode

    def collected(client: InspectionClient) -> FrameInspected:
        done.append("answer")
        return collect(client)

    def looked(image: RgbImage) -> str | None:
        done.append("look")
        return read(image)

    monkeypatch.setattr(InspectionClient, "collect", collected)
    monkeypatch.setattr(run_flow, "read_barcode", looked)
    cameras = [NamedCamera("a"), NamedCamera("b", printed), NamedCamera("c", printed)]
    bench.start([*cameras], SOFTWARE, PartNumbering(NumberingKind.BARCODE))
    bench.until(lambda: bench.thread.control.triggers.expected)
    bench.fire()
    bench.wait_for_parts(1)
    bench.stop()
    assert done == ["look", "answer", "look", "answer", "answer"], "found once, it is not looked for again"
    assert [part.part_number for part in bench.records()] == ["LOT-1"]
    assert [told.part_number for told in bench.line] == ["LOT-1"]


def test_a_number_in_a_file_is_read_too(bench: ViewBench, tmp_path: Path) -> None:
    top, left = write_pictures(tmp_path / "top", 20), write_pictures(tmp_path / "left", 20)
    code = printed(5).image
    assert code is not None
    (left / "0.png").write_bytes(cv2.imencode(".png", code.pixels)[1].tobytes())
    bench.start([FolderSource(top), FolderSource(left)], TriggerPlan(), PartNumbering(NumberingKind.BARCODE))
    bench.wait_for_end()
    assert [part.part_number for part in bench.records()] == ["LOT-5"]


def test_a_camera_that_does_not_answer_in_time_costs_its_view_alone(bench: ViewBench) -> None:
    silent = NamedCamera("b", lambda number: None if number == 1 else bright(number))
    bench.start([NamedCamera("a"), silent], SOFTWARE)
    bench.until(lambda: bench.thread.control.triggers.expected)
    bench.fire()
    bench.wait_for_parts(1)
    bench.stop()
    (part,) = bench.records()
    assert [view.verdict for view in part.views] == [Verdict.OK, Verdict.NOT_CHECKED]
    assert isinstance(from_text(part.views[1].reason), trigger_codes.PictureCameTooLate)


def test_who_asks_hears_at_once_that_no_camera_can_take_a_picture(bench: ViewBench) -> None:
    bench.start([NamedCamera(name, lambda number: None if number == 1 else sound(number)) for name in "ab"], SOFTWARE)
    bench.until(lambda: bench.thread.control.triggers.expected)
    assert bench.fire() is TriggerAnswer.ACCEPTED
    bench.wait_for_parts(1)  # too late: both still owe the picture of it
    assert bench.fire() is TriggerAnswer.NOT_CHECKED
    bench.wait_for_parts(2)
    bench.stop()
    assert [part.verdict for part in bench.records()] == [Verdict.NOT_CHECKED] * 2


def test_triggers_and_parts_agree_under_loss_overflow_pause_and_stop(bench: ViewBench) -> None:
    chance = random.Random(7)

    def answer(number: int) -> SourceFrame | None:
        time.sleep(chance.uniform(0.0, 0.02))
        fate = chance.random()
        if fate < 0.1:
            return damaged(number)
        return replace(
            bright(number) if fate < 0.2 else sound(number), name=f"{'slow' if fate > 0.9 else 'shot'} {number}"
        )

    bench.start([NamedCamera(name, answer) for name in "abc"], SOFTWARE)
    bench.until(lambda: bench.thread.control.triggers.expected)
    answers = []
    for number in range(60):
        answers.append(bench.fire())
        if number == 30:
            bench.thread.control.pause()
        if number == 35:
            bench.thread.control.resume()
        time.sleep(chance.uniform(0.0, 0.06))
    bench.stop()
    records = bench.records()
    accepted = sum(answer.accepted for answer in answers)
    assert len(records) == accepted == len(bench.line)
    assert [part.position for part in records] == list(range(1, accepted + 1))
    assert all(len(part.views) == 3 for part in records)
    for part in records:
        assert (part.verdict is Verdict.OK) == all(view.verdict is Verdict.OK for view in part.views)
        assert (part.verdict is Verdict.NG) == any(view.verdict is Verdict.NG for view in part.views)


def test_pictures_of_the_cameras_inputs_are_joined_by_time(bench: ViewBench) -> None:
    cameras = [NamedCamera("a"), NamedCamera("b")]
    bench.start([*cameras], HARDWARE)
    bench.until(lambda: bench.thread.control.status.triggers is not None)
    cameras[1].deliver(sound(1))
    cameras[0].deliver(sound(1))
    bench.wait_for_parts(1)
    cameras[0].deliver(sound(2))  # the other one misses it
    bench.wait_for_parts(2)
    cameras[0].deliver(sound(3))
    bench.wait_for_parts(3)
    bench.stop()
    records = bench.records()
    assert [part.verdict for part in records] == [Verdict.OK, Verdict.NOT_CHECKED, Verdict.NOT_CHECKED]
    assert isinstance(from_text(records[1].views[1].reason), codes.OtherViewPictureMissing)
    assert isinstance(from_text(records[2].views[1].reason), codes.ViewOutOfStep)


def test_what_an_input_brought_before_the_stop_is_a_part(bench: ViewBench) -> None:
    cameras = [NamedCamera("a"), NamedCamera("b")]
    bench.start([*cameras], replace_distance(HARDWARE, 60_000))
    bench.until(lambda: bench.thread.control.status.triggers is not None)
    cameras[0].deliver(sound(1))
    time.sleep(0.3)
    bench.stop()
    (part,) = bench.records()
    assert part.verdict is Verdict.NOT_CHECKED and len(part.views) == 2


def replace_distance(plan: TriggerPlan, distance_ms: int) -> TriggerPlan:
    return TriggerPlan(plan.kind, timeout_s=plan.timeout_s, distance_ms=distance_ms)


def test_a_child_that_dies_costs_one_view(bench: ViewBench, tmp_path: Path) -> None:
    top = write_pictures(tmp_path / "top", 20, 20)
    left = write_pictures(tmp_path / "left", 20)
    (left / "1-crash.png").write_bytes((left / "0.png").read_bytes())
    bench.start([FolderSource(top), FolderSource(left)], TriggerPlan())
    bench.wait_for_end()
    records = bench.records()
    assert [part.verdict for part in records] == [Verdict.OK, Verdict.NOT_CHECKED]
    assert [view.verdict for view in records[1].views] == [Verdict.OK, Verdict.NOT_CHECKED]


def test_a_camera_that_cannot_be_opened_is_named(bench: ViewBench, tmp_path: Path) -> None:
    bench.start([FolderSource(write_pictures(tmp_path / "a", 20)), FolderSource(tmp_path / "none")], TriggerPlan())
    outcome = bench.wait_for_end()
    assert outcome.end is RunEnd.FAILED and isinstance(outcome.error, SourceError)
    said = outcome.error.message
    assert isinstance(said, codes.ViewCannotBegin) and said.view == "Left"
    assert bench.records() == ()


def test_what_cannot_be_joined_is_refused(tmp_path: Path) -> None:
    def refusal(plan: TriggerPlan, *sources: FrameSource) -> type:
        views = [RunView(f"view {n}", source, "bracket", 1, 1.0) for n, source in enumerate(sources)]
        with pytest.raises(SourceError) as caught:
            join(views, plan)
        return type(caught.value.message)

    folder, camera, other = FolderSource(tmp_path), NamedCamera("a"), NamedCamera("b")
    watched = WatchedFolderSource(WatchedFolderChoice(str(tmp_path)))
    assert refusal(SOFTWARE, folder, camera) is codes.FoldersAndCameras
    assert refusal(SOFTWARE, camera, watched) is codes.ViewCannotWait
    assert refusal(SOFTWARE, camera, NamedCamera("a")) is codes.SameSourceTwice
    assert refusal(TriggerPlan(), camera, other) is codes.ViewsNeedTriggers
    assert refusal(TriggerPlan(TriggerKind.PRESENCE), camera, other) is codes.ViewsNeedTriggers
    assert refusal(TriggerPlan(TriggerKind.HARDWARE), camera, other) is codes.DistanceUnknown


def test_no_thread_is_left(bench: ViewBench) -> None:
    before = threading.active_count()
    bench.start([NamedCamera("a"), NamedCamera("b")], SOFTWARE)
    bench.until(lambda: bench.thread.control.triggers.expected)
    bench.stop()
    deadline = time.monotonic() + PATIENCE_S
    while threading.active_count() > before:
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_two_emulated_basler_cameras_are_triggered_together(bench: ViewBench, monkeypatch: pytest.MonkeyPatch) -> None:
    with emulated_baslers(monkeypatch):
        sources = [BASLER.open(BaslerChoice(serial)) for serial in (CAMERA_0, CAMERA_1)]
        bench.start(sources, SOFTWARE)
        bench.until(lambda: bench.thread.control.triggers.expected)
        for count in range(1, 6):
            assert bench.fire() is TriggerAnswer.ACCEPTED
            bench.wait_for_parts(count)
        bench.stop()
    records = bench.records()
    assert len(records) == 5 and all(part.triggered_at is not None for part in records)
    assert all([view.verdict is not Verdict.NOT_CHECKED for view in part.views] == [True, True] for part in records)
    shots = bench.workspace.batches.load_views(records[0])
    assert all(shot.image is not None and shot.model_map is not None for shot in shots)
    assert sum(counts := [verdict.trigger is not None for verdict in bench.line]) == len(counts) == 5


def test_one_basler_that_is_not_there_is_named(bench: ViewBench, monkeypatch: pytest.MonkeyPatch) -> None:
    with emulated_baslers(monkeypatch):
        bench.start([BASLER.open(BaslerChoice(CAMERA_0)), BASLER.open(BaslerChoice("0815-0007"))], SOFTWARE)
        outcome = bench.wait_for_end()
    assert outcome.end is RunEnd.FAILED and isinstance(outcome.error, SourceError)
    assert isinstance(outcome.error.message, codes.ViewCannotBegin) and outcome.error.message.view == "Left"


def test_a_kill_leaves_whole_parts_and_says_which_were_not_stored(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.support.views_to_kill", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = 0
        for line in process.stdout:
            told = int(line)
            if told >= 20:
                break
        process.kill()
    with Workspace.open(tmp_path / "workspace") as workspace:
        (batch,) = workspace.batches.list()
        parts = workspace.batches.inspections(batch.id)
        assert batch.finished_at is not None and len(parts) + batch.unrecorded_count >= 20
        assert [part.position for part in parts] == list(range(1, len(parts) + 1))
        assert (batch.ok_count, batch.total) == (len(parts), len(parts))
        for part in parts:
            assert len(part.views) == 2
            assert all(shot.image is not None for shot in workspace.batches.load_views(part))
        folder = workspace.path / "batches" / f"{batch.id:06d}" / "images"
        assert len(list(folder.iterdir())) == 2 * len(parts)
