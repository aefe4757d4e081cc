"""Tags and notes of pictures, found again by them; two pictures compared side by side and by a wiper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.description import Description, DescriptionChange, tidied_tags
from app.domain.image_order import ImageOrder, in_order, matching
from app.domain.product import NormalImage
from app.domain.trash import Record, RecordKind
from app.operations.image_descriptions import DescribeImages, describe
from app.operations.operation import Work
from app.pages.products.parts.comparison_dialog import Comparing, ComparisonDialog
from app.storage.products import ImageFindings
from app.storage.workspace import Workspace
from app.widgets.look.appearance import Appearance
from app.widgets.tags_dialog import TagsDialog
from onenip_core.picture_mark import Mark, PictureMark
from tests.support.office import png
from tests.support.pages import products_page
from tests.support.real_application import RealApplication
from tests.support.settle import settle


def image(number: int, name: str = "", session: str = "", taken_at: str | None = None) -> NormalImage:
    return NormalImage(
        number,
        1,
        Path(f"{number}.png"),
        name or f"{number}.png",
        "",
        8,
        8,
        "",
        False,
        session=session,
        taken_at=taken_at,
    )


def test_tags_are_tidied_and_each_stands_once() -> None:
    assert tidied_tags([" lamp, Scratch ", "LAMP", "", "a" * 99]) == ("a" * 60, "lamp", "Scratch")
    before = Description(("lamp", "old"), "first")
    assert DescriptionChange(("New",), ("OLD",)).of(before) == Description(("lamp", "New"), "first")
    assert DescriptionChange(note=" other ").of(before) == Description(("lamp", "old"), "other")


def test_pictures_are_found_by_all_that_is_said_of_them() -> None:
    one = replace(image(1, "a.png", "Monday"), tags=("New lamp",), note="Üblich am Rand")
    two = image(2, "lamp.png", "Tuesday")
    assert matching([one, two], "LAMP") == (one, two)
    assert matching([one, two], "lamp monday") == (one,)
    assert matching([one, two], "üblich rand") == (one,)
    assert matching([one, two], "tuesday rand") == ()


def test_pictures_are_shown_by_date_and_by_session() -> None:
    images = [
        image(1, "d", "Day 10", "2026-03-02T08:00:00.000+00:00"),
        image(2, "c", "Day 2", "2026-03-01T09:00:00.000+00:00"),
        image(3, "b", "Day 2", "2026-03-01T08:00:00.000+00:00"),
        image(4, "a"),
    ]
    assert [each.id for each in in_order(images, ImageOrder.TAKEN)] == [3, 2, 1, 4]
    assert [each.id for each in in_order(images, ImageOrder.SESSION)] == [3, 2, 1, 4]
    moved = [replace(images[0], session="Day 1"), *images[1:]]
    assert [each.id for each in in_order(moved, ImageOrder.SESSION)] == [1, 3, 2, 4]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "workspace") as opened:
        yield opened


def test_what_is_said_of_pictures_is_kept_and_taken_back(workspace: Workspace) -> None:
    store = workspace.products
    product = store.create("Gear").id
    for number in range(3):
        store.add_image(product, Path(f"{number}.png"), png(90 + number))
    before = store.images(product)
    done = describe(store, before[:2], DescriptionChange(("lamp", "“edge”"), note="look\nagain")).perform(Work())
    assert [each.tags for each in store.images(product)] == [("lamp", "“edge”"), ("lamp", "“edge”"), ()]
    assert store.images(product)[1].note == "look\nagain"
    assert done.inverse is not None
    left = done.inverse.without(frozenset({Record(RecordKind.IMAGE, before[0].id)}))
    assert isinstance(left, DescribeImages) and set(left.descriptions) == {before[1].id}
    done.inverse.perform(Work())
    assert store.images(product) == before
    assert describe(store, before, DescriptionChange()).perform(Work()).inverse is None


def test_a_tag_that_only_some_have_stays_as_it_is_unless_it_is_touched(qtbot: QtBot) -> None:
    images = [replace(image(1), tags=("lamp", "edge"), note="x"), replace(image(2), tags=("Lamp",), note="y")]
    dialog = TagsDialog(Appearance(), "Tags", images, ("edge", "lamp", "unused"), "For example: …")
    qtbot.addWidget(dialog)
    states = {box.text(): box.checkState() for box in dialog.boxes.values()}
    assert states == {
        "edge": Qt.CheckState.PartiallyChecked,
        "lamp": Qt.CheckState.Checked,
        "unused": Qt.CheckState.Unchecked,
    }
    change = dialog.change
    assert change.note is None and [change.of(Description.of(each)) for each in images] == [
        Description(("edge", "lamp"), "x"),
        Description(("Lamp",), "y"),
    ]
    QTest.keyClicks(dialog.new_tag, "fresh, LAMP")
    QTest.keyClick(dialog.new_tag, Qt.Key.Key_Return)
    assert dialog.new_tag.text() == "" and dialog.boxes["fresh"].isChecked() and "LAMP" not in dialog.boxes
    QTest.keyClicks(dialog.new_tag, "typed")  # and not confirmed: it counts all the same
    dialog.boxes["edge"].setCheckState(Qt.CheckState.Unchecked)
    dialog.note.setPlainText("both")
    after = [dialog.change.of(Description.of(each)) for each in images]
    assert after == [
        Description(("fresh", "lamp", "typed"), "both"),
        Description(("fresh", "Lamp", "typed"), "both"),
    ]


def colours(dialog: ComparisonDialog) -> list[QColor]:
    """Of the left scene at a quarter and three quarters of its width."""
    size = dialog.left.scene.frame_size
    assert size is not None
    painted = QImage(size[0], size[1], QImage.Format.Format_RGB32)
    painted.fill(0)
    painter = QPainter(painted)
    dialog.left.scene.render(painter)
    painter.end()
    return [painted.pixelColor(size[0] * part // 4, size[1] // 2) for part in (1, 3)]


def test_the_wiper_lies_between_the_two_pictures(qtbot: QtBot) -> None:
    one, two = image(1), image(2)
    dialog = ComparisonDialog(Appearance(), (one, two))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_picture(two, np.full((30, 40, 3), (0, 0, 200), np.uint8))  # half as large
    dialog.show_picture(one, np.full((60, 80, 3), (200, 0, 0), np.uint8))
    red, blue = QColor(200, 0, 0), QColor(0, 0, 200)
    assert colours(dialog) == [red, blue]
    dialog.slider.setValue(90)
    assert colours(dialog) == [red, red]
    dialog.slider.setValue(10)
    assert colours(dialog) == [blue, blue]
    dialog.slider.setValue(50)
    dialog.swap()
    assert colours(dialog) == [blue, red] and dialog.names[0].text().startswith("2.png")
    dialog.compare(Comparing.SIDE_BY_SIDE)
    assert colours(dialog) == [blue, blue] and dialog.right.isVisible()


def test_side_by_side_both_show_the_same_place(qtbot: QtBot) -> None:
    one, two = image(1), image(2)
    dialog = ComparisonDialog(Appearance(), (one, two))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_picture(one, np.zeros((60, 80, 3), np.uint8))
    dialog.show_picture(two, np.zeros((120, 160, 3), np.uint8))
    dialog.compare(Comparing.SIDE_BY_SIDE)
    QApplication.processEvents()
    dialog.left.zoom_by(3.0)
    dialog.left.zoom_by(
        1.5, dialog.left.viewport.to_widget(dialog.left.viewport.centre / 2) if dialog.left.viewport else None
    )
    left, right = dialog.left.viewport, dialog.right.viewport
    assert left is not None and right is not None
    assert right.zoom == pytest.approx(left.zoom / 2)
    assert (right.centre.x(), right.centre.y()) == pytest.approx((2 * left.centre.x(), 2 * left.centre.y()))
    dialog.right.zoom_by(0.5)
    left, right = dialog.left.viewport, dialog.right.viewport
    assert left is not None and right is not None and left.zoom == pytest.approx(2 * right.zoom)


def test_what_is_compared_in_the_grid(tmp_path: Path) -> None:
    real = RealApplication(tmp_path / "workspace")
    real.begin()
    real.create_product("Gear")
    (tmp_path / "gears").mkdir()
    for number in range(4):
        (tmp_path / "gears" / f"{number}.png").write_bytes(png(60 + number))
    real.import_images(tmp_path / "gears")
    store, page = real.workspace.products, products_page(real.application.window)
    grid, ids = page.images.grid, [each.id for each in store.images(1)]
    store.keep_findings({ids[3]: ImageFindings(1.0, (PictureMark(Mark.TWIN, twin=ids[1]),))})
    real.application.services.library.read_everything()
    settle(real.application)
    grid.setCurrentIndex(grid.model().index(0, 0))
    assert not page.can_compare()
    grid.setCurrentIndex(grid.model().index(3, 0))
    assert [each.id for each in page.compared_images()] == [ids[1], ids[3]]
    grid.selectAll()
    assert not page.can_compare()
    grid.setCurrentIndex(grid.model().index(0, 0))
    grid.selectionModel().select(grid.model().index(2, 0), grid.selectionModel().SelectionFlag.Select)
    assert [each.id for each in page.compared_images()] == [ids[0], ids[2]]
    page.images.search.setText("nothing of the kind")
    assert grid.model().rowCount() == 0 and "tag, session or note" in page.images.nothing_found.text()
    real.application.close()
