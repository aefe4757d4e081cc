"""Whether a PIN is asked for when somebody leaves the operator's page."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.widgets import GRID, action_button, heading, rule, text_label


class PinCard(QFrame):
    """Says how it is, and has the buttons; what they do stands in the page's actions."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Card")
        self.state = text_label(weight=QFont.Weight.DemiBold)
        self.set_button = action_button(appearance, self.tr("Set a PIN…"), "user-pen")
        self.remove_button = action_button(appearance, self.tr("Remove the PIN"), "x")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.state)
        texts.addWidget(
            text_label(
                self.tr(
                    "F11 hands the window to the operator: one page, in full screen. With a PIN, only someone who knows it "
                    "gets back to these pages or closes the program. Only a hash of it is kept. If it is forgotten, close "
                    "the program from outside and take the line “operator_pin” out of settings.json in the workspace: "
                    "whoever has the files has everything."
                ),
                SIZE_SMALL,
                tone="muted",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addLayout(texts, 1)
        row.addSpacing(2 * GRID)
        row.addWidget(self.remove_button)
        row.addWidget(self.set_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(heading(self.tr("Operator's page")))
        layout.addWidget(rule())
        layout.addLayout(row)
        self.show_pin(False)

    def show_pin(self, is_set: bool, people_log_in: bool = False) -> None:
        """Say whether there is one, and whether it is asked for."""
        if people_log_in:
            self.state.setText(self.tr("Not asked for: everybody logs in"))
        else:
            self.state.setText(self.tr("A PIN is set") if is_set else self.tr("No PIN: anybody can leave it"))
        text = self.tr("Change the PIN…") if is_set else self.tr("Set a PIN…")
        self.set_button.setText(text)
        self.set_button.setAccessibleName(text)
        self.remove_button.setVisible(is_set)
