"""The same key may do different things in two widgets of a page, and never in one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.actions.action import Action
from app.actions.registry import ActionRegistry


def test_a_key_is_shared_only_by_widgets_that_lie_apart(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    left, right = QWidget(), QWidget()
    inner = QWidget(left)
    layout.addWidget(left)
    layout.addWidget(right)
    registry = ActionRegistry(page)
    registry.add((Action("a", "A", page.update, keys=("P",), keys_in=left),), page, "page")
    registry.add((Action("b", "B", page.update, keys=("P",), keys_in=right),), page, "page")
    for place, keys_in in (("page", inner), ("page", left), ("page", None), ("", None)):
        with pytest.raises(ValueError, match="does a already"):
            registry.add((Action("c", "C", page.update, keys=("P",), keys_in=keys_in),), page, place)
