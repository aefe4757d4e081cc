"""Full disks, cancelling and models that cannot be packed: what was there before stays, and nothing is left behind."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from onenip_core.atomic_files import rename_folder
from onenip_core.cli import main
from onenip_core.errors import ModelFileCancelled, ModelFileError, ModelFolderError, StorageError, UsageError
from onenip_core.model_file import packing, reading
from onenip_core.model_file.packing import ProductToPack, PromptFile, pack_model_file
from onenip_core.model_file.reading import read_contents, unpack_model_file


@pytest.fixture(scope="module")
def model(model_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model folder that carries exports, so that packing it makes nothing new."""
    folder = tmp_path_factory.mktemp("carrying") / "model"
    unpack_model_file(model_file, folder)
    return folder


def test_unpacking_never_touches_what_is_there(model_file: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    (tmp_path / "empty").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("full", "full/mine.txt", "empty", "link"):
        with pytest.raises(UsageError, match="exists already"):
            unpack_model_file(model_file, tmp_path / name)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["empty", "full", "link", "mine.txt"]


def test_a_disk_without_room_is_told_before_anything_is_written(
    model_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needed = read_contents(model_file).bytes
    monkeypatch.setattr(reading.shutil, "disk_usage", lambda place: SimpleNamespace(free=needed - 1))
    with pytest.raises(StorageError, match="has no room"):
        unpack_model_file(model_file, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fills_up_leaves_nothing_of_what_was_unpacked_or_packed(
    model_file: Path, model: Path, mount_disk: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = mount_disk(4)
    monkeypatch.setattr(reading.shutil, "disk_usage", lambda place: SimpleNamespace(free=10**12))
    with pytest.raises(StorageError, match="nothing was left behind"):
        unpack_model_file(model_file, disk / "out")
    (disk / "old.onenip").write_bytes(b"old")
    with pytest.raises(StorageError, match="unchanged"):
        pack_model_file(model, disk / "old.onenip")
    assert {path: path.read_bytes() for path in disk.iterdir()} == {disk / "old.onenip": b"old"}


def test_cancelling_leaves_everything_as_it_was(model_file: Path, model: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.onenip"
    old.write_bytes(b"old")
    for after in (0, 3, 20, 60):
        asked = iter(range(10_000))
        with pytest.raises(ModelFileCancelled):
            pack_model_file(model, old, cancelled=lambda: next(asked) >= after)  # noqa: B023
    for after in (0, 5, 12):
        asked = iter(range(10_000))
        with pytest.raises(ModelFileCancelled):
            unpack_model_file(model_file, tmp_path / "out", cancelled=lambda: next(asked) >= after)  # noqa: B023
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == {old: b"old"}


def test_progress_only_rises_and_ends_with_everything(model_file: Path, model: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    contents = pack_model_file(model, tmp_path / "a.onenip", report=lambda done, total: told.append((done, total)))
    assert told == sorted(told) and told[-1] == (contents.bytes, contents.bytes)
    told.clear()
    unpack_model_file(tmp_path / "a.onenip", tmp_path / "out", lambda done, total: told.append((done, total)))
    assert told == sorted(told) and told[-1] == (contents.bytes, contents.bytes)


def test_the_same_model_makes_the_same_bytes_but_for_the_time(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        packing,
        "datetime",
        SimpleNamespace(now=lambda zone: SimpleNamespace(isoformat=lambda timespec: "2026-03-01T09:15:02+00:00")),
    )
    for name in ("c", "d"):
        pack_model_file(model, tmp_path / f"{name}.onenip")
    assert (tmp_path / "c.onenip").read_bytes() == (tmp_path / "d.onenip").read_bytes()


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        ("model.safetensors", ModelFileError),
        ("manifest.json", ModelFolderError),
        ("carried/onnx/maps.onnx", ModelFolderError),
        ("carried/openvino/features.bin", ModelFolderError),
        ("carried/references.safetensors", ModelFolderError),
    ],
)
def test_a_damaged_model_is_not_packed(model: Path, tmp_path: Path, damage: str, error: type[Exception]) -> None:
    folder = Path(shutil.copytree(model, tmp_path / "model"))
    data = bytearray((folder / damage).read_bytes())
    data[len(data) // 2] ^= 1
    (folder / damage).write_bytes(data)
    if damage == "carried/references.safetensors":
        (folder / damage).write_bytes(data[:-1])
    (tmp_path / "old.onenip").write_bytes(b"old")
    with pytest.raises(error):
        pack_model_file(folder, tmp_path / "old.onenip")
    assert (tmp_path / "old.onenip").read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["model", "old.onenip"]


def test_a_file_that_changes_while_it_is_packed_is_noticed(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(shutil.copytree(model, tmp_path / "model"))
    changing = folder / "carried" / "onnx" / "maps.onnx"
    real = packing.contents_to_bytes

    def describe_then_change(*arguments: object) -> bytes:
        data = bytearray(changing.read_bytes())
        data[100] ^= 1
        changing.write_bytes(data)
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(packing, "contents_to_bytes", describe_then_change)
    with pytest.raises(ModelFileError, match="could not be read back"):
        pack_model_file(folder, tmp_path / "a.onenip")
    assert not (tmp_path / "a.onenip").exists()


def test_what_cannot_travel_is_told(model: Path, tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("no picture")
    path = tmp_path / "a.onenip"
    for products, words in (
        ([ProductToPack("gears", None)], "does not know"),
        ([ProductToPack("bars", None), ProductToPack("bars", 1.5)], "named twice"),
        ([ProductToPack("bars", None, (PromptFile("notes", text),))], "no image"),
        ([ProductToPack("bars", float("nan"))], "limit"),
    ):
        with pytest.raises(UsageError, match=words):
            pack_model_file(model, path, products)
    for missing in (tmp_path / "none.png", tmp_path):
        with pytest.raises(ModelFileError, match="cannot be packed"):
            pack_model_file(model, path, [ProductToPack("bars", None, (PromptFile("p", missing),))])
    assert not path.exists()


def test_the_commands_pack_show_and_unpack(
    model: Path, model_file: Path, small_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stripes = small_model.parent / "stripes"
    arguments = ["--limit", "bars=1,5", "--prompts", f"stripes={stripes}", "--title", "First line"]
    file = tmp_path / "a.onenip"
    assert main(["pack", str(model), "--out", str(file), *arguments]) == 0
    assert main(["info", str(file)]) == 0
    shown = capsys.readouterr().out
    assert (
        "First line" in shown and "bars: limit 1.5, 0 pictures" in shown and "the proposed limit, 10 pictures" in shown
    )
    assert main(["unpack", str(file), "--out", str(tmp_path / "out")]) == 0
    assert main(["info", str(tmp_path / "out")]) == 0
    assert main(["pack", str(model), "--out", str(file)]) == 2
    assert main(["pack", str(model), "--out", str(tmp_path / "a.zip")]) == 2
    assert main(["pack", str(model), "--out", str(tmp_path / "b.onenip"), "--limit", "bars"]) == 2
    assert main(["unpack", str(file), "--out", str(tmp_path / "out")]) == 2
    assert main(["unpack", str(model), "--out", str(tmp_path / "other")]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_a_folder_whose_files_another_program_holds_for_a_moment_gets_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where a virus scanner opens what was just written."""
    (tmp_path / "new").mkdir()
    rename, refusals = Path.rename, iter([True, True])

    def held(folder: Path, target: Path) -> Path:
        if next(refusals, False):
            raise PermissionError(13, "Access is denied")
        return rename(folder, target)

    monkeypatch.setattr(Path, "rename", held)
    rename_folder(tmp_path / "new", tmp_path / "model", patience_s=5.0)
    assert [path.name for path in tmp_path.iterdir()] == ["model"]


def test_a_folder_whose_files_stay_held_is_told_as_that(
    model_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(folder: Path, target: Path) -> Path:
        raise PermissionError(13, "Access is denied")

    monkeypatch.setattr(Path, "rename", held)
    with pytest.raises(StorageError, match=r"virus scanner.*try again") as caught:
        unpack_model_file(model_file, tmp_path / "out")
    assert "space" not in str(caught.value) and "nothing was left behind" in str(caught.value)
    assert list(tmp_path.iterdir()) == []
