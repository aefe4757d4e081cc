"""The inspection client with real child processes: a crash or a hang costs one part its verdict, never gives OK."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.messages.wording.say import say_stored
from app.processes import inspection_client
from app.processes.inspection_client import InspectionClient, InspectionEngineError
from app.processes.messages import InspectFrame
from app.processes.shared_frames import FrameSlots
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.manifest import MANIFEST_NAME, load_manifest, manifest_to_json
from onenip_core.types import Verdict
from tests.support import child_targets
from tests.support.office import sixteen_bit_png


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


def test_an_empty_file_is_called_empty(client: InspectionClient, tmp_path: Path) -> None:
    client.load(tmp_path, "cpu")
    result = client.inspect(InspectFrame("empty.png", None, b"", "bracket", None)).result
    assert result.verdict is Verdict.NOT_CHECKED and "is empty (0 bytes)" in say_stored(result.reason)


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


def test_the_real_child_reads_files_by_the_range_that_its_model_keeps(
    small_model: Path, stop: threading.Event, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(small_model, tmp_path / "model"))
    manifest = load_manifest(folder)
    stripes, bars = manifest.products
    narrow = replace(manifest, products=(replace(stripes, value_bits=12), bars))
    (folder / MANIFEST_NAME).write_text(json.dumps(manifest_to_json(narrow)), encoding="utf-8")
    client = InspectionClient(None, stop)
    try:
        loaded = client.load(folder, "cpu")
        assert (loaded.values_of("stripes"), loaded.values_of("bars")) == (ValueRange(12), FULL_RANGE)
        above = InspectFrame("above.png", None, sixteen_bit_png(9000), "stripes", None)
        within = InspectFrame("within.png", None, sixteen_bit_png(4095), "stripes", None)
        assert "value 9\u202f000" in say_stored(client.inspect(above).result.reason)
        assert client.inspect(replace(above, product="bars")).result.score is not None
        judged = client.inspect(within)
        assert judged.highest == 4095
    finally:
        client.close()
    assert judged.result.score is not None and judged.thumbnail is not None and judged.thumbnail.max() == 255


_FIRST_MODEL = """
import gc, sys, threading
from multiprocessing import Pipe
from pathlib import Path
from app.processes.inspection_process import run
from app.processes.messages import LoadModel

child, window = Pipe()

def ask():
    window.send(LoadModel(Path(sys.argv[1], "none"), "cpu", Path(sys.argv[1])))
    window.recv()
    window.close()

threading.Thread(target=ask).start()
run(child, None)
print(gc.isenabled(), gc.get_freeze_count() > 10_000)
"""


def test_the_real_child_looks_for_garbage_after_its_first_model_and_not_through_what_it_loaded(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _FIRST_MODEL, str(tmp_path)]
    played = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[3])
    assert played.stdout.split() == ["True", "True"], played.stderr
