"""kill -9 of the whole application while it trains and while it inspects: nothing is lost, nothing keeps running."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from app.domain.timestamps import utc_now
from app.domain.training_job import JobState
from app.messages.codes.storage import PartsNotStored
from app.state.training_state import TrainingPhase
from app.storage.products import AddedImage
from app.storage.told_journal import read_told
from app.storage.workspace import Workspace
from onenip_core.progress import Stage
from onenip_core.types import Verdict
from tests.support import child_targets
from tests.support.made_up_parts import write_parts
from tests.support.real_application import RealApplication
from tests.support.settle import settle

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="SIGKILL does not exist on Windows"),
    # pyqtgraph takes apart connections that may be gone already; PySide says so with a warning, which does no harm.
]

ROOT = Path(__file__).parents[2]
MINUTES = 0.1


def kill_when(reached: Callable[[list[str]], bool], *arguments: object, delay: float = 0.0) -> list[psutil.Process]:
    """Start the application, kill its window's process at a moment, and return the children that it leaves alone."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, str(ROOT / "tests" / "support" / "killed_window.py"), *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as window:
        assert window.stdout is not None
        while not reached((line := window.stdout.readline()).split()):
            assert line, f"the application ended with {window.wait()} before it could be killed"
        time.sleep(delay)
        children = psutil.Process(window.pid).children(recursive=True)
        window.kill()
    return children


def await_end(children: list[psutil.Process]) -> None:
    """Children notice by themselves that their window has gone; none may be left."""
    _, alive = psutil.wait_procs(children, timeout=60)
    assert alive == []


def assert_lost_parts_are_told(workspace: Workspace) -> int:
    """Number of parts that were shown and not stored: the report, the batch and the list in its folder agree."""
    if not workspace.batches.list():  # it was killed before its first part
        assert workspace.found == ()
        return 0
    (batch,) = workspace.batches.list()
    told = read_told(workspace.path / "batches" / f"{batch.id:06d}" / "not-recorded.jsonl")
    stored = {part.position for part in workspace.batches.inspections(batch.id)}
    assert stored.isdisjoint(part.position for part in told)
    assert batch.unrecorded_count == len(told)
    assert [message.count for message in workspace.found if isinstance(message, PartsNotStored)] == [len(told)][
        : len(told)
    ]
    return len(told)


def assert_whole(workspace: Workspace) -> int:
    """Every record has its files, every file its record; returns the number of inspections."""
    count = 0
    for batch in workspace.batches.list():
        assert batch.finished_at is not None
        parts = workspace.batches.inspections(batch.id)
        assert [part.position for part in parts] == list(range(1, batch.total + 1))
        for part in parts:
            image, model_map = workspace.batches.load_part(part)
            assert image is not None and model_map is not None
            assert part.verdict in (Verdict.OK, Verdict.NG)
        known = {path for part in parts for path in (part.image_path, part.map_path)}
        folder = workspace.path / "batches" / f"{batch.id:06d}"
        files = {path for path in folder.rglob("*") if path.is_file()}
        assert files - {folder / "not-recorded.jsonl"} == known
        count += len(parts)
    return count


def at_stage(stage: Stage, step: int = 0) -> Callable[[list[str]], bool]:
    return lambda words: len(words) == 2 and words[0] == stage and int(words[1]) >= step


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("moment", "delay"),
    [
        pytest.param(at_stage(Stage.TRAINING, 1), 0.5, id="training"),
        pytest.param(lambda words: words == ["begun"], 0.0, id="at once"),
        pytest.param(lambda words: words == ["begun"], 3.0, id="while torch is loaded"),
        pytest.param(at_stage(Stage.READING), 0.0, id="reading"),
        pytest.param(at_stage(Stage.CACHING), 0.0, id="caching"),
        pytest.param(at_stage(Stage.PREPARING), 0.3, id="preparing"),
        pytest.param(at_stage(Stage.CALIBRATING), 0.0, id="calibrating"),
        pytest.param(at_stage(Stage.SAVING), 0.0, id="saving"),
    ],
)
def test_killed_while_training(qtbot: QtBot, tmp_path: Path, moment: Callable[[list[str]], bool], delay: float) -> None:
    folder = tmp_path / "workspace"
    with Workspace.open(folder) as workspace:
        product = workspace.products.create("stripes")
        for path in write_parts(tmp_path / "stripes", 8):
            assert isinstance(workspace.products.add_image(product.id, path), AddedImage)
    children = kill_when(moment, folder, "train", MINUTES, delay=delay)
    real = RealApplication(folder)  # at once: the child that was left alone may still be writing its checkpoint
    try:
        real.begin()
        state = real.application.training_state
        assert len(real.workspace.products.images(product.id)) == 8
        # It goes on by itself, behind the process that was left alone.
        qtbot.waitUntil(lambda: state.phase.busy, timeout=60_000)
        await_end(children)
        qtbot.waitUntil(lambda: not state.phase.busy, timeout=400_000)
        assert state.phase is TrainingPhase.FINISHED, state.message
        settle(real.application)
        assert state.jobs[0].state is JobState.FINISHED
        outcome = real.inspect_folder(qtbot, tmp_path / "stripes")
        assert all(part.score is not None for part in real.parts(outcome).values())
    finally:
        real.application.close()


@pytest.mark.parametrize(
    ("parts_before", "delay"),
    [
        pytest.param(5, 0.0),
        pytest.param(0, 0.5, marks=pytest.mark.slow),
        pytest.param(1, 0.0, marks=pytest.mark.slow),
        pytest.param(12, 0.013, marks=pytest.mark.slow),
        pytest.param(20, 0.031, marks=pytest.mark.slow),
    ],
)
def test_killed_while_inspecting(small_model: Path, tmp_path: Path, parts_before: int, delay: float) -> None:
    folder = tmp_path / "workspace"
    real_parts = tmp_path / "parts"
    write_parts(real_parts, 1)
    source = next(real_parts.iterdir())
    for number in range(400):  # links: the files need not be different
        os.link(source, real_parts / f"{number:03d}.png")
    with Workspace.open(folder) as workspace:
        workspace.products.create("stripes")
        model = workspace.models.add("m-0001", small_model, "lite", ("stripes", "bars"))
        workspace.models.activate(model.id)

    def reached(words: list[str]) -> bool:
        return words == ["begun"] if parts_before == 0 else words[:1] == ["part"] and int(words[1]) >= parts_before

    children = kill_when(reached, folder, "inspect", real_parts, delay=delay)
    with Workspace.open(folder) as workspace:
        count = assert_whole(workspace)
        lost = assert_lost_parts_are_told(workspace)
        assert parts_before <= count + lost < 400
        await_end(children)
        assert assert_whole(workspace) == count, "what was left alone wrote nothing more"


def test_parts_that_were_shown_and_not_stored_are_reported_at_the_next_start(
    qtbot: QtBot, small_model: Path, tmp_path: Path
) -> None:
    folder, parts = tmp_path / "workspace", tmp_path / "parts"
    write_parts(parts, 12)
    with Workspace.open(folder) as workspace:
        workspace.products.create("stripes")
        workspace.models.activate(workspace.models.add("m-0001", small_model, "lite", ("stripes", "bars")).id)
    began = utc_now()
    children = kill_when(
        lambda words: words[:1] == ["part"] and int(words[1]) >= 6, folder, "inspect on a slow disk", parts
    )
    await_end(children)
    real = RealApplication(folder, inspection_target=child_targets.inspect_by_brightness)
    try:
        real.begin()
        stored = assert_whole(real.workspace)
        lost = assert_lost_parts_are_told(real.workspace)
        assert lost >= 3 and stored + lost >= 6
        notice = next(notice for notice in real.notices if "stripes was inspected" in notice.text)
        assert f"{lost} parts were judged and shown" in notice.text
        message = real.workspace.found[0]
        assert isinstance(message, PartsNotStored)
        assert began <= message.first_at <= message.last_at <= utc_now()
        assert message.first_at in notice.text and message.last_at in notice.text
    finally:
        real.application.close()
    with Workspace.open(folder) as workspace:
        assert workspace.found == (), "it is said once"


_SECOND = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app import bootstrap
from app.widgets.question_dialog import QuestionDialog

def press_ok():
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QuestionDialog):
        print(dialog.text.text(), flush=True)
        dialog.keep_button.click()

arguments = ["onenip-inspector", "--workspace", sys.argv[1]]
bootstrap.make_qt_application(arguments)
timer = QTimer(interval=50)
timer.timeout.connect(press_ok)
timer.start()
sys.exit(bootstrap.run(arguments))
"""


_HOLDER = """
import sys, time
from pathlib import Path
from app.storage.workspace import Workspace

with Workspace.open(Path(sys.argv[1])):
    print("open", flush=True)
    time.sleep(60)
"""


def test_a_second_instance_says_who_has_the_workspace(tmp_path: Path) -> None:
    """Of somebody who does not answer: another user, another machine, a window that hangs."""
    root = ROOT
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    folder = tmp_path / "Werk ü 螺丝"
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(folder)], env=environment, cwd=root, stdout=subprocess.PIPE, text=True
    ) as first:
        try:
            assert first.stdout is not None and first.stdout.readline() == "open\n"
            before = {path: path.stat().st_mtime_ns for path in (folder / "workspace.json", folder / "workspace.lock")}
            second = subprocess.run(
                [sys.executable, "-c", _SECOND, str(folder)],
                capture_output=True,
                text=True,
                env=environment,
                timeout=60,
                check=False,
            )
            assert second.returncode == 1
            for said in (second.stdout, second.stderr):
                assert f"already open in another window (process {first.pid} on {platform.node()})" in said
                assert "Nothing was changed" in said and "Traceback" not in said
            assert {path: path.stat().st_mtime_ns for path in before} == before
            assert first.poll() is None, "the first goes on"
        finally:
            first.kill()


def wait_for_log(path: Path, text: str) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        if path.exists() and text in path.read_text(encoding="utf-8"):
            return
        time.sleep(0.1)
    raise AssertionError(f"the log does not say {text!r}")


@pytest.mark.slow
def test_a_second_start_brings_the_first_window_to_the_front(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    folder = tmp_path / "Werk ü 螺丝"
    command = [sys.executable, str(ROOT / "main.py"), "--workspace", str(folder)]
    log_file = folder / "logs" / "inspector.log"
    with subprocess.Popen(command, env=environment, cwd=ROOT) as first:
        try:
            wait_for_log(log_file, "will bring this window to the front")
            second = subprocess.run(command, env=environment, cwd=ROOT, timeout=120, check=False)
            assert second.returncode == 0
            assert "came to the front" in log_file.read_text(encoding="utf-8")
            assert first.poll() is None, "the first goes on"
        finally:
            first.kill()
