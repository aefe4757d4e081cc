"""Why Start is grey: said where a person looks, with a button that leads to what helps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.model_record import ModelRecord
from app.domain.product import Product
from app.domain.run_status import RunState
from app.messages.codes import training as codes
from app.messages.message import Several
from app.shell.main_window import MainWindow
from app.state.training_state import TrainingPhase
from onenip_core.types import Verdict
from tests.support.pages import inspect_page, products_page, train_page
from tests.support.view_samples import NAMES, States, model, product

LEFT = Qt.MouseButton.LeftButton
GEAR = product(2)
EMPTY = replace(GEAR, normal_count=0)
OTHER = model(1, active=True, products=NAMES[:1])
FITS = replace(model(2, products=NAMES[1:2]), title="Spring line")


@pytest.fixture
def states() -> States:
    return States()


@pytest.fixture
def window(qtbot: QtBot, states: States) -> Iterator[MainWindow]:
    window = states.make_window(makes_all=False)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.hide()


def show(states: States, active: Product, models: tuple[ModelRecord, ...], training: bool = False) -> None:
    states.app.set_products((product(1), active))
    states.app.set_active_product(active)
    states.app.set_models(models)
    if training:
        states.training.set_phase(TrainingPhase.RUNNING)


OBSTACLES: tuple[tuple[Product, tuple[ModelRecord, ...], bool, str, str, Callable[[MainWindow], QWidget]], ...] = (
    (EMPTY, (), False, "has no images yet", "Add images", products_page),
    (GEAR, (), False, "No model yet", "Train a model", train_page),
    (GEAR, (), True, "A model is being trained", "See the training", train_page),
    (GEAR, (replace(FITS, is_active=False),), False, "No model is chosen", "Choose a model", train_page),
    (GEAR, (OTHER,), False, "Train a model that includes", "Train a model", train_page),
    (GEAR, (FITS, OTHER), False, "Spring line (m-0002) knows it", "Choose a model", train_page),
)
"""Active product, models, whether one is trained, what is said, the button, and the page that it leads to."""


@pytest.mark.parametrize("after_a_run", [False, True], ids=["before a run", "after a run"])
def test_the_reason_stands_beside_start_and_a_button_leads_on(
    qtbot: QtBot, window: MainWindow, states: States, after_a_run: bool
) -> None:
    if after_a_run:
        states.add_part(1, Verdict.OK)
    page = inspect_page(window)
    place = page.obstacle if after_a_run else page.start
    for active, models, training, said, button, leads_to in OBSTACLES:
        window.show_page("inspect")
        states.training.set_phase(TrainingPhase.IDLE)
        show(states, active, models, training)
        assert not page.controls.start_button.isEnabled(), said
        assert place.isVisible() and page.obstacle.isVisible() is after_a_run, said
        texts = page.obstacle.text.text() if after_a_run else f"{page.start.title} {page.start._empty._text.text()}"
        assert said in texts
        assert place.help_button.isVisible() and place.help_button.text() == button
        qtbot.mouseClick(place.help_button, LEFT)
        assert window.pages.page_on_show is leads_to(window), said


def test_the_grey_button_tells_why_when_the_mouse_rests_on_it(window: MainWindow, states: States) -> None:
    page = inspect_page(window)
    show(states, GEAR, (OTHER,))
    assert "was not trained on Gear 32 mm" in page.controls.start_button.toolTip()
    assert "was not trained on Gear 32 mm" in page.start.source_buttons[0].toolTip()
    show(states, GEAR, (replace(FITS, is_active=True),))
    assert (
        page.controls.start_button.isEnabled() and "where the images come from" in page.controls.start_button.toolTip()
    )
    assert "Ctrl+O" in page.start.source_buttons[0].toolTip()
    states.inspection.set_run_state(RunState.RUNNING)
    assert "A run is going on" in page.controls.start_button.toolTip()
    assert not page.obstacle.isVisible(), "a run that goes on is seen well enough"


def test_a_model_that_was_activated_is_not_asked_to_be(window: MainWindow, states: States) -> None:
    window.show_page("train")
    run = train_page(window).run
    show(states, GEAR, (FITS, OTHER))
    trained = Several((codes.TrainedAndChecked(("Gear 32 mm",)), codes.ModelIsCandidate("m-0002")))
    states.training.set_phase(TrainingPhase.FINISHED, trained)
    assert "m-0002 is a candidate" in run.detail.text() and "below" not in run.detail.text()
    show(states, GEAR, (replace(FITS, is_active=True), replace(OTHER, is_active=False)))
    assert "candidate" not in run.detail.text() and "m-0002 inspects now." in run.detail.text()


def test_nobody_is_asked_to_activate_a_model_that_lies_in_the_trash(window: MainWindow, states: States) -> None:
    window.show_page("train")
    run = train_page(window).run
    show(states, GEAR, (FITS, OTHER))
    trained = Several((codes.TrainedAndChecked(("Gear 32 mm",)), codes.ModelIsCandidate("m-0002")))
    states.training.set_phase(TrainingPhase.FINISHED, trained)
    show(states, GEAR, (OTHER,))
    assert "candidate" not in run.detail.text() and "The model was trained on" in run.detail.text()
