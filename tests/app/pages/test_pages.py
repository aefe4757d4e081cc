"""Products, Train, Review, Settings: what they show and what they ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.training_job import JobState
from app.messages.codes.imports import AddImages
from app.messages.codes.training import CancelledAndKept, CancelledBeforeItBegan
from app.messages.message import PlainText
from app.messages.stored import to_text
from app.pages.products.page import ProductsPage
from app.pages.train.page import AskedModel, TrainPage
from app.pages.train.parts.loss_plot import LossPlot
from app.settings.schema import PRESET
from app.state.training_progress import AskedTraining
from app.state.training_state import TrainingPhase
from app.widgets.look.appearance import Appearance, prepare_application
from onenip_core.config import PRESETS
from onenip_core.data.images.value_range import FULL_RANGE
from onenip_core.progress import ProgressEvent, Stage
from tests.support import view_samples
from tests.support.questions import Answer
from tests.support.view_samples import States

Show = Callable[[QWidget], None]


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Show:
    prepare_application(qapp)

    def show_page(page: QWidget) -> None:
        qtbot.addWidget(page)
        page.resize(1184, 700)
        page.show()
        page.activateWindow()
        qtbot.waitExposed(page)

    return show_page


@pytest.fixture
def image_paths(tmp_path: Path) -> tuple[Path, ...]:
    paths = []
    for number in range(40):
        path = tmp_path / f"good{number}.png"
        cv2.imencode(".png", np.full((480, 640, 3), (10, 200, 10), np.uint8))[1].tofile(path)
        paths.append(path)
    return tuple(paths)


@pytest.fixture
def products(show: Show, image_paths: tuple[Path, ...]) -> ProductsPage:
    page = States().fill(image_paths).make_products(Appearance())
    show(page)
    return page


def test_product_names_are_checked_while_they_are_typed(qtbot: QtBot, products: ProductsPage) -> None:
    dialog = products.make_name_dialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.edit, "ball SCREW")
    assert "already" in dialog.message.text() and not dialog.accept_button.isEnabled()
    dialog.edit.clear()
    qtbot.keyClicks(dialog.edit, "a/b")
    assert "slash" in dialog.message.text() and not dialog.accept_button.isEnabled()
    dialog.edit.clear()
    qtbot.keyClicks(dialog.edit, "Zahnrad Ø 32")
    assert dialog.message.text() == ""
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.text == "Zahnrad Ø 32"
    dialog.deleteLater()


def test_choosing_a_product_asks_for_it_once(qtbot: QtBot, products: ProductsPage) -> None:
    asked: list[int] = []
    products.productSelected.connect(asked.append)
    second = products.list.visualItemRect(products.list.item(1)).center()
    qtbot.mouseClick(products.list.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert asked == [2]


def test_thumbnails_appear_without_blocking(qtbot: QtBot, products: ProductsPage) -> None:
    grid = products.images.grid
    centre = grid.visualRect(grid.model().index(0, 0)).center()

    def is_green() -> bool:
        colour = grid.viewport().grab().toImage().pixelColor(centre)
        return colour.green() > 150 and colour.red() < 60

    qtbot.waitUntil(is_green, timeout=5000)


def test_only_what_is_seen_is_read(qtbot: QtBot, products: ProductsPage) -> None:
    loader = products.images.grid._loader
    qtbot.waitUntil(lambda: len(loader._images) > 0 and not loader.is_busy, timeout=5000)
    assert 0 < len(loader._images) < 40


def test_unreadable_picture_shows_so(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"not a picture")
    page = States().fill((broken,)).make_products(Appearance())
    show(page)
    loader = page.images.grid._loader
    page.grab()
    qtbot.waitUntil(lambda: (broken, FULL_RANGE) in loader._images, timeout=5000)
    picture = loader.thumbnail(broken)
    assert picture is not None and picture.isNull()


def test_p_toggles_prompts_and_delete_trashes(qtbot: QtBot, products: ProductsPage) -> None:
    grid = products.images.grid
    assert not products.images.trash_button.isEnabled(), "nothing is selected"
    for row in (0, 2):
        place = grid.visualRect(grid.model().index(row, 0)).center()
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    with qtbot.waitSignal(products.promptsChosen) as chosen:
        qtbot.keyClick(grid, Qt.Key.Key_P)
    assert chosen.args == [[3], True], "image 1 is a prompt already"
    with qtbot.waitSignal(products.imagesTrashed) as trashed:
        qtbot.keyClick(grid, Qt.Key.Key_Delete)
    assert trashed.args == [[1, 3]]


def test_dropped_paths_are_imported(qtbot: QtBot, products: ProductsPage, tmp_path: Path) -> None:
    mime = QMimeData()
    paths = [tmp_path, tmp_path / "good1.png"]
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(products.importRequested) as asked:
        products.dropEvent(event)
    assert asked.args == [paths]


def test_import_shows_progress_and_can_be_cancelled(qtbot: QtBot, products: ProductsPage) -> None:
    images = products.images
    assert not images.progress_row.isVisible()
    products._work.set_progress((3, 12), AddImages("Gear"))
    assert images.progress_row.isVisible() and images.progress_text.text() == "Add images to Gear · 3 of 12"
    with qtbot.waitSignal(products.importCancelRequested):
        qtbot.mouseClick(images.cancel_button, Qt.MouseButton.LeftButton)
    products._work.set_progress(None)
    assert not images.progress_row.isVisible()


def test_too_few_images_are_said(products: ProductsPage) -> None:
    products._state.set_active_product(view_samples.product(2, 8))
    assert "Add more" in products.images.advice.text()


def test_product_is_trashed_after_a_question(qtbot: QtBot, products: ProductsPage) -> None:
    button = products.images.trash_product_button
    refusal = Answer(do=False)
    with qtbot.assertNotEmitted(products.productTrashed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(refusal.asked) == 1 and "40 normal images" in refusal.asked[0], "Return keeps"
    consent = Answer(do=True)
    with qtbot.waitSignal(products.productTrashed) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [1] and len(consent.asked) == 1


@pytest.fixture
def training(show: Show) -> tuple[TrainPage, States]:
    states = States().fill()
    states.training.set_phase(TrainingPhase.IDLE)
    page = states.make_train(Appearance())
    show(page)
    return page, states


def test_train_asks_with_what_is_chosen(qtbot: QtBot, training: tuple[TrainPage, States]) -> None:
    page, _ = training
    setup = page.setup
    assert setup.chosen_products == [1, 2, 3]
    assert "Gear 32 mm" in setup.warning.text(), "8 images are too few"
    second = setup.products.visualItemRect(setup.products.item(1)).center()
    qtbot.mouseClick(setup.products.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert setup.chosen_products == [1, 3] and not setup.warning.isVisible()
    chosen = []
    for button in setup.presets.buttons():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        chosen.append(setup.preset)
    assert chosen == ["lite", "lite-tiles", "vit", "paper-mended"]
    assert set(PRESETS) - set(chosen) == {"paper"}, "which holds nothing out, and is left to the command line"
    setup.minutes.setValue(12.5)
    with qtbot.waitSignal(page.trainRequested) as asked:
        qtbot.mouseClick(setup.train_button, Qt.MouseButton.LeftButton)
    assert asked.args == [AskedModel((1, 3), "paper-mended", 12.5)]
    setup.start.title.setText("  Spring   line ")
    page.setup.set_busy(True)
    assert not setup.train_button.isEnabled(), "one trains already"
    with qtbot.waitSignal(page.queueRequested) as asked:
        qtbot.mouseClick(setup.queue_button, Qt.MouseButton.LeftButton)
    assert asked.args == [AskedModel((1, 3), "paper-mended", 12.5, "Spring line")]
    assert setup.start.title.text() == "", "the next one has another name"


def test_choice_survives_a_change_of_the_products(qtbot: QtBot, training: tuple[TrainPage, States]) -> None:
    page, states = training
    setup = page.setup
    setup.products.setCurrentRow(0)
    qtbot.keyClick(setup.products, Qt.Key.Key_Space)
    assert setup.chosen_products == [2, 3]
    states.app.set_products((view_samples.product(1, 41), view_samples.product(2, 0), view_samples.product(3)))
    assert setup.chosen_products == [3], "without images there is nothing to train on"


def test_a_product_is_ticked_once_it_has_images(training: tuple[TrainPage, States]) -> None:
    page, states = training
    states.app.set_products(())
    states.app.set_products((view_samples.product(1, 0),))
    assert page.setup.chosen_products == []
    states.app.set_products((view_samples.product(1, 12),))
    assert page.setup.chosen_products == [1]


def test_each_stage_says_what_happens_and_news_goes_first(training: tuple[TrainPage, States]) -> None:
    page, states = training
    states.training.set_phase(TrainingPhase.STARTING)
    states.training.set_phase(TrainingPhase.RUNNING, PlainText("Training m-0001."))
    said = set()
    so_far = 0
    for stage in Stage:
        states.training.set_progress(ProgressEvent(stage, 0.4))
        assert page.run.bar.maximum() == 1000 and page.run.bar.value() >= so_far, "one bar for the whole"
        so_far = page.run.bar.value()
        assert page.run.detail.text().startswith("Training m-0001. ")
        said.add((page.run.title.text(), page.run.detail.text()))
    assert len(said) == len(Stage)
    states.training.set_progress(ProgressEvent(Stage.TRAINING, 0.5, message="Memory ran out: the batch was halved."))
    assert page.run.detail.text() == "Memory ran out: the batch was halved."


def test_a_trained_model_leads_to_inspection(qtbot: QtBot, training: tuple[TrainPage, States]) -> None:
    page, states = training
    states.training.set_phase(TrainingPhase.STARTING)
    assert not page.run.inspect_button.isVisible()
    states.training.set_phase(TrainingPhase.FINISHED, PlainText("The model was trained."))
    active = states.app.models
    states.app.set_models((view_samples.model(3), *active))
    assert not page.run.inspect_button.isVisible(), "an older model would inspect"
    trained = view_samples.interrupted_job(1)
    states.training.set_jobs((replace(trained, state=JobState.FINISHED, model_name="m-0002"),))
    states.app.set_models((view_samples.model(3), *active))
    assert page.run.inspect_button.isVisible(), "what was added since came from another computer"
    states.app.set_models(active)
    with qtbot.waitSignal(page.pageRequested) as asked:
        qtbot.mouseClick(page.run.inspect_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["inspect"]


def test_nothing_chosen_can_not_be_trained(training: tuple[TrainPage, States]) -> None:
    page, states = training
    states.app.set_products(())
    assert not page.setup.train_button.isEnabled()
    assert "Create a product" in page.setup.warning.text()


def test_progress_of_a_run(qtbot: QtBot, training: tuple[TrainPage, States]) -> None:
    page, states = training
    states.training.set_phase(TrainingPhase.STARTING)
    states.training.set_phase(TrainingPhase.RUNNING)
    losses = {"total": 0.5, "dice": float("nan")}
    states.training.set_progress(ProgressEvent(Stage.TRAINING, 0.25, 50, 200, losses, 81.6, 200.0))
    run = page.run
    assert run.title.text() == "Training"
    percent, left, place = run.facts.text().split("   ·   ")
    assert percent.endswith("% of the whole") and left == "about 3 min left" and place == "step 4 of 7"
    assert not page.setup.train_button.isEnabled()
    with qtbot.waitSignal(page.cancelRequested):
        qtbot.mouseClick(run.cancel_button, Qt.MouseButton.LeftButton)
    states.training.set_phase(TrainingPhase.CANCELLING)
    assert not run.cancel_button.isEnabled()
    states.training.set_phase(TrainingPhase.FAILED, PlainText("The disk is full. The last checkpoint is kept."))
    assert run.title.text() == "Training failed" and run.detail.text().startswith("The disk is full.")
    assert not run.cancel_button.isVisible() and page.setup.train_button.isEnabled()


def test_loss_lines_follow_the_state_in_both_scales(qtbot: QtBot, training: tuple[TrainPage, States]) -> None:
    page, states = training
    states.training.begin_run(AskedTraining(1, 1, 60.0))
    states.training.set_phase(TrainingPhase.STARTING)
    states.training.set_phase(TrainingPhase.RUNNING)
    for step, loss in ((1, 1.0), (2, 0.0), (3, 0.1)):
        states.training.set_progress(ProgressEvent(Stage.TRAINING, 0.1, step, 10, {"total": loss}))
    plot = page.run.loss_plot
    plot.grab()
    qtbot.mouseClick(plot.log_button, Qt.MouseButton.LeftButton)
    steps, values = plot._curves["total"].getData()
    assert steps.tolist() == [1, 2, 3] and values.tolist() == [1.0, 0.0, 0.1]
    plot.grab()


def test_legend_never_stands_on_the_lines(qtbot: QtBot) -> None:
    plot = LossPlot(Appearance())
    qtbot.addWidget(plot)
    plot.resize(420, 200)
    plot.show()
    losses = {name: [(step, 1.0) for step in range(1, 701)] for name in ("total", "reconstruction", "restoration")}
    plot.show_losses(losses)
    for width in (420, 620, 1200):
        plot.resize(width, 200)
        qtbot.wait(20)
        box = plot.plot.getViewBox()
        last = box.mapViewToScene(QPointF(700, 0)).x()
        legend = plot._legend.sceneBoundingRect().left()
        assert width / 3 < last <= legend, f"at {width} pixels"


def test_interrupted_job_is_offered(qtbot: QtBot, training: tuple[TrainPage, States]) -> None:
    page, states = training
    assert not page.job_row.isVisible()
    states.training.set_jobs((view_samples.interrupted_job(5),))
    assert page.job_row.isVisible() and "interrupted" in page.job_text.text()
    with qtbot.waitSignal(page.resumeRequested) as asked:
        qtbot.mouseClick(page.resume_button, Qt.MouseButton.LeftButton)
    assert asked.args == [5]
    states.training.set_phase(TrainingPhase.RUNNING)
    assert not page.job_row.isVisible()


def test_nothing_is_said_to_be_kept_of_a_job_that_never_began(training: tuple[TrainPage, States]) -> None:
    page, states = training
    stopped = replace(view_samples.interrupted_job(5), state=JobState.CANCELLED)
    states.training.set_jobs((replace(stopped, message=to_text(CancelledAndKept())),))
    assert "last checkpoint is kept" in page.job_text.text()
    states.training.set_jobs((replace(stopped, message=to_text(CancelledBeforeItBegan())),))
    assert "kept" not in page.job_text.text() and "Resume begins it" in page.job_text.text()


def test_model_is_activated_from_the_table(qtbot: QtBot, training: tuple[TrainPage, States]) -> None:
    page, _ = training
    models = page.models
    models.table.selectRow(0)
    assert not models.activate_button.isEnabled(), "it is active already"
    models.table.selectRow(1)
    with qtbot.waitSignal(page.modelActivated) as asked:
        qtbot.mouseClick(models.activate_button, Qt.MouseButton.LeftButton)
    assert asked.args == [1]


def test_strange_settings_do_not_break_the_train_page(show: Show) -> None:
    states = States().fill()
    states.app.set_setting(PRESET, "unknown")
    train = states.make_train(Appearance())
    show(train)
    assert train.setup.preset == "lite"
