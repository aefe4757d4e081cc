"""Charts of what was inspected: how much was good, why not, how parts score, and where defects lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.chart_span import ChartFilter, ChartSpan
from app.domain.product import Product
from app.pages.charts.state import ChartsState
from app.pages.charts.view import View
from app.state.app_state import AppState
from app.state.drift_state import DriftState
from app.state.first_steps_state import FirstStepsState
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, Choice, OneOf, action_button
from app.widgets.nothing_inspected import NothingInspected
from app.widgets.question_dialog import QuestionDialog
from onenip_core.drift import REFERENCE

if TYPE_CHECKING:
    from app.pages.charts.parts.chart_views import ChartViews


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

    def __init__(
        self,
        app_state: AppState,
        state: ChartsState,
        drift: DriftState,
        first_steps: FirstStepsState,
        appearance: Appearance,
    ) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.state = state
        self._app_state = app_state
        self._drift = drift
        self._first_steps = first_steps
        self.nothing = NothingInspected(
            appearance,
            "activity",
            self.tr("Charts show how much was good, why parts were not, how they score and where defects lie."),
        )
        self._appearance = appearance
        self._view = View.PRODUCTION
        self._views: ChartViews | None = None
        self._chips = OneOf(self)
        self.chips: dict[View, QPushButton] = {}
        for view, text in (
            (View.PRODUCTION, self.tr("Production")),
            (View.CAUSES, self.tr("Causes")),
            (View.SCORES, self.tr("Scores")),
            (View.PLACES, self.tr("Places")),
        ):
            chip = action_button(appearance, text, role="chip")
            chip.setCheckable(True)
            self._chips.addButton(chip)
            self.chips[view] = chip
        self.anew_button = action_button(appearance, self.tr("Compare again…"), "rotate-ccw", "quiet")
        self.anew_button.setParent(self)
        self.anew_button.hide()
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

    def _build_layout(self) -> None:
        head = FlowLayout(spacing=GRID)
        for chip in self.chips.values():
            head.addWidget(chip)
        head.add_spring()
        self.products.setMinimumWidth(scaled(176))
        for choice in (self.products, self.spans, self.stations):
            head.addWidget(choice)
        head.addWidget(self.table_button)
        head.addWidget(self.refresh_button)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._layout.setSpacing(2 * GRID)
        self._layout.addLayout(head)
        self._layout.addWidget(self.nothing, 1)
        self._show_nothing()

    @Slot()
    def _show_nothing(self) -> None:
        nothing = self._first_steps.nothing_inspected
        self.nothing.setVisible(nothing)
        if not nothing and self.isVisible():
            self.views.show()
        elif nothing and self._views is not None:
            self._views.hide()

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
        # A button that stays down does what it does by itself: actions leave such ones alone.
        for view, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, view=view: self.show_view(view))
        self.table_button.toggled.connect(lambda as_table: self.views.show_as_table(as_table))
        self._first_steps.changed.connect(self._show_nothing)
        self.state.stationsChanged.connect(self._fill_stations)
        self.state.wantedChanged.connect(self._on_wanted)
        self._app_state.productsChanged.connect(self._fill_products)

    @property
    def view(self) -> View:
        """What of the page is looked at."""
        return self._view

    @property
    def views(self) -> ChartViews:
        """The charts, made when somebody first looks: to load what draws them takes as long as everything else together."""
        if self._views is None:
            from app.pages.charts.parts.chart_views import ChartViews

            self._views = ChartViews(self._app_state, self.state, self._drift, self._appearance, self.anew_button)
            self.anew_button.show()
            self._views.partsRequested.connect(self.partsRequested)
            self._views.show_view(self._view)
            self._views.show_as_table(self.table_button.isChecked())
            self._layout.addWidget(self._views, 1)
        return self._views

    def show_view(self, view: View) -> None:
        """Look at one of the views."""
        self._view = view
        self.chips[view].setChecked(True)
        if self._views is not None:
            self._views.show_view(view)
        if view is View.PLACES:
            self.placesWanted.emit()
        self.viewChanged.emit()

    def show_as_table(self) -> None:
        """The numbers instead of the pictures, or the pictures again."""
        self.table_button.toggle()

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
            self.tr("Compare again"),
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
        self._show_nothing()
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
