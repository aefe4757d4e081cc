"""How long files of parts are kept, on the Settings page."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.retention import RetentionRules
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, action_button, heading, rule, text_label
from app.widgets.retention_words import rules_words


class RetentionCard(QFrame):
    """Says it; the button opens the rules, and what it does stands in the page's actions."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Card")
        self.rules_text = text_label("", wrap=True)
        self.rules_button = action_button(appearance, self.tr("Rules and preview…"), "archive")
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.rules_text, 1)
        row.addWidget(self.rules_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(heading(self.tr("How long files of parts are kept")))
        layout.addWidget(rule())
        layout.addLayout(row)

    def show_rules(self, rules: RetentionRules) -> None:
        """Those that are kept."""
        self.rules_text.setText(rules_words(rules))
