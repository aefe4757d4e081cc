"""What stands in place of parts and charts of parts while nothing was inspected yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.widgets.empty_state import EmptyState
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import action_button


class NothingInspected(QFrame):
    """Says that runs leave their parts here, and leads to where they begin."""

    inspectRequested = Signal()

    def __init__(self, appearance: Appearance, icon: str, text: str) -> None:
        super().__init__()
        self.setObjectName("Card")
        self.empty = EmptyState(appearance, icon, self.tr("Nothing has been inspected yet"), text)
        self.inspect_button = action_button(appearance, self.tr("Go to Inspect"), "scan-eye", "primary", big=True)
        self.empty.add_button(self.inspect_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        self.inspect_button.clicked.connect(self.inspectRequested)
