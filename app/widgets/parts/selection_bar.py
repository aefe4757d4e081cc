"""What can be said about several selected parts at once."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.formatting import format_count
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.widgets import GRID, action_button, leave_focus, text_label


class SelectionBar(QWidget):
    """There while more than one part is selected."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text_label("")
        self.fine_button = action_button(appearance, self.tr("Fine"), "thumbs-up")
        self.bad_button = action_button(appearance, self.tr("Bad"), "thumbs-down")
        self.back_button = action_button(appearance, self.tr("Take back"), "undo-2", "quiet")
        row = FlowLayout(self, GRID)
        row.addWidget(self.text)
        row.add_spring()
        for button in (self.fine_button, self.bad_button, self.back_button):
            leave_focus(button)
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are selected."""
        self.text.setText(self.tr("{count} selected").format(count=format_count(count)))
        self.setVisible(count > 1)
