"""A language in letters of its own, by which every word that was never translated is told from what is translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QModelIndex, QTranslator
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

STRANGE = {code: code + 0xFEE0 for code in (*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1))}
"""The letters of English as Japanese computers once wrote them, as wide as they are high."""
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|%n|%\d|&\w+;)")
_TAG = re.compile(r"<[^<>]*>|&\w+;")
_WORD = re.compile(r"[A-Za-z]{3,}")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MOST = 40
"""Rows of a list that are looked at."""


class StrangeLetters(QTranslator):
    """Translates everything by writing it in other letters; places for values and tags stay."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """`source` in other letters."""
        pieces = _KEPT.split(source)
        pieces[::2] = [piece.translate(STRANGE) for piece in pieces[::2]]
        return "".join(pieces)

    def isEmpty(self) -> bool:
        """Qt asks no translator that holds nothing."""
        return False


@contextmanager
def speaking_strangely() -> Iterator[None]:
    """The application speaks it; windows that are made meanwhile keep it."""
    language = StrangeLetters()
    QCoreApplication.installTranslator(language)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(language)


def english_words(text: str) -> set[str]:
    """What is left of English in a text."""
    return set(_WORD.findall(_TAG.sub(" ", text)))


def texts_below(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of a window and of all in it, with whose it is: shown, as tool tip, and for who cannot see."""
    for widget in (window, *window.findChildren(QWidget)):
        name = type(widget).__name__
        for text in (*_own(widget), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()):
            if text:
                yield name, text
    for action in window.findChildren(QAction):
        yield "QAction", action.text()


def _own(widget: QWidget) -> Iterator[str]:
    yield widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.text(), widget.placeholderText())
        case QTextEdit() | QPlainTextEdit():
            yield from (widget.toPlainText(), widget.placeholderText())
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QGroupBox() | QMenu():
            yield widget.title()
        case QAbstractSpinBox():
            yield widget.text()
        case QTabBar():
            yield from (widget.tabText(tab) for tab in range(widget.count()))
        case QAbstractItemView() if widget.model() is not None:
            yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    top = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    for column in range(columns):
        for role in _ROLES:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
    for row in range(min(model.rowCount(top), _MOST)):
        for column in range(columns):
            index = model.index(row, column)
            yield from (str(index.data(role) or "") for role in _ROLES)
