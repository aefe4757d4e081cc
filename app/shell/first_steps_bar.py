"""A slim line that leads to the first inspected part: five steps, what is next, and a button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.first_steps import FirstStep, FirstSteps
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, SIZE_SMALL, font
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, action_button, restyle, text_label

HEIGHT = 44
SENTENCE_WIDTH = 240
"""Pixels for the sentence where it stands beside the steps."""
_MARK = 16
"""Pixels of the mark beside a step that is done."""


class StepLabel(QWidget):
    """One step: its number, or a mark when it is done, and its name."""

    def __init__(self, number: int, name: str, appearance: Appearance) -> None:
        super().__init__()
        self._number = number
        self._name = name
        self._appearance = appearance
        self._is_done = False
        self.mark = QLabel()
        self.mark.setFixedWidth(scaled(_MARK))
        self.mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.name = text_label(name, SIZE_SMALL)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.mark)
        layout.addWidget(self.name)
        appearance.changed.connect(self._show_mark)

    def show_standing(self, *, is_done: bool, is_present: bool) -> None:
        """Done steps have a mark, the present one is strong, later ones stand back."""
        self._is_done = is_done
        weight = QFont.Weight.DemiBold if is_present else QFont.Weight.Normal
        for label in (self.mark, self.name):
            label.setFont(font(SIZE_SMALL, weight))
            label.setProperty("tone", "accent" if is_present else "" if is_done else "muted")
            restyle(label)
        said = self.tr("{step}: next")
        if is_done:
            said = self.tr("{step}: done")
        elif not is_present:
            said = self.tr("{step}: later")
        self.setAccessibleName(said.format(step=self._name))
        self._show_mark()

    @Slot()
    def _show_mark(self) -> None:
        if self._is_done:
            self.mark.setPixmap(self._appearance.pixmap("circle-check", "accent", _MARK))
        else:
            self.mark.setText(str(self._number))


class FirstStepsBar(QFrame):
    """Below the top of the window, on every page. It knows nothing: it is told how far things are and what comes next."""

    goOnRequested = Signal()
    awayRequested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("TopBar")
        self.setMinimumHeight(heightened(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(self.tr("First steps"))
        names = {
            FirstStep.NAME: self.tr("Name"),
            FirstStep.PICTURES: self.tr("Pictures"),
            FirstStep.PROMPTS: self.tr("Prompts"),
            FirstStep.TRAIN: self.tr("Train"),
            FirstStep.INSPECT: self.tr("Inspect"),
        }
        self.labels = {step: StepLabel(place, names[step], appearance) for place, step in enumerate(FirstStep, 1)}
        self.sentence = text_label("", SIZE_BODY, wrap=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.go_button = action_button(appearance, self.tr("Go on"), role="primary")
        self.away_button = action_button(appearance, "", "x", "quiet", self.tr("Put the first steps away"))
        self._row = row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        for label in self.labels.values():
            row.addWidget(label)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.go_button)
        row.addWidget(self.away_button)
        self._rows = layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 0, GRID, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        self.go_button.clicked.connect(self.goOnRequested)
        self.away_button.clicked.connect(self.awayRequested)
        self.setWhatsThis(
            self.tr(
                "The way to the first inspected part of a product. Each step is done as soon as what it makes is there."
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large letters leave the sentence a line of its own."""
        super().resizeEvent(event)
        self._place_sentence()

    def _place_sentence(self) -> None:
        beside = (*self.labels.values(), self.go_button, self.away_button)
        taken = sum(each.sizeHint().width() + 2 * GRID for each in beside if not each.isHidden())
        fits = self.width() - taken >= scaled(SENTENCE_WIDTH)
        if fits == (self._row.indexOf(self.sentence) >= 0):
            return
        if fits:
            self._rows.removeWidget(self.sentence)
            self._row.insertWidget(len(self.labels), self.sentence, 1)
        else:
            self._row.removeWidget(self.sentence)
            self._rows.addWidget(self.sentence)

    def show_steps(self, steps: FirstSteps, sentence: str, button: str) -> None:
        """How far the product is, what is next, and what the button says that does it; empty: nothing can be done now."""
        for step, label in self.labels.items():
            label.show_standing(is_done=step in steps.done, is_present=step is steps.present)
        self.sentence.setText(sentence)
        self.go_button.setText(button)
        self.go_button.setAccessibleName(button)
        self.go_button.setVisible(bool(button))
        self._place_sentence()
