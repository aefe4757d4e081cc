"""What the pages of a station say where a workstation would train or use a graphics card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.domain.edition import Edition
from app.domain.image_order import ImageOrder
from app.pages.settings.parts.editors import ChoiceEditor
from app.settings.schema import DEVICE
from app.shell.main_window import MainWindow
from onenip_core import __version__
from tests.support.pages import inspect_page, products_page, settings_page, train_page
from tests.support.view_samples import NAMES, States, interrupted_job, model, normal_image, product

NEEDS_TORCH = model(1, products=NAMES)
CARRIES_EXPORTS = model(2, products=NAMES)


@pytest.fixture
def states() -> States:
    states = States(edition=Edition.STATION)
    states.app.set_products((product(1), product(2)))
    states.app.set_active_product(product(1))
    return states


@pytest.fixture
def window(qtbot: QtBot, states: States) -> Iterator[MainWindow]:
    window = states.make_window(makes_all=False)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.hide()


def is_offered(choice: QComboBox, row: int) -> bool:
    items = choice.model()
    assert isinstance(items, QStandardItemModel)
    return items.item(row).isEnabled()


def test_train_page_tells_where_models_come_from_and_keeps_the_table(
    qtbot: QtBot, states: States, window: MainWindow
) -> None:
    page = train_page(window)
    window.show_page("train")
    assert page.station.isVisible() and page.station.title == "This is the station edition"
    assert not page.setup.isVisible() and not page.run.isVisible()
    assert page.station.add_button.isVisible()
    states.app.set_models((CARRIES_EXPORTS,), frozenset())
    assert page.models.table.isVisible() and not page.station.add_button.isVisible()
    qtbot.waitUntil(lambda: page.models.table.height() > page.station.height())
    page.models.table.selectRow(0)
    for action in ("train.activate", "train.rename_model", "train.export_model", "train.trash_model"):
        assert states.actions[action].isEnabled(), action


def test_nothing_trains_and_the_reason_stands_where_it_would(states: States, window: MainWindow) -> None:
    states.training.set_jobs((interrupted_job(1),))
    page = train_page(window)
    window.show_page("train")
    for action in ("train.start", "train.resume"):
        assert not states.actions[action].isEnabled()
        assert "station edition" in states.actions[action].toolTip()
    assert not page.job_row.isVisible()


def test_a_model_without_exports_is_listed_and_cannot_inspect(states: States, window: MainWindow) -> None:
    states.app.set_models((NEEDS_TORCH,), frozenset({NEEDS_TORCH.id}))
    page = train_page(window)
    window.show_page("train")
    page.models.table.selectRow(0)
    assert not states.actions["train.activate"].isEnabled()
    assert "export it as a model file" in states.actions["train.activate"].toolTip()
    page.models.activate_selected()
    assert inspect_page(window).start.title == f"No model for {product(1).name}"
    states.app.set_models((replace(NEEDS_TORCH, is_active=True),), frozenset({NEEDS_TORCH.id}))
    assert inspect_page(window).start.title == "m-0001 cannot be used here"
    states.app.set_models((replace(CARRIES_EXPORTS, is_active=True),), frozenset())
    assert inspect_page(window).start_obstacle() is None


def test_a_chosen_model_that_needs_torch_asks_for_nothing(qtbot: QtBot, states: States, window: MainWindow) -> None:
    states.app.set_models((NEEDS_TORCH,), frozenset({NEEDS_TORCH.id}))
    page = train_page(window)
    window.show_page("train")
    page.models.table.selectRow(0)
    with qtbot.assertNotEmitted(page.modelActivated):
        qtbot.keyClick(page.models.table, Qt.Key.Key_Return)


def test_what_brings_a_model_is_one_click_away(qtbot: QtBot, states: States, window: MainWindow) -> None:
    page = inspect_page(window)
    window.show_page("inspect")
    qtbot.mouseClick(page.start.help_button, Qt.MouseButton.LeftButton)
    assert window.page("train").isVisible()
    assert train_page(window).station.add_button.isEnabled()


def test_graphics_card_is_not_offered(states: States, window: MainWindow) -> None:
    editor = settings_page(window).editor(DEVICE)
    assert isinstance(editor, ChoiceEditor)
    assert [is_offered(editor.choice, row) for row in range(3)] == [True, True, False]
    states.app.set_setting(DEVICE, "cuda")  # as a workspace may say that comes from a workstation
    assert states.app.device == "auto"


def test_unusual_pictures_are_an_order_only_where_somebody_found_them(states: States, window: MainWindow) -> None:
    order = products_page(window).images.order
    row = order.findData(ImageOrder.UNUSUAL)
    states.app.set_images((normal_image(1),))
    assert not is_offered(order, row)
    states.app.set_images((replace(normal_image(1), unusualness=3.0),))
    assert is_offered(order, row)


@pytest.mark.parametrize(("edition", "said"), [(Edition.STATION, "Station"), (Edition.WORKSTATION, "Workstation")])
def test_edition_and_version_stand_on_the_settings_page(qtbot: QtBot, edition: Edition, said: str) -> None:
    states = States(edition=edition)
    window = states.make_window(makes_all=False)
    qtbot.addWidget(window)
    assert settings_page(window).about.edition.text() == f"{said} edition · version {__version__}"
    assert states.actions["settings.about"].isEnabled()
