"""The normal images: opened large, sorted, found by name, chosen by keys; what the active model says about one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.image_order import ImageOrder
from app.domain.product import NormalImage
from app.domain.run_status import RunState
from app.pages.products.page import ProductsPage
from app.pages.products.viewer_state import ViewedImage
from app.settings.schema import IMAGE_ORDER
from app.widgets.look.appearance import Appearance, prepare_application
from onenip_core.picture_mark import Mark, PictureMark
from tests.support.made_up_parts import write_parts
from tests.support.pages import only, products_page
from tests.support.real_application import START_MS, RealApplication
from tests.support.settle import settle
from tests.support.view_samples import NOW, States, product

NAMES = ("img10.png", "img2.png", "img1.png", "Other 3.png")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Room:
    """A Products page that answers its intents as the services would, at once."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.states = States()
        self.states.app.set_products((product(1, len(NAMES)),))
        self.states.app.set_active_product(product(1, len(NAMES)))
        self.page = self.states.make_products(Appearance())
        self.trashed: list[list[int]] = []
        self.page.imagesTrashed.connect(self._trash)
        self.page.promptsChosen.connect(self._set_prompts)
        self.page.imagesApproved.connect(self._approve)
        self.page.images.orderChosen.connect(lambda order: self.states.app.set_setting(IMAGE_ORDER, order))
        self.states.app.set_images(tuple(self._image(folder, number, name) for number, name in enumerate(NAMES, 1)))
        qtbot.addWidget(self.page)
        self.page.resize(1184, 700)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitExposed(self.page)
        self.grid = self.page.images.grid
        self.looked_at: list[str | None] = []
        self.page.pictureWanted.connect(lambda i: self.looked_at.append(None if i is None else i.original_name))

    def _image(self, folder: Path, number: int, name: str) -> NormalImage:
        path = folder / f"{number}.png"
        cv2.imencode(".png", np.full((48, 64, 3), 40 * number, np.uint8))[1].tofile(path)
        added = NOW.replace("T09", f"T1{number}")
        return NormalImage(number, 1, path, name, "", 64, 48, added, is_prompt=False)

    def _trash(self, ids: list[int]) -> None:
        self.trashed.append(ids)
        self.states.app.set_images(tuple(image for image in self.states.app.images if image.id not in ids))

    def _set_prompts(self, ids: list[int], wanted: bool) -> None:
        self.states.app.set_images(
            tuple(replace(image, is_prompt=wanted) if image.id in ids else image for image in self.states.app.images)
        )

    def _approve(self, ids: list[int]) -> None:
        self.states.app.set_images(
            tuple(replace(image, is_approved=True) if image.id in ids else image for image in self.states.app.images)
        )

    def shown(self) -> list[str]:
        model = self.grid.model()
        return [
            str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)).split(",")[0] for row in range(model.rowCount())
        ]

    def click(self, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = self.grid.visualRect(self.grid.model().index(row, 0)).center()
        QTest.mouseClick(self.grid.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    def double_click(self, row: int) -> None:
        self.click(row)
        place = self.grid.visualRect(self.grid.model().index(row, 0)).center()
        QTest.mouseDClick(self.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    def selected(self) -> list[str]:
        return [image.original_name for image in self.grid.selected_images()]


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Room:
    prepare_application(qapp)
    return Room(qtbot, tmp_path)


def test_a_double_click_opens_a_picture_and_the_arrows_go_through_the_present_order(room: Room) -> None:
    assert room.shown() == ["img1.png", "img2.png", "img10.png", "Other 3.png"], "2 comes before 10"
    room.double_click(1)
    assert room.page.viewing and room.looked_at == ["img2.png"]
    assert room.page.viewer.place_text.text() == "2 of 4"
    room.press(Qt.Key.Key_Right)
    room.press(Qt.Key.Key_Right)
    room.press(Qt.Key.Key_Right)
    assert room.looked_at == ["img2.png", "img10.png", "Other 3.png"], "there is none behind the last"
    assert not room.page.viewer.next_button.isEnabled() and room.page.viewer.previous_button.isEnabled()
    room.press(Qt.Key.Key_Left)
    room.press(Qt.Key.Key_Escape)
    assert not room.page.viewing and room.looked_at[-1] is None
    assert room.grid.hasFocus() and room.selected() == ["img10.png"], "one is where one was"


def test_enter_opens_and_the_mouse_does_what_the_keys_do(room: Room) -> None:
    room.click(0)
    room.press(Qt.Key.Key_Return)
    assert room.page.viewing and room.page.viewer.view.hasFocus()
    QTest.mouseClick(room.page.viewer.next_button, Qt.MouseButton.LeftButton)
    assert room.looked_at == ["img1.png", "img2.png"]
    QTest.mouseClick(room.page.viewer.back_button, Qt.MouseButton.LeftButton)
    assert not room.page.viewing


def test_p_and_delete_work_on_the_picture_that_is_looked_at(room: Room) -> None:
    room.double_click(1)
    room.press(Qt.Key.Key_P)
    assert room.grid.current_image is not None and room.grid.current_image.is_prompt
    room.press(Qt.Key.Key_P)
    assert not room.grid.current_image.is_prompt
    room.press(Qt.Key.Key_Delete)
    assert room.trashed == [[2]]
    assert room.page.viewing and room.grid.current_image.original_name == "img10.png", "the next one is shown"
    room.press(Qt.Key.Key_Right)
    room.press(Qt.Key.Key_Delete)
    assert room.grid.current_image.original_name == "img10.png", "behind the last one there is the one before"
    room.press(Qt.Key.Key_Delete)
    room.press(Qt.Key.Key_Delete)
    assert not room.page.viewing and len(room.trashed) == 4, "nothing is left to be looked at"


def test_while_a_picture_is_looked_at_the_order_stays_whatever_is_said_of_it(room: Room) -> None:
    marked = ("img2.png", "Other 3.png")
    room.states.app.set_images(
        tuple(
            replace(image, marks=(PictureMark(Mark.BLURRED),)) if image.original_name in marked else image
            for image in room.states.app.images
        )
    )
    room.states.app.set_setting(IMAGE_ORDER, ImageOrder.UNUSUAL)
    assert room.shown() == ["img2.png", "Other 3.png", "img1.png", "img10.png"]
    room.double_click(0)
    QTest.mouseClick(room.page.viewer.approve_button, Qt.MouseButton.LeftButton)
    assert room.page.viewer.place_text.text() == "1 of 4" and room.looked_at == ["img2.png", "img2.png"]
    room.press(Qt.Key.Key_Right)
    assert room.looked_at[-1] == "Other 3.png", "the arrows go on after a click, to the next one that is marked"
    room.press(Qt.Key.Key_G)
    room.press(Qt.Key.Key_Escape)
    assert room.shown() == ["img1.png", "img2.png", "img10.png", "Other 3.png"]
    assert room.selected() == ["Other 3.png"]


def test_the_viewer_says_what_the_picture_is(room: Room) -> None:
    room.double_click(0)
    image = room.grid.current_image
    assert image is not None
    viewer, state = room.page.viewer, room.states.viewer
    state.show(ViewedImage(replace(image, is_prompt=True)))
    assert viewer.tools.title.text() == "img1.png"
    assert "64 × 48" in viewer.facts.text() and "2026-03-01" in viewer.facts.text() and "prompt" in viewer.facts.text()
    assert "read" in viewer.view.empty_text
    state.set_pixels(image.id, np.zeros((48, 64, 3), np.uint8))
    assert viewer.view.viewport is not None and viewer.view.viewport.frame_size == (64, 48)
    state.set_pixels(image.id + 1, np.zeros((8, 8, 3), np.uint8))
    assert viewer.view.viewport.frame_size == (64, 48), "what comes too late is not shown"


def test_pictures_are_sorted_and_found_by_name_and_the_order_is_remembered(room: Room) -> None:
    room.click(0)
    room.page.images.order.setFocus()
    room.page.images.order.showPopup()
    room.press(Qt.Key.Key_Down)
    room.press(Qt.Key.Key_Return)
    assert room.states.app.settings[IMAGE_ORDER] is ImageOrder.ADDED
    assert room.shown() == ["Other 3.png", "img1.png", "img2.png", "img10.png"]
    assert room.selected() == ["img1.png"], "what was chosen stays chosen"
    QTest.keyClick(room.page, Qt.Key.Key_F, CONTROL)
    assert room.page.images.search.hasFocus()
    QTest.keyClicks(room.page.images.search, "IMG 1")
    assert room.shown() == ["img1.png", "img10.png"]
    QTest.keyClicks(room.page.images.search, "x")
    assert room.shown() == [] and room.page.images.nothing_found.isVisible()
    assert "IMG 1x" in room.page.images.nothing_found.text()
    room.page.images.search.clear()
    assert len(room.shown()) == 4


def test_several_are_chosen_with_shift_and_ctrl_and_the_focus_goes_on_to_the_next(room: Room) -> None:
    room.click(0)
    room.click(2, SHIFT)
    assert room.selected() == ["img1.png", "img2.png", "img10.png"]
    room.click(1, CONTROL)
    assert room.selected() == ["img1.png", "img10.png"]
    room.click(1)
    room.press(Qt.Key.Key_Delete)
    assert room.grid.hasFocus() and room.selected() == ["img10.png"], "the next one"
    room.press(Qt.Key.Key_Delete)
    assert room.selected() == ["Other 3.png"]
    room.press(Qt.Key.Key_A, CONTROL)
    assert room.selected() == ["img1.png", "Other 3.png"]
    room.press(Qt.Key.Key_P)
    assert all(image.is_prompt for image in room.states.app.images)


def test_two_thousand_pictures_are_sorted_and_searched_while_one_types(room: Room, tmp_path: Path) -> None:
    image = room.states.app.images[0]
    many = tuple(replace(image, id=number, original_name=f"part {number}.png") for number in range(2000))
    room.states.app.set_images(many)
    began = cv2.getTickCount()
    QTest.keyClicks(room.page.images.search, "part 19")
    seconds = (cv2.getTickCount() - began) / cv2.getTickFrequency()
    assert len(room.shown()) == sum("19" in str(number) for number in range(2000))
    assert seconds < 3, "seven letters"


def test_numbers_are_worded_as_one_says_them(room: Room) -> None:
    app, page = room.states.app, room.page

    def texts(normals: int, prompts: int) -> tuple[str, str]:
        counted = replace(product(1), normal_count=normals, prompt_count=prompts)
        app.set_products((counted,))
        return page.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole), page.images.advice.text()

    listed, advice = texts(1, 1)
    assert "1 normal image · 1 prompt" in listed and advice.startswith("1 normal image. Add more")
    listed, advice = texts(40, 1)
    assert "40 normal images · 1 prompt" in listed and advice == "40 normal images, 1 of them a prompt."
    listed, advice = texts(40, 2)
    assert "2 prompts" in listed and advice == "40 normal images, 2 of them prompts."
    listed, advice = texts(0, 0)
    assert "0 normal images · 0 prompts" in listed and advice.startswith("No normal images yet. Add 20")


@pytest.fixture
def stripes(qtbot: QtBot, tmp_path: Path, small_model: Path) -> Iterator[RealApplication]:
    real = RealApplication(tmp_path / "workspace", pages=only("products"))
    real.add_model(small_model)
    real.begin()
    write_parts(tmp_path / "good", 3, seed=5)
    real.import_images(tmp_path / "good")
    yield real
    real.application.close()


def _open(real: RealApplication, qtbot: QtBot) -> ProductsPage:
    real.application.window.show_page("products")
    page = products_page(real.application.window)
    grid = page.images.grid
    qtbot.waitUntil(lambda: grid.model().rowCount() == 3)
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(0, 0))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert page.viewing
    return page


def test_the_model_shows_its_map_and_the_map_comes_after_a_run(stripes: RealApplication, qtbot: QtBot) -> None:
    page = _open(stripes, qtbot)
    viewer = page.viewer
    qtbot.waitUntil(lambda: "limit 1.00" in viewer.judgement.text(), timeout=START_MS)
    assert viewer.judgement.text().startswith("m-0001: score ")
    assert viewer.view.scene.has_map
    stripes.inspection_state.set_run_state(RunState.RUNNING)
    QTest.keyClick(viewer.view, Qt.Key.Key_P)
    settle(stripes.application)
    assert any(image.is_prompt for image in stripes.application.app_state.images)
    assert viewer.view.scene.has_map, "a prompt more changes no verdict that is there"
    QTest.keyClick(viewer.view, Qt.Key.Key_Right)
    assert "after the run" in viewer.judgement.text()
    qtbot.waitUntil(lambda: viewer.view.viewport is not None)
    assert not viewer.view.scene.has_map, "the map of the picture before does not lie on this one"
    stripes.inspection_state.set_run_state(RunState.IDLE)
    qtbot.waitUntil(lambda: "limit 1.00" in viewer.judgement.text(), timeout=START_MS)


def test_a_product_that_the_model_does_not_know_is_shown_without_a_map(stripes: RealApplication, qtbot: QtBot) -> None:
    stripes.create_product("Gear")
    stripes.import_images(next((stripes.workspace.path.parent / "good").iterdir()).parent)
    page = _open(stripes, qtbot)
    assert "was not trained on Gear" in page.viewer.judgement.text()
    qtbot.waitUntil(lambda: page.viewer.view.viewport is not None, timeout=5000)
    broken = stripes.application.app_state.images[1]
    broken.path.write_bytes(b"no picture any more")
    QTest.keyClick(page.viewer.view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "image" in page.viewer.view.empty_text, timeout=5000)
    settle(stripes.application)
