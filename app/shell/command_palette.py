"""Finds every action, product and model by typing."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.widgets.look.fitted_dialog import FittedDialog
from app.widgets.look.text_size import heightened, scaled_size
from app.widgets.look.widgets import GRID

SIZE = QSize(640, 440)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be chosen."""

    text: str
    place: str
    """The page, or "Product"."""
    run: Callable[[], object]
    keys: str = ""
    enabled: bool = True


def matching(commands: Sequence[Command], typed: str) -> list[Command]:
    """The commands in which all typed words occur, accents and case aside; those that can be done now first, and among them those
    that begin with what was typed."""
    words = _plain(typed).split()
    found = [c for c in commands if all(word in _plain(f"{c.text} {c.place}") for word in words)]
    return sorted(found, key=lambda c: (not c.enabled, not _plain(c.text).startswith(_plain(typed).strip())))


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


class CommandPalette(FittedDialog):
    """Type, choose with the arrows, press Enter. What cannot be done now is there too, greyed."""

    def __init__(self, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find an action or a product"))
        self.resize(scaled_size(SIZE))
        self._commands = tuple(commands)
        self._shown: list[Command] = []
        self.chosen: Command | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type to search"))
        self.field.setAccessibleName(self.windowTitle())
        self.field.setMinimumHeight(heightened(44))
        self.field.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._choose_current)
        self.list.itemClicked.connect(self._choose_current)
        self._show("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while a person types."""
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _MOVES
        if watched is self.field and pressed:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _show(self, typed: str) -> None:
        self._shown = matching(self._commands, typed)
        self.list.clear()
        for command in self._shown:
            item = QTreeWidgetItem(self.list, [command.text, command.place, command.keys])
            item.setDisabled(not command.enabled)
        if not self._shown:
            nothing = QTreeWidgetItem(self.list, [self.tr("Nothing has these words. Try fewer or other ones.")])
            nothing.setDisabled(True)
        elif self._shown[0].enabled:
            self.list.setCurrentIndex(self.list.model().index(0, 0))

    @Slot()
    def _choose_current(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._shown) and self._shown[row].enabled:
            self.chosen = self._shown[row]
            self.accept()
