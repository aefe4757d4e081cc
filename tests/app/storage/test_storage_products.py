"""Products and normal images, with real files."""

from __future__ import annotations

import contextlib
import os
import threading
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.messages.wording.say import say
from app.storage.errors import DuplicateProductError, UnknownRecordError
from app.storage.file_moves import gather
from app.storage.products import AddedImage, ProductStore, Refusal, RefusedImage
from app.storage.workspace import Workspace
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.png_writing import write_png
from onenip_core.errors import StorageError, UsageError
from tests.support.said import raises_saying


@pytest.fixture
def products(workspace: Workspace) -> ProductStore:
    return workspace.products


def _picture(path: Path, seed: int = 0, height: int = 32, width: int = 48) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_png(path, np.random.default_rng(seed).integers(0, 255, (height, width, 3), dtype=np.uint8))
    return path


def _add(products: ProductStore, product_id: int, path: Path) -> int:
    added = products.add_image(product_id, path)
    assert isinstance(added, AddedImage)
    return added.image.id


@pytest.mark.parametrize("name", ["../x", "CON", "a/b", "a\\b", "", "   ", ".hidden", "x" * 200, "tab\there", "com1"])
def test_dangerous_names_make_neither_a_product_nor_a_folder(workspace: Workspace, name: str) -> None:
    with pytest.raises(UsageError):
        workspace.products.create(name)
    assert workspace.products.list() == ()
    assert list((workspace.path / "products").iterdir()) == []


@pytest.mark.parametrize("name", ["Solarzelle (mono) – Größe L", "太阳能电池", "Деталь №5", "🔩 bolt", "C:drive?*"])
def test_unicode_names_are_kept_as_typed_in_folders_any_system_can_hold(workspace: Workspace, name: str) -> None:
    product = workspace.products.create(name)
    assert product.name == name
    assert product.folder.name.isascii()
    assert product.folder.is_dir()
    assert product.folder.parent == workspace.path / "products"


@pytest.mark.parametrize(("first", "second"), [("Bolt", "bOLT"), ("Straße", "STRASSE"), ("Größe", "Gro\u0308ße")])
def test_the_same_name_in_other_case_is_refused(products: ProductStore, first: str, second: str) -> None:
    products.create(first)
    with pytest.raises(DuplicateProductError, match=first):
        products.create(second)
    assert len(products.list()) == 1
    found = products.by_name(f" {second} ")
    assert found is not None and found.name == first


def test_the_original_bytes_are_kept(workspace: Workspace, tmp_path: Path) -> None:
    product = workspace.products.create("Solar cell")
    pixels = np.random.default_rng(1).integers(0, 255, (40, 60, 3), dtype=np.uint8)
    source = tmp_path / "Größe 中.JPG"
    source.write_bytes(cv2.imencode(".jpg", pixels)[1].tobytes())
    added = workspace.products.add_image(product.id, source)
    assert isinstance(added, AddedImage)
    assert added.image.path.read_bytes() == source.read_bytes()
    assert added.image.path.suffix == ".jpg"
    assert (added.image.width, added.image.height) == (60, 40)
    assert added.image.original_name == "Größe 中.JPG"
    assert workspace.products.get(product.id).normal_count == 1


def test_the_same_content_is_stored_once_per_product(products: ProductStore, tmp_path: Path) -> None:
    first, second = products.create("A"), products.create("B")
    picture = _picture(tmp_path / "one.png")
    copy = tmp_path / "copy.png"
    copy.write_bytes(picture.read_bytes())
    _add(products, first.id, picture)
    refused = products.add_image(first.id, copy)
    assert isinstance(refused, RefusedImage)
    assert refused.refusal is Refusal.DUPLICATE
    assert "one.png" in say(refused.reason)
    _add(products, second.id, copy)
    assert len(list((first.folder / "normal").iterdir())) == 1


def test_what_is_no_image_is_refused_with_its_reason_and_leaves_no_file(products: ProductStore, tmp_path: Path) -> None:
    product = products.create("A")
    good = _picture(tmp_path / "good.png").read_bytes()
    cases = {
        "empty.png": b"",
        "text.jpg": b"hello" * 100,
        "cut.png": good[: len(good) // 2],
        "notes.txt": b"BM is no bitmap here",
        "tiny.png": cv2.imencode(".png", np.zeros((1, 1, 3), np.uint8))[1].tobytes(),
    }
    for name, data in cases.items():
        (tmp_path / name).write_bytes(data)
        refused = products.add_image(product.id, tmp_path / name)
        assert isinstance(refused, RefusedImage), name
        assert refused.refusal is Refusal.UNREADABLE
        assert name in say(refused.reason)
    for name in ("missing.png", "a folder.png", "pipe.png"):
        (tmp_path / "a folder.png").mkdir(exist_ok=True)
        if name == "pipe.png" and hasattr(os, "mkfifo"):
            os.mkfifo(tmp_path / name)
        refused = products.add_image(product.id, tmp_path / name)
        assert isinstance(refused, RefusedImage) and name in say(refused.reason)
    assert list((product.folder / "normal").iterdir()) == []


def test_what_is_named_by_itself_is_read_by_its_content(products: ProductStore, tmp_path: Path) -> None:
    product = products.create("A")
    for number, (name, suffix) in enumerate((("a.dat", ".png"), ("b.jpg", ".jpg"), (".c", ".png"), ("d.txt", ".png"))):
        picture = _picture(tmp_path / "made.png", seed=number)
        picture.rename(tmp_path / name)
        added = products.add_image(product.id, tmp_path / name)
        assert isinstance(added, AddedImage), name
        assert (added.image.original_name, added.image.path.suffix) == (name, suffix)
        assert read_image(added.image.path).shape == (32, 48, 3)


def test_prompts_are_counted(products: ProductStore, tmp_path: Path) -> None:
    product = products.create("A")
    ids = [_add(products, product.id, _picture(tmp_path / f"{n}.png", n)) for n in range(3)]
    assert products.set_prompt(ids[1], True).is_prompt
    assert products.get(product.id).prompt_count == 1
    assert [image.is_prompt for image in products.images(product.id)] == [False, True, False]
    products.set_prompt(ids[1], False)
    assert products.get(product.id).prompt_count == 0
    with pytest.raises(UnknownRecordError):
        products.set_prompt(999, True)


def test_trashed_images_are_real_files_in_the_trash_and_come_back(workspace: Workspace, tmp_path: Path) -> None:
    products = workspace.products
    product = products.create("A")
    ids = [_add(products, product.id, _picture(tmp_path / f"{n}.png", n)) for n in range(3)]
    products.set_prompt(ids[0], True)
    before = products.images(product.id)
    token = products.trash_images(ids[:2])
    assert [image.id for image in products.images(product.id)] == ids[2:]
    assert not before[0].path.exists()
    assert len(list((workspace.path / "trash").rglob("*.png"))) == 2
    restored = products.restore_images(token)
    assert tuple(restored) == before[:2]
    assert products.images(product.id) == before
    for image in before:
        read_image(image.path)
    assert products.restore_images(token) == ()


def test_undo_after_the_same_image_was_imported_again_keeps_one(workspace: Workspace, tmp_path: Path) -> None:
    products = workspace.products
    product = products.create("A")
    picture = _picture(tmp_path / "one.png")
    token = products.trash_images([_add(products, product.id, picture)])
    again = _add(products, product.id, picture)
    assert products.restore_images(token) == ()
    assert [image.id for image in products.images(product.id)] == [again]
    assert products.images(product.id)[0].path.exists()
    products.trash_images([again])
    assert products.images(product.id) == ()


def test_an_unknown_image_trashes_none(products: ProductStore, tmp_path: Path) -> None:
    product = products.create("A")
    image_id = _add(products, product.id, _picture(tmp_path / "one.png"))
    with pytest.raises(UnknownRecordError):
        products.trash_images([image_id, 12345])
    assert products.images(product.id)[0].path.exists()


def test_an_image_whose_file_a_person_removed_can_still_be_trashed(products: ProductStore, tmp_path: Path) -> None:
    product = products.create("A")
    image_id = _add(products, product.id, _picture(tmp_path / "one.png"))
    products.images(product.id)[0].path.unlink()
    products.trash_images([image_id])
    assert products.images(product.id) == ()


def test_a_product_goes_to_the_trash_and_back_with_its_images(workspace: Workspace, tmp_path: Path) -> None:
    products = workspace.products
    product = products.create("A")
    _add(products, product.id, _picture(tmp_path / "one.png"))
    before = products.images(product.id)
    products.trash(product.id)
    assert products.list() == ()
    assert products.images(product.id) == ()
    assert not product.folder.exists()
    with pytest.raises(UnknownRecordError):
        products.get(product.id)
    twin = products.create("a")
    with pytest.raises(DuplicateProductError):
        products.restore(product.id)
    products.trash(twin.id)
    assert products.restore(product.id).name == "A"
    assert products.images(product.id) == before
    read_image(before[0].path)
    with pytest.raises(UnknownRecordError):
        products.restore(product.id)


def test_a_move_that_is_blocked_leaves_record_and_file(workspace: Workspace, tmp_path: Path) -> None:
    products = workspace.products
    product = products.create("A")
    ids = [_add(products, product.id, _picture(tmp_path / f"{n}.png", n)) for n in range(2)]
    second = products.image(ids[1])
    blocker = workspace.path / "trash" / "images" / f"{ids[1]:06d}-{second.path.name}"
    blocker.mkdir(parents=True)
    with raises_saying(StorageError, "Nothing was changed"):
        products.trash_images(ids)
    assert [image.path.exists() for image in products.images(product.id)] == [True, True]


@pytest.mark.parametrize("direction", ["trash", "restore"])
def test_a_kill_between_moving_and_recording_is_put_right_on_open(tmp_path: Path, direction: str) -> None:
    path = tmp_path / "workspace"
    with Workspace.open(path) as workspace:
        product = workspace.products.create("A")
        image_id = _add(workspace.products, product.id, _picture(tmp_path / "one.png"))
        image = workspace.products.image(image_id)
        token = workspace.products.trash_images([image_id])
        trashed = next((path / "trash").rglob("*.png"))
        if direction == "trash":
            workspace.products.restore_images(token)
    # The state of the disk as a kill leaves it: files moved, records not.
    if direction == "trash":
        image.path.rename(trashed)
    else:
        trashed.rename(image.path)
    with Workspace.open(path) as workspace:
        if direction == "trash":
            assert workspace.products.images(product.id) == (image,)
            assert image.path.exists()
        else:
            assert workspace.products.images(product.id) == ()
            assert trashed.exists()
            assert not image.path.exists()


def test_a_file_without_a_record_is_set_aside_not_deleted(tmp_path: Path) -> None:
    path = tmp_path / "workspace"
    with Workspace.open(path) as workspace:
        product = workspace.products.create("A")
        image_id = _add(workspace.products, product.id, _picture(tmp_path / "one.png"))
    orphan = _picture(product.folder / "normal" / "orphan.png", 5)
    content = orphan.read_bytes()
    with Workspace.open(path) as workspace:
        assert workspace.products.image(image_id).path.exists()
    assert not orphan.exists()
    assert [p.read_bytes() for p in (path / "trash" / "orphans").rglob("orphan.png")] == [content]


def test_a_renamed_product_keeps_its_images_and_frees_its_name(products: ProductStore, tmp_path: Path) -> None:
    gear = products.create("Gear")
    _add(products, gear.id, _picture(tmp_path / "one.png"))
    renamed = products.rename(gear.id, "  Gear wheel ")
    assert (renamed.id, renamed.name, renamed.folder) == (gear.id, "Gear wheel", gear.folder)
    assert products.images(gear.id)[0].path.is_file()
    assert products.by_name("gear") is None and products.by_name("GEAR WHEEL") == renamed
    with pytest.raises(DuplicateProductError):
        products.create("gear WHEEL")
    other = products.create("Gear")
    assert other.folder != gear.folder, "two products never share a folder"
    _add(products, other.id, _picture(tmp_path / "two.png", seed=2))
    assert len(products.images(gear.id)) == len(products.images(other.id)) == 1


def test_only_the_letters_case_of_a_name_may_change(products: ProductStore) -> None:
    gear = products.create("gear")
    assert products.rename(gear.id, "Gear").name == "Gear"
    products.create("Bolt")
    with pytest.raises(DuplicateProductError):
        products.rename(gear.id, "BOLT")
    with pytest.raises(UsageError):
        products.rename(gear.id, "../x")
    assert [product.name for product in products.list()] == ["Bolt", "Gear"]


def test_two_products_exchange_their_names_and_a_deleted_one_comes_back(products: ProductStore) -> None:
    first, second = products.create("A"), products.create("B")
    products.rename(first.id, "C")
    products.rename(second.id, "A")
    products.rename(first.id, "B")
    assert {product.id: product.name for product in products.list()} == {first.id: "B", second.id: "A"}
    products.trash(first.id)
    newer = products.create("B")
    products.rename(newer.id, "D")
    assert products.restore(first.id).name == "B"


def test_a_file_that_arrives_while_its_product_goes_follows_it(products: ProductStore, tmp_path: Path) -> None:
    gear = products.create("Gear")
    kept = _add(products, gear.id, _picture(tmp_path / "one.png"))
    trashed = gear.folder.parents[1] / "trash" / "products" / f"{gear.id:06d}-{gear.folder.name}"
    products.trash(gear.id)
    (gear.folder / "normal").mkdir(parents=True)
    (gear.folder / "normal" / "late.png").write_bytes(b"late")
    gather(gear.folder, trashed)
    assert not gear.folder.exists() and (trashed / "normal" / "late.png").read_bytes() == b"late"
    products.restore(gear.id)
    assert [image.id for image in products.images(gear.id)] == [kept]


def test_gathering_bears_that_whoever_made_the_folder_removes_it_at_the_same_moment(tmp_path: Path) -> None:
    stray, home = tmp_path / "stray", tmp_path / "home"
    home.mkdir()
    over = threading.Event()

    def come_and_go() -> None:
        while not over.is_set():
            with contextlib.suppress(OSError):
                (stray / "normal").mkdir(parents=True, exist_ok=True)
                (stray / "normal" / "late.png").write_bytes(b"late")
                (stray / "normal" / "late.png").unlink()
                (stray / "normal").rmdir()
                stray.rmdir()

    other = threading.Thread(target=come_and_go)
    other.start()
    try:
        for _ in range(500):
            gather(stray, home)
    finally:
        over.set()
        other.join()
