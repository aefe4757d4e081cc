"""A training and its end are seen on every page; its time, its shortness and its result are told in plain figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.domain.training_forecast import forecast
from app.messages.message import PlainText, Several
from app.messages.wording.say import say
from app.operations.training_result import read_result
from app.pages.catalogue import PAGES
from app.pages.train.parts.training_indicator import TrainingIndicator
from app.settings.schema import TRAINING_PACES
from app.shell.main_window import MainWindow
from app.state.notice import NoticeLevel
from app.state.training_progress import AskedTraining, TrainingProgress, expected_times
from app.state.training_state import TrainingPhase
from app.widgets.formatting import format_about
from onenip_core.manifest import NotTrained, load_manifest, manifest_digest
from onenip_core.progress import ProgressEvent, Stage
from onenip_core.prompts_only import foretell
from tests.support import child_targets
from tests.support.model_folders import write_model_folder
from tests.support.office import Office, open_office
from tests.support.pages import train_page
from tests.support.view_samples import States


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


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    with open_office(tmp_path, qtbot) as office:
        yield office


def indicator(window: MainWindow) -> TrainingIndicator:
    found = window.rail.findChild(TrainingIndicator)
    assert found is not None
    return found


def test_a_training_is_seen_on_every_page_and_leads_to_its_own(qtbot: QtBot, window: MainWindow) -> None:
    shown = indicator(window)
    for descriptor in PAGES:
        window.show_page(descriptor.key)
        assert shown.isVisible() and "%" in shown.text()
    assert "about" in shown.accessibleName()
    shown.clicked.connect(lambda: window.show_page("train"))
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert window.pages.page_on_show is window.page("train")


def test_the_end_is_marked_until_the_page_is_looked_at(window: MainWindow, states: States) -> None:
    window.show_page("inspect")
    states.training.set_phase(TrainingPhase.FINISHED, PlainText("The model was trained."))
    assert indicator(window).isVisible() and "Trained" in indicator(window).text()
    window.show_page("review")
    assert indicator(window).isVisible()
    window.show_page("train")
    assert not indicator(window).isVisible()
    states.training.set_phase(TrainingPhase.STARTING)
    states.training.set_phase(TrainingPhase.FAILED, PlainText("The disk is full."))
    assert not indicator(window).isVisible(), "the person was looking"


def test_a_button_that_goes_hands_its_focus_to_no_other(qtbot: QtBot, window: MainWindow, states: States) -> None:
    window.show_page("train")
    run = train_page(window).run
    run.cancel_button.setFocus()
    states.training.set_phase(TrainingPhase.CANCELLED, PlainText("Training was cancelled."))
    assert not run.cancel_button.isVisible()
    focused = QApplication.focusWidget()
    assert not isinstance(focused, QAbstractButton), "the space bar would press it"


# What a run of one minute on a slow machine says, as (stage, share of the stage, seconds since the beginning).
RUN = (
    *((Stage.READING, share / 10, share / 5) for share in range(11)),
    *((Stage.CACHING, share / 20, 2 + share * 2) for share in range(21)),
    (Stage.PREPARING, 0.0, 43.0),
    *((Stage.PREPARING, share / 10, 82 + share * 4) for share in range(11)),
    *((Stage.TRAINING, share / 15, 122 + share) for share in range(16)),
    *((Stage.CALIBRATING, share / 10, 137 + share * 3) for share in range(1, 11)),
    *((Stage.PICTURES, share / 10, 167 + share / 2) for share in range(11)),
    (Stage.SAVING, 0.0, 172.0),
    (Stage.SAVING, 1.0, 175.0),
)


def test_one_bar_never_goes_back_and_begins_once() -> None:
    progress = TrainingProgress(AskedTraining(400, 2, 60.0), -300.0)  # when it was asked for, on a busy machine
    shares, errors = [], []
    for stage, share, now in RUN:
        left = 15 * (1 - share) if stage is Stage.TRAINING else None
        progress.follow(ProgressEvent(stage, share, seconds_left=left), now)
        shares.append(progress.fraction)
        assert progress.seconds_left is not None
        errors.append(abs(progress.seconds_left - (175 - now)))
    assert shares == sorted(shares) and shares[0] < 0.05 and shares[-1] == 1.0
    assert max(share for share, (stage, *_) in zip(shares, RUN, strict=True) if stage is Stage.CACHING) < 0.5
    assert max(errors) < 60, "one minute was asked for; three are foreseen"


def test_the_whole_takes_longer_than_the_minutes_that_were_asked_for(window: MainWindow, states: States) -> None:
    times = expected_times(AskedTraining(400, 2, 60.0))
    assert times.steps + times.around > 120
    setup = train_page(window).setup
    setup.minutes.setValue(5.0)
    assert "in all" in setup.time_text.text()
    assert [format_about(seconds) for seconds in (3, 42, 170, 8000)] == ["5 s", "40 s", "3 min", "2 h 15 min"]


def test_too_short_is_said_before_it_starts(window: MainWindow, states: States) -> None:
    window.show_page("train")
    states.training.set_phase(TrainingPhase.IDLE)
    setup = train_page(window).setup
    states.app.set_setting(TRAINING_PACES, {"lite": "0.5"})
    setup.minutes.setValue(0.5)
    assert "Too short to mean anything" in setup.time_text.text() and setup.time_text.isVisible()
    proposed = float(setup.time_text.text().split("Give it ")[1].split(" min")[0])
    setup.minutes.setValue(proposed)
    assert "Too short" not in setup.time_text.text(), "what is proposed is enough"
    assert not forecast(40, "lite", 45.0, None).too_short, "a machine that has not trained yet is not doubted"


def test_the_result_is_told_in_parts(small_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = read_result(small_model)
    text = " ".join(say(message) for message in result.messages)
    assert "stripes: of 100 good parts about" in text and "bars: of 100 good parts about" in text
    assert "pseudo-anomalies" in text and "too short" not in text
    assert result.samples_per_second is not None and result.samples_per_second > 0
    manifest = load_manifest(small_model)
    short = replace(manifest, training=replace(manifest.training, steps=1))
    monkeypatch.setattr("app.operations.training_result.load_manifest", lambda _folder: short)
    assert "too short to mean anything" in say(read_result(small_model).messages[0])


def test_what_a_model_was_made_without_is_not_told_again_when_a_product_is_added(
    small_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = load_manifest(small_model)
    left_out = (NotTrained("Gear", "", "It has 2 normal images."),)
    added = replace(
        manifest.products[-1], name="Bolt", prompts_only=foretell([0.5] * 20, [2.0] * 20, (0.0, 0.2), "now")
    )
    grown = replace(
        manifest, products=(*manifest.products, added), not_trained=left_out, parent_sha256=manifest_digest(manifest)
    )
    for told, expected in ((replace(manifest, not_trained=left_out), True), (grown, False)):
        monkeypatch.setattr("app.operations.training_result.load_manifest", lambda _folder, told=told: told)
        text = " ".join(say(message) for message in read_result(small_model).messages)
        assert ("Gear" in text) is expected and ("Bolt" in text) is not expected


def test_a_product_that_was_left_out_is_said_first_and_as_a_warning(
    qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    product_id = office.product_with_images()
    (image, *_) = office.workspace.products.images(product_id)
    made = load_manifest(write_model_folder(tmp_path / "made", ("bracket",)))
    not_trained = (
        NotTrained("Gear", "", "It has 2 normal images."),
        NotTrained("bracket", image.path.name, "It is damaged."),
    )
    monkeypatch.setattr(
        "app.operations.training_result.load_manifest", lambda _folder: replace(made, not_trained=not_trained)
    )
    training, _ = office.training(child_targets.train_in_steps)
    training.train([product_id], "lite", 0.001)
    qtbot.waitUntil(lambda: office.training_state.phase is TrainingPhase.FINISHED, timeout=20_000)
    office.settle()
    notice = office.notices[-1]
    assert notice.level is NoticeLevel.WARNING
    assert notice.text.startswith("The model was made without Gear and cannot inspect it. It has 2 normal images.")
    assert "A picture of bracket did not train" in notice.text and "good-0.png" in notice.text


def test_what_training_does_without_stays_in_sight(window: MainWindow, states: States) -> None:
    page = train_page(window)
    states.training.begin_run(AskedTraining(40, 2, 60))
    states.training.set_phase(TrainingPhase.RUNNING)
    for message in ("Gear is left out.", "", "Memory ran out.", ""):
        states.training.set_progress(ProgressEvent(Stage.CACHING, 0.5, message=message))
    assert page.run.detail.text() == "Gear is left out. Memory ran out."
    states.training.begin_run(AskedTraining(40, 2, 60))
    states.training.set_progress(ProgressEvent(Stage.CACHING, 0.5))
    assert "left out" not in page.run.detail.text()


def test_what_came_out_is_read_in_full_and_the_curve_takes_its_place(
    qtbot: QtBot, window: MainWindow, states: States
) -> None:
    window.show_page("train")
    run = train_page(window).run
    assert run.live.isVisible() and not run.curve_button.isVisible()
    said = tuple(PlainText(f"Sentence {number} of what came out of the training.") for number in range(9))
    states.training.set_phase(TrainingPhase.FINISHED, Several(said))
    qtbot.waitUntil(lambda: run.detail.sizeHint().height() <= run.detail.height(), timeout=2000)
    assert not run.live.isVisible()
    qtbot.mouseClick(run.curve_button, Qt.MouseButton.LeftButton)
    assert run.live.isVisible() and not run.detail.isVisible()
    qtbot.waitUntil(lambda: run.loss_plot.height() > 150, timeout=2000)
    states.training.set_phase(TrainingPhase.STARTING, PlainText("Training goes on."))
    assert run.live.isVisible() and run.detail.isVisible() and not run.curve_button.isVisible()


def test_smaller_batches_are_marked_in_the_curve(window: MainWindow, states: States) -> None:
    run = train_page(window).run
    states.training.begin_run(AskedTraining(40, 2, 60))
    states.training.set_phase(TrainingPhase.RUNNING)
    for step in (1, 2):
        states.training.set_progress(ProgressEvent(Stage.TRAINING, 0.1, step, losses={"total": 1.0}))
    for size in (8, 4):  # twice before the third step was done
        event = ProgressEvent(Stage.TRAINING, 0.1, 2, message=f"Memory ran out: {size}.", batch_size=size)
        states.training.set_progress(event)
    states.training.set_progress(ProgressEvent(Stage.TRAINING, 0.2, 3, losses={"total": 0.9}))
    assert states.training.smaller_batches == ((3, 8), (3, 4)), "as the manifest and `info` say"
    ((change, line),) = run.loss_plot.smaller_batches.items()
    assert change == (3, 4) and line.value() == 3 and line.label.format == "Batches of 4"
    states.training.begin_run(AskedTraining(40, 2, 60))
    states.training.set_progress(ProgressEvent(Stage.TRAINING, 0.1, 1, losses={"total": 1.0}))
    assert not run.loss_plot.smaller_batches


def test_the_end_is_a_notice_that_leads_to_the_page(qtbot: QtBot, office: Office) -> None:
    product_id = office.product_with_images()
    training, _ = office.training(child_targets.train_in_steps)
    training.train([product_id], "lite", 0.001)
    qtbot.waitUntil(lambda: office.training_state.phase is TrainingPhase.FINISHED, timeout=20_000)
    office.settle()
    notice = office.notices[-1]
    assert notice.title == "m-0001 is trained" and notice.level is NoticeLevel.INFO
    assert notice.action == "window.page.train"
    assert not office.training_state.end_seen


def test_looking_at_the_end_ends_nothing_a_second_time(qtbot: QtBot, office: Office) -> None:
    state = office.training_state
    state.set_phase(TrainingPhase.RUNNING)
    state.set_phase(TrainingPhase.FINISHED)
    with qtbot.assertNotEmitted(state.phaseChanged), qtbot.waitSignal(state.endSeen):
        state.look_at_end()
    assert state.end_seen
