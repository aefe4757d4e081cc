"""That a model was not trained on a product is seen wherever a verdict or the model is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.batch import Batch
from app.domain.product_views import FurtherView, ProductViews, views_to_text
from app.pages.review.parts.batch_model import BatchListModel
from app.pages.train.parts.model_rows import PRODUCTS, ModelTableModel
from app.settings.schema import VIEWS
from app.shell.main_window import MainWindow
from app.widgets.untrained import UntrainedNotice, model_of_batch
from tests.support.view_samples import NAMES, NOW, States, model, product


@pytest.fixture
def states() -> States:
    return States().fill()


@pytest.fixture
def window(qtbot: QtBot, states: States) -> Iterator[MainWindow]:
    window = states.make_window()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.hide()


def _let_inspect(states: States, untrained: tuple[str, ...]) -> None:
    states.app.set_active_product(product(1))
    states.app.set_models((replace(model(1, active=True), untrained=untrained),))


def test_the_bar_at_the_top_and_the_page_that_inspects_say_it_and_stop_when_it_is_not_so(
    window: MainWindow, states: States
) -> None:
    _let_inspect(states, (NAMES[0],))
    assert "not trained on this product" in window.top_bar._warning.text()
    assert window.top_bar._warning.isVisible() and "may miss" in window.top_bar._warning.toolTip()
    notices = window.findChildren(UntrainedNotice)
    assert notices and all(
        "not trained on this product" in notice.text.text() and not notice.isHidden() for notice in notices
    )
    _let_inspect(states, (NAMES[1],))
    assert "not trained" not in window.top_bar._warning.text()
    assert all(notice.isHidden() for notice in notices)


def test_a_further_camera_that_sees_such_a_product_says_it_too(window: MainWindow, states: States) -> None:
    _let_inspect(states, (NAMES[1],))
    further = FurtherView("from below", product(2).id, "")
    assert product(2).name == NAMES[1]
    states.app.set_setting(VIEWS, {str(product(1).id): views_to_text(ProductViews("above", (further,)))})
    notices = window.findChildren(UntrainedNotice)
    assert notices and all("not trained on this product" in notice.text.text() for notice in notices)
    assert "not trained on this product" in window.top_bar._warning.text()
    states.app.set_setting(VIEWS, {})
    assert all(notice.isHidden() for notice in notices)


def test_the_list_of_models_says_which_products_it_does_not_know_from_training(states: States) -> None:
    rows = ModelTableModel(lambda _model: ())
    rows.show_models((replace(model(1), untrained=(NAMES[2],)),))
    text = rows.data(rows.index(0, PRODUCTS), Qt.ItemDataRole.DisplayRole)
    assert text == f"{NAMES[2]} (by prompts only), {NAMES[0]}, {NAMES[1]}"


def test_a_batch_says_it_of_the_model_that_judged_it() -> None:
    batch = Batch(1, "Pin", "m-0001", "camera", NOW, None, 0, 0, 0)
    assert model_of_batch(batch) == "m-0001"
    assert "not trained on this product" in model_of_batch(replace(batch, is_untrained=True))
    rows = BatchListModel()
    rows.show_batches((replace(batch, is_untrained=True),))
    tip = rows.data(rows.index(rows.row_of(1), 0), Qt.ItemDataRole.ToolTipRole)
    assert isinstance(tip, str) and "not trained on this product" in tip
