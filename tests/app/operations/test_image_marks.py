"""Images that are set aside stay and teach nothing; what a person said of marks is kept; all of it can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.image_marks import ImageGroup
from app.messages.errors import MessageError
from app.operations.image_marks import ApproveImages, SetAside
from app.operations.operation import Work
from app.operations.training_operations import StartTraining
from app.storage.errors import UnknownRecordError
from app.storage.products import ImageFindings, ProductStore
from app.storage.workspace import Workspace
from onenip_core.picture_mark import Mark, PictureMark
from tests.support import child_targets
from tests.support.office import png
from tests.support.pages import products_page
from tests.support.real_application import RealApplication
from tests.support.settle import settle

BLURRED = PictureMark(Mark.BLURRED)
FOREIGN = PictureMark(Mark.FOREIGN, product="Schraube “M3”")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "workspace") as opened:
        yield opened


def filled(workspace: Workspace, count: int = 4) -> tuple[ProductStore, int, tuple[int, ...]]:
    store = workspace.products
    product = store.create("Gear")
    for number in range(count):
        store.add_image(product.id, Path(f"{number}.png"), png(100 + number))
    return store, product.id, tuple(image.id for image in store.images(product.id))


def test_what_is_set_aside_is_kept_and_teaches_nothing(workspace: Workspace) -> None:
    store, product, ids = filled(workspace)
    store.set_prompts(ids[1:3], True)
    done = SetAside(store, ids[:2], True).perform(Work())
    assert [image.id for image in store.teaching_images(product)] == list(ids[2:])
    assert [image.id for image in store.images(product)] == list(ids)
    counts = store.get(product)
    assert (counts.normal_count, counts.prompt_count, counts.aside_count) == (2, 1, 2)
    kept = store.image(ids[0])
    assert kept.path.is_file() and kept.is_set_aside
    begun = StartTraining(workspace, (product,), "lite", 1.0, "cpu").perform(Work())
    assert begun.request is not None
    assert {path.name for path in begun.request.products[0].normals} == {
        store.image(each).path.name for each in ids[2:]
    }
    assert len(begun.request.products[0].prompts) == 1
    assert len(store.present_images()[product].images) == 2 and len(store.present_images()[product].prompts) == 1
    assert done.inverse is not None
    done.inverse.perform(Work())
    assert store.get(product).normal_count == 4 and store.get(product).prompt_count == 2


def test_nothing_can_be_trained_where_all_is_set_aside(workspace: Workspace) -> None:
    store, product, ids = filled(workspace)
    SetAside(store, ids, True).perform(Work())
    with pytest.raises(MessageError):
        StartTraining(workspace, (product,), "lite", 1.0, "cpu").perform(Work())


def test_setting_aside_again_changes_nothing_and_undo_gives_back_what_there_was(workspace: Workspace) -> None:
    store, _, ids = filled(workspace)
    SetAside(store, ids[:1], True).perform(Work())
    done = SetAside(store, ids[:2], True).perform(Work())
    assert SetAside(store, ids[:2], True).perform(Work()).inverse is None
    assert done.inverse is not None
    done.inverse.perform(Work())
    assert [store.image(each).is_set_aside for each in ids] == [True, False, False, False]


def test_one_image_that_is_gone_leaves_all_as_they_were(workspace: Workspace) -> None:
    store, _, ids = filled(workspace)
    for operation in (SetAside(store, (*ids, 99), True), ApproveImages(store, (*ids, 99), True)):
        with pytest.raises(UnknownRecordError):
            operation.perform(Work())
    assert not any(store.image(each).is_set_aside or store.image(each).is_approved for each in ids)


def test_marks_outlive_a_restart_and_a_person_who_says_that_they_mean_nothing(workspace: Workspace) -> None:
    store, product, ids = filled(workspace)
    store.keep_findings(
        {ids[0]: ImageFindings(5.0, (FOREIGN, BLURRED)), ids[1]: ImageFindings(None), 99: ImageFindings(1.0)}
    )
    done = ApproveImages(store, ids[:1], True).perform(Work())
    workspace.close()
    with Workspace.open(workspace.path) as again:
        first = again.products.image(ids[0])
        assert first.marks == (FOREIGN, BLURRED) and first.unusualness == 5.0 and first.is_approved
        assert again.products.image(ids[1]).marks == ()
        assert again.products.get(product).normal_count == 4, "a mark takes nothing away"
    assert isinstance(done.inverse, ApproveImages) and done.inverse.approved is False


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealApplication]:
    real = RealApplication(tmp_path / "workspace", comparison_target=child_targets.compare_by_brightness)
    real.begin()
    real.create_product("Gear")
    yield real
    real.application.close()


def press(real: RealApplication, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(products_page(real.application.window).images.grid, key, modifiers)
    settle(real.application)


def test_marked_pictures_are_shown_set_aside_and_taken_back_by_keyboard(
    real: RealApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "good"
    folder.mkdir()
    for number in range(10):
        (folder / f"{number:02d}.png").write_bytes(png(60 + number if number >= 8 else 200 + number))
    real.import_images(folder)
    page = products_page(real.application.window)
    images, grid, window = page.images, page.images.grid, real.application.window
    qtbot.waitUntil(lambda: images.filter.itemText(1) == "Marked (2)", timeout=60_000)
    settle(real.application)
    window.show_page("products")

    def shown() -> list[str]:
        return [image.original_name for image in grid.model().images]

    images.filter.setCurrentIndex(1)
    images.filter.chosen.emit()
    assert shown() == ["08.png", "09.png"]
    assert [images.filter.itemText(row) for row in range(images.filter.count())] == [
        "All pictures (10)",
        "Marked (2)",
        "Very unlike the others (2)",
    ]
    grid.setFocus()
    grid.selectAll()
    press(real, Qt.Key.Key_A)
    assert shown() == [] and images.nothing_found.isVisible()
    product = real.application.app_state.active_product
    assert product is not None and (product.normal_count, product.aside_count) == (8, 2)
    assert images.advice.text().endswith("2 more are set aside.")
    images.filter.choose(ImageGroup.ASIDE)
    images.filter.chosen.emit()
    assert shown() == ["08.png", "09.png"]
    assert "set aside" in str(grid.model().data(grid.model().index(0, 0), 3))
    press(real, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert real.workspace.products.get(product.id).normal_count == 10
    images.filter.choose(ImageGroup.ALL)
    images.filter.chosen.emit()
    grid.selectAll()
    press(real, Qt.Key.Key_G)
    approved = [image.original_name for image in real.workspace.products.images(product.id) if image.is_approved]
    assert sorted(approved) == ["08.png", "09.png"], "of those without a mark nobody said anything"
    assert images.filter.itemText(1) == "Marked (0)" and not grid.any_marked()
