"""Archives through Ray: real processes, which are killed on the way."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from onenip_core.cli import main
from tests.support.made_up_parts import write_parts

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1500),
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL"),
]
SHARD_SIZE, IMAGES = 4, 160
_DRIVER = f"""
import sys
from pathlib import Path
from onenip_core.archive.archive_inspection import inspect_archive
from onenip_core.archive.shard_folder import ArchiveRequest
from onenip_core.data.images.image_walk import iterate_images
from onenip_core.inference.engines.engine import EngineKind
model, images, out = map(Path, sys.argv[1:])
request = ArchiveRequest(model, "cpu", EngineKind.TORCH, out, None, None, False, 1, shard_size={SHARD_SIZE})
inspect_archive(request, iterate_images(images), 2, lambda done, total: print(done, total, flush=True))
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    paths = write_parts(folder / "a", IMAGES // 2) + write_parts(folder / "b", IMAGES // 2, vertical=False)
    paths[17].write_bytes(b"rubbish")
    return folder


@pytest.fixture(scope="module")
def plain(archive: Path, small_model: Path, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, object]]:
    """The lines of the plain path."""
    out = tmp_path_factory.mktemp("plain")
    command = ["inspect", str(small_model), str(archive), "--out", str(out), "--no-pictures", "--device", "cpu"]
    assert main(command) == 0
    return read_lines(out / "results.jsonl")


def read_lines(path: Path) -> list[dict[str, object]]:
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [{key: value for key, value in line.items() if key != "milliseconds"} for line in lines]


def assert_equal(lines: list[dict[str, object]], expected: list[dict[str, object]]) -> None:
    """Scores may differ in the last digits: the workers compute with another number of threads."""
    assert [line["image"] for line in lines] == [line["image"] for line in expected]
    for line, other in zip(lines, expected, strict=True):
        score = other["score"]
        assert line == {**other, "score": score and pytest.approx(score, rel=1e-5, abs=1e-6)}


def start(model: Path, archive: Path, out: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _DRIVER, str(model), str(archive), str(out)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def wait_until(condition: Callable[[], bool], driver: subprocess.Popen[str], what: str) -> None:
    end = time.monotonic() + 600
    while not condition():
        assert driver.poll() is None, f"the inspection ended before {what}"
        assert time.monotonic() < end, f"waited too long for {what}"
        time.sleep(0.02)


def finished_parts(out: Path) -> int:
    return len(list((out / "shards" / "parts").glob("*.jsonl")))


def workers_of(driver: subprocess.Popen[str]) -> list[psutil.Process]:
    children = psutil.Process(driver.pid).children(recursive=True)
    return [child for child in children if "MapWorker" in " ".join(child.cmdline())]


def test_the_command_gives_what_the_plain_path_gives(
    small_model: Path, archive: Path, plain: list[dict[str, object]], tmp_path: Path
) -> None:
    """Through `python -m`, in a folder with a relative path, with the sockets looked at while it runs."""
    command = [sys.executable, "-m", "onenip_core.cli", "inspect", str(small_model), archive.name, "--ray"]
    options = ["--no-pictures", "--jobs", "2", "--device", "cpu", "--out", str(tmp_path / "out"), "--json-lines"]
    process = subprocess.Popen(
        [*command, *options], cwd=archive.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    listening: set[str] = set()
    while process.poll() is None:
        listening |= addresses_of(process.pid)
        time.sleep(0.5)
    output, errors = process.communicate()
    assert process.returncode == 0, errors
    events = [json.loads(line) for line in output.splitlines()]
    assert {event["event"] for event in events} == {"progress"}
    assert (events[-1]["done"], events[-1]["total"]) == (IMAGES, IMAGES)
    lines = read_lines(tmp_path / "out" / "results.jsonl")
    prefix = f"{archive.parent}{os.sep}"
    relative = [{**line, **{key: str(line[key]).replace(prefix, "") for key in ("image", "reason")}} for line in plain]
    assert_equal(lines, relative)
    assert listening and listening <= {"127.0.0.1", "::1", "::ffff:127.0.0.1"}
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["results.jsonl"]


def addresses_of(pid: int) -> set[str]:
    """On which addresses a process and its children listen for TCP connections."""
    found: set[str] = set()
    try:
        for process in [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]:
            found |= {c.laddr.ip for c in process.net_connections("tcp") if c.status == psutil.CONN_LISTEN}
    except psutil.NoSuchProcess:
        pass
    return found


def test_a_killed_worker_costs_nothing_but_time(
    small_model: Path, archive: Path, plain: list[dict[str, object]], tmp_path: Path
) -> None:
    driver = start(small_model, archive, tmp_path)
    try:
        wait_until(lambda: finished_parts(tmp_path) > 0, driver, "the first shard")
        victim = workers_of(driver)[0]
        victim.send_signal(signal.SIGKILL)
        assert finished_parts(tmp_path) < IMAGES // SHARD_SIZE, "nothing was left to do"
        driver.communicate(timeout=1200)
        assert driver.returncode == 0
    finally:
        driver.kill()
        driver.communicate()
    assert_equal(read_lines(tmp_path / "results.jsonl"), plain)


def test_a_killed_run_goes_on_with_the_shards_that_are_left(
    small_model: Path, archive: Path, plain: list[dict[str, object]], tmp_path: Path
) -> None:
    driver = start(small_model, archive, tmp_path)
    try:
        wait_until(lambda: finished_parts(tmp_path) > 1, driver, "two shards")
        family = psutil.Process(driver.pid).children(recursive=True)
    finally:
        os.kill(driver.pid, signal.SIGKILL)
        driver.communicate()
    _, alive = psutil.wait_procs(family, timeout=120)
    assert not alive, "Ray's processes outlive the run"
    assert not (tmp_path / "results.jsonl").exists()
    left = finished_parts(tmp_path)
    assert 2 <= left < IMAGES // SHARD_SIZE
    again = start(small_model, archive, tmp_path)
    output, _ = again.communicate(timeout=1200)
    assert again.returncode == 0
    assert output.splitlines()[0] == f"{left * SHARD_SIZE} {IMAGES}"
    assert_equal(read_lines(tmp_path / "results.jsonl"), plain)
