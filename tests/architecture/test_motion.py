"""Nothing in the application moves by itself but bars of progress: no animation is made, and Qt's own are off."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QStyle, QTreeView

import app
from app.widgets.look.appearance import MOVING_EFFECTS, prepare_application

ROOT = Path(app.__file__).parent
MOVES = {
    "QAbstractAnimation",
    "QGraphicsItemAnimation",
    "QMovie",
    "QParallelAnimationGroup",
    "QPropertyAnimation",
    "QSequentialAnimationGroup",
    "QTimeLine",
    "QVariantAnimation",
    "setAnimated",
}


def moving(source: str) -> Iterator[str]:
    """What of a module's names would move something."""
    for node in ast.walk(ast.parse(source)):
        name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
        if name in MOVES:
            yield name


def test_what_moves_is_found() -> None:
    assert list(moving("QPropertyAnimation(self, b'pos').start()\ntree.setAnimated(True)")) != []


def test_the_application_makes_no_animation() -> None:
    found = {path.name: names for path in ROOT.rglob("*.py") if (names := list(moving(path.read_text("utf-8"))))}
    assert found == {}


def test_qt_animates_nothing_either(qapp: QApplication) -> None:
    QApplication.setEffectEnabled(MOVING_EFFECTS[0], True)  # as some desktops want it
    prepare_application(qapp)
    tree = QTreeView()
    hint = QStyle.StyleHint
    assert tree.style().styleHint(hint.SH_Widget_Animation_Duration, None, tree) == 0
    assert not any(QApplication.isEffectEnabled(effect) for effect in MOVING_EFFECTS)
