"""The acceptance gate: each rule with how the candidate does by it."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.gate import RuleResult, Standing
from app.pages.releases.parts.words import rule_numbers, rule_standing, standing_word
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.widgets import GRID, action_button, heading, text_label

ICONS = {
    Standing.PASSED: ("circle-check", "accent"),
    Standing.FAILED: ("octagon-x", "danger"),
    Standing.CANNOT_TELL: ("triangle-alert", "warning"),
}
ICON = 20


class RulesPanel(QWidget):
    """A line a rule: sign, word and numbers, so that no colour is needed."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._results: tuple[RuleResult, ...] = ()
        self.change_button = action_button(appearance, self.tr("Rules…"), "sliders-horizontal", "quiet")
        self.lines: list[tuple[QLabel, QLabel, QLabel]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.nothing = text_label(self.tr("No rule is asked. Choose some."), tone="muted", wrap=True)
        head = QHBoxLayout()
        head.addWidget(heading(self.tr("Acceptance gate")), 1)
        head.addWidget(self.change_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(head)
        layout.addWidget(self.nothing)
        layout.addLayout(self._grid)
        appearance.changed.connect(lambda: self.show_results(self._results))

    def show_results(self, results: tuple[RuleResult, ...]) -> None:
        """Show how the candidate does."""
        self._results = results
        self.nothing.setVisible(not results)
        while len(self.lines) < len(results):
            self._add_line()
        for place, line in enumerate(self.lines):
            for label in line:
                label.setVisible(place < len(results))
        for (sign, name, numbers), result in zip(self.lines, results, strict=False):
            icon, tone = ICONS[result.standing]
            sign.setPixmap(self._appearance.pixmap(icon, tone, ICON))
            sign.setAccessibleName(standing_word(result.standing))
            name.setText(rule_standing(result))
            numbers.setText(rule_numbers(result))

    def _add_line(self) -> None:
        row = 2 * len(self.lines)
        line = (
            QLabel(),
            text_label("", weight=QFont.Weight.Medium, wrap=True),
            text_label("", SIZE_SMALL, tone="muted", wrap=True),
        )
        sign, name, numbers = line
        self._grid.addWidget(sign, row, 0)
        self._grid.addWidget(name, row, 1)
        self._grid.addWidget(numbers, row + 1, 1)
        self.lines.append(line)
