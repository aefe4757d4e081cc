"""Charts of what was inspected: how much was good, why not, how parts score, and where defects lie."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.chart_figures import ChartFigures, pareto
from app.domain.chart_span import ChartFilter, ChartSpan
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
from app.state.app_state import AppState
from app.state.drift_state import DriftState
from app.widgets.formatting import format_count
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, Choice, action_button
from app.widgets.question_dialog import QuestionDialog
from onenip_core.drift import REFERENCE
from onenip_core.types import Verdict


class View(StrEnum):
    """What of the page is looked at."""

    PRODUCTION = "production"
    CAUSES = "causes"
    SCORES = "scores"
    PLACES = "places"


class ChartsPage(QWidget):
    """Four views of two charts or one, below what they show the parts of."""

    shownChanged = Signal(bool)
    wanted = Signal(object)
    """Carries a ChartFilter."""
    placesWanted = Signal()
    """The maps of NG parts shall be added up."""
    partsRequested = Signal(object)
    """Carries a PartQuery: the parts behind a bar or a point."""
    anewWanted = Signal(int)
    """Carries the number of a product whose scores shall be compared anew."""
    viewChanged = Signal()

    def __init__(self, app_state: AppState, state: ChartsState, drift: DriftState, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.state = state
        self._app_state = app_state
        self._drift = drift
        self._appearance = appearance
        self.yields = YieldChart(appearance)
        self.bad = BadChart(appearance)
        self.reasons = ParetoChart(appearance, self.tr("Why verdicts were corrected"), self.tr("Reason"), "series")
        self.causes = ParetoChart(appearance, self.tr("Why parts were NOT CHECKED"), self.tr("Reason"), "not_checked")
        self.scores = ScoreChart(appearance)
        self.drift = DriftChart(appearance)
        self.places = HeatCard(appearance)
        self.charts: tuple[Chart, ...] = (self.yields, self.bad, self.reasons, self.causes, self.scores, self.drift)
        self._views = QStackedWidget()
        self._chips = QButtonGroup(self)
        self.chips: dict[View, QPushButton] = {}
        self._add_view(View.PRODUCTION, self.tr("Production"), self.yields, self.bad)
        self._add_view(View.CAUSES, self.tr("Causes"), self.reasons, self.causes)
        self._add_view(View.SCORES, self.tr("Scores"), self.scores, self.drift)
        self._add_view(View.PLACES, self.tr("Places"), self.places)
        self.products = Choice(appearance, self.tr("Product"))
        self.spans = Choice(appearance, self.tr("Time"))
        self.stations = Choice(appearance, self.tr("Station"))
        self.table_button = action_button(appearance, self.tr("Table"), role="chip")
        self.table_button.setCheckable(True)
        self.refresh_button = action_button(appearance, "", "rotate-ccw", "quiet", self.tr("Count again (F5)"))
        self._build_layout()
        self._fill_spans()
        self._connect()
        self.show_view(View.PRODUCTION)
        self._fill_products()
        self._fill_stations()
        self._show_figures()
        self._show_heat()

    def _add_view(self, view: View, text: str, *charts: QWidget) -> None:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        for chart in charts:
            layout.addWidget(chart, 1)
        self._views.addWidget(holder)
        chip = action_button(self._appearance, text, role="chip")
        chip.setCheckable(True)
        self._chips.addButton(chip)
        self.chips[view] = chip

    def _build_layout(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        for chip in self.chips.values():
            head.addWidget(chip)
        head.addStretch(1)
        self.products.setMinimumWidth(176)
        for choice in (self.products, self.spans, self.stations):
            head.addWidget(choice)
        head.addWidget(self.table_button)
        head.addWidget(self.refresh_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        outer.setSpacing(2 * GRID)
        outer.addLayout(head)
        outer.addWidget(self._views, 1)

    def _fill_spans(self) -> None:
        words = {
            ChartSpan.TODAY: self.tr("Today"),
            ChartSpan.YESTERDAY: self.tr("Yesterday"),
            ChartSpan.LAST_24_HOURS: self.tr("Last 24 hours"),
            ChartSpan.LAST_7_DAYS: self.tr("Last 7 days"),
            ChartSpan.LAST_30_DAYS: self.tr("Last 30 days"),
            ChartSpan.LAST_YEAR: self.tr("Last 52 weeks"),
        }
        for span, text in words.items():
            self.spans.addItem(text, span.value)
        self.spans.setCurrentIndex(self.spans.findData(self.state.wanted.span.value))

    def _connect(self) -> None:
        for choice in (self.products, self.spans, self.stations):
            choice.currentIndexChanged.connect(self._on_filter)
        for chart in self.charts:
            chart.partsRequested.connect(self.partsRequested)
        self.state.figuresChanged.connect(self._show_figures)
        self.state.heatChanged.connect(self._show_heat)
        self.state.stationsChanged.connect(self._fill_stations)
        self.state.wantedChanged.connect(self._on_wanted)
        self._drift.changed.connect(self._on_drift)
        self._app_state.productsChanged.connect(self._fill_products)
        self._app_state.modelsChanged.connect(self._show_drift)

    @property
    def view(self) -> View:
        """What of the page is looked at."""
        return tuple(self.chips)[self._views.currentIndex()]

    def show_view(self, view: View) -> None:
        """Look at one of the views."""
        self.chips[view].setChecked(True)
        self._views.setCurrentIndex(tuple(self.chips).index(view))
        if view is View.PLACES:
            self.placesWanted.emit()
        self.viewChanged.emit()

    def show_as_table(self) -> None:
        """The numbers instead of the pictures, or the pictures again."""
        as_table = not self.table_button.isChecked()
        self.table_button.setChecked(as_table)
        for chart in self.charts:
            chart.show_as_table(as_table)
        self.places.show_as_table(as_table)

    def make_anew_question(self) -> QuestionDialog:
        """Asks whether the next parts are what later ones are compared with."""
        product = self._product
        name = "" if product is None else product.name
        return QuestionDialog(
            self._appearance,
            self.tr("Compare {product} anew?").format(product=name),
            self.tr(
                "Say so when parts are right as they are: a lamp was changed, say, and good parts are good. The next {count} parts "
                "are then what later ones are compared with; until they are there, no drift is seen. Limit and model stay as they "
                "are. Ctrl+Z takes it back."
            ).format(count=REFERENCE),
            self.tr("Compare anew"),
            self.tr("Keep"),
            self,
            is_dangerous=False,
        )

    def ask_anew(self) -> None:
        """Ask, and request it."""
        product = self._product
        if product is not None and self.make_anew_question().ask():
            self.anewWanted.emit(product.id)

    @property
    def can_compare_anew(self) -> bool:
        """True where there is something to compare with."""
        product = self._product
        report = None if product is None else self._drift.report(product.id)
        return report is not None and report.known > 0

    def showEvent(self, event: QShowEvent) -> None:
        """Figures are counted when somebody looks."""
        super().showEvent(event)
        self.shownChanged.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self.shownChanged.emit(False)

    @property
    def _product(self) -> Product | None:
        number = self.state.wanted.product
        return next((each for each in self._app_state.products if each.id == number), None)

    @Slot()
    def _on_filter(self) -> None:
        product, span, station = (each.currentData() for each in (self.products, self.spans, self.stations))
        self.wanted.emit(ChartFilter(product or None, ChartSpan(span), str(station or "")))

    @Slot()
    def _on_wanted(self) -> None:
        wanted = self.state.wanted
        for choice, data in (
            (self.products, wanted.product or 0),
            (self.spans, wanted.span.value),
            (self.stations, wanted.station),
        ):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(max(0, choice.findData(data)))
        self._show_drift()
        if self.view is View.PLACES:
            self.placesWanted.emit()

    @Slot()
    def _fill_products(self) -> None:
        with QSignalBlocker(self.products):
            self.products.clear()
            self.products.addItem(self.tr("All products"), 0)
            for product in self._app_state.products:
                self.products.addItem(product.name, product.id)
            self.products.setCurrentIndex(max(0, self.products.findData(self.state.wanted.product or 0)))
        if self.state.wanted.product is not None and self._product is None:
            self._on_filter()  # the product went to the trash
        self._show_figures()

    @Slot()
    def _fill_stations(self) -> None:
        names = self.state.stations
        with QSignalBlocker(self.stations):
            self.stations.clear()
            self.stations.addItem(self.tr("All stations"), "")
            for name in names:
                self.stations.addItem(name, name)
            self.stations.setCurrentIndex(max(0, self.stations.findData(self.state.wanted.station)))
        self.stations.setVisible(len(names) > 1)

    @Slot()
    def _show_figures(self) -> None:
        figures = self.state.figures
        if figures is None:
            for chart in (self.yields, self.bad, self.reasons, self.causes, self.scores):
                chart.show_nothing(self.tr("Counting…"))
        else:
            product = self._product
            self.yields.show_figures(figures)
            self.bad.show_figures(figures)
            self.scores.show_figures(figures, None if product is None else product.limit)
            self._show_reasons(figures)
            self._show_causes(figures)
        self._show_drift()

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
        queries = [
            PartQuery(
                products=figures.query.products,
                since=figures.query.since,
                until=figures.query.until,
                stations=figures.query.stations,
                overruled=True,
                reasons=bar.reasons,
            )
            if all(bar.reasons)
            else None
            for bar in bars
        ]
        total = sum(counts.values())
        self.reasons.show_bars(bars, labels, queries, self.tr("{count} corrections").format(count=format_count(total)))

    def _show_causes(self, figures: ChartFigures) -> None:
        if not figures.causes:
            self.causes.show_nothing(self.tr("Every part of this time was checked, or there are no parts."))
            return
        counted = [(say(cause.example), cause.count) for cause in figures.causes]
        bars = pareto(counted, MOST_ROWS)
        labels = [self._label(bar.label, bar.is_rest, len(bar.reasons)) for bar in bars]
        unchecked = PartQuery(
            products=figures.query.products,
            since=figures.query.since,
            until=figures.query.until,
            stations=figures.query.stations,
            verdicts=(Verdict.NOT_CHECKED,),
        )
        total = sum(count for _, count in counted)
        said = self.tr("{count} parts; names and numbers are those of an example").format(count=format_count(total))
        self.causes.show_bars(bars, labels, [unchecked] * len(bars), said)

    def _label(self, label: str, is_rest: bool, count: int) -> str:
        if is_rest:
            return self.tr("{count} others").format(count=count)
        return label or self.tr("No reason given")

    @Slot(int)
    def _on_drift(self, product_id: int) -> None:
        if product_id == self.state.wanted.product:
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
        self.places.show_heat(self.state.heat, self.state.progress, "" if product is None else product.name)
