"""The trash: what is listed, what it weighs, and that deleting for good leaves nothing half there, whatever happens."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.domain.product import Product
from app.domain.trash import Record, RecordKind, TrashedItem, with_what_goes_along
from app.messages.codes import stores as codes
from app.storage.errors import StoreRefusedError, UnknownRecordError
from app.storage.new_inspection import NewInspection
from app.storage.products import AddedImage
from app.storage.workspace import Workspace
from onenip_core.errors import StorageError
from onenip_core.inference.engine_choice import EngineChoice, prepared_folder, remember_choice
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.types import InspectionResult, Verdict
from tests.support.model_folders import write_model_folder
from tests.support.said import raises_saying

TIME = "2026-03-01T08:15:30.125+00:00"


def png(brightness: int) -> bytes:
    return cv2.imencode(".png", np.full((40, 50, 3), brightness, np.uint8))[1].tobytes()


def add_product(workspace: Workspace, name: str, pictures: int = 3) -> Product:
    product = workspace.products.create(name)
    for number in range(pictures):
        source = workspace.path.parent / f"{name}-{number}.png"
        source.write_bytes(png(20 + number + 40 * product.id))
        assert isinstance(workspace.products.add_image(product.id, source), AddedImage)
    return workspace.products.get(product.id)


def add_batch(workspace: Workspace, product: Product, model_id: int | None = None) -> int:
    batch = workspace.batches.create(product.name, "m-0001", "folder", product_id=product.id, model_id=model_id)
    for number in range(2):
        result = InspectionResult(product.name, "p", 0.6, 1.0, Verdict.OK, model_map=np.ones((14, 14), np.float32))
        workspace.batches.add(batch.id, NewInspection(f"{number}.png", png(50 + number), result, TIME))
    workspace.batches.finish(batch.id)
    return batch.id


def add_model(workspace: Workspace, title: str = "") -> int:
    name = workspace.models.next_name()
    folder = workspace.models_folder / name
    folder.mkdir()
    (folder / "model.safetensors").write_bytes(b"x" * 5000)
    model = workspace.models.add(name, folder, "lite", ["Gear"])
    return workspace.models.set_title(model.id, title).id


def listed(workspace: Workspace) -> dict[Record, TrashedItem]:
    return {item.record: item for item in workspace.trash.items()}


def files_below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_trash_lists_all_that_was_deleted_with_its_size_and_what_bars_the_way_back(workspace: Workspace) -> None:
    assert workspace.trash.items() == ()
    gear, bolt = add_product(workspace, "Gear"), add_product(workspace, "Bolt", 2)
    batch, model = add_batch(workspace, gear), add_model(workspace, "Spring line")
    first, second, _ = workspace.products.images(gear.id)
    other = workspace.products.images(bolt.id)[0]
    workspace.products.trash_images([other.id])
    workspace.products.trash_images([first.id, second.id])
    workspace.products.add_image(gear.id, workspace.path.parent / "Gear-0.png")
    workspace.batches.trash(batch)
    workspace.models.trash(model)
    workspace.products.trash(bolt.id)
    workspace.products.create("bolt")
    found = listed(workspace)
    assert {record.kind: item.count for record, item in found.items() if item.count} == {
        RecordKind.PRODUCT: 1,
        RecordKind.BATCH: 2,
    }
    assert [item.trashed_at for item in workspace.trash.items()] == sorted(
        (item.trashed_at for item in found.values()), reverse=True
    )
    obstacles = {(item.record.kind, item.name): item.obstacle for item in found.values()}
    assert obstacles == {
        (RecordKind.PRODUCT, "Bolt"): codes.NameIsTaken("bolt"),
        (RecordKind.IMAGE, "Bolt-0.png"): codes.ProductIsInTheTrash("Bolt", bolt.id),
        (RecordKind.IMAGE, "Gear-0.png"): codes.SamePictureIsThere("Gear-0.png"),
        (RecordKind.IMAGE, "Gear-1.png"): None,
        (RecordKind.BATCH, ""): None,
        (RecordKind.MODEL, "Spring line (m-0001)"): None,
    }
    sizes = {item.record.kind: workspace.trash.size(item.record) for item in found.values()}
    assert sizes[RecordKind.MODEL] == 5000
    assert sizes[RecordKind.IMAGE] == len(png(20)), "one picture by itself"
    trashed = workspace.path / "trash" / "batches"
    assert sizes[RecordKind.BATCH] == sum(path.stat().st_size for path in trashed.rglob("*") if path.is_file())
    chosen = with_what_goes_along([found[Record(RecordKind.PRODUCT, bolt.id)]], tuple(found.values()))
    assert {item.name for item in chosen} == {"Bolt", "Bolt-0.png"}


def test_what_is_deleted_for_good_is_gone_with_all_that_hangs_on_it(workspace: Workspace) -> None:
    gear, model = add_product(workspace, "Gear"), add_model(workspace)
    batch = add_batch(workspace, gear, model)
    images = [image.id for image in workspace.products.images(gear.id)]
    parts = [part.id for part in workspace.batches.inspections(batch)]
    workspace.products.trash_images(images[:1])
    workspace.products.trash(gear.id)
    workspace.models.trash(model)
    gone = workspace.trash.delete([Record(RecordKind.PRODUCT, gear.id)])
    assert gone == {Record(RecordKind.PRODUCT, gear.id), *(Record(RecordKind.IMAGE, image) for image in images)}
    workspace.trash.delete([Record(RecordKind.MODEL, model)])
    assert workspace.trash.items() == ()
    kept = workspace.batches.get(batch)
    assert (kept.product_name, kept.product_id, kept.model_id) == ("Gear", None, None), "batches keep the names"
    workspace.batches.trash(batch)
    gone = workspace.trash.delete([Record(RecordKind.BATCH, batch)])
    assert gone == {Record(RecordKind.BATCH, batch), *(Record(RecordKind.INSPECTION, part) for part in parts)}
    assert files_below(workspace.path / "trash"), "the files wait aside"
    told: list[tuple[int, int]] = []
    assert workspace.trash.remove_deleted(report=lambda done, total: told.append((done, total))).left == 0
    assert files_below(workspace.path / "trash") == set()
    left = [path.name for path in (workspace.path / "trash" / "deleted").glob("*/*")]
    assert left == [], "no empty folder stays"
    assert told[0][0] == 0 and told[-1] == (told[-1][1], told[-1][1]) and told[-1][1] >= 8
    assert workspace.products.create("Gear").id > gear.id
    with pytest.raises(UnknownRecordError):
        workspace.trash.delete([Record(RecordKind.PRODUCT, gear.id)])


def test_what_is_not_in_the_trash_is_never_deleted(workspace: Workspace) -> None:
    gear, model = add_product(workspace, "Gear"), add_model(workspace)
    batch, image = add_batch(workspace, gear, model), workspace.products.images(gear.id)[0]
    before = files_below(workspace.path)
    for kind, number in (
        (RecordKind.PRODUCT, gear.id),
        (RecordKind.IMAGE, image.id),
        (RecordKind.BATCH, batch),
        (RecordKind.MODEL, model),
    ):
        with raises_saying(UnknownRecordError, "not in the trash"):
            workspace.trash.delete([Record(kind, number)])
    assert files_below(workspace.path) == before
    assert workspace.batches.get(batch).product_id == gear.id, "all of it was taken back"
    assert len(workspace.batches.inspections(batch)) == 2
    assert len(workspace.products.images(gear.id)) == 3


def test_files_that_somebody_removed_do_not_bar_the_way(workspace: Workspace) -> None:
    batch = add_batch(workspace, add_product(workspace, "Gear"))
    workspace.batches.trash(batch)
    for path in sorted((workspace.path / "trash" / "batches").rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    record = Record(RecordKind.BATCH, batch)
    assert workspace.trash.size(record) == 0
    workspace.trash.delete([record])
    assert workspace.trash.items() == ()


def test_a_file_that_cannot_be_moved_leaves_all_as_it_was(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    gear = add_product(workspace, "Gear")
    workspace.products.trash_images([workspace.products.images(gear.id)[0].id])
    workspace.products.trash(gear.id)
    before = files_below(workspace.path)
    move = Path.rename

    def refuse_images(path: Path, target: Path) -> Path:
        if path.parent.name == "images" and "deleted" in target.parts:
            raise PermissionError(13, "The file is in use")
        return move(path, target)

    monkeypatch.setattr(Path, "rename", refuse_images)
    with raises_saying(StorageError, "in use.*Nothing was changed"):
        workspace.trash.delete([Record(RecordKind.PRODUCT, gear.id)])
    monkeypatch.undo()
    assert files_below(workspace.path) == before
    assert workspace.products.restore(gear.id).normal_count == 2


def test_a_file_that_cannot_be_removed_is_told_and_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.name == "000001.png" and path.parent.name == "images":
            raise PermissionError(13, "The file is in use")
        unlink(path, missing_ok)

    with Workspace.open(tmp_path / "w") as workspace:
        batch = add_batch(workspace, add_product(workspace, "Gear"))
        workspace.batches.trash(batch)
        workspace.trash.delete([Record(RecordKind.BATCH, batch)])
        monkeypatch.setattr(Path, "unlink", refuse)
        removed = workspace.trash.remove_deleted()
        assert (removed.left, removed.error, Path(removed.first).name) == (1, "The file is in use", "000001.png")
        monkeypatch.undo()
    with Workspace.open(tmp_path / "w") as workspace:
        assert len(files_below(tmp_path / "w" / "trash")) == 1 and workspace.trash.items() == ()
        assert workspace.trash.remove_deleted().left == 0
        assert files_below(tmp_path / "w" / "trash") == set()


def test_a_cancelled_removal_goes_on_later(workspace: Workspace) -> None:
    batch = add_batch(workspace, add_product(workspace, "Gear"))
    workspace.batches.trash(batch)
    workspace.trash.delete([Record(RecordKind.BATCH, batch)])
    answers = iter((False, True))
    workspace.trash.remove_deleted(lambda: next(answers))
    assert 0 < len(files_below(workspace.path / "trash")) < 4
    workspace.trash.remove_deleted()
    assert files_below(workspace.path / "trash") == set()


_KILLED = """
import os, sys
from pathlib import Path
from app.domain.trash import Record, RecordKind
from app.storage import trash
from app.storage.workspace import Workspace

workspace = Workspace.open(Path(sys.argv[1]))
product, moment = int(sys.argv[2]), sys.argv[3]
if moment == "files are aside":
    trash.Trash._delete_record = lambda *arguments: os._exit(9)
elif moment == "in the middle of the files":
    rename, done = Path.rename, []
    def die_at_the_second(path, target):
        done.append(path)
        return os._exit(9) if len(done) == 2 else rename(path, target)
    Path.rename = die_at_the_second
workspace.trash.delete([Record(RecordKind.PRODUCT, product)])
if moment == "half of the files are removed":
    left = iter((False, False, True))
    workspace.trash.remove_deleted(lambda: next(left))
os._exit(9)
"""


@pytest.mark.parametrize(
    ("moment", "is_deleted"),
    [
        ("in the middle of the files", False),
        ("files are aside", False),
        ("record is deleted", True),
        ("half of the files are removed", True),
    ],
)
def test_killed_while_it_is_deleted(tmp_path: Path, moment: str, is_deleted: bool) -> None:
    root = tmp_path / "w"
    with Workspace.open(root) as workspace:
        gear = add_product(workspace, "Gear", 4)
        workspace.products.trash_images([workspace.products.images(gear.id)[0].id])
        workspace.products.trash(gear.id)
        before = files_below(root / "trash")
    assert len(before) == 4
    killed = subprocess.run([sys.executable, "-c", textwrap.dedent(_KILLED), str(root), str(gear.id), moment])
    assert killed.returncode == 9
    with Workspace.open(root) as workspace:
        if is_deleted:
            assert workspace.trash.items() == ()
        else:
            assert files_below(root / "trash") == before, "all that is listed is whole"
            assert {item.record.kind for item in workspace.trash.items()} == {RecordKind.PRODUCT, RecordKind.IMAGE}
        workspace.trash.remove_deleted()
        assert files_below(root / "trash") == (set() if is_deleted else before)
        if not is_deleted:
            assert workspace.products.restore(gear.id).normal_count == 3


def test_an_empty_database_never_deletes_what_an_earlier_one_had_in_the_trash(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "w") as workspace:
        batch = add_batch(workspace, add_product(workspace, "Gear"))
        workspace.batches.trash(batch)
    before = files_below(tmp_path / "w" / "trash")
    (tmp_path / "w" / "inspector.sqlite").rename(tmp_path / "kept.sqlite")
    with Workspace.open(tmp_path / "w") as workspace:
        workspace.trash.remove_deleted()
        assert workspace.trash.items() == ()
    assert files_below(tmp_path / "w" / "trash") == before


@pytest.mark.skipif(os.name != "posix", reason="links need a right of their own elsewhere")
def test_a_link_is_removed_and_what_it_leads_to_stays(workspace: Workspace, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine.txt").write_text("mine", encoding="utf-8")
    model = add_model(workspace)
    (workspace.models_folder / "m-0001" / "link").symlink_to(elsewhere, target_is_directory=True)
    workspace.models.trash(model)
    assert workspace.trash.size(Record(RecordKind.MODEL, model)) < 6000
    workspace.trash.delete([Record(RecordKind.MODEL, model)])
    workspace.trash.remove_deleted()
    assert (elsewhere / "mine.txt").read_text(encoding="utf-8") == "mine"
    assert not any((workspace.path / "trash" / "deleted" / "models").iterdir())


def test_a_model_goes_to_the_trash_and_comes_back(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "w") as workspace:
        first, second = add_model(workspace), add_model(workspace, "  Spring   line ")
        workspace.models.activate(first)
        with raises_saying(StoreRefusedError, "m-0001 is the model that inspects.*Nothing was deleted"):
            workspace.models.trash(first)
        workspace.models.trash(second)
        assert [model.id for model in workspace.models.list()] == [first]
        for attempt in (workspace.models.get, workspace.models.activate, workspace.models.trash):
            refused: Callable[[int], object] = attempt
            with pytest.raises(UnknownRecordError):
                refused(second)
        assert not (tmp_path / "w" / "models" / "m-0002").exists()
        with raises_saying(StoreRefusedError, "60 characters"):
            workspace.models.set_title(first, "x" * 61)
    with Workspace.open(tmp_path / "w") as workspace:
        back = workspace.models.restore(second)
        assert (back.title, back.label) == ("Spring line", "Spring line (m-0002)")
        assert (back.folder / "model.safetensors").stat().st_size == 5000
        with pytest.raises(UnknownRecordError):
            workspace.models.restore(second)
        assert workspace.models.set_title(second, "").label == "m-0002"


def test_what_was_prepared_for_a_model_goes_with_it(workspace: Workspace) -> None:
    folder = write_model_folder(workspace.models_folder / "m-0009")
    mine, another = prepared_folder(workspace.engines_folder, folder), workspace.engines_folder / "another-model"
    for prepared in (mine, another):
        remember_choice(prepared, EngineChoice({EngineKind.TORCH: 60.0}))
    model = workspace.models.add("m-0009", folder, "lite", ["Gear"])
    workspace.models.trash(model.id)
    workspace.trash.delete([Record(RecordKind.MODEL, model.id)])
    assert not mine.exists() and another.exists()


def test_a_folder_of_a_model_that_lies_elsewhere_stays_there(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "manifest.json").write_text("{}", encoding="utf-8")
    model = workspace.models.add("mine", folder, "lite", [])
    workspace.models.trash(model.id)
    workspace.trash.delete([Record(RecordKind.MODEL, model.id)])
    workspace.trash.remove_deleted()
    assert (folder / "manifest.json").exists()


@pytest.mark.parametrize("is_trashed", [True, False])
def test_a_model_that_a_kill_left_between_the_places_is_put_where_its_record_says(
    tmp_path: Path, is_trashed: bool
) -> None:
    with Workspace.open(tmp_path / "w") as workspace:
        model = add_model(workspace)
        if is_trashed:
            workspace.models.trash(model)
    live, trashed = tmp_path / "w" / "models" / "m-0001", tmp_path / "w" / "trash" / "models" / "000001-m-0001"
    found, astray = (trashed, live) if is_trashed else (live, trashed)
    astray.parent.mkdir(parents=True, exist_ok=True)
    found.rename(astray)
    Workspace.open(tmp_path / "w").close()
    assert found.is_dir() and not astray.exists()
