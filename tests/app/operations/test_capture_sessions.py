"""Sessions of a product: found at the import, changed and undone, and held out of trainings."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from app.domain.capture_session import PictureOrigin
from app.domain.product import NormalImage, Product
from app.domain.trash import Record, RecordKind
from app.messages.codes import captures as codes
from app.messages.errors import MessageError
from app.messages.message import Several
from app.operations.capture_sessions import hold_out, put_into_session, rename_session
from app.operations.import_images import ImportImages
from app.operations.operation import Work
from app.operations.training_division import held_out_results
from app.operations.training_operations import StartTraining
from app.processes.training_request import TrainingRequest
from app.storage.products import ProductStore
from app.storage.workspace import Workspace
from tests.support.model_folders import write_model_folder
from tests.support.office import png


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "workspace") as opened:
        yield opened


def imported(workspace: Workspace, *paths: Path) -> tuple[ProductStore, Product, tuple[NormalImage, ...]]:
    store = workspace.products
    product = store.create("Gear")
    ImportImages(store, product.id, product.name, paths).perform(Work())
    return store, store.get(product.id), store.images(product.id)


def two_days(folder: Path, each: int = 8) -> Path:
    for day in (1, 2):
        (folder / f"day {day}").mkdir(parents=True)
        for number in range(each):
            (folder / f"day {day}" / f"{day}-{number:02d}.png").write_bytes(png(40 * day + number))
    return folder


def of(images: tuple[NormalImage, ...], session: str) -> list[NormalImage]:
    return [image for image in images if image.session == session]


def test_each_folder_is_a_session(workspace: Workspace, tmp_path: Path) -> None:
    _, _, images = imported(workspace, two_days(tmp_path / "gears"))
    assert {image.session for image in images} == {"gears/day 1", "gears/day 2"}
    assert all(image.session == f"gears/day {image.original_name[0]}" for image in images)
    assert all(image.taken_at is not None for image in images)


def test_names_of_data_sets_are_no_sessions_and_loose_files_have_their_folder(
    workspace: Workspace, tmp_path: Path
) -> None:
    good = tmp_path / "gears" / "train" / "good"
    good.mkdir(parents=True)
    for number in range(6):
        (good / f"{number}.png").write_bytes(png(60 + number))
    loose = tmp_path / "Monday" / "x.png"
    loose.parent.mkdir()
    loose.write_bytes(png(99))
    _, _, images = imported(workspace, tmp_path / "gears", loose)
    assert {image.session for image in images} == {"gears", "Monday"}


def test_spaces_around_the_name_of_a_folder_are_no_part_of_the_session(workspace: Workspace, tmp_path: Path) -> None:
    store = workspace.products
    product = store.create("Gear")
    file = tmp_path / "x.png"
    file.write_bytes(png(60))
    store.add_image(product.id, file, file.read_bytes(), PictureOrigin(" Monday "))
    assert [image.session for image in store.images(product.id)] == ["Monday"], "by which it is held out"


def test_pictures_of_one_folder_are_divided_by_the_pause_between_them(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "Monday"
    folder.mkdir()
    for number in range(12):
        file = folder / f"{number:02d}.png"
        file.write_bytes(png(60 + number))
        moment = 1_700_000_000 + 60 * number + (7200 if number >= 6 else 0)
        os.utime(file, (moment, moment))
    _, _, images = imported(workspace, folder)
    names = [image.session for image in images]
    assert len(set(names[:6])) == len(set(names[6:])) == 1 and names[0] != names[6]
    assert all(name.startswith("Monday 20") for name in names)


def test_the_camera_s_moment_counts_before_the_file_s(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "Monday"
    folder.mkdir()
    for number in range(10):
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9003] = f"2026:03:02 {8 + 4 * (number // 5):02d}:{number:02d}:00"
        Image.new("RGB", (32, 32), (number * 20, 90, 90)).save(folder / f"{number}.jpg", exif=exif)
    _, _, images = imported(workspace, folder)
    assert [image.session for image in images] == ["Monday 2026-03-02 08:00"] * 5 + ["Monday 2026-03-02 12:05"] * 5


def test_what_is_said_of_sessions_can_be_taken_back(workspace: Workspace, tmp_path: Path) -> None:
    store, product, images = imported(workspace, two_days(tmp_path / "gears"))
    held = hold_out(store, product, "gears/day 2", True).perform(Work())
    product = store.get(product.id)
    assert product.held_out == ("gears/day 2",)
    renamed = rename_session(store, product, images, "gears/day 2", "Tuesday").perform(Work())
    product = store.get(product.id)
    assert product.held_out == ("Tuesday",) and len(of(store.images(product.id), "Tuesday")) == 8
    moved = put_into_session(store, product, of(images, "gears/day 1")[:3], " Tuesday ").perform(Work())
    assert len(of(store.images(product.id), "Tuesday")) == 11
    for outcome, count, out in ((moved, 8, ("Tuesday",)), (renamed, 0, ("gears/day 2",)), (held, 0, ())):
        assert outcome.inverse is not None
        outcome.inverse.perform(Work())
        assert len(of(store.images(product.id), "Tuesday")) == count
        assert store.get(product.id).held_out == out
    assert store.images(product.id) == images


def test_what_was_asked_for_in_a_row_of_one_sight_is_all_done(workspace: Workspace, tmp_path: Path) -> None:
    store, seen, images = imported(workspace, two_days(tmp_path / "gears"))
    day_1, day_2 = "gears/day 1", "gears/day 2"
    for session in (day_1, day_2):
        hold_out(store, seen, session, True).perform(Work())
    assert store.get(seen.id).held_out == (day_1, day_2)
    put_into_session(store, seen, of(images, day_1)[:1], "other").perform(Work())
    rename_session(store, seen, images, day_2, "Tuesday").perform(Work())
    assert store.get(seen.id).held_out == (day_1, "Tuesday")
    freed = hold_out(store, seen, day_1, False).perform(Work())
    assert store.get(seen.id).held_out == ("Tuesday",)
    assert freed.inverse is not None
    freed.inverse.perform(Work())
    assert store.get(seen.id).held_out == (day_1, "Tuesday")


def test_nothing_changed_is_no_step(workspace: Workspace, tmp_path: Path) -> None:
    store, product, images = imported(workspace, two_days(tmp_path / "gears"))
    assert put_into_session(store, product, of(images, "gears/day 1"), "gears/day 1").perform(Work()).inverse is None
    assert hold_out(store, product, "gears/day 1", False).perform(Work()).inverse is None


def test_images_that_are_gone_for_good_leave_the_step(workspace: Workspace, tmp_path: Path) -> None:
    store, product, images = imported(workspace, two_days(tmp_path / "gears"))
    change = put_into_session(store, product, images[:2], "x")
    assert change.without(frozenset({Record(RecordKind.PRODUCT, product.id)})) is None
    left = change.without(frozenset({Record(RecordKind.IMAGE, images[0].id)}))
    assert left is not None and left is not change
    left.perform(Work())
    assert [image.id for image in of(store.images(product.id), "x")] == [images[1].id]


def test_a_training_goes_without_what_is_held_out(workspace: Workspace, tmp_path: Path) -> None:
    store, product, images = imported(workspace, two_days(tmp_path / "gears"))
    held = of(images, "gears/day 2")
    store.set_prompts([held[0].id], True)
    store.set_aside([held[1].id], True)
    hold_out(store, product, "gears/day 2", True).perform(Work())
    begun = StartTraining(workspace, (product.id,), "lite", 1.0, "cpu").perform(Work())
    assert begun.request is not None and begun.job is not None
    (asked,) = begun.request.products
    assert set(asked.held_out) == {image.path for image in held} - {held[1].path}
    assert len(asked.normals) == 15
    assert dict(begun.request.names)[held[0].path.name] == held[0].original_name, "by which the training speaks of it"
    assert begun.notice is not None and isinstance(begun.notice.message, Several)
    assert begun.notice.message.parts == (codes.FewToTrain("Gear", 8, 20), codes.PromptsHeldOut("Gear", 1))
    assert TrainingRequest.from_text(begun.request.to_text(workspace.path), workspace.path) == begun.request


@pytest.mark.parametrize(
    ("trains", "out", "why"),
    [(3, 8, codes.TooFewToTrain("Gear", 3, 8, 4)), (8, 1, codes.TooFewHeldOut("Gear", 1, 2))],
)
def test_a_division_that_cannot_be_trained_is_refused_before_the_start(
    workspace: Workspace, tmp_path: Path, trains: int, out: int, why: codes.TooFewToTrain | codes.TooFewHeldOut
) -> None:
    store, product, images = imported(workspace, two_days(tmp_path / "gears"))
    store.trash_images([image.id for image in (*of(images, "gears/day 1")[trains:], *of(images, "gears/day 2")[out:])])
    hold_out(store, product, "gears/day 2", True).perform(Work())
    with pytest.raises(MessageError) as raised:
        StartTraining(workspace, (product.id,), "lite", 1.0, "cpu").perform(Work())
    assert raised.value.message == why
    assert not workspace.jobs.list()


def test_a_model_knows_that_other_sessions_are_held_out_now(workspace: Workspace, tmp_path: Path) -> None:
    from app.domain.training_changes import changes_since
    from app.operations.request_images import trained_on_of

    store, product, _ = imported(workspace, two_days(tmp_path / "gears"))

    def trained() -> object:
        begun = StartTraining(workspace, (product.id,), "lite", 1.0, "cpu").perform(Work())
        assert begun.request is not None
        return trained_on_of(begun.request.products[0])

    def changed(since: object) -> list[bool]:
        found = changes_since([since], store.list(), store.present_images())  # type: ignore[list-item]
        return [change.division_changed for change in found]

    before = trained()
    assert changed(before) == []
    hold_out(store, product, "gears/day 2", True).perform(Work())
    assert changed(before) == [True]
    after = trained()
    assert changed(after) == []
    assert store.present_images()[product.id].held_out


def test_how_the_held_out_session_stands_to_the_limit_is_told_apart(tmp_path: Path) -> None:
    import json
    from dataclasses import replace

    from app.processes.training_request import ProductImages
    from onenip_core.manifest import MANIFEST_NAME, load_manifest, manifest_to_json

    folder = write_model_folder(tmp_path / "model")
    manifest = load_manifest(folder)
    first = manifest.products[0]

    def results(scores: tuple[float, ...], crossed: int) -> tuple[object, ...]:
        calibration = replace(first.calibration, held_out_scores=scores, crossed=crossed, false_reject_rate=0.03)
        changed = replace(manifest, products=(replace(first, calibration=calibration), *manifest.products[1:]))
        (folder / MANIFEST_NAME).write_text(json.dumps(manifest_to_json(changed)), encoding="utf-8")
        asked = ProductImages(first.name, (Path("a"), Path("b")), (), held_out=(Path("a"),))
        return held_out_results(TrainingRequest((asked,), folder, "lite", 1.0), folder)

    # Of the twenty held out two are above the limit: Clopper and Pearson's interval is 1.2 to 31.7 %, which holds 3 %.
    assert results((1.2, 1.1, *(0.5,) * 18, *(2.0,) * 30), 30) == (codes.HeldOutAboveLimit(first.name, 2, 20, 1, 32),)
    # Of five of twenty it is 8.7 to 49.1 %.
    assert results((*(1.2,) * 5, *(0.5,) * 15, *(0.4,) * 30), 30) == (
        codes.HeldOutRejected(first.name, 5, 20, 9, 49, 3),
    )
    assert (
        held_out_results(TrainingRequest((ProductImages(first.name, (Path("a"),), ()),), folder, "lite", 1.0), folder)
        == ()
    )
