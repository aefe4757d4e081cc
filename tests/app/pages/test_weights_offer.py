"""The Train page where a backbone has no weights: what is offered, asked and shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.edition import Edition
from app.pages.train.page import TrainPage
from app.settings.schema import PRESET
from app.state.backbone_state import PresetWeights, WeightsTransfer
from app.widgets.look.appearance import Appearance, prepare_application
from onenip_core.backbones.recommended import find_recommended
from tests.support.questions import Answer
from tests.support.view_samples import States

DINOV2 = find_recommended("vit_small_patch14_reg4_dinov2")
MISSING = PresetWeights(DINOV2, "https://hub.example", "/home/ana/weights")
B4 = PresetWeights(find_recommended("tf_efficientnet_b4"), "https://hub.example", "/home/ana/weights")


def shown(qtbot: QtBot, qapp: QApplication, states: States) -> TrainPage:
    prepare_application(qapp)
    page = states.make_train(Appearance())
    qtbot.addWidget(page)
    page.resize(1184, 700)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    return page


def test_a_preset_without_weights_is_offered_with_the_ways_to_get_them(qtbot: QtBot, qapp: QApplication) -> None:
    states = States().fill()
    states.app.set_setting(PRESET, "vit")
    states.backbones.set_weights({"vit": MISSING})
    page = shown(qtbot, qapp, states)
    setup = page.setup
    card = next(button for button in setup.presets.buttons() if "DINOv2" in button.text())
    assert not card.isEnabled() and setup.preset == "lite"
    assert states.app.settings[PRESET] == "vit", "for the day when its weights are there"
    offer = setup.offers["vit"]
    assert offer.isVisible() and not setup.offers["paper-mended"].isVisible()
    assert "DINOv2-small (88 MB), which are not on this computer" in offer.text.text()
    assert "Bigger eyes (DINOv2) cannot be trained without its weights; Lite is chosen." in setup.warning.text()
    assert "needs weights" in card.accessibleName()
    setup.set_busy(True)
    setup.set_busy(False)
    assert not card.isEnabled()
    states.backbones.set_weights({})
    assert card.isEnabled() and setup.preset == "vit" and not offer.isVisible()
    assert "without its weights" not in setup.warning.text() and "needs" not in card.accessibleName()


def test_others_can_be_had_for_the_chosen_preset(qtbot: QtBot, qapp: QApplication) -> None:
    states = States().fill()
    states.backbones.set_weights({"vit": replace(MISSING, source="/media/stick/holiday.pth"), "paper-mended": B4})
    page = shown(qtbot, qapp, states)
    offer = page.setup.offers["vit"]
    assert not offer.isVisible() and states.actions["train.get_weights.vit"].isEnabled()
    states.app.set_setting(PRESET, "vit")
    assert offer.isVisible() and "came from holiday.pth" in offer.text.text()
    consent = Answer(do=True)
    with qtbot.waitSignal(page.weightsRequested) as asked:
        qtbot.mouseClick(offer.get_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["vit"] and "What is here came from /media/stick/holiday.pth" in consent.asked[0]
    states.app.set_setting(PRESET, "lite")
    assert not offer.isVisible()


def test_an_open_way_is_told_before(qtbot: QtBot, qapp: QApplication) -> None:
    states = States().fill()
    hub = "http://user:secret@mirror.example"
    states.backbones.set_weights({"vit": replace(MISSING, hub=hub, is_open=True, is_pinned=True)})
    page = shown(qtbot, qapp, states)
    refusal = Answer(do=False)
    page.ask_weights("vit")
    assert "not encrypted" in refusal.asked[0] and "known and compared" in refusal.asked[0]
    assert "secret" not in refusal.asked[0]


def test_nothing_is_fetched_before_a_person_agrees(qtbot: QtBot, qapp: QApplication) -> None:
    states = States().fill()
    states.backbones.set_weights({"vit": replace(MISSING, half_bytes=30_000_000), "paper-mended": B4})
    page = shown(qtbot, qapp, states)
    button = page.setup.offers["vit"].get_button
    refusal = Answer(do=False)
    with qtbot.assertNotEmitted(page.weightsRequested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    said = refusal.asked[0]
    for words in (
        "58 MB come from https://hub.example",
        "/home/ana/weights",
        "Apache-2.0",
        "30 MB that are here",
        "not known",
    ):
        assert words in said
    consent = Answer(do=True)
    with qtbot.waitSignal(page.weightsRequested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["vit"] and len(consent.asked) == 1


def test_a_file_can_be_taken_instead(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    states = States().fill()
    states.backbones.set_weights({"vit": MISSING})
    page = shown(qtbot, qapp, states)
    filters: list[str] = []

    def choose(_parent: object, _title: str, _folder: str, name_filter: str, *_: object) -> tuple[str, str]:
        filters.append(name_filter)
        return "/media/stick/dino.safetensors", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    with qtbot.waitSignal(page.weightsFileChosen) as asked:
        qtbot.mouseClick(page.setup.offers["vit"].file_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["vit", Path("/media/stick/dino.safetensors")] and "*.safetensors" in filters[0]


def test_progress_is_shown_and_can_be_stopped(qtbot: QtBot, qapp: QApplication) -> None:
    states = States().fill()
    states.backbones.set_weights({"vit": MISSING, "paper-mended": B4})
    page = shown(qtbot, qapp, states)
    offer, other = page.setup.offers["vit"], page.setup.offers["paper-mended"]
    states.backbones.set_transfer(WeightsTransfer(DINOV2))
    assert offer.bar.isVisible() and offer.bar.maximum() == 0 and "waiting" in offer.text.text()
    assert not offer.get_button.isVisible()
    assert other.get_button.isVisible() and not other.get_button.isEnabled(), "one after the other"
    states.backbones.set_transfer(WeightsTransfer(DINOV2, 22_000_000, 88_000_000))
    assert offer.bar.value() == 250 and "22 of 88 MB" in offer.text.text()
    with qtbot.waitSignal(page.weightsCancelled):
        qtbot.mouseClick(offer.cancel_button, Qt.MouseButton.LeftButton)
    states.backbones.set_transfer(WeightsTransfer(DINOV2, 22_000_000, 88_000_000, stops=True))
    assert not offer.cancel_button.isEnabled() and "what has come is kept" in offer.text.text()
    states.backbones.set_transfer(None)
    assert offer.get_button.isVisible() and other.get_button.isEnabled()


def test_a_station_offers_none_of_it(qtbot: QtBot, qapp: QApplication) -> None:
    states = States(edition=Edition.STATION).fill()
    states.backbones.set_weights({"vit": MISSING})
    page = shown(qtbot, qapp, states)
    assert not page.setup.isVisible()
    assert not states.actions["train.get_weights.vit"].isEnabled()
    assert not states.actions["train.weights_from_file.vit"].isEnabled()
