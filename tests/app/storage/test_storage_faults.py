"""Disk full, read-only, killed: with the real thing, in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.messages.wording.say import say_error
from app.storage.workspace import Workspace
from onenip_core.errors import OneNipError
from tests.support.said import raises_saying

posix_only = pytest.mark.skipif(os.name != "posix", reason="resource limits and mounts are POSIX")

_PRELUDE = """
import resource, sys
from pathlib import Path
import cv2
import numpy as np
from app.domain.frame import Frame
from app.messages.wording.say import say_error
from app.storage.new_inspection import NewInspection
from app.storage.products import AddedImage
from app.storage.workspace import Workspace
from onenip_core.errors import StorageError
from onenip_core.types import InspectionResult, Verdict

def new(number):
    pixels = np.random.default_rng(number).integers(0, 255, (64, 64, 3), dtype=np.uint8)
    result = InspectionResult("A", None, 0.5, 1.0, Verdict.OK, "", (64, 64), np.ones((28, 28), np.float32))
    return NewInspection(f"part {number}", Frame(pixels), result, "2026-03-01T08:15:30.125+00:00")

root = Path(sys.argv[1])
"""


def _run(body: str, root: Path) -> subprocess.CompletedProcess[str]:
    script = _PRELUDE + textwrap.dedent(body)
    return subprocess.run([sys.executable, "-c", script, str(root)], capture_output=True, text=True, timeout=120)


def _assert_every_record_has_its_files(workspace: Workspace) -> int:
    """Number of inspections; every image and map of them decodes, and no file is there without a record."""
    count = 0
    for batch in workspace.batches.list():
        parts = workspace.batches.inspections(batch.id)
        assert [part.position for part in parts] == list(range(1, len(parts) + 1))
        assert batch.total == len(parts)
        files = set()
        for part in parts:
            image, model_map = workspace.batches.load_part(part)
            assert image is not None and model_map is not None
            files |= {part.image_path, part.map_path}
        on_disk = {path for path in (workspace.path / "batches" / f"{batch.id:06d}").rglob("*") if path.is_file()}
        assert on_disk == files
        count += len(parts)
    return count


@pytest.mark.parametrize("milliseconds", [40, 130, 330])
def test_killed_while_inspections_are_added(tmp_path: Path, milliseconds: int) -> None:
    script = _PRELUDE + textwrap.dedent("""
        workspace = Workspace.open(root)
        batch = workspace.batches.create("A", "m-0001", "source")
        number = 0
        while True:
            number += 1
            workspace.batches.add(batch.id, new(number))
            if number == 3:
                print("adding", flush=True)
    """)
    with subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"adding"
        time.sleep(milliseconds / 1000)
        process.kill()
        process.wait()
    with Workspace.open(tmp_path) as workspace:
        assert _assert_every_record_has_its_files(workspace) >= 3
        assert workspace.batches.list()[0].finished_at is not None


@posix_only
def test_a_disk_that_refuses_large_files_loses_nothing(tmp_path: Path) -> None:
    # RLIMIT_FSIZE makes real writes fail with EFBIG: here those of the image, which is larger than the limit.
    outcome = _run(
        """
        workspace = Workspace.open(root)
        batch = workspace.batches.create("A", "m-0001", "source")
        workspace.batches.add(batch.id, new(1))
        product = workspace.products.create("A")
        picture = root / "picture.png"
        picture.write_bytes(cv2.imencode(".png", new(2).image.pixels)[1].tobytes())
        resource.setrlimit(resource.RLIMIT_FSIZE, (6000, resource.RLIM_INFINITY))
        for attempt in (lambda: workspace.batches.add(batch.id, new(2)), lambda: workspace.products.add_image(product.id, picture)):
            try:
                attempt()
            except StorageError as error:
                assert "unchanged" in say_error(error), error
            else:
                raise SystemExit("nothing failed")
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        workspace.batches.add(batch.id, new(3))
        assert isinstance(workspace.products.add_image(product.id, picture), AddedImage)
        workspace.close()
        """,
        tmp_path,
    )
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    with Workspace.open(tmp_path) as workspace:
        assert _assert_every_record_has_its_files(workspace) == 2


@posix_only
def test_a_database_that_cannot_grow_takes_no_file_without_its_record(tmp_path: Path) -> None:
    # The images fit under this limit; the write-ahead log of the database outgrows it after some records.
    outcome = _run(
        """
        workspace = Workspace.open(root)
        batch = workspace.batches.create("A", "m-0001", "source")
        log = root / "inspector.sqlite-wal"
        limit = max(log.stat().st_size + 60_000, 200_000)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        added = 0
        try:
            while added < 500:
                workspace.batches.add(batch.id, new(added))
                added += 1
        except StorageError as error:
            assert "inspector.sqlite" in say_error(error) and "Free some space" in say_error(error), error
        else:
            raise SystemExit("nothing failed")
        assert added > 0
        assert workspace.batches.get(batch.id).total == added, "reading still works"
        assert len(list((root / "batches" / "000001" / "images").iterdir())) == added
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        workspace.batches.add(batch.id, new(added))
        workspace.close()
        """,
        tmp_path,
    )
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    with Workspace.open(tmp_path) as workspace:
        assert _assert_every_record_has_its_files(workspace) > 1


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    if sys.platform == "win32" or os.geteuid() != 0:
        pytest.skip("only an administrator may mount a small disk")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(place)], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("mounting is not permitted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_stops_the_run_and_keeps_everything(small_disk: Path) -> None:
    outcome = _run(
        """
        workspace = Workspace.open(root / "w")
        batch = workspace.batches.create("A", "m-0001", "source")
        added = 0
        try:
            while added < 1000:
                workspace.batches.add(batch.id, new(added))
                added += 1
        except StorageError as error:
            assert "ree some space" in say_error(error), error
        else:
            raise SystemExit("nothing failed")
        assert added > 0
        assert workspace.batches.get(batch.id).total == added
        for path in workspace.batches.inspections(batch.id)[-1:]:
            assert workspace.batches.load_part(path)[0] is not None
        print(added)
        workspace.close()
        """,
        small_disk,
    )
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    added = int(outcome.stdout)
    try:
        Workspace.open(small_disk / "w").close()
    except OneNipError as error:
        assert "space" in say_error(error)
    (small_disk / "w" / "batches" / "000001" / "images" / "000001.png").unlink()
    with Workspace.open(small_disk / "w") as workspace:
        assert workspace.batches.list()[0].total == added
        assert all(workspace.batches.load_part(p)[0] is not None for p in workspace.batches.inspections(1)[1:])


def test_a_workspace_that_may_not_be_written_to(tmp_path: Path) -> None:
    if os.name != "posix" or os.geteuid() == 0:
        pytest.skip("an administrator may write everywhere")
    Workspace.open(tmp_path / "w").close()
    (tmp_path / "w").chmod(0o500)
    try:
        with raises_saying(OneNipError, r"may write|written"):
            Workspace.open(tmp_path / "w").products.create("A")
    finally:
        (tmp_path / "w").chmod(0o700)


def test_a_workspace_on_a_read_only_disk(tmp_path: Path) -> None:
    if sys.platform == "win32" or os.geteuid() != 0:
        pytest.skip("only an administrator may mount a read-only disk")
    place = tmp_path / "disk"
    place.mkdir()
    if (
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(place)], capture_output=True).returncode
        != 0
    ):
        pytest.skip("mounting is not permitted here")
    try:
        Workspace.open(place / "w").close()
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        with raises_saying(OneNipError, r"choose|permission"):
            Workspace.open(place / "w")
        with raises_saying(OneNipError, "Choose a folder"):
            Workspace.open(place / "new")
    finally:
        subprocess.run(["umount", str(place)], check=True)
