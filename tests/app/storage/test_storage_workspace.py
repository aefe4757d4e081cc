"""Opening a workspace: layout, lock, damage, versions, recovery."""

from __future__ import annotations

import errno
import json
import os
import platform
import re
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.training_job import JobState
from app.messages.codes.storage import DamageFoundLater
from app.messages.wording.say import say
from app.storage import database_pages, recovery
from app.storage.errors import WorkspaceError, WorkspaceLockedError
from app.storage.migrating import newest_version
from app.storage.new_inspection import NewInspection
from app.storage.tables import SCHEMA
from app.storage.workspace import Workspace, default_workspace_path
from onenip_core.errors import StorageError
from onenip_core.types import InspectionResult
from tests.support.said import raises_saying


def test_a_new_workspace_has_its_folders_and_opens_again(tmp_path: Path) -> None:
    path = tmp_path / "Werk Süd 检查"
    with Workspace.open(path) as workspace:
        assert workspace.path == path
        assert workspace.free_bytes() > 0
        workspace.products.create("Solar cell")
    assert {"products", "models", "batches", "trash", "logs"} <= {p.name for p in path.iterdir() if p.is_dir()}
    assert json.loads((path / "workspace.json").read_text(encoding="utf-8"))["schema"] == newest_version(SCHEMA)
    with Workspace.open(path) as workspace:
        assert [product.name for product in workspace.products.list()] == ["Solar cell"]


def test_a_moved_workspace_still_finds_its_files(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    with Workspace.open(before) as workspace:
        folder = workspace.models_folder / workspace.models.next_name()
        folder.mkdir()
        workspace.models.add(folder.name, folder, "lite", ["Solar cell"])
        workspace.products.create("Solar cell")
    before.rename(after)
    with Workspace.open(after) as workspace:
        assert workspace.models.list()[0].folder == after / "models" / "m-0001"
        assert workspace.products.list()[0].folder.is_dir()


def test_the_default_place_is_outside_of_the_program() -> None:
    path = default_workspace_path()
    assert path.is_absolute()
    assert not path.is_relative_to(Path(__file__).parents[3])


def test_a_second_process_is_refused_with_the_process_id_and_a_killed_one_does_not_block(tmp_path: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; from app.storage.workspace import Workspace;"
        "w = Workspace.open(Path(sys.argv[1])); print('open', flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", script, str(tmp_path / "w")], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"open"
        with raises_saying(WorkspaceLockedError, str(holder.pid)):
            Workspace.open(tmp_path / "w")
        holder.kill()
        holder.wait()
    Workspace.open(tmp_path / "w").close()


def test_the_holder_is_named_with_its_computer(tmp_path: Path) -> None:
    with (
        Workspace.open(tmp_path),
        raises_saying(WorkspaceLockedError, re.escape(f"{os.getpid()} on {platform.node()}")),
    ):
        Workspace.open(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="fcntl is how POSIX systems lock")
@pytest.mark.parametrize("code", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL])
def test_a_disk_that_cannot_lock_is_not_taken_for_one_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    import fcntl

    def refuse(_descriptor: int, _operation: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(fcntl, "flock", refuse)
    with raises_saying(WorkspaceError, "cannot lock files"):
        Workspace.open(tmp_path)
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(tmp_path)
    assert not isinstance(caught.value, WorkspaceLockedError)
    monkeypatch.undo()
    Workspace.open(tmp_path).close()


def test_the_same_process_cannot_open_it_twice_but_can_reopen(tmp_path: Path) -> None:
    with Workspace.open(tmp_path) as workspace:
        with raises_saying(WorkspaceLockedError, str(os.getpid())):
            Workspace.open(tmp_path)
        workspace.products.create("still usable")
    Workspace.open(tmp_path).close()


def test_a_failed_opening_releases_the_lock(tmp_path: Path) -> None:
    Workspace.open(tmp_path).close()
    manifest = tmp_path / "workspace.json"
    good = manifest.read_bytes()
    manifest.write_text("{", encoding="utf-8")
    with raises_saying(WorkspaceError, r"workspace\.json is damaged"):
        Workspace.open(tmp_path)
    manifest.write_bytes(good)
    Workspace.open(tmp_path).close()


@pytest.mark.parametrize("content", ["[]", "{}", '{"schema": "1"}', '{"schema": true}', '{"schema": 0}', "\x00"])
def test_a_damaged_manifest_is_named(tmp_path: Path, content: str) -> None:
    Workspace.open(tmp_path).close()
    (tmp_path / "workspace.json").write_text(content, encoding="utf-8")
    with raises_saying(WorkspaceError, "still there"):
        Workspace.open(tmp_path)


def test_a_newer_workspace_is_refused_untouched(tmp_path: Path) -> None:
    Workspace.open(tmp_path).close()
    (tmp_path / "workspace.json").write_text('{"schema": 99}', encoding="utf-8")
    before = (tmp_path / "inspector.sqlite").read_bytes()
    with raises_saying(WorkspaceError, "newer version"):
        Workspace.open(tmp_path)
    assert (tmp_path / "inspector.sqlite").read_bytes() == before


@pytest.mark.parametrize("damage", ["text", "zeroed", "scrambled"])
def test_a_corrupt_database_is_named_and_the_rest_is_kept(tmp_path: Path, damage: str) -> None:
    with Workspace.open(tmp_path) as workspace:
        for number in range(200):
            workspace.products.create(f"Product {number}")
    database = tmp_path / "inspector.sqlite"
    data = bytearray(database.read_bytes())
    if damage == "text":
        data = bytearray(b"this is no database" * 100)
    elif damage == "zeroed":
        data[4096:] = bytes(len(data) - 4096)
    else:
        for offset in range(4096, len(data), 7):
            data[offset] ^= 0xA5
    database.write_bytes(data)
    with raises_saying(WorkspaceError, r"inspector\.sqlite is damaged.*images and models.*still there"):
        Workspace.open(tmp_path)
    assert database.read_bytes() == data
    assert len(list((tmp_path / "products").iterdir())) == 200


def test_a_large_database_is_checked_beside_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_pages, "CHECKED_AT_ONCE", 0)
    with Workspace.open(tmp_path) as workspace:
        for number in range(200):
            workspace.products.create(f"Product {number}")
        assert workspace.integrity_check().run() == ()
    database = tmp_path / "inspector.sqlite"
    connection = sqlite3.connect(database)
    (root,) = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_inspections_1'"
    ).fetchone()
    (page_size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    data = bytearray(database.read_bytes())
    data[(root - 1) * page_size : root * page_size] = bytes(page_size)
    database.write_bytes(data)
    with Workspace.open(tmp_path) as workspace:
        (found,) = workspace.integrity_check().run()
        assert isinstance(found, DamageFoundLater) and "inspector.sqlite" in say(found)
        assert len(workspace.products.list()) == 200, "what can be read is shown"
        cancelled = workspace.integrity_check()
        cancelled.cancel()
        assert cancelled.run() == ()


def test_starting_with_an_empty_database_never_touches_what_is_there(tmp_path: Path) -> None:
    with Workspace.open(tmp_path) as workspace:
        batch = workspace.batches.create("Solar cell", "m-0001", "folder")
        folder = workspace.models_folder / workspace.models.next_name()
        folder.mkdir()
    kept = tmp_path / "batches" / "000001" / "images" / "000001.png"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"an image")
    (tmp_path / "inspector.sqlite").rename(tmp_path / "damaged.sqlite")
    with Workspace.open(tmp_path) as workspace:
        assert kept.read_bytes() == b"an image"
        assert workspace.batches.create("Solar cell", "m-0001", "folder").id > batch.id
        assert workspace.models.next_name() == "m-0002"


def test_what_a_session_left_running_is_closed_on_open(tmp_path: Path) -> None:
    with Workspace.open(tmp_path) as workspace:
        job = workspace.jobs.create("m-0001", workspace.models_folder / "m-0001", "{}")
        batch = workspace.batches.create("Solar cell", "m-0001", "folder")
    with Workspace.open(tmp_path) as workspace:
        assert workspace.jobs.get(job.id).state is JobState.INTERRUPTED
        assert workspace.jobs.get(job.id).resumable
        assert workspace.batches.get(batch.id).finished_at is not None


def test_a_product_that_was_killed_while_it_was_made_leaves_no_folder_and_no_file_is_lost(tmp_path: Path) -> None:
    with Workspace.open(tmp_path) as workspace:
        kept = workspace.products.create("Kept").folder
    half, filled = kept.with_name("half"), kept.with_name("filled")
    (half / "normal").mkdir(parents=True)
    (filled / "normal").mkdir(parents=True)
    (filled / "normal" / "somebodys.png").write_bytes(b"a picture")
    with Workspace.open(tmp_path):
        assert not half.exists() and kept.is_dir()
        assert (filled / "normal" / "somebodys.png").read_bytes() == b"a picture"


def test_nothing_ends_before_it_began_though_the_clock_was_set_back(tmp_path: Path) -> None:
    later = "2999-01-01T00:00:00.000+00:00"
    with Workspace.open(tmp_path) as workspace:
        job = workspace.jobs.create("m-0001", workspace.models_folder / "m-0001", "{}")
        batch = workspace.batches.create("Solar cell", "m-0001", "folder", started_at=later)
        workspace.batches.add(batch.id, NewInspection("1.png", None, InspectionResult.not_checked("dark", "a"), later))
    with closing(sqlite3.connect(tmp_path / "inspector.sqlite")) as database, database:
        database.execute("UPDATE jobs SET started_at = ?", (later,))
    with Workspace.open(tmp_path) as workspace:
        assert workspace.batches.get(batch.id).finished_at == later
        assert workspace.jobs.get(job.id).finished_at == later


def test_unfinished_temporary_files_are_removed_and_no_others(tmp_path: Path) -> None:
    with Workspace.open(tmp_path) as workspace:
        product = workspace.products.create("Solar cell")
        batch = workspace.batches.create("Solar cell", "m-0001", "folder")
    unfinished = [
        tmp_path / ".settings.json.0123abcd.tmp",
        product.folder / "normal" / ".abc.png.0123abcd.tmp",
        tmp_path / "models" / "m-0001" / "training" / ".state.safetensors.0123abcd.tmp",
        tmp_path / "batches" / f"{batch.id:06d}" / "images" / ".000001.png.0123abcd.tmp",
    ]
    others = [tmp_path / "notes.tmp", tmp_path / "models" / "m-0001" / ".hidden.tmp"]
    for path in [*unfinished, *others]:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"half")
    Workspace.open(tmp_path).close()
    assert [path for path in unfinished if path.exists()] == []
    assert [path for path in others if not path.exists()] == []


def test_an_unfinished_folder_that_is_still_written_to_waits_for_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Workspace.open(tmp_path).close()
    folders = [tmp_path / ".packing.0123abcd.tmp", tmp_path / "models" / ".m-0001.0123abcd.tmp"]
    for folder in folders:
        folder.mkdir()

    def refuse(path: Path) -> None:
        raise OSError(errno.ENOTEMPTY, "Directory not empty", str(path))

    with monkeypatch.context() as writing:
        writing.setattr(recovery.shutil, "rmtree", refuse)
        Workspace.open(tmp_path).close()
    assert all(folder.exists() for folder in folders)
    Workspace.open(tmp_path).close()
    assert not any(folder.exists() for folder in folders)


def test_a_closed_workspace_says_so(tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path)
    workspace.close()
    workspace.close()
    with raises_saying(StorageError, "closed"):
        workspace.products.list()


def test_many_threads_share_the_stores(tmp_path: Path) -> None:
    names: list[str] = []
    errors: list[Exception] = []

    def work(workspace: Workspace, number: int) -> None:
        try:
            for round_number in range(10):
                names.append(workspace.models.next_name())
                workspace.products.create(f"Product {number} {round_number}")
                workspace.products.list()
        except Exception as error:
            errors.append(error)

    with Workspace.open(tmp_path) as workspace:
        threads = [threading.Thread(target=work, args=(workspace, number)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert errors == []
        assert len(set(names)) == 60
        assert len(workspace.products.list()) == 60


def test_a_file_in_the_way_is_a_readable_error(tmp_path: Path) -> None:
    (tmp_path / "w").write_text("a file", encoding="utf-8")
    with raises_saying(WorkspaceError, "Choose a folder"):
        Workspace.open(tmp_path / "w")
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "inspector.sqlite").mkdir()
    with raises_saying(WorkspaceError, r"inspector\.sqlite"):
        Workspace.open(tmp_path / "v")
    (tmp_path / "v" / "inspector.sqlite").rmdir()
    Workspace.open(tmp_path / "v").close()


def test_storage_and_sources_load_neither_torch_nor_qt() -> None:
    script = (
        "import sys, app.storage.workspace, app.sources.grabber, app.sources.catalogue, app.sources.folder.source;"
        "print([name for name in ('torch', 'PySide6', 'timm', 'scipy') if name in sys.modules])"
    )
    outcome = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert outcome.stdout.strip() == "[]"
