"""The right column of the Inspect page: verdict, score, counters, history, overrule."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.part import Counters, Inspection
from app.pages.inspect.parts.counters_panel import CountersPanel
from app.pages.inspect.parts.run_banner_view import HEIGHT as BANNER_HEIGHT
from app.pages.inspect.parts.run_banner_view import RunBannerView
from app.pages.inspect.parts.score_bar import ScoreBar
from app.state.run_banner import RunBanner
from app.widgets.correction import correction_for, show_correction
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.widgets import GRID, action_button, card, leave_focus, rule
from app.widgets.run.score_history import ScoreHistory
from app.widgets.untrained import UntrainedNotice

WIDTH_MINIMUM, WIDTH_MAXIMUM = 376, 528
SHARE_OF_PAGE = 0.27
ROOMY_HEIGHT = 850
"""Pixels of the page; from here on the verdict may grow in height too."""
LOW_HEIGHT = 620
"""Pixels of the page; below, the past scores give way, so that everything else fits."""


class RunPanel(QWidget):
    """Shows one inspection and the run around it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._notice: UntrainedNotice | None = None
        self._page = 0, 0
        self.banner = RunBannerView(appearance)
        self.score_bar = ScoreBar(appearance)
        self.counters = CountersPanel(appearance)
        self.history = ScoreHistory(appearance)
        self.overrule_button = action_button(appearance, self.tr("This one is fine"), "thumbs-up", big=True)
        self.limit_button = action_button(appearance, self.tr("Limit"), "sliders-horizontal", big=True)
        leave_focus(self.overrule_button)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * GRID // 2)
        layout.addWidget(self.banner)
        row = FlowLayout(spacing=GRID)
        self.overrule_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self.overrule_button)
        row.addWidget(self.limit_button)
        layout.addLayout(row)
        frame, inner = card(margin=3 * GRID // 2, spacing=3 * GRID // 2)
        inner.addWidget(self.score_bar)
        inner.addWidget(rule())
        inner.addWidget(self.counters)
        self._past = QWidget()
        past = QVBoxLayout(self._past)
        past.setContentsMargins(0, 0, 0, 0)
        past.setSpacing(3 * GRID // 2)
        past.addWidget(rule())
        past.addWidget(self.history, 1)
        inner.addWidget(self._past, 1)
        inner.addStretch(0)
        layout.addWidget(frame, 1)
        self.fit_into(0, 0)
        self.show_banner(RunBanner(), None)

    def show_below_the_banner(self, notice: UntrainedNotice) -> None:
        """Where everybody sees it who reads the verdict, which gives the room for it."""
        self._notice = notice
        self._layout.insertWidget(1, notice)
        notice.shown.connect(lambda: self.fit_into(*self._page))

    def fit_into(self, page_width: int, page_height: int) -> None:
        """Take a share of the page: on a large screen the verdict is read from farther away."""
        width = min(WIDTH_MAXIMUM, max(WIDTH_MINIMUM, round(page_width * SHARE_OF_PAGE)))
        width = max(width, self._layout.minimumSize().width())  # large letters
        self.setFixedWidth(width)
        self._page = page_width, page_height
        roomy = page_height >= ROOMY_HEIGHT
        taken = 0
        if self._notice is not None and not self._notice.isHidden():
            taken = self._notice.heightForWidth(width) + self._layout.spacing()
        self.banner.set_share((round(width * 0.55) if roomy else BANNER_HEIGHT) - taken)
        self.counters.set_roomy(roomy)
        self._past.setVisible(page_height >= LOW_HEIGHT)

    def show_banner(self, banner: RunBanner, on_show: Inspection | None) -> None:
        """Show what is true now; `on_show` is the part whose picture is seen, and which a correction is about."""
        live = banner.live
        self.banner.show_banner(banner)
        # Without a live part the score of the picture contradicts nothing; its title says whose it is.
        self.score_bar.show_inspection(live or on_show, of_part=live is None)
        show_correction(self.overrule_button, self._appearance, on_show)
        if on_show is not None and (live is None or live.id != on_show.id):
            # In two lines, as the limit beside it: in one it would not fit.
            text = self.tr("Part {number}:\n{correction}").format(
                number=on_show.position, correction=correction_for(on_show).text
            )
            self.overrule_button.setText(text)
            self.overrule_button.setAccessibleName(" ".join(text.split()))

    def show_run(self, counters: Counters, inspections: tuple[Inspection, ...]) -> None:
        """Show the counters and the last parts (oldest first)."""
        self.counters.show_counters(counters)
        self.history.show_inspections(inspections)
