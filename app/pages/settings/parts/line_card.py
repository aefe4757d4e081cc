"""The connections to the line, each with how it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.widgets import GRID, ElidedLabel, action_button, heading, restyle, rule, text_label

CONTEXT = "Settings"


@dataclass(frozen=True, slots=True)
class ConnectionRow:
    """What a person reads of a connection."""

    name: str
    """By which it is kept."""
    title: str
    place: str
    """Where it leads."""
    state: str
    tone: str
    """A tone of `text_label`."""
    may_be_edited: bool = True
    """False for one that this version does not understand."""


class LineCard(QFrame):
    """A card of the Settings page; shows what it is given and says what a person wants."""

    addRequested = Signal(str)
    """Carries the key of a kind."""
    editRequested = Signal(str)
    removeRequested = Signal(str)
    testRequested = Signal(str)
    """Carry the name of a connection."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Card")
        self._appearance = appearance
        self._rows: list[ConnectionRow] = []
        self.lines: dict[str, ConnectionLine] = {}
        self.add_button = action_button(appearance, self.tr("Add…"), "plus")
        self.add_button.setAccessibleName(self.tr("Add a connection to the line"))
        self.add_button.clicked.connect(self._show_menu)
        self.menu = QMenu(self)
        self.menu.triggered.connect(lambda entry: self.addRequested.emit(str(entry.data())))
        top = QHBoxLayout()
        top.addWidget(heading(self.tr("Connections to the line")), 1)
        top.addWidget(self.add_button)
        self.empty = text_label(
            self.tr(
                "None yet. A controller, a broker or another program hears each verdict from here, and can ask for the product."
            ),
            tone="muted",
            wrap=True,
        )
        self.numbers = text_label("", SIZE_SMALL, tone="muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(2 * GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(top)
        layout.addWidget(self.empty)
        layout.addLayout(self._list)
        layout.addWidget(self.numbers)
        self.show_numbers("")

    def offer(self, kinds: Sequence[tuple[str, str, str]]) -> None:
        """Key, title and help of each kind that may be added."""
        self.menu.clear()
        for key, title, help_text in kinds:
            words = QCoreApplication.translate(CONTEXT, title)
            entry = self.menu.addAction(words)
            entry.setData(key)
            entry.setToolTip(QCoreApplication.translate(CONTEXT, help_text))
        self.menu.setToolTipsVisible(True)

    def show_connections(self, rows: Sequence[ConnectionRow]) -> None:
        """All connections; only what changed is made anew, so that the focus stays where it is."""
        if [row.name for row in rows] != [row.name for row in self._rows]:
            for line in self.lines.values():
                self._list.removeWidget(line)
                line.deleteLater()
            self.lines = {row.name: ConnectionLine(row, self._appearance, self) for row in rows}
            for line in self.lines.values():
                self._list.addWidget(line)
        self._rows = list(rows)
        for row in rows:
            self.lines[row.name].show_row(row)
        self.empty.setVisible(not rows)

    def show_test(self, name: str, text: str, tone: str) -> None:
        """What a test found."""
        if name in self.lines:
            self.lines[name].show_test(text, tone)

    def show_numbers(self, text: str) -> None:
        """By which numbers controllers name the products."""
        self.numbers.setText(text)
        self.numbers.setVisible(bool(text))

    @Slot()
    def _show_menu(self) -> None:
        self.menu.popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height())))


class ConnectionLine(QWidget):
    """One connection."""

    def __init__(self, row: ConnectionRow, appearance: Appearance, card: LineCard) -> None:
        super().__init__()
        self.title = text_label(row.title, weight=QFont.Weight.DemiBold)
        self.place = ElidedLabel()
        self.place.setProperty("tone", "muted")
        self.state = text_label("", SIZE_SMALL, wrap=True)
        self.found = text_label("", SIZE_SMALL, wrap=True)
        self.test_button = self._button(appearance, self.tr("Test"), row)
        self.edit_button = self._button(appearance, self.tr("Edit…"), row)
        self.remove_button = self._button(appearance, self.tr("Remove…"), row)
        self.test_button.clicked.connect(lambda: card.testRequested.emit(row.name))
        self.edit_button.clicked.connect(lambda: card.editRequested.emit(row.name))
        self.remove_button.clicked.connect(lambda: card.removeRequested.emit(row.name))
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.title)
        head.addWidget(self.place, 1)
        for button in (self.test_button, self.edit_button, self.remove_button):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(rule())
        layout.addLayout(head)
        layout.addWidget(self.state)
        layout.addWidget(self.found)
        self.found.hide()

    def show_row(self, row: ConnectionRow) -> None:
        """How it does now."""
        self.title.setText(row.title)
        self.place.setText(row.place)
        _say(self.state, row.state, row.tone)
        self.test_button.setEnabled(row.may_be_edited)
        self.edit_button.setEnabled(row.may_be_edited)

    def show_test(self, text: str, tone: str) -> None:
        """What the last test found; it stays until the next one."""
        _say(self.found, text, tone)
        self.found.setVisible(bool(text))

    @staticmethod
    def _button(appearance: Appearance, text: str, row: ConnectionRow) -> QPushButton:
        button = action_button(appearance, text)
        button.setAccessibleName(f"{text.rstrip('…')} {row.title} {row.place}")
        return button


def _say(label: QLabel, text: str, tone: str) -> None:
    label.setText(text)
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        restyle(label)
