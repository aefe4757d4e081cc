"""Chooses of which session the pictures of a product are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from app.domain.capture_session import CaptureSession
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, Choice

_LETTERS = 9
"""That have room beside the other choices; the open list shows all of a name."""


class SessionFilter(Choice):
    """Offers what there is, with its number; hidden where there is nothing to choose."""

    chosen = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, self.tr("Of which session the pictures are shown"))
        self._names: list[str | None] = [None]
        """What the lines stand for; None for all."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.addItem("")
        self.show_sessions(())
        self.activated.connect(self.chosen)

    @property
    def session(self) -> str | None:
        """The session that is shown; None shows all. Empty: pictures of which nobody knows it."""
        return self._names[self.currentIndex()]

    def choose(self, session: str | None) -> None:
        """Show this one, without telling; all where that is not on offer."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._names.index(session) if session in self._names else 0)

    def show_sessions(self, sessions: Sequence[CaptureSession]) -> None:
        """Offer what there is now; the present choice stays, if it is still there."""
        before = self.session
        rows: list[tuple[str | None, str]] = [(None, self.tr("All sessions"))]
        for each in sessions:
            name = each.name or self.tr("No session")
            text = self.tr("{name} ({count}), held out") if each.is_held_out else self.tr("{name} ({count})")
            rows.append((each.name, text.format(name=name, count=len(each.images))))
        self._names = [name for name, _ in rows]
        with QSignalBlocker(self):
            self.clear()
            self.addItems([text for _, text in rows])
        self.view().setMinimumWidth(max(self.fontMetrics().horizontalAdvance(text) for _, text in rows) + 6 * GRID)
        self.choose(before)
        self.setVisible(len(sessions) > 1)
