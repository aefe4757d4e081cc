"""The right column of the Inspect page: verdict, score, counters, history, overrule."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.state.inspection_state import Counters
from app.storage.entities import Inspection
from app.views.counters_panel import CountersPanel
from app.views.look.appearance import Appearance
from app.views.look.fonts import SIZE_SMALL
from app.views.look.widgets import GRID, action_button, card, rule, text_label
from app.views.score_bar import ScoreBar
from app.views.score_history import ScoreHistory
from app.views.verdict_banner import VerdictBanner
from onenip_core.types import Verdict

WIDTH_MINIMUM, WIDTH_MAXIMUM = 376, 528
SHARE_OF_PAGE = 0.27
ROOMY_HEIGHT = 850
"""Pixels of the page; from here on the verdict may grow in height too."""


class RunPanel(QWidget):
    """Shows one inspection and the run around it."""

    overruleRequested = Signal(int, object)
    """Inspection id; Verdict, or None to take the correction back."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._inspection: Inspection | None = None
        self.banner = VerdictBanner(appearance)
        self.score_bar = ScoreBar(appearance)
        self.counters = CountersPanel(appearance)
        self.history = ScoreHistory(appearance)
        self.overrule_button = action_button(appearance, self.tr("This one is fine"), "thumbs-up", big=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.banner)
        layout.addWidget(self.overrule_button)
        frame, inner = card(spacing=2 * GRID)
        inner.addWidget(self.score_bar)
        inner.addWidget(rule())
        inner.addWidget(self.counters)
        inner.addWidget(rule())
        inner.addWidget(text_label(self.tr("Last 200 scores"), SIZE_SMALL, QFont.Weight.Medium, "muted"))
        inner.addWidget(self.history, 1)
        layout.addWidget(frame, 1)
        self.fit_into(0, 0)
        self.overrule_button.clicked.connect(self._on_overrule_clicked)
        self.show_inspection(None)

    def fit_into(self, page_width: int, page_height: int) -> None:
        """Take a share of the page: on a large screen the verdict is read from farther away."""
        width = min(WIDTH_MAXIMUM, max(WIDTH_MINIMUM, round(page_width * SHARE_OF_PAGE)))
        self.setFixedWidth(width)
        self.banner.setFixedHeight(
            round(width * 0.55) if page_height >= ROOMY_HEIGHT else self.banner.sizeHint().height()
        )

    def show_inspection(self, inspection: Inspection | None) -> None:
        """Show a part's verdict and score."""
        self._inspection = inspection
        self.banner.show_inspection(inspection)
        self.score_bar.show_inspection(inspection)
        corrected = inspection is not None and inspection.overruled is not None
        possible = inspection is not None and (corrected or inspection.verdict is not Verdict.OK)
        self.overrule_button.setText(self.tr("Take my correction back") if corrected else self.tr("This one is fine"))
        self.overrule_button.setShortcut("O")
        self.overrule_button.setAccessibleName(self.overrule_button.text())
        self.overrule_button.setToolTip(self.tr("Correct the verdict of the part on show (O)"))
        self._appearance.set_icon(self.overrule_button, "undo-2" if corrected else "thumbs-up")
        self.overrule_button.setEnabled(possible)

    def show_run(self, counters: Counters, inspections: tuple[Inspection, ...]) -> None:
        """Show the counters and the last parts (oldest first)."""
        self.counters.show_counters(counters)
        self.history.show_inspections(inspections)

    @Slot()
    def _on_overrule_clicked(self) -> None:
        if self._inspection is not None:
            correction = Verdict.OK if self._inspection.overruled is None else None
            self.overruleRequested.emit(self._inspection.id, correction)
