"""What is known of an overruled part: what the model said, what a person said, and by which numbers."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.overruled_part import OverruledPart
from app.domain.part_answer import Answer
from app.messages.wording.say import say_stored
from app.pages.releases.overrules.words import answer_words
from app.widgets.formatting import format_score_and_limit, format_time, named
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, ElidedLabel, text_label
from app.widgets.verdict_chip import VerdictChip
from app.widgets.verdict_look import verdict_word


class OverruledFacts(QWidget):
    """Two verdicts side by side, figures, and the words of both people."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_chip = VerdictChip(appearance)
        self.person_chip = VerdictChip(appearance)
        self.person_name = text_label(self.tr("A person"), tone="muted")
        self.remark = text_label("", tone="muted", wrap=True)
        self._values: dict[str, ElidedLabel] = {}
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(text_label(self.tr("Model"), tone="muted"))
        head.addWidget(self.model_chip)
        head.addSpacing(2 * GRID)
        head.addWidget(self.person_name)
        head.addWidget(self.person_chip)
        head.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(2)
        names = (
            ("score", self.tr("Score")),
            ("limit", self.tr("Limit")),
            ("model", self.tr("Model")),
            ("product", self.tr("Product")),
            ("taken", self.tr("Taken")),
            ("overruled", self.tr("Overruled")),
        )
        for column, (key, name) in enumerate(names):
            grid.addWidget(text_label(name, SIZE_SMALL, tone="muted"), 0, column)
            self._values[key] = ElidedLabel(QFont.Weight.Medium)
            self._values[key].setMinimumWidth(scaled(48))
            grid.addWidget(self._values[key], 1, column)
            grid.setColumnStretch(column, 2 if key in ("taken", "overruled", "product") else 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self.remark)
        layout.addLayout(grid)

    @Slot(object)
    def show_part(self, part: OverruledPart | None) -> None:
        """Show what is known; None shows dashes."""
        said = None if part is None else part.inspection.overruled
        self.model_chip.show_verdict(None if part is None else part.inspection.verdict)
        self.person_chip.show_verdict(said)
        self.person_name.setVisible(said is not None)
        self.person_chip.setVisible(said is not None)
        texts = dict.fromkeys(self._values, "–")
        self.remark.setText("" if part is None else _remark(part, self.tr("Reason: {reason}")))
        self.remark.setVisible(bool(self.remark.text()))
        if part is not None:
            inspection = part.inspection
            score, limit = format_score_and_limit(inspection.score, inspection.threshold)
            texts = {
                "score": score,
                "limit": limit,
                "model": part.model_name,
                "product": part.product_name,
                "taken": format_time(inspection.captured_at),
                "overruled": "–" if inspection.overruled_at is None else format_time(inspection.overruled_at),
            }
        for key, text in texts.items():
            self._values[key].setText(text)


def _remark(part: OverruledPart, reason: str) -> str:
    """Why there is no verdict, what the person said, and what was answered."""
    inspection = part.inspection
    said = [say_stored(inspection.reason)] if inspection.reason else []
    if inspection.overruled_reason:
        said.append(reason.replace("{reason}", inspection.overruled_reason))
    given = inspection.given
    if given is not None and given.answer is not Answer.WANTED:
        about = "" if given.about is None else f"{verdict_word(given.about)} → "
        answer = f"{about}{answer_words(given.answer)}"
        said.append(named(answer, given.note) if given.note else answer)
    return "\n".join(said)
