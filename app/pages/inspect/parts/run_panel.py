"""The right column of the Inspect page: verdict, score, counters, history, overrule."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.part import Counters, Inspection
from app.domain.product import Product
from app.pages.inspect.parts.counters_panel import CountersPanel
from app.pages.inspect.parts.limit_popover import LimitPopover
from app.pages.inspect.parts.score_bar import ScoreBar
from app.pages.inspect.parts.score_history import ScoreHistory
from app.pages.inspect.parts.verdict_banner import VerdictBanner
from app.widgets.correction import show_correction
from app.widgets.formatting import format_score
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.widgets import GRID, action_button, card, rule, text_label

WIDTH_MINIMUM, WIDTH_MAXIMUM = 376, 528
SHARE_OF_PAGE = 0.27
ROOMY_HEIGHT = 850
"""Pixels of the page; from here on the verdict may grow in height too."""

FACTS_SPACING = 12


class RunPanel(QWidget):
    """Shows one inspection and the run around it."""

    limitChosen = Signal(object)
    """The limit in units of the model's proposal; None goes back to the proposal."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.banner = VerdictBanner(appearance)
        self.score_bar = ScoreBar(appearance)
        self.counters = CountersPanel(appearance)
        self.history = ScoreHistory(appearance)
        self.overrule_button = action_button(appearance, self.tr("This one is fine"), "thumbs-up", big=True)
        self.limit_button = action_button(appearance, self.tr("Limit"), "sliders-horizontal", big=True)
        self.limit_popover = LimitPopover(appearance, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.overrule_button, 1)
        row.addWidget(self.limit_button)
        layout.addLayout(row)
        frame, inner = card(spacing=FACTS_SPACING)
        inner.addWidget(self.score_bar)
        inner.addWidget(rule())
        inner.addWidget(self.counters)
        inner.addWidget(rule())
        self._past = QWidget()
        past = QVBoxLayout(self._past)
        past.setContentsMargins(0, 0, 0, 0)
        past.setSpacing(GRID)
        past.addWidget(text_label(self.tr("Last 200 scores"), SIZE_SMALL, QFont.Weight.Medium, "muted"))
        past.addWidget(self.history, 1)
        inner.addWidget(self._past, 1)
        # On a low screen the past scores give way, so that everything else fits.
        frame.setMinimumHeight(self._height_of(self.score_bar, self.counters))
        layout.addWidget(frame, 1)
        self.fit_into(0, 0)
        self.limit_popover.limitChosen.connect(self.limitChosen)
        self.show_inspection(None)

    def fit_into(self, page_width: int, page_height: int) -> None:
        """Take a share of the page: on a large screen the verdict is read from farther away."""
        width = min(WIDTH_MAXIMUM, max(WIDTH_MINIMUM, round(page_width * SHARE_OF_PAGE)))
        self.setFixedWidth(width)
        self.banner.setFixedHeight(
            round(width * 0.55) if page_height >= ROOMY_HEIGHT else self.banner.sizeHint().height()
        )
        self._past.setVisible(page_height >= self._height_with_past())

    def _height_with_past(self) -> int:
        """Pixels of the page from which on the past scores fit below everything else."""
        past = self._past.minimumSizeHint().height() + 2 * FACTS_SPACING + 1
        facts = self._height_of(self.score_bar, self.counters) + past
        around = self.banner.height() + self.overrule_button.sizeHint().height() + 4 * GRID
        return around + facts + 4 * GRID

    @staticmethod
    def _height_of(*parts: QWidget) -> int:
        """Pixels of a card with these parts and rules between them."""
        heights = sum(part.sizeHint().height() for part in parts)
        return heights + (len(parts) - 1) * (2 * FACTS_SPACING + 1) + 4 * GRID

    def show_inspection(self, inspection: Inspection | None) -> None:
        """Show a part's verdict and score."""
        self.banner.show_inspection(inspection)
        self.score_bar.show_inspection(inspection)
        show_correction(self.overrule_button, self._appearance, inspection)

    def show_waiting(self, reason: str) -> None:
        """Show that no images come, in place of the last verdict."""
        self.banner.show_waiting(reason)
        self.score_bar.show_inspection(None)

    def show_limit(self, product: Product | None, scores: tuple[float, ...]) -> None:
        """Show the limit for the product's next parts; `scores` are those of good parts that training did not use."""
        limit = None if product is None else product.limit
        self.limit_button.setText(self.tr("Limit {value}").format(value=format_score(limit)))
        self.limit_button.setAccessibleName(self.limit_button.text())
        if product is not None:
            self.limit_popover.show_limit(product.name, product.limit, scores)

    def show_run(self, counters: Counters, inspections: tuple[Inspection, ...]) -> None:
        """Show the counters and the last parts (oldest first)."""
        self.counters.show_counters(counters)
        self.history.show_inspections(inspections)

    def open_limit(self) -> None:
        """Let the person change the limit."""
        self.limit_popover.open_above(self.limit_button)
