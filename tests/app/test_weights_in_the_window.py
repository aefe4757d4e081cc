"""From a preset that lacks its weights to one that can be chosen: the application, and a hub on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.settings.schema import PRESET
from app.state.notice import NoticeLevel
from onenip_core.backbones import recommended
from onenip_core.backbones.kept import KeptBackbones
from tests.support import child_targets
from tests.support.pages import train_page
from tests.support.questions import Answer
from tests.support.real_application import RealApplication
from tests.support.weights_files import weights_of
from tests.support.weights_hub import WeightsHub, serving_hub

NAME = "vit_small_patch14_reg4_dinov2.lvd142m"
DINOV2 = replace(recommended.find_recommended(NAME), megabytes=9.0)
"""As the real one, but smaller."""


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[WeightsHub]:
    table = tuple(DINOV2 if each.name == NAME else each for each in recommended.RECOMMENDED)
    monkeypatch.setattr(recommended, "RECOMMENDED", table)
    monkeypatch.setenv("ONENIP_BACKBONES", str(tmp_path / "weights"))
    with serving_hub() as serving:
        monkeypatch.setenv("HF_ENDPOINT", serving.address)
        serving.offer(DINOV2, weights_of(DINOV2))
        yield serving


@pytest.fixture
def real(hub: WeightsHub, tmp_path: Path, qtbot: QtBot) -> Iterator[RealApplication]:
    real = RealApplication(tmp_path / "workspace", inspection_target=child_targets.inspect_by_brightness)
    try:
        real.begin()
        yield real
        real.application.window.close()
    finally:
        real.application.close()


def test_weights_that_break_off_come_whole_and_the_preset_can_be_chosen(
    qtbot: QtBot, real: RealApplication, hub: WeightsHub
) -> None:
    window = real.application.window
    qtbot.mouseClick(window.rail.button("train"), Qt.MouseButton.LeftButton)
    setup = train_page(window).setup
    card, offer = setup.presets.button(2), setup.offers["vit"]
    assert offer.isVisible() and not card.isEnabled() and hub.asked == []
    hub.cuts = [4_000_000]
    consent = Answer(do=True)
    qtbot.mouseClick(offer.get_button, Qt.MouseButton.LeftButton)
    assert f"9 MB come from {hub.address}" in consent.asked[0]
    qtbot.waitUntil(card.isEnabled, timeout=30_000)
    assert [asked for _, asked in hub.asked] == [None, "bytes=4000000-"]
    assert KeptBackbones().verified(NAME) is not None and not offer.isVisible()
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert setup.preset == real.application.app_state.settings[PRESET] == "vit"
    assert [notice.level for notice in real.notices] == [NoticeLevel.INFO]


def test_closing_while_weights_come_keeps_the_half(qtbot: QtBot, real: RealApplication, hub: WeightsHub) -> None:
    hub.pause_s = 0.01
    real.application.services.backbones.fetch("vit")
    state = real.application.services.backbone_state
    qtbot.waitUntil(lambda: state.transfer is not None and state.transfer.done > 0, timeout=30_000)
    real.application.window.close()
    real.application.services.backbones.close()
    assert KeptBackbones().half_bytes(NAME) > 0 and KeptBackbones().find(NAME) is None


def test_operators_cannot_fetch(qtbot: QtBot, real: RealApplication) -> None:
    action = real.application.actions["train.get_weights.vit"]
    assert action.isEnabled()
    real.application.actions.set_operators_only(True)
    assert not action.isEnabled()
