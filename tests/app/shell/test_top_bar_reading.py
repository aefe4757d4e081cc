"""Before the workspace was read nobody is told that it holds nothing."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.settings.settings import Settings
from app.shell.top_bar import TopBar
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.widgets.look.appearance import Appearance


def test_no_product_and_no_model_are_said_once_that_is_known(qtbot: QtBot, tmp_path: Path) -> None:
    state = AppState(tmp_path, Settings())
    bar = TopBar(state, InspectionState(), Appearance())
    qtbot.addWidget(bar)
    assert bar.product_choice.placeholderText() == "" and "No model" not in bar.model_button.accessibleName()
    state.set_products(())
    assert bar.product_choice.placeholderText() == "No product"
    assert "No model yet" in bar.model_button.accessibleName()
