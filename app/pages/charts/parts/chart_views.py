"""All charts, filled from the states; loaded when somebody first looks, because of what draws them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.chart_figures import ChartFigures, pareto
from app.domain.part_query import PartQuery
from app.domain.product import Product
from app.messages.wording.say import say
from app.pages.charts.parts.bad_chart import BadChart
from app.pages.charts.parts.chart import Chart
from app.pages.charts.parts.drift_chart import DriftChart
from app.pages.charts.parts.heat_card import HeatCard
from app.pages.charts.parts.pareto_chart import MOST_ROWS, ParetoChart
from app.pages.charts.parts.score_chart import ScoreChart
from app.pages.charts.parts.yield_chart import YieldChart
from app.pages.charts.state import ChartsState
from app.pages.charts.view import View
from app.state.app_state import AppState
from app.state.drift_state import DriftState
from app.widgets.formatting import counted
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID
from onenip_core.types import Verdict


class ChartViews(QStackedWidget):
    """A view at a time."""

    partsRequested = Signal(object)
    """Carries a PartQuery: the parts behind a bar or a point."""

    def __init__(
        self,
        app_state: AppState,
        state: ChartsState,
        drift: DriftState,
        appearance: Appearance,
        anew_button: QPushButton,
    ) -> None:
        """`anew_button` compares scores anew; it stands beside the drift."""
        super().__init__()
        self._app_state = app_state
        self._state = state
        self._drift = drift
        self.yields = YieldChart(appearance)
        self.bad = BadChart(appearance)
        self.kinds = ParetoChart(appearance, self.tr("NG by kind of defect"), self.tr("Kind of defect"), "ng")
        self.reasons = ParetoChart(appearance, self.tr("Why verdicts were corrected"), self.tr("Reason"), "series")
        self.causes = ParetoChart(appearance, self.tr("Why parts were NOT CHECKED"), self.tr("Reason"), "not_checked")
        self.scores = ScoreChart(appearance)
        self.drift = DriftChart(appearance)
        self.drift.head.addWidget(anew_button)
        self.places = HeatCard(appearance)
        self.charts: tuple[Chart, ...] = (
            self.yields,
            self.bad,
            self.kinds,
            self.reasons,
            self.causes,
            self.scores,
            self.drift,
        )
        self._shown = {
            View.PRODUCTION: self._view(self.yields, self.bad),
            View.CAUSES: self._view(self.kinds, self.reasons, self.causes),
            View.SCORES: self._view(self.scores, self.drift),
            View.PLACES: self._view(self.places),
        }
        for chart in self.charts:
            chart.partsRequested.connect(self.partsRequested)
        state.figuresChanged.connect(self.show_figures)
        state.heatChanged.connect(self._show_heat)
        state.wantedChanged.connect(self._show_drift)
        drift.changed.connect(self._on_drift)
        for changed in (app_state.modelsChanged, app_state.productsChanged):
            changed.connect(self.show_figures)
        self.show_figures()
        self._show_heat()

    def _view(self, *charts: QWidget) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        for chart in charts:
            layout.addWidget(chart, 1)
        self.addWidget(holder)
        return holder

    def show_view(self, view: View) -> None:
        """Look at one of them."""
        self.setCurrentWidget(self._shown[view])

    def show_as_table(self, as_table: bool) -> None:
        """The numbers instead of the pictures, or the pictures again."""
        for chart in self.charts:
            chart.show_as_table(as_table)
        self.places.show_as_table(as_table)

    @property
    def _product(self) -> Product | None:
        number = self._state.wanted.product
        return next((each for each in self._app_state.products if each.id == number), None)

    @Slot()
    def show_figures(self) -> None:
        """Show what was counted."""
        figures = self._state.figures
        if figures is None:
            for chart in (self.yields, self.bad, self.kinds, self.reasons, self.causes, self.scores):
                chart.show_nothing(self.tr("Counting…"))
        else:
            product = self._product
            self.yields.show_figures(figures)
            self.bad.show_figures(figures)
            self.scores.show_figures(figures, None if product is None else product.limit)
            self._show_kinds(figures)
            self._show_reasons(figures)
            self._show_causes(figures)
        self._show_drift()

    def _show_kinds(self, figures: ChartFigures) -> None:
        if not figures.kinds:
            self.kinds.show_nothing(
                self.tr("Nobody said a kind of defect of an NG part of this time. B on Review asks for it.")
            )
            return
        bars = pareto([(each.kind, each.count) for each in figures.kinds], MOST_ROWS)
        labels = [self._label(bar.label, bar.is_rest, len(bar.reasons)) for bar in bars]
        bad = replace(figures.query, verdicts=(Verdict.NG,))
        queries = [replace(bad, kinds=bar.reasons) for bar in bars]
        said = counted(
            sum(bar.count for bar in bars),
            self.tr("{count} defect; a part with two kinds counts twice"),
            self.tr("{count} defects; a part with two kinds counts twice"),
        )
        self.kinds.show_bars(bars, labels, queries, said)

    def _show_reasons(self, figures: ChartFigures) -> None:
        counts: dict[str, int] = {}
        for each in figures.reasons:
            counts[each.reason] = counts.get(each.reason, 0) + each.count
        if not counts:
            self.reasons.show_nothing(
                self.tr(
                    "No verdict was corrected in this time. Reasons that are given with corrections, as the kind of the defect, "
                    "are counted here."
                )
            )
            return
        bars = pareto(tuple(counts.items()), MOST_ROWS)
        labels = [self._label(bar.label, bar.is_rest, len(bar.reasons)) for bar in bars]
        corrected = replace(figures.query, overruled=True)
        # Parts whose correction has no reason cannot be asked for.
        queries = [replace(corrected, reasons=bar.reasons) if all(bar.reasons) else None for bar in bars]
        said = counted(sum(counts.values()), self.tr("{count} correction"), self.tr("{count} corrections"))
        self.reasons.show_bars(bars, labels, queries, said)

    def _show_causes(self, figures: ChartFigures) -> None:
        if not figures.causes:
            self.causes.show_nothing(self.tr("Every part of this time was checked, or there are no parts."))
            return
        causes = [(say(cause.example), cause.count) for cause in figures.causes]
        bars = pareto(causes, MOST_ROWS)
        labels = [self._label(bar.label, bar.is_rest, len(bar.reasons)) for bar in bars]
        unchecked: PartQuery = replace(figures.query, verdicts=(Verdict.NOT_CHECKED,))
        total = sum(count for _, count in causes)
        said = counted(
            total,
            self.tr("{count} part; names and numbers are from one example"),
            self.tr("{count} parts; names and numbers are from one example"),
        )
        self.causes.show_bars(bars, labels, [unchecked] * len(bars), said)

    def _label(self, label: str, is_rest: bool, count: int) -> str:
        if is_rest:
            return counted(count, self.tr("{count} other"), self.tr("{count} others"))
        return label or self.tr("No reason given")

    @Slot(int)
    def _on_drift(self, product_id: int) -> None:
        if product_id == self._state.wanted.product:
            self._show_drift()

    @Slot()
    def _show_drift(self) -> None:
        product = self._product
        if product is None:
            self.drift.show_report(None, "")
        else:
            self.drift.show_report(self._drift.report(product.id), product.name)

    @Slot()
    def _show_heat(self) -> None:
        product = self._product
        self.places.show_heat(self._state.heat, self._state.progress, "" if product is None else product.name)
