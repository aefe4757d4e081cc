"""A model leaves the workspace as a copy that is the same byte for byte, or not at all."""

from __future__ import annotations

import errno
import os
import threading
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.model_record import ModelRecord
from app.messages.errors import MessageError
from app.operations import model_export
from app.operations.model_export import ExportModel
from app.operations.operation import Work
from app.state.notice import NoticeLevel
from onenip_core.hashing import hash_bytes, hash_file
from onenip_core.manifest import load_manifest
from tests.support.model_folders import write_model_folder
from tests.support.office import Office
from tests.support.said import raises_saying

FILES = ("manifest.json", "model.safetensors")


@pytest.fixture
def model(tmp_path: Path) -> ModelRecord:
    folder = write_model_folder(tmp_path / "m-0001")
    (folder / "training").mkdir()
    (folder / "training" / "state.safetensors").write_bytes(b"a checkpoint, of no use elsewhere")
    return ModelRecord(1, "m-0001", folder, "lite", "", ("Gear",), False, title="Spring line")


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_folder_holds_tensors_and_manifest_and_loads_as_a_model(model: ModelRecord, tmp_path: Path) -> None:
    target, told = tmp_path / "out" / "größe m-0001", list[tuple[int, int]]()
    outcome = ExportModel(model, target, lambda done, total: told.append((done, total))).perform(Work())
    assert left_in(target) == list(FILES) and left_in(target.parent) == [target.name]
    assert [hash_file(target / name) for name in FILES] == [hash_file(model.folder / name) for name in FILES]
    assert load_manifest(target).preset == "lite"
    assert told[-1] == (100, 100) and [done for done, _ in told] == sorted(done for done, _ in told)
    assert outcome.inverse is None and outcome.notice is not None
    assert "Spring line (m-0001)" in outcome.notice.text and "byte for byte" in outcome.notice.text


def test_an_archive_holds_the_same_under_the_permanent_name(model: ModelRecord, tmp_path: Path) -> None:
    target = tmp_path / "out.ZIP"
    target.write_bytes(b"what the dialog has asked about")
    ExportModel(model, target).perform(Work())
    with zipfile.ZipFile(target) as archive:
        assert sorted(archive.namelist()) == [f"m-0001/{name}" for name in FILES]
        for name in FILES:
            assert hash_bytes(archive.read(f"m-0001/{name}")) == hash_file(model.folder / name)


def test_a_folder_that_is_there_is_left_as_it_was(model: ModelRecord, tmp_path: Path) -> None:
    target = tmp_path / "mine"
    target.mkdir()
    (target / "note.txt").write_text("mine", encoding="utf-8")
    with raises_saying(MessageError, "is there already and was left as it is"):
        ExportModel(model, target).perform(Work())
    assert left_in(target) == ["note.txt"]


@pytest.mark.parametrize("name", ["copy", "copy.zip"])
def test_a_damaged_model_is_not_passed_on(model: ModelRecord, tmp_path: Path, name: str) -> None:
    (model.folder / "model.safetensors").write_bytes(b"cut off")
    with raises_saying(MessageError, "altered or damaged.*Nothing was exported"):
        ExportModel(model, tmp_path / "out" / name).perform(Work())
    assert left_in(tmp_path / "out") == []


@pytest.mark.parametrize("name", ["copy", "copy.zip"])
def test_a_model_without_its_tensors_is_not_passed_on(model: ModelRecord, tmp_path: Path, name: str) -> None:
    (model.folder / "model.safetensors").unlink()
    with raises_saying(MessageError, r"Spring line \(m-0001\).*Nothing was exported"):
        ExportModel(model, tmp_path / "out" / name).perform(Work())
    assert not (tmp_path / "out").exists()


def test_files_of_a_time_before_archives_go_into_one(model: ModelRecord, tmp_path: Path) -> None:
    for name in FILES:
        os.utime(model.folder / name, (0, 0))
    ExportModel(model, tmp_path / "copy.zip").perform(Work())
    with zipfile.ZipFile(tmp_path / "copy.zip") as archive:
        assert [member.date_time[0] for member in archive.infolist()] == [1980, 1980]


@pytest.mark.parametrize("name", ["copy", "copy.zip"])
def test_a_cancelled_export_leaves_nothing(model: ModelRecord, tmp_path: Path, name: str) -> None:
    work = Work()
    outcome = ExportModel(model, tmp_path / "out" / name, lambda _done, _total: work.cancel.cancel()).perform(work)
    assert left_in(tmp_path / "out") == []
    assert outcome.notice is not None and outcome.notice.level is NoticeLevel.INFO
    assert "Nothing was left behind" in outcome.notice.text


def test_only_its_own_cancel_stops_it_and_no_table_seems_to_be_written(
    qtbot: QtBot, office: Office, model: ModelRecord, tmp_path: Path
) -> None:
    begun, may_go_on, shown = threading.Event(), threading.Event(), list[object]()
    office.work_state.exportChanged.connect(lambda: shown.append(office.work_state.export))

    def report(_done: int, _total: int) -> None:
        begun.set()
        may_go_on.wait(10)

    for cancel in (office.runner.cancel_export, office.runner.cancel_model_export):
        begun.clear()
        may_go_on.clear()
        office.runner.run(ExportModel(model, tmp_path / "copy.zip", report))
        qtbot.waitUntil(begun.is_set, timeout=5000)
        (tmp_path / "copy.zip").unlink(missing_ok=True)
        cancel()
        may_go_on.set()
        office.settle()
        assert (tmp_path / "copy.zip").exists() is (cancel == office.runner.cancel_export)
    assert office.notices[-1].level is NoticeLevel.INFO and "was stopped" in office.notices[-1].text
    assert shown == []


def test_closing_does_not_wait_for_a_slow_disk(
    qtbot: QtBot, office: Office, model: ModelRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_export, "_BLOCK", 1000)
    begun = threading.Event()

    def slow(_done: int, _total: int) -> None:
        begun.set()
        time.sleep(0.02)  # the disk: 12 s for all of it

    office.runner.run(ExportModel(model, tmp_path / "out" / "copy.zip", slow))
    qtbot.waitUntil(begun.is_set, timeout=5000)
    office.runner.close()
    assert left_in(tmp_path / "out") == []


@pytest.mark.parametrize("name", ["copy", "copy.zip"])
def test_a_full_disk_leaves_nothing(mount_disk: Callable[[int], Path], tmp_path: Path, name: str) -> None:
    disk = mount_disk(1)
    folder = write_model_folder(tmp_path / "m-0001", size=3_000_000)
    model = ModelRecord(1, "m-0001", folder, "lite", "", ("Gear",), False)
    with raises_saying(MessageError, "No space left.*unchanged"):
        ExportModel(model, disk / name).perform(Work())
    assert left_in(disk) == []


@pytest.mark.parametrize("name", ["copy", "copy.zip"])
def test_a_disk_that_refuses_what_was_held_in_memory_is_noticed_before_reading_back(
    model: ModelRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    told = list[int]()

    def refuse(_descriptor: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", refuse)
    with raises_saying(MessageError, "Input/output error.*unchanged"):
        ExportModel(model, tmp_path / "out" / name, lambda done, _total: told.append(done)).perform(Work())
    assert max(told) <= 50 and left_in(tmp_path / "out") == []


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        ("copy", lambda content: bytes(len(content))),
        ("copy.zip", lambda content: bytes(len(content))),
        ("copy.zip", lambda content: content[: len(content) // 2]),
        ("copy.zip", lambda content: content[:100_000] + bytes(1000) + content[101_000:]),
        ("copy.zip", lambda content: content.replace(b"PK\3\4", b"PK\3\5")),
    ],
    ids=["a folder", "an archive of nothing", "half an archive", "an archive with other tensors", "headers"],
)
def test_a_disk_that_gives_back_something_else_is_noticed(
    model: ModelRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, damage: Callable[[bytes], bytes]
) -> None:
    target, sync = tmp_path / name, os.fsync

    def sync_and_damage(descriptor: int) -> None:
        sync(descriptor)
        for path in (*tmp_path.glob(".copy.*.tmp/model.safetensors"), *tmp_path.glob(".copy.zip.*.tmp")):
            path.write_bytes(damage(path.read_bytes()))

    monkeypatch.setattr(os, "fsync", sync_and_damage)
    with raises_saying(MessageError, "not what was written, so it was removed"):
        ExportModel(model, target).perform(Work())
    assert not target.exists() and list(tmp_path.glob(".copy.*")) == []
