"""The training worker with real child processes: progress, cancel, resume, sudden death, nothing left behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.messages.errors import MessageError
from app.messages.wording.say import say
from app.operations.training_worker import TrainingEnd, TrainingOutcome, TrainingWorker
from app.processes.child_process import ChildTarget, describe_exit
from app.processes.training_request import ProductImages, TrainingRequest
from onenip_core.checkpoint_file import CHECKPOINT_NAME, TRAINING_FOLDER
from onenip_core.progress import ProgressEvent
from tests.support import child_targets


def request_for(folder: Path, step_seconds: float = 0.01) -> TrainingRequest:
    image = folder / "a.png"
    return TrainingRequest((ProductImages("bracket", (image,), (image,)),), folder / "model", "lite", step_seconds)


class Listener:
    """A worker and all that it said."""

    def __init__(self, target: ChildTarget) -> None:
        self.worker = TrainingWorker(None, target)
        self.events: list[ProgressEvent] = []
        self.outcomes: list[TrainingOutcome] = []
        self.worker.progressed.connect(self.events.append)
        self.worker.ended.connect(self.outcomes.append)


def test_progress_arrives_in_order_and_the_end_names_the_products(qtbot: QtBot, tmp_path: Path) -> None:
    listener = Listener(child_targets.train_in_steps)
    with qtbot.waitSignal(listener.worker.ended, timeout=20000):
        listener.worker.start(request_for(tmp_path, 0.002))
    listener.worker.close(5)
    steps = [event.step for event in listener.events]
    assert steps == sorted(steps)
    assert steps[0] == 1
    assert steps[-1] == child_targets.STEPS
    assert [outcome.end for outcome in listener.outcomes] == [TrainingEnd.COMPLETED]
    assert listener.outcomes[0].products == ("bracket",)


def test_cancelled_run_goes_on_where_it_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    listener = Listener(child_targets.train_in_steps)
    request = request_for(tmp_path, 0.02)
    listener.worker.start(request)
    qtbot.waitUntil(lambda: len(listener.events) > 2, timeout=20000)
    with qtbot.waitSignal(listener.worker.ended, timeout=5000):
        listener.worker.cancel()
    assert listener.outcomes[0].end is TrainingEnd.CANCELLED
    assert "Resume" in say(listener.outcomes[0].message)
    stopped_at = int((request.output_folder / "steps.txt").read_text())
    assert 0 < stopped_at < child_targets.STEPS
    listener.worker.close(5)
    listener.events.clear()
    with qtbot.waitSignal(listener.worker.ended, timeout=20000):
        listener.worker.start(TrainingRequest.from_text(request.to_text(tmp_path), tmp_path).resumed())
    listener.worker.close(5)
    assert listener.events[0].step == stopped_at + 1
    assert listener.outcomes[1].end is TrainingEnd.COMPLETED


@pytest.mark.parametrize(("has_begun", "words"), [(False, "before it began"), (True, "press Resume")])
@pytest.mark.parametrize("resumes", [False, True])
def test_a_run_that_still_loads_is_cancelled_at_once(
    qtbot: QtBot, tmp_path: Path, resumes: bool, has_begun: bool, words: str
) -> None:
    listener = Listener(child_targets.train_after_long_loading)
    request = request_for(tmp_path)
    if has_begun:
        place = request.output_folder / TRAINING_FOLDER
        place.mkdir(parents=True)
        (place / CHECKPOINT_NAME).write_bytes(b"of the run before")
    listener.worker.start(request.resumed() if resumes else request)
    qtbot.waitUntil(lambda: listener.worker.process_id is not None, timeout=5000)
    with qtbot.waitSignal(listener.worker.ended, timeout=5000):
        listener.worker.cancel()
    listener.worker.close(5)
    assert listener.outcomes[0].end is TrainingEnd.CANCELLED
    assert words in say(listener.outcomes[0].message)


def test_killed_child_is_reported_with_what_was_kept(qtbot: QtBot, tmp_path: Path) -> None:
    listener = Listener(child_targets.train_until_parent_dies)
    listener.worker.start(request_for(tmp_path))
    qtbot.waitUntil(lambda: len(listener.events) > 0, timeout=20000)
    process_id = listener.worker.process_id
    assert process_id is not None
    with qtbot.waitSignal(listener.worker.ended, timeout=10000):
        os.kill(process_id, signal.SIGKILL)
    listener.worker.close(5)
    outcome = listener.outcomes[0]
    assert outcome.end is TrainingEnd.FAILED
    for words in ("unexpectedly", "signal 9", "checkpoint", "Resume"):
        assert words in say(outcome.message)


def test_child_that_dies_by_itself_is_reported(qtbot: QtBot, tmp_path: Path) -> None:
    listener = Listener(child_targets.train_and_kill_itself)
    with qtbot.waitSignal(listener.worker.ended, timeout=20000):
        listener.worker.start(request_for(tmp_path))
    listener.worker.close(5)
    assert listener.outcomes[0].end is TrainingEnd.FAILED
    assert "memory" in say(listener.outcomes[0].message)


def test_readable_failure_is_passed_on(qtbot: QtBot, tmp_path: Path) -> None:
    listener = Listener(child_targets.train_and_fail)
    with qtbot.waitSignal(listener.worker.ended, timeout=20000):
        listener.worker.start(request_for(tmp_path))
    listener.worker.close(5)
    assert say(listener.outcomes[0].message) == "There are too few images. Add some."


def test_close_ends_a_child_that_does_not_listen(qtbot: QtBot, tmp_path: Path) -> None:
    listener = Listener(child_targets.train_deaf)
    listener.worker.start(request_for(tmp_path))
    qtbot.waitUntil(lambda: len(listener.events) > 0, timeout=20000)
    started = time.monotonic()
    listener.worker.close(0.5)
    assert time.monotonic() - started < 5
    assert not listener.worker.running


def test_second_start_is_refused(qtbot: QtBot, tmp_path: Path) -> None:
    listener = Listener(child_targets.train_until_parent_dies)
    listener.worker.start(request_for(tmp_path))
    with pytest.raises(MessageError, match="TrainingGoesOn"):
        listener.worker.start(request_for(tmp_path))
    listener.worker.close(10)


def test_child_stops_with_a_checkpoint_when_the_window_is_killed(tmp_path: Path) -> None:
    script = textwrap.dedent(
        """
        import sys, time
        from pathlib import Path
        from PySide6.QtCore import QCoreApplication
        from tests.support import child_targets
        from app.processes.training_request import ProductImages, TrainingRequest
        from app.operations.training_worker import TrainingWorker

        if __name__ == "__main__":
            application = QCoreApplication([])
            worker = TrainingWorker(None, child_targets.train_until_parent_dies)
            worker.progressed.connect(lambda event: print("running", flush=True))
            worker.start(TrainingRequest((), Path(sys.argv[1]), "lite", 0.01))
            application.exec()
        """
    )
    program = tmp_path / "window.py"
    program.write_text(script)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    window = subprocess.Popen(
        [sys.executable, str(program), str(tmp_path / "model")], stdout=subprocess.PIPE, env=environment, text=True
    )
    try:
        assert window.stdout is not None
        assert window.stdout.readline().strip() == "running"
    finally:
        window.kill()
        window.communicate()
    deadline = time.monotonic() + 10
    while not (tmp_path / "model" / "stopped.txt").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert (tmp_path / "model" / "stopped.txt").exists()


def test_a_request_keeps_no_absolute_path_of_the_workspace(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    images = tuple(old / "products" / "größe" / "normal" / f"{number}.png" for number in range(3))
    elsewhere = tmp_path / "elsewhere" / "a.png"
    request = TrainingRequest(
        (ProductImages("größe", (*images, elsewhere), images[:1]),), old / "models" / "m-0001", "lite", 2.5, "cpu", 7
    )
    text = request.to_text(old)
    assert str(old) not in text
    assert TrainingRequest.from_text(text, old) == request
    moved = TrainingRequest.from_text(text, new)
    assert moved.output_folder == new / "models" / "m-0001"
    assert moved.products[0].normals == (*(new / path.relative_to(old) for path in images), elsewhere)
    assert (moved.preset, moved.minutes, moved.device, moved.seed) == ("lite", 2.5, "cpu", 7)


def test_a_request_of_an_older_version_follows_its_workspace(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    written = {
        "products": [{"name": "bolt", "normals": [f"{old}/products/bolt/normal/1.png"], "prompts": []}],
        "output_folder": f"{old}/models/m-0003",
        "preset": "lite",
        "minutes": 3.0,
        "device": "auto",
        "seed": 0,
        "resume": False,
    }
    request = TrainingRequest.from_text(json.dumps(written), new)
    assert request.output_folder == new / "models" / "m-0003"
    assert request.products[0].normals == (new / "products" / "bolt" / "normal" / "1.png",)


def test_damaged_request_is_refused_readably(tmp_path: Path) -> None:
    for text in ("", "{}", "[1]", '{"products": 3}'):
        with pytest.raises(MessageError, match="RequestUnreadable"):
            TrainingRequest.from_text(text, tmp_path)


def test_exit_codes_in_words() -> None:
    assert say(describe_exit(3)) == "exit code 3"
    assert "SIGSEGV" in say(describe_exit(-signal.SIGSEGV))
    assert "pipe" in say(describe_exit(None))
