"""The queue on the Train page, the model that a training begins with, and what is found while it trains."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.trained_on import TrainedOn
from app.domain.waiting_training import WaitingTraining
from app.messages.codes import queue as codes
from app.messages.stored import to_text
from app.pages.train.page import AskedModel, TrainPage
from app.settings.schema import QUEUE_PAUSED
from app.state.training_progress import AskedTraining
from app.state.training_state import TrainingPhase
from app.widgets.look.appearance import Appearance
from onenip_core.progress import LivePicture, ProgressEvent, Stage
from tests.support import view_samples
from tests.support.view_samples import States

LEFT = Qt.MouseButton.LeftButton


def waiting(number: int, title: str, **more: object) -> WaitingTraining:
    products = (TrainedOn.of(1, "Gear 32 mm", ["a", "b"], []),)
    return replace(WaitingTraining(number, number, title, "lite", 3.0, products), **more)  # type: ignore[arg-type]


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication) -> tuple[TrainPage, States]:
    states = States().fill()
    states.training.set_phase(TrainingPhase.IDLE)
    page = states.make_train(Appearance())
    qtbot.addWidget(page)
    page.resize(1180, 640)
    page.show()
    return page, states


def test_the_queue_is_seen_when_there_is_one(qtbot: QtBot, shown: tuple[TrainPage, States]) -> None:
    page, states = shown
    below = page.models_and_queue
    assert page.models.isVisible() and not below.queue_chip.isVisible()
    states.training.set_queue((waiting(7, "Spring line"), waiting(9, "", start_model_name="m-0002")))
    assert page.queue.isVisible() and below.queue_chip.text() == "Waiting (2)"
    assert page.queue.pause_button.isVisible()
    qtbot.mouseClick(below.models_chip, LEFT)
    assert page.models.isVisible() and not page.queue.isVisible() and not page.queue.pause_button.isVisible()
    states.training.set_queue((waiting(9, "", start_model_name="m-0002"),))
    assert page.models.isVisible(), "one began: nobody's view is taken away"
    states.app.set_setting(QUEUE_PAUSED, 1)
    states.training.set_queue(())
    assert below.queue_chip.isVisible() and "paused" in page.queue.title.text(), "or nobody could let it go on"
    states.app.set_setting(QUEUE_PAUSED, 0)
    assert page.models.isVisible() and not below.queue_chip.isVisible()


def test_order_removal_and_pause_are_asked_for(qtbot: QtBot, shown: tuple[TrainPage, States]) -> None:
    page, states = shown
    queue = page.queue
    states.training.set_queue((waiting(7, "one"), waiting(8, "two"), waiting(9, "three")))
    assert not queue.up_button.isEnabled() and not queue.release_button.isVisible()
    queue.rows.setCurrentRow(1)
    with qtbot.waitSignal(page.queueOrdered) as asked:
        qtbot.mouseClick(queue.up_button, LEFT)
    assert asked.args == [(8, 7, 9)]
    with qtbot.waitSignal(page.queueOrdered) as asked:
        qtbot.mouseClick(queue.down_button, LEFT)
    assert asked.args == [(7, 9, 8)]
    with qtbot.waitSignal(page.waitingRemoved) as asked:
        qtbot.mouseClick(queue.remove_button, LEFT)
    assert asked.args == [8]
    with qtbot.waitSignal(page.queuePaused) as asked:
        qtbot.mouseClick(queue.pause_button, LEFT)
    assert asked.args == [True]


def test_why_one_does_not_begin_stands_there(qtbot: QtBot, shown: tuple[TrainPage, States]) -> None:
    page, states = shown
    held = to_text(codes.StartModelGone("m-0002"))
    states.training.set_queue((waiting(7, "one", held=held),))
    assert "m-0002, with which it was to begin, was deleted" in page.queue.reason.text()
    with qtbot.waitSignal(page.waitingReleased) as asked:
        qtbot.mouseClick(page.queue.release_button, LEFT)
    assert asked.args == [7]


def test_a_model_to_begin_with_brings_its_products_along(qtbot: QtBot, shown: tuple[TrainPage, States]) -> None:
    page, states = shown
    setup, start = page.setup, page.setup.start
    gear, *others = states.app.products
    model = replace(
        view_samples.model(2), preset="lite", products=("Old name", others[0].name), product_ids=(gear.id, others[0].id)
    )
    states.app.set_models((model,))
    for row in range(setup.products.count()):
        setup.products.item(row).setCheckState(Qt.CheckState.Unchecked)
    start.models.setCurrentIndex(1)
    start.models.activated.emit(1)
    assert {gear.id, others[0].id} <= set(setup.chosen_products)
    assert setup.train_button.isEnabled() and "not forgotten" in start.hint.text()
    with qtbot.waitSignal(page.trainRequested) as asked:
        qtbot.mouseClick(setup.train_button, LEFT)
    (wanted,) = asked.args
    assert isinstance(wanted, AskedModel) and wanted.start_model_id == model.id
    first = next(r for r in range(setup.products.count()) if setup.products.keys[r] == gear.id)
    setup.products.item(first).setCheckState(Qt.CheckState.Unchecked)
    assert not setup.train_button.isEnabled() and not setup.queue_button.isEnabled()
    assert "knows Old name too and would forget that" in setup.warning.text()


def test_what_it_finds_now_is_shown_beside_the_losses(shown: tuple[TrainPage, States]) -> None:
    page, states = shown
    live = page.run.pictures
    states.training.begin_run(AskedTraining(1, 1, 60.0))
    states.training.set_phase(TrainingPhase.RUNNING)
    states.training.set_progress(ProgressEvent(Stage.TRAINING, 0.1, 1, 10, {"total": 0.5}))
    assert not live.isVisible()
    grey, red = (cv2.imencode(".jpg", np.full((32, 32, 3), c, np.uint8))[1].tobytes() for c in (128, (0, 0, 255)))
    picture = LivePicture("Gear 32 mm", grey, grey, red)
    states.training.set_progress(
        ProgressEvent(Stage.TRAINING, 0.2, 2, 10, pictures=(picture, replace(picture, found=b"x")))
    )
    assert live.isVisible() and live.rows == 2, "one that cannot be decoded takes nothing down"
    assert states.training.losses == {"total": [(1, 0.5)]}
    seen = live.grab().toImage()
    middle = seen.pixelColor(seen.width() - 20, 40)
    assert middle.red() > 200 and middle.blue() < 60, "what is found stands on the right, in its own colours"
