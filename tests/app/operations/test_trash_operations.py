"""The trash: what comes back, what cannot and why, and that nothing refers to what was deleted for good."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.correction import Correction
from app.domain.release import ReleaseKind
from app.domain.trash import RecordKind, TrashedItem
from app.messages.message import Message
from app.messages.wording.say import say
from app.operations.batch_operations import Overrule, TrashBatches
from app.operations.model_operations import ActivateModel, RenameModel, TrashModel
from app.operations.operation import Operation
from app.operations.product_operations import CreateProduct, RenameProduct, SetPrompts, TrashImages, TrashProduct
from app.operations.trash_operations import DeleteForGood, Guards, RemoveDeletedFiles, RestoreFromTrash
from app.state.notice import NoticeLevel
from onenip_core.types import Verdict
from tests.app.operations.test_batch_operations import make_batch
from tests.support.office import Office, open_office

FREE = Guards(lambda: False, lambda _model_id: False)


def add_model(office: Office) -> int:
    name = office.workspace.models.next_name()
    (office.workspace.models_folder / name).mkdir()
    return office.workspace.models.add(name, office.workspace.models_folder / name, "lite", []).id


def trashed(office: Office, *kinds: RecordKind) -> tuple[TrashedItem, ...]:
    return tuple(item for item in office.workspace.trash.items() if not kinds or item.record.kind in kinds)


def restore(office: Office, items: tuple[TrashedItem, ...]) -> Operation:
    return RestoreFromTrash(office.workspace, items, FREE)


def undo_text(office: Office) -> str:
    label: Message | None = office.work_state.undo.undo
    return "" if label is None else say(label)


def test_several_things_come_back_as_one_step(office: Office) -> None:
    store, models = office.workspace.products, office.workspace.models
    product_id, batch_id, model_id = office.product_with_images(4), make_batch(office), add_model(office)
    images = [image.id for image in store.images(product_id)]
    office.run(TrashImages(store, tuple(images[:2])))
    office.run(TrashBatches(office.workspace.batches, (batch_id,)))
    office.run(TrashModel(models, model_id, "m-0001"))
    office.run(TrashProduct(store, product_id, "bracket"))
    everything = trashed(office)
    assert len(everything) == 5
    outcome = office.run(restore(office, everything))
    assert outcome is not None and trashed(office) == ()
    assert undo_text(office) == "Restore 1 product, 2 images, 1 batch, 1 model"
    assert [image.id for image in store.images(product_id)] == images
    office.undo()
    assert {item.record for item in trashed(office)} == {item.record for item in everything}
    assert all(not folder.exists() for folder in (store_folder(office), office.workspace.models_folder / "m-0001"))
    office.redo()
    assert trashed(office) == () and len(store.images(product_id)) == 4
    assert models.get(model_id).name == "m-0001"


def store_folder(office: Office) -> Path:
    return office.workspace.path / "products" / "bracket"


def test_what_cannot_come_back_is_told_and_keeps_nothing_else(office: Office) -> None:
    store = office.workspace.products
    product_id, batch_id = office.product_with_images(3), make_batch(office)
    twin = store.images(product_id)[0].id
    office.run(TrashImages(store, (twin,)))
    store.add_image(product_id, office.folder / "source" / "good-0.png")
    other = office.create("Washer")
    office.run(TrashProduct(store, other, "Washer"))
    office.create("washer")
    office.run(TrashBatches(office.workspace.batches, (batch_id,)))
    office.notices.clear()
    office.run(restore(office, trashed(office)))
    (notice,) = office.notices
    assert notice.level is NoticeLevel.WARNING
    assert "Back in place: 1 batch." in notice.text
    assert "Washer stays in the trash. There is another product “washer”" in notice.text
    assert "good-0.png stays in the trash. The same picture was imported again" in notice.text
    assert {item.record.kind for item in trashed(office)} == {RecordKind.PRODUCT, RecordKind.IMAGE}
    office.notices.clear()
    assert office.run(restore(office, trashed(office))) is None, "nothing came back, so there is nothing to undo"
    assert office.notices[0].level is NoticeLevel.ERROR and "stays in the trash" in office.notices[0].text


def test_an_undo_that_is_refused_halfway_takes_back_what_it_did(office: Office) -> None:
    store, models = office.workspace.products, office.workspace.models
    batch_id, model_id = make_batch(office), add_model(office)
    office.run(TrashBatches(office.workspace.batches, (batch_id,)))
    office.run(TrashModel(models, model_id, "m-0001"))
    uses: list[int] = []
    guards = Guards(lambda: False, lambda number: number in uses)
    office.run(RestoreFromTrash(office.workspace, trashed(office), guards))
    uses.append(model_id)
    office.undo()
    assert "Stop the run first" in office.notices[-1].text
    assert trashed(office) == () and office.workspace.batches.get(batch_id).total == 3
    uses.clear()
    office.undo()
    assert len(trashed(office)) == 2
    assert store.list() == ()


def test_what_was_deleted_for_good_leaves_the_undo_stack_and_the_rest_can_still_be_undone(office: Office) -> None:
    store = office.workspace.products
    kept = office.create("Washer")
    product_id = office.product_with_images(3)
    first, second, third = (image.id for image in store.images(product_id))
    office.run(SetPrompts(store, (first, second), True))
    office.run(TrashImages(store, (first, third)))
    office.run(DeleteForGood(office.workspace.trash, trashed(office)[:1]))
    (left,) = trashed(office)
    office.undo()
    assert trashed(office) == (), "the other one of the same step came back"
    assert [image.id for image in store.images(product_id)] == sorted({second, left.record.number})
    office.run(TrashProduct(store, product_id, "bracket"))
    office.run(RenameProduct(store, kept, "Washer", "Disc"))
    office.notices.clear()
    office.run(DeleteForGood(office.workspace.trash, trashed(office)))
    assert undo_text(office) == "Rename “Washer” to “Disc”"
    office.undo()
    assert [product.name for product in store.list()] == ["Washer"]
    office.undo()  # all that was done to the product that is gone is passed over without a word
    assert store.list() == () and undo_text(office) == ""
    assert all(notice.level is NoticeLevel.INFO for notice in office.notices)


def test_what_undoes_an_activation_takes_back(office: Office) -> None:
    models = office.workspace.models
    first, second = add_model(office), add_model(office)
    office.run(ActivateModel(models, first, "m-0001"))
    office.run(ActivateModel(models, second, "m-0002"))
    office.undo()
    kinds = [release.kind for release in office.workspace.releases.list()]
    assert kinds == [ReleaseKind.UNSIGNED, ReleaseKind.UNSIGNED, ReleaseKind.TAKEN_BACK]


def test_steps_of_batches_and_models_go_with_them(office: Office) -> None:
    models, batch_id = office.workspace.models, make_batch(office)
    part = office.workspace.batches.inspections(batch_id)[0]
    first, second = add_model(office), add_model(office)
    office.run(ActivateModel(models, first, "m-0001"))
    office.run(Overrule(office.workspace.batches, {part.id: Correction(Verdict.OK)}))
    office.run(RenameModel(models, first, "m-0001", "Old one"))
    office.run(ActivateModel(models, second, "m-0002"))
    office.run(TrashModel(models, first, "m-0001"))
    office.run(TrashBatches(office.workspace.batches, (batch_id,)))
    office.run(CreateProduct(office.workspace.products, "Washer"))
    office.run(DeleteForGood(office.workspace.trash, trashed(office)))
    assert undo_text(office) == "Create product “Washer”"
    office.undo()
    assert undo_text(office) == ""


@pytest.mark.parametrize("count", [1, 450])
def test_images_are_deleted_many_at_once_and_their_files_with_progress(office: Office, count: int) -> None:
    store = office.workspace.products
    product_id = office.product_with_images(3)
    if count > 3:
        pictures = office.folder / "many"
        pictures.mkdir()
        data = (office.folder / "source" / "good-0.png").read_bytes()
        for number in range(count):
            path = pictures / f"{number}.png"
            path.write_bytes(data + number.to_bytes(4, "big"))  # what follows the end of a picture is not looked at
            store.add_image(product_id, path)
    images = store.images(product_id)
    office.run(TrashImages(store, tuple(image.id for image in images)))
    told: list[tuple[int, int]] = []
    items = trashed(office)
    office.run(DeleteForGood(office.workspace.trash, items, lambda done, total: told.append((done, total))))
    assert told[-1] == (len(items), len(items)) and trashed(office) == ()
    told.clear()
    office.notices.clear()
    outcome = office.run(RemoveDeletedFiles(office.workspace.trash, lambda done, total: told.append((done, total))))
    assert outcome is not None and told[-1] == (len(items), len(items))
    assert "free again" in office.notices[0].text
    assert [path for path in (office.workspace.path / "trash").rglob("*") if path.is_file()] == []


def test_one_that_refuses_does_not_keep_the_others(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    store = office.workspace.products
    product_id = office.product_with_images(3)
    office.run(TrashImages(store, tuple(image.id for image in store.images(product_id))))
    move, refused = Path.rename, trashed(office)[1]

    def refuse(path: Path, target: Path) -> Path:
        if path.name.startswith(f"{refused.record.number:06d}-"):
            raise PermissionError(13, "The file is in use")
        return move(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    office.notices.clear()
    office.run(DeleteForGood(office.workspace.trash, trashed(office)))
    assert trashed(office) == (refused,)
    assert f"{refused.name} stays in the trash" in office.notices[0].text and "in use" in office.notices[0].text
    assert office.run(DeleteForGood(office.workspace.trash, trashed(office))) is None
    monkeypatch.undo()
    assert office.run(restore(office, trashed(office))) is not None


def test_what_was_deleted_comes_back_after_a_restart(office: Office, tmp_path: Path) -> None:
    product_id = office.product_with_images(2)
    office.run(TrashProduct(office.workspace.products, product_id, "bracket"))
    office.workspace.close()
    with open_office(tmp_path, office._qtbot) as again:
        assert undo_text(again) == ""
        again.run(restore(again, trashed(again)))
        assert again.workspace.products.get(product_id).normal_count == 2
