"""The inspection client with real child processes: a crash or a hang costs one part its verdict, never gives OK."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.messages.wording.say import say_stored
from app.processes import inspection_client
from app.processes.inspection_client import InspectionClient, InspectionEngineError
from app.processes.messages import InspectFrame
from app.processes.shared_frames import FrameSlots
from onenip_core.types import Verdict
from tests.support import child_targets


@pytest.fixture
def stop() -> threading.Event:
    return threading.Event()


@pytest.fixture
def client(stop: threading.Event) -> Iterator[InspectionClient]:
    client = InspectionClient(None, stop, child_targets.inspect_by_brightness)
    yield client
    client.close()


def frame(name: str, brightness: int = 200) -> InspectFrame:
    return InspectFrame(name, np.full((40, 60, 3), brightness, np.uint8), None, "bracket", None)


def test_verdicts_come_from_the_child(client: InspectionClient, tmp_path: Path) -> None:
    assert client.load(tmp_path, "cpu").products == ("bracket",)
    assert client.inspect(frame("bright")).result.verdict is Verdict.NG
    assert client.inspect(frame("dark", 20)).result.verdict is Verdict.OK


def test_crashed_child_gives_not_checked_and_recovers(client: InspectionClient, tmp_path: Path) -> None:
    client.load(tmp_path, "cpu")
    client.inspect(frame("dark", 20))
    first_process = client.process_id
    lost = client.inspect(frame("crash", 20)).result
    assert lost.verdict is Verdict.NOT_CHECKED
    assert "signal 9" in say_stored(lost.reason)
    assert lost.score is None
    assert client.inspect(frame("dark", 20)).result.verdict is Verdict.OK
    assert client.process_id != first_process


def test_hanging_child_is_replaced(client: InspectionClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    client.load(tmp_path, "cpu")
    monkeypatch.setattr(inspection_client, "FRAME_TIME_LIMIT_S", 0.5)
    lost = client.inspect(frame("hang")).result
    assert lost.verdict is Verdict.NOT_CHECKED
    assert "no answer" in say_stored(lost.reason)
    monkeypatch.setattr(inspection_client, "FRAME_TIME_LIMIT_S", 10.0)
    assert client.inspect(frame("bright")).result.verdict is Verdict.NG


def test_endless_crashes_end_the_run_with_an_error(
    client: InspectionClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inspection_client, "LONGEST_PAUSE_S", 0.01)
    monkeypatch.setattr(inspection_client, "HOPELESS_AFTER_CRASHES", 3)
    client.load(tmp_path, "cpu")
    for _ in range(3):
        assert client.inspect(frame("crash")).result.verdict is Verdict.NOT_CHECKED
    with pytest.raises(InspectionEngineError, match="times=3"):
        client.inspect(frame("crash"))
    client.load(tmp_path, "cpu")
    assert client.inspect(frame("bright")).result.verdict is Verdict.NG, "the next run begins anew"


def test_stop_interrupts_a_hanging_child(
    client: InspectionClient, stop: threading.Event, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inspection_client, "STOP_PATIENCE_S", 0.2)
    client.load(tmp_path, "cpu")
    threading.Timer(0.2, stop.set).start()
    started = time.monotonic()
    assert client.inspect(frame("hang")).result.verdict is Verdict.NOT_CHECKED
    assert time.monotonic() - started < 5


def test_model_that_cannot_be_loaded_is_an_error(client: InspectionClient, tmp_path: Path) -> None:
    with pytest.raises(InspectionEngineError, match="damaged"):
        client.load(tmp_path / "broken", "cpu")
    with pytest.raises(InspectionEngineError, match="NoModelLoaded"):
        client.inspect(frame("dark"))
    (tmp_path / "die-on-load").touch()
    with pytest.raises(InspectionEngineError, match="code=3"):
        client.load(tmp_path, "cpu")
    (tmp_path / "die-on-load").unlink()
    client.load(tmp_path, "cpu")
    assert client.inspect(frame("dark", 20)).result.verdict is Verdict.OK


def test_big_frames_pass_fast_enough(client: InspectionClient, tmp_path: Path) -> None:
    client.load(tmp_path, "cpu")
    image = np.zeros((2048, 2448, 3), np.uint8)  # 5 megapixels
    client.inspect(InspectFrame("warm", image, None, "bracket", None))
    started = time.perf_counter()
    for _ in range(5):
        assert client.inspect(InspectFrame("big", image, None, "bracket", None)).result.verdict is Verdict.OK
    assert (time.perf_counter() - started) / 5 < 0.5


def test_a_child_that_hangs_does_not_hold_up_the_frame_behind_it(
    client: InspectionClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Where the system refuses shared memory, pixels go through the pipe, which holds less than one frame.
    monkeypatch.setattr(FrameSlots, "_take", lambda _self, _size: None)
    client.load(tmp_path, "cpu")
    monkeypatch.setattr(inspection_client, "FRAME_TIME_LIMIT_S", 0.5)
    large = InspectFrame("large", np.full((1000, 2000, 3), 200, np.uint8), None, "bracket", None)
    started = time.monotonic()
    client.submit(frame("hang"))
    client.submit(large)
    assert client.collect().result.verdict is Verdict.NOT_CHECKED
    monkeypatch.setattr(inspection_client, "FRAME_TIME_LIMIT_S", 20.0)
    assert client.collect().result.verdict is Verdict.NG
    assert time.monotonic() - started < 20
