"""`main.py --backup` and `--restore`: a copy of a workspace in use that is whole, and a workspace that is made of it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.backup_command import back_up, restore
from app.check_command import check_workspace
from app.storage.backups.contents import read_contents
from app.storage.products import AddedImage
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.support.office import png
from tests.support.reviewed import judged


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A product with images, one of them in the trash, a batch, and something derived and something secret."""
    path = tmp_path / "workspace"
    with Workspace.open(path) as opened:
        product = opened.products.create("Gear")
        for grey in (50, 60, 70):
            assert isinstance(opened.products.add_image(product.id, Path(f"{grey}.png"), png(grey)), AddedImage)
        opened.products.trash_images([1])
        batch = opened.batches.create("Gear", "m-0001", "camera", product_id=product.id)
        for verdict in (Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED):
            opened.batches.add(batch.id, judged(verdict))
        opened.batches.finish(batch.id)
    (path / "engines").mkdir()
    (path / "engines" / "graph.onnx").write_bytes(b"made again")
    (path / "line-secrets.json").write_text("{}")
    return path


@pytest.fixture(autouse=True)
def quiet(capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    yield
    capfd.readouterr()


def test_a_backup_becomes_the_same_workspace_again(
    workspace: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    target, again = tmp_path / "backups" / "monday", tmp_path / "again"
    assert back_up(workspace, target) == 0
    report = json.loads(capfd.readouterr().out)
    assert report["files"] == len(read_contents(target).files) and report["bytes"] > 0
    assert not (target / "engines").exists() and not (target / "line-secrets.json").exists()
    assert [path.name for path in target.parent.iterdir()] == ["monday"], "nothing half written beside it"
    shutil.move(workspace, tmp_path / "lost")
    assert restore(target, again) == 0
    assert check_workspace(again, second_look_s=0) == 0
    with Workspace.open(again) as opened, Workspace.open(tmp_path / "lost") as lost:
        assert opened.audit.verify().is_sound
        mine, theirs = (each.batches.inspections(1) for each in (opened, lost))
        assert [part.image_sha256 for part in mine] == [part.image_sha256 for part in theirs]
        assert len(opened.products.images(1)) == 2


def test_a_backup_of_a_running_station_is_whole(workspace: Path, tmp_path: Path) -> None:
    target, again = tmp_path / "backup", tmp_path / "again"
    over = threading.Event()
    with Workspace.open(workspace) as opened:
        batch = opened.batches.create("Gear", "m-0001", "camera")
        stored = [opened.batches.add(batch.id, judged(Verdict.OK, "first.png"))]

        def run() -> None:
            while not over.is_set():
                stored.append(opened.batches.add(batch.id, judged(Verdict.NG, f"{len(stored)}.png")))
                if len(stored) % 20 == 0:
                    opened.batches.trash(1)
                    opened.batches.restore(1)

        running = threading.Thread(target=run)
        running.start()
        try:
            assert back_up(workspace, target) == 0
        finally:
            over.set()
            running.join()
    assert len(stored) > 1
    assert restore(target, again) == 0
    with Workspace.open(again) as opened:
        parts = opened.batches.inspections(2)
        assert 1 <= len(parts) <= len(stored)
        assert [part.name for part in parts] == [part.name for part in stored[: len(parts)]]
        assert opened.batches.get(2).finished_at is not None, "the run is over"
        assert opened.audit.verify().is_sound
    assert check_workspace(again, second_look_s=0) == 0


def test_a_changed_backup_is_not_restored(workspace: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert back_up(workspace, tmp_path / "backup") == 0
    picture = next((tmp_path / "backup" / "batches").rglob("*.png"))
    data = bytearray(picture.read_bytes())
    data[len(data) // 2] ^= 1
    picture.write_bytes(data)
    assert restore(tmp_path / "backup", tmp_path / "again") == 2
    assert picture.name in capfd.readouterr().err
    assert {path.name for path in tmp_path.iterdir()} == {"workspace", "backup"}


def test_nothing_is_written_over_or_outside(workspace: Path, tmp_path: Path) -> None:
    assert back_up(workspace, workspace / "inside") == 2
    assert back_up(tmp_path / "none", tmp_path / "backup") == 2
    assert back_up(workspace, tmp_path / "backup") == 0
    assert back_up(workspace, tmp_path / "backup") == 2
    assert restore(workspace, tmp_path / "again") == 2, "that is no backup"
    assert restore(tmp_path / "backup", workspace) == 2
    description = tmp_path / "backup" / "backup.json"
    description.write_text(description.read_text().replace('"path": "settings', '"path": "../settings'))
    description.write_text(description.read_text().replace('"path": "workspace.json', '"path": "../workspace.json'))
    assert restore(tmp_path / "backup", tmp_path / "again") == 2
    assert not (tmp_path / "workspace.json").exists() and not (tmp_path / "again").exists()


def test_main_backs_up_without_a_display(workspace: Path, tmp_path: Path) -> None:
    for order in (("--backup", workspace, tmp_path / "b"), ("--restore", tmp_path / "b", tmp_path / "r")):
        command = [sys.executable, "main.py", *map(str, order)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "r" / "inspector.sqlite").is_file()
