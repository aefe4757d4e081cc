"""Which products should be trained again, by which numbers, and the way there."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.retraining import Gathered
from app.messages.codes.answers import TrainAgain
from app.messages.wording.say import say
from app.operations.overrule_watch import why_due
from app.state.overrule_state import OverruleState
from app.widgets.formatting import named
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, action_button, card, text_label

MOST_LINES = 3
"""Of more products the first are shown; when they are trained, so are the others that are ticked there."""


class TrainingProposal(QWidget):
    """A line a product; gone where there is none."""

    trainingRequested = Signal(int)
    """Carries the number of the product."""

    def __init__(self, state: OverruleState, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._appearance = appearance
        self.buttons = []
        self.texts: list[QLabel] = []
        self.icons: list[QLabel] = []
        self.lines: list[QWidget] = []
        self._due: tuple[Gathered, ...] = ()
        frame, lines = card(margin=12)
        for place in range(MOST_LINES):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(GRID)
            icon = QLabel()
            self.icons.append(icon)
            text = text_label("", wrap=True)
            button = action_button(appearance, self.tr("Train…"), "graduation-cap")
            button.clicked.connect(lambda _=False, place=place: self._on_clicked(place))
            row.addWidget(icon)
            row.addWidget(text, 1)
            row.addWidget(button)
            lines.addWidget(line)
            self.lines.append(line)
            self.texts.append(text)
            self.buttons.append(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        state.changed.connect(self._show)
        appearance.changed.connect(self._show_icons)
        self._show_icons()
        self._show()

    @Slot()
    def _show_icons(self) -> None:
        pixmap = self._appearance.pixmap("graduation-cap", "accent", 20)
        for icon in self.icons:
            icon.setPixmap(pixmap)

    @Slot()
    def _show(self) -> None:
        self._due = self._state.due[:MOST_LINES]
        self.setVisible(bool(self._due))
        for place, (line, text, button) in enumerate(zip(self.lines, self.texts, self.buttons, strict=True)):
            line.setVisible(place < len(self._due))
            if place < len(self._due):
                gathered = self._due[place]
                heading = say(TrainAgain(gathered.product))
                text.setText(named(heading, say(why_due(gathered, self._state.rules))))
                button.setAccessibleName(heading)
                button.setToolTip(self.tr("Go to the Train page with this product chosen"))

    def _on_clicked(self, place: int) -> None:
        if place < len(self._due):
            self.trainingRequested.emit(self._due[place].product_id)
