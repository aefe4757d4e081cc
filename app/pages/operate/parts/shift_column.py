"""The right column: what the shift has counted, and the key that says that the model is wrong."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.part import Inspection
from app.pages.operate.parts.shift_counters import ShiftCounters
from app.widgets.correction import correction_for, show_correction
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.fonts import SIZE_STRONG, font
from app.widgets.look.widgets import BUTTON_PADDING, GRID, ICON_GAP, action_button, fit_texts, leave_focus

GAP = 10
UNDO_WIDTH = 124


class ShiftColumn(QWidget):
    """What the buttons do stands in the page's actions."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.counters = ShiftCounters(appearance)
        self.correct_button = action_button(appearance, self.tr("This one is fine"), "thumbs-up", big=True)
        self.undo_button = action_button(appearance, self.tr("Undo"), "undo-2", big=True)
        leave_focus(self.correct_button, self.undo_button)
        for button in (self.correct_button, self.undo_button):
            button.setFont(font(SIZE_STRONG, QFont.Weight.DemiBold))
            button.setProperty("huge", True)
        fit_texts(self.undo_button, UNDO_WIDTH, self.undo_button.text())
        corrections = FlowLayout(spacing=GRID)
        self.correct_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        corrections.addWidget(self.correct_button)
        corrections.addWidget(self.undo_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.counters, 1)
        layout.addLayout(corrections)

    def offer_correction(self, inspection: Inspection | None, live: bool) -> None:
        """Let the button offer the correction of the part in the picture; one that is not `live` is named."""
        show_correction(self.correct_button, self._appearance, inspection)
        if inspection is not None and not live:
            correction = correction_for(inspection).text
            template = self.tr("Part {number}: {correction}")
            text = template.format(number=inspection.position, correction=correction)
            in_two_lines = template.format(number=inspection.position, correction=f"\n{correction}")
            self.correct_button.setText(text if self._holds(text) else in_two_lines)
            self.correct_button.setAccessibleName(text)

    def _holds(self, text: str) -> bool:
        """True if the button has room for `text` in one line."""
        button = self.correct_button
        room = button.width() - 2 * BUTTON_PADDING - button.iconSize().width() - ICON_GAP
        return button.fontMetrics().horizontalAdvance(text) <= room
