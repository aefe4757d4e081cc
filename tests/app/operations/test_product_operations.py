"""Products and their images: what operations do, what a person is told, and that each is undone."""

from __future__ import annotations

import time
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.domain.changes import Changes, Stale
from app.operations.import_images import ImportImages
from app.operations.product_operations import (
    CreateProduct,
    RenameProduct,
    SetLimit,
    SetPrompts,
    TrashImages,
    TrashProduct,
)
from app.state.notice import NoticeLevel
from app.state.work_state import UndoTexts
from tests.support.office import Office, png


def test_import_adds_what_is_usable_and_tells_about_the_rest(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "pictures" / "deep"
    folder.mkdir(parents=True)
    for number in range(5):
        (folder / f"{number}.png").write_bytes(png(100 + number))
    (folder / "again.png").write_bytes(png(100))
    (folder / "broken.png").write_bytes(b"no image")
    (folder / "notes.txt").write_text("not an image, not looked at")
    product_id = office.create()
    office.run(ImportImages(office.workspace.products, product_id, "bracket", (tmp_path / "pictures",)))
    assert office.app_state.active_product is not None
    assert office.app_state.active_product.normal_count == 5
    assert len(office.app_state.images) == 5
    assert office.work_state.progress is None
    notice = office.notices[-1]
    assert notice.level is NoticeLevel.WARNING
    for words in ("5 images added", "1 already there", "1 not usable", "broken.png"):
        assert words in notice.text
    office.undo()
    assert office.app_state.images == (), "an import is undone like any other change"
    office.redo()
    assert len(office.app_state.images) == 5


def test_every_file_that_was_not_added_is_named_with_its_reason(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(6):
        (folder / f"good {number}.png").write_bytes(png(100 + number))
        (folder / f"twin {number}.png").write_bytes(png(100 + number))
        (folder / f"text {number}.png").write_bytes(b"no image")
    (folder / "tiny.png").write_bytes(png(90, height=6))
    grey = np.linspace(0, 1, 4096, dtype=np.float32).reshape(64, 64)
    (folder / "measured.tif").write_bytes(cv2.imencode(".tif", grey)[1].tobytes())
    (folder / "cut.png").write_bytes(png(120, height=200)[:-40])
    product_id = office.create()
    office.run(ImportImages(office.workspace.products, product_id, "bracket", (folder, tmp_path / "notes.txt")))
    notice = office.notices[-1]
    assert "6 images added, 6 already there, 10 not usable" in notice.text and "damaged" not in notice.text
    lines = notice.details.splitlines()
    assert len(lines) == 16, "a line for each file"
    by_name = {name: next(line for line in lines if name in line) for name in ("tiny.png", "measured.tif", "cut.png")}
    assert "too small: 50 × 6 pixels" in by_name["tiny.png"] and "16 × 16" in by_name["tiny.png"]
    assert "32-bit float" in by_name["measured.tif"] and "8 or 16 bits" in by_name["measured.tif"]
    assert "damaged" not in by_name["tiny.png"] + by_name["measured.tif"]
    assert "damaged" in by_name["cut.png"]
    for number in range(6):
        assert f"twin {number}.png is already among the images, as good {number}.png." in lines
        assert any(f"text {number}.png" in line for line in lines)
    assert any("notes.txt" in line for line in lines)


def test_an_import_names_what_of_a_folder_it_did_not_look_at(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    for name in ("img10.png", "img2.png", "inner/.hidden.png", "@eaDir/thumb.png", "inner/frame.dat"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(png(100 + len(name)))
    for name in ("phone.heic", "phone 2.HEIC"):
        (folder / name).write_bytes(b"\0\0\0\x18ftypheic")
    (folder / ".named").write_bytes(png(7))
    product_id = office.create()
    paths = (folder, folder / ".named", folder)
    office.run(ImportImages(office.workspace.products, product_id, "bracket", paths))
    names = [image.original_name for image in office.workspace.products.images(product_id)]
    assert names == ["img2.png", "img10.png", "frame.dat", ".named"], "in natural order, each once"
    assert office.workspace.products.images(product_id)[2].path.suffix == ".png"
    notice = office.notices[-1]
    assert notice.level is NoticeLevel.WARNING
    assert "4 images added" in notice.text
    assert "4 files and folders were left out: 2 × .heic, 1 hidden, 1 system folder." in notice.text
    lines = notice.details.splitlines()
    assert len(lines) == 4, "a line for each"
    assert all(any(name in line for line in lines) for name in ("phone.heic", "phone 2.HEIC", ".hidden.png", "@eaDir"))


def test_cancelled_import_keeps_what_was_added(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02d}.png").write_bytes(png(100 + number, height=400))
    product_id = office.create()
    reports: list[tuple[int, int] | None] = []
    office.work_state.progressChanged.connect(lambda: reports.append(office.work_state.progress))
    office.work_state.progressChanged.connect(
        lambda: office.runner.cancel_long() if (office.work_state.progress or (0, 0))[0] >= 2 else None
    )
    office.run(ImportImages(office.workspace.products, product_id, "bracket", (folder,)))
    assert office.app_state.active_product is not None
    assert 2 <= office.app_state.active_product.normal_count < 60
    assert "cancelled" in office.notices[-1].title and "kept" in office.notices[-1].text
    assert reports[0] == (0, 0) and reports[-1] is None


def test_a_folder_without_images_says_what_images_are(office: Office, tmp_path: Path) -> None:
    product_id = office.create()
    (tmp_path / "empty").mkdir()
    office.run(ImportImages(office.workspace.products, product_id, "bracket", (tmp_path / "empty",)))
    assert ".png" in office.notices[-1].text
    assert office.work_state.undo.undo is not None
    assert "bracket" in str(office.work_state.undo.undo), "what was not changed is not to be undone"


def test_bad_and_duplicate_names_are_refused_readably(office: Office) -> None:
    office.create("Bracket")
    store = office.workspace.products
    assert office.run(CreateProduct(store, "BRACKET")) is None
    assert office.notices[-1].level is NoticeLevel.ERROR
    assert "already" in office.notices[-1].text
    assert office.run(CreateProduct(store, "  ")) is None
    assert len(office.app_state.products) == 1


def test_everything_is_undone_and_done_again_in_order(office: Office) -> None:
    product_id = office.product_with_images()
    store = office.workspace.products
    ids = tuple(image.id for image in office.app_state.images)
    office.run(SetPrompts(store, ids[:2], True))
    office.run(TrashImages(store, ids[:2]))
    office.run(SetLimit(store, product_id, "bracket", 1.25))
    office.run(TrashProduct(store, product_id, "bracket"))
    assert office.app_state.active_product is None
    office.undo()
    assert office.app_state.active_product is not None and office.app_state.active_product.limit == 1.25
    office.undo()
    assert office.app_state.active_product.limit == 1.0
    office.undo()
    assert [image.id for image in office.app_state.images] == list(ids)
    assert [image.is_prompt for image in office.app_state.images] == [True, True, False]
    office.undo()
    assert office.app_state.active_product.prompt_count == 0
    for _ in range(4):
        office.redo()
    assert office.app_state.products == ()
    for _ in range(6):
        office.undo()
    assert office.app_state.products == ()
    assert office.work_state.undo.undo is None, "the import and the new product were undone last"
    assert office.work_state.undo.redo is not None


def test_a_new_change_forgets_what_was_undone(office: Office) -> None:
    office.create("bolt")
    office.undo()
    assert office.work_state.undo.redo is not None
    office.create("nut")
    assert office.work_state.undo.redo is None
    office.redo()
    assert [product.name for product in office.app_state.products] == ["nut"]


def test_undo_asked_for_at_once_takes_back_the_change_that_is_on_its_way(office: Office) -> None:
    office.create("bolt")
    office.runner.run(CreateProduct(office.workspace.products, "nut"))
    office.runner.undo()
    office.runner.undo()
    office.settle()
    assert office.workspace.products.list() == ()
    assert office.work_state.undo.undo is None


def test_an_undo_that_the_disk_refuses_can_be_tried_again(office: Office, tmp_path: Path) -> None:
    product_id = office.product_with_images()
    office.run(TrashProduct(office.workspace.products, product_id, "bracket"))
    office.create("Bracket")  # its name is taken now
    office.undo()  # the new product
    office.create("BRACKET")
    before = office.work_state.undo
    blocker = office.workspace.products.by_name("bracket")
    assert blocker is not None
    office.workspace.products.trash(blocker.id)  # behind the back of the application
    office.undo()
    assert office.notices[-1].title.startswith("Not undone"), "what is gone cannot be put into the trash"
    assert office.work_state.undo != before, "and does not bar the way"
    office.undo()
    assert [product.name for product in office.app_state.products] == ["bracket"]


def test_a_refused_undo_stays_on_the_stack(office: Office) -> None:
    product_id = office.product_with_images()
    office.run(TrashProduct(office.workspace.products, product_id, "bracket"))
    label = office.work_state.undo.undo
    rival = office.workspace.products.create("Bracket")
    office.undo()
    assert "already" in office.notices[-1].text
    assert office.work_state.undo.undo == label
    office.workspace.products.trash(rival.id)
    office.undo()
    assert office.app_state.products[0].id == product_id


def test_images_stay_while_training_reads_them(office: Office) -> None:
    product_id = office.product_with_images()
    store, busy = office.workspace.products, [True]
    images = TrashImages(store, (office.app_state.images[0].id,), lambda: busy[0])
    assert office.run(images) is None
    assert office.run(TrashProduct(store, product_id, "bracket", lambda: busy[0])) is None
    assert len(office.app_state.images) == 3
    assert "Training" in office.notices[-1].text
    busy[0] = False
    assert office.run(images) is not None


@pytest.mark.parametrize("refused", [0.0, 7.0, float("nan")])
def test_a_limit_out_of_range_changes_nothing(office: Office, refused: float) -> None:
    product_id = office.create()
    undo = office.work_state.undo
    assert office.run(SetLimit(office.workspace.products, product_id, "bracket", refused)) is None
    assert "limit" in office.notices[-1].text
    assert office.app_state.active_product is not None and office.app_state.active_product.limit == 1.0
    assert office.work_state.undo == undo


def test_what_was_asked_for_is_carried_out_before_the_end(office: Office) -> None:
    for number in range(20):
        office.runner.run(CreateProduct(office.workspace.products, f"product {number}"))
    office.runner.close()
    assert len(office.workspace.products.list()) == 20


def test_nothing_to_undo_does_nothing(office: Office) -> None:
    office.undo()
    office.redo()
    assert office.notices == []
    assert office.work_state.undo == UndoTexts()


def test_a_product_is_renamed_and_called_by_its_old_name_again(office: Office) -> None:
    product_id = office.create("Gear")
    store = office.workspace.products
    office.run(RenameProduct(store, product_id, "Gear", "Cog"))
    assert office.app_state.active_product is not None
    assert office.app_state.active_product.name == "Cog"
    office.undo()
    assert office.app_state.active_product.name == "Gear"
    office.redo()
    assert office.app_state.active_product.name == "Cog"
    assert office.run(RenameProduct(store, product_id, "Cog", "a/b")) is None
    assert office.app_state.active_product.name == "Cog"


def test_a_new_product_cannot_be_taken_back_while_training_reads_images(office: Office) -> None:
    busy = [False]
    office.run(CreateProduct(office.workspace.products, "Gear", lambda: busy[0]))
    busy[0] = True
    office.undo()
    assert "Training" in office.notices[-1].text and len(office.app_state.products) == 1
    busy[0] = False
    office.undo()
    assert office.app_state.products == ()


def test_a_product_that_is_taken_back_while_images_arrive_comes_back(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number:02d}.png").write_bytes(png(100 + number, height=300))
    store = office.workspace.products
    product_id = office.create("Gear")
    office.runner.run(ImportImages(store, product_id, "Gear", (folder,)))
    time.sleep(0.05)
    office.runner.undo()
    office.settle()
    while office.work_state.undo.undo is not None:  # the import's images may have been taken back first
        office.undo()
    assert office.app_state.products == ()
    while office.work_state.undo.redo is not None:
        office.redo()
    assert [product.name for product in office.app_state.products] == ["Gear"]
    assert all(image.path.is_file() for image in store.images(product_id))


def test_a_product_created_during_an_import_becomes_the_active_one(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number:02d}.png").write_bytes(png(100 + number, height=300))
    first = office.create("Bolt")
    office.runner.run(ImportImages(office.workspace.products, first, "Bolt", (folder,)))
    office.runner.announce(Changes(Stale.PRODUCTS))
    second = office.create("Nut")
    assert office.app_state.active_product is not None and office.app_state.active_product.id == second
    assert office.app_state.images == ()
