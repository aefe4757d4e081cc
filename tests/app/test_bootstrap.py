"""The whole application: starts without torch, does what the window asks, closes in good order, leaves nothing behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures.thread import _global_shutdown_lock
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.application import Application
from app.command_line import Options, parse_options
from app.demo.demo_images import choose_demo_images
from app.demo.self_test import SelfTest
from app.domain.run_status import RunState
from app.domain.training_job import JobState
from app.pages.review.part_filter import PartFilter
from app.pages.review.wanted_table import WantedTable
from app.pages.train.page import AskedModel
from app.settings.schema import OVERLAY_OPACITY
from app.sources.folder.choice import FolderChoice
from app.state.training_state import TrainingPhase
from app.storage.workspace import Workspace, default_workspace_path
from onenip_core import __version__
from onenip_core.types import Verdict
from tests.support import child_targets
from tests.support.pages import inspect_page, products_page, review_page, review_state, train_page
from tests.support.questions import Answer
from tests.support.settle import settle

ROOT = Path(__file__).parents[2]


def write_image(path: Path, brightness: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cv2.imencode(".png", np.full((48, 64, 3), brightness, np.uint8))[1].tobytes())


def start_program(*arguments: str, platform: str = "offscreen") -> subprocess.Popen[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": platform}
    return subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=ROOT,
    )


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    workspace = Workspace.open(tmp_path / "workspace")
    application = Application(
        workspace, child_targets.train_in_steps, child_targets.inspect_by_brightness, child_targets.prepare_nothing
    )
    application.window.show()
    application.begin()
    settle(application)
    yield application
    application.close()


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_version_and_help_need_no_window() -> None:
    for argument, expected in (("--version", __version__), ("--help", "--self-test DIR")):
        # With this platform a window could not be made.
        program = start_program(argument, platform="there-is-none")
        output, _ = program.communicate(timeout=60)
        assert program.returncode == 0
        assert expected in output


def test_options() -> None:
    assert parse_options([]) == Options(None, False, None)
    assert parse_options(["--demo", "--workspace", "x"]) == Options(Path("x"), True, None)
    assert parse_options(["--self-test", "x", "--made-parts"]) == Options(None, False, Path("x"), made_parts=True)
    assert parse_options(["--operator"]) == Options(None, False, None, operator=True)
    assert parse_options(["--self-test", "x", "--handover"]) == Options(None, False, Path("x"), handover=True)
    assert parse_options(["a.onenip", "--workspace", "x", "b"]).files == (Path("a.onenip"), Path("b"))
    for wrong in (
        ["--demo", "--self-test", "x"],
        ["--made-parts"],
        ["--handover", "--demo"],
        ["--self-test", "x", "a.onenip"],
    ):
        with pytest.raises(SystemExit):
            parse_options(wrong)


def test_workspace_of_each_mode(tmp_path: Path) -> None:
    assert bootstrap.workspace_path(Options(None, False, None)) == default_workspace_path()
    assert bootstrap.workspace_path(Options(None, True, None)).name == "demo-workspace"
    assert bootstrap.workspace_path(Options(tmp_path, True, None)) == tmp_path
    assert bootstrap.workspace_path(Options(None, False, tmp_path)) == tmp_path / "workspace"
    (tmp_path / "workspace").mkdir()
    assert bootstrap.workspace_path(Options(None, False, tmp_path)) == tmp_path / "workspace-2"


def test_program_opens_its_workspace_and_closes_in_good_order_when_asked_to(tmp_path: Path) -> None:
    program = start_program("--workspace", str(tmp_path / "workspace"))
    try:
        deadline, log = time.monotonic() + 60, tmp_path / "workspace" / "logs" / "inspector.log"
        while not (log.exists() and "The window was painted" in log.read_text("utf-8")) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert program.poll() is None
        program.send_signal(signal.SIGTERM)
        output, errors = program.communicate(timeout=30)
    finally:
        program.kill()
        program.communicate()
    assert program.returncode == 0, errors
    assert (output, errors) == ("", "")
    Workspace.open(tmp_path / "workspace").close()


def test_a_signal_interrupts_nothing_that_holds_a_lock(qtbot: QtBot) -> None:
    closed: list[bool] = []

    class Shutdown:
        def close_without_asking(self) -> None:
            with _global_shutdown_lock:  # as whoever submits a task does
                closed.append(True)

    class Program(QObject):
        shutdown = Shutdown()

    before = [(number, signal.getsignal(number)) for number in (signal.SIGINT, signal.SIGTERM)]
    program = Program()
    timer = bootstrap.close_on_signals(program)  # type: ignore[arg-type]
    try:
        with _global_shutdown_lock:
            signal.raise_signal(signal.SIGTERM)
            assert closed == []
        qtbot.waitUntil(lambda: closed == [True], timeout=5000)
    finally:
        timer.stop()
        for number, handler in before:
            signal.signal(number, handler)


def test_a_file_that_a_person_opens_is_asked_about_in_the_window_that_is_open(tmp_path: Path) -> None:
    """The second start ends well; the first looks into the file, and says so in its log."""
    workspace = tmp_path / "workspace"
    foreign = tmp_path / "foreign.onenip"
    foreign.write_bytes(b"no model")
    first = start_program("--workspace", str(workspace), str(foreign))
    try:
        log = workspace / "logs" / "inspector.log"

        def logged(text: str) -> bool:
            return log.exists() and text in log.read_text(encoding="utf-8")

        wait_until(lambda: logged("foreign.onenip is no model file"))
        other = tmp_path / "other.onenip"
        other.write_bytes(b"no model either")
        second = start_program("--workspace", str(workspace), str(other))
        output, errors = second.communicate(timeout=60)
        assert (second.returncode, output, errors) == (0, "", "")
        wait_until(lambda: logged("other.onenip is no model file"))
        assert first.poll() is None
    finally:
        first.kill()
        first.communicate()


def test_macos_sends_files_that_are_opened_as_events(tmp_path: Path) -> None:
    code = (
        "from PySide6.QtCore import QUrl\n"
        "from PySide6.QtGui import QFileOpenEvent\n"
        "from app import bootstrap\n"
        "qt = bootstrap.make_qt_application(['x'])\n"
        "qt.filesBrought.connect(lambda paths: print(paths[0].name))\n"
        "qt.sendEvent(qt, QFileOpenEvent(QUrl.fromLocalFile('/a/b.onenip')))\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", code]
    played = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)
    assert played.stdout.strip() == "b.onenip", played.stderr


def test_window_process_never_imports_torch(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from app import bootstrap\n"
        "from app.application import Application\n"
        "from app.storage.workspace import Workspace\n"
        "qt = bootstrap.make_qt_application(['x'])\n"
        "application = Application(Workspace.open(Path(sys.argv[1])))\n"
        "application.window.show()\n"
        "application.begin()\n"
        "application.window.grab()\n"
        "application.close()\n"
        "print(sorted(name for name in sys.modules if name.split('.')[0] in ('torch', 'torchvision', 'timm')))\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", code, str(tmp_path / "workspace")]
    played = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120, check=False)
    assert played.returncode == 0, played.stderr
    assert played.stdout.strip() == "[]"


def test_children_import_neither_the_window_nor_its_libraries() -> None:
    code = (
        "import sys\n"
        "import main, app.processes.training_process, app.processes.inspection_process\n"
        "print(sorted(name for name in sys.modules if name.split('.')[0] in ('PySide6', 'torch')))\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", code]
    played = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)
    assert played.stdout.strip() == "[]", played.stderr


def test_workspace_in_use_is_told_in_a_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    answer = Answer(do=False)
    texts = answer.asked
    with Workspace.open(tmp_path):
        assert bootstrap.run(["program", "--workspace", str(tmp_path)]) == 1
    assert len(texts) == 1
    assert str(os.getpid()) in texts[0] or "open" in texts[0]


def test_the_window_can_do_everything_from_product_to_review(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    for number in range(4):
        write_image(tmp_path / "good" / f"{number}.png", 20 + number)
        write_image(tmp_path / "parts" / f"{number}.png", 20 if number < 3 else 200)
    window = application.window
    products_page(window).createRequested.emit("bracket")
    settle(application)
    products_page(window).importRequested.emit([tmp_path / "good"])
    settle(application)
    assert len(application.app_state.images) == 4
    products_page(window).promptsChosen.emit([application.app_state.images[0].id], True)
    settle(application)
    product = application.app_state.active_product
    assert product is not None
    assert product.prompt_count == 1
    train_page(window).trainRequested.emit(AskedModel((product.id,), "lite", 0.001))
    qtbot.waitUntil(lambda: application.training_state.phase is TrainingPhase.FINISHED, timeout=20000)
    settle(application)
    assert application.app_state.active_model is not None
    qtbot.waitUntil(lambda: application.app_state.device_text == "CPU", timeout=20000)
    inspect_page(window).sourceRequested.emit(FolderChoice(str(tmp_path / "parts")))
    qtbot.waitUntil(lambda: application.inspection_state.counters.ng == 1, timeout=20000)
    qtbot.waitUntil(lambda: application.inspection_state.run_state is RunState.IDLE, timeout=20000)
    assert application.inspection_state.counters.ok == 3
    inspection_id = application.inspection_state.history[-1].inspection.id
    inspect_page(window).overruleRequested.emit(inspection_id, Verdict.OK, "")
    settle(application)
    assert application.inspection_state.history[-1].inspection.overruled is Verdict.OK
    # The verdict was corrected by mistake: one key takes it back, another does it again.
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(application)
    assert application.inspection_state.history[-1].inspection.overruled is None
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle(application)
    assert application.inspection_state.history[-1].inspection.overruled is Verdict.OK
    review_page(window).batchesOpened.emit([review_state(application).batches[0].id])
    qtbot.waitUntil(lambda: review_state(application).current is not None, timeout=10000)
    review_page(window).filterChanged.emit(PartFilter(Verdict.OK))
    assert len(review_state(application).inspections) == 4
    review_page(window).exportRequested.emit(
        WantedTable(tmp_path / "table.csv", (review_state(application).batches[0].id,))
    )
    qtbot.waitUntil((tmp_path / "table.csv").exists, timeout=10000)
    review_page(window).opacityChanged.emit(0.25)
    assert application.app_state.settings[OVERLAY_OPACITY] == 0.25


def test_closing_while_training_asks_and_keeps_a_checkpoint(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    write_image(tmp_path / "good" / "1.png", 20)
    products_page(application.window).createRequested.emit("bracket")
    settle(application)
    products_page(application.window).importRequested.emit([tmp_path / "good"])
    settle(application)
    product = application.app_state.active_product
    assert product is not None
    application.services.training.train([product.id], "lite", 0.05)
    qtbot.waitUntil(lambda: application.training_state.phase is TrainingPhase.RUNNING, timeout=20000)
    refusal = Answer(do=False)
    application.window.close()
    assert len(refusal.asked) == 1 and "learned so far is kept" in refusal.asked[0]
    assert application.window.isVisible()
    assert application.training_state.phase is TrainingPhase.RUNNING
    consent = Answer(do=True)
    application.window.close()
    assert len(consent.asked) == 1
    qtbot.waitUntil(lambda: not application.window.isVisible(), timeout=10000)
    job = application.workspace.jobs.list()[0]
    assert job.state is JobState.INTERRUPTED
    assert int((job.folder / "steps.txt").read_text()) > 0


@pytest.mark.slow  # what it plays is what the installed program plays too
def test_self_test_plays_the_story_and_reports(qtbot: QtBot, tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path / "workspace")
    application = Application(
        workspace, child_targets.train_in_steps, child_targets.inspect_by_name, child_targets.prepare_nothing
    )
    try:
        self_test = SelfTest(application, tmp_path, choose_demo_images(), training_minutes=0.02, hands_over=False)
        application.window.show()
        application.begin()
        self_test.start()
        qtbot.waitUntil(lambda: not application.window.isVisible(), timeout=120_000)
        self_test.close()
    finally:
        application.close()
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    problems = [failure for failure in report["failures"] if "event loop" not in failure]
    assert problems == []
    assert report["mean_i_auroc"] == 1.0
    assert (report["images"], report["edition"]) == (choose_demo_images().value, "workstation")
    assert 0 < report["window_shown_s"] < 3600
    assert {values["n"] for values in report["products"].values()} == {120}
    assert len(list((tmp_path / "screenshots").glob("*.png"))) >= 10
