"""The right column of the Inspect page: verdict, score, counters, history, overrule."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.part import Counters, Inspection
from app.pages.inspect.parts.counters_panel import CountersPanel
from app.pages.inspect.parts.score_bar import ScoreBar
from app.pages.inspect.parts.score_history import ScoreHistory
from app.pages.inspect.parts.verdict_banner import VerdictBanner
from app.widgets.correction import show_correction
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.widgets import GRID, action_button, card, rule, text_label

WIDTH_MINIMUM, WIDTH_MAXIMUM = 376, 528
SHARE_OF_PAGE = 0.27
ROOMY_HEIGHT = 850
"""Pixels of the page; from here on the verdict may grow in height too."""


class RunPanel(QWidget):
    """Shows one inspection and the run around it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.banner = VerdictBanner(appearance)
        self.score_bar = ScoreBar(appearance)
        self.counters = CountersPanel(appearance)
        self.history = ScoreHistory(appearance)
        self.overrule_button = action_button(appearance, self.tr("This one is fine"), "thumbs-up", big=True)
        self.limit_button = action_button(appearance, self.tr("Limit"), "sliders-horizontal", big=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.overrule_button, 1)
        row.addWidget(self.limit_button)
        layout.addLayout(row)
        frame, inner = card(spacing=2 * GRID)
        inner.addWidget(self.score_bar)
        inner.addWidget(rule())
        inner.addWidget(self.counters)
        inner.addWidget(rule())
        inner.addWidget(text_label(self.tr("Last 200 scores"), SIZE_SMALL, QFont.Weight.Medium, "muted"))
        inner.addWidget(self.history, 1)
        layout.addWidget(frame, 1)
        self.fit_into(0, 0)
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
        self.banner.show_inspection(inspection)
        self.score_bar.show_inspection(inspection)
        show_correction(self.overrule_button, self._appearance, inspection)

    def show_waiting(self, reason: str) -> None:
        """Show that no images come, in place of the last verdict."""
        self.banner.show_waiting(reason)
        self.score_bar.show_inspection(None)

    def show_run(self, counters: Counters, inspections: tuple[Inspection, ...]) -> None:
        """Show the counters and the last parts (oldest first)."""
        self.counters.show_counters(counters)
        self.history.show_inspections(inspections)
