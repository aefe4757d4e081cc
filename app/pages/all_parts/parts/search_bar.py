"""What narrows the parts of all batches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.model_record import ModelRecord
from app.domain.part_query import PartQuery
from app.domain.part_search import PartSearch
from app.domain.product import Product
from app.pages.all_parts.built_in import CLOSE
from app.pages.all_parts.choices import SearchChoices
from app.pages.all_parts.parts.span_choice import SpanChoice
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, Choice, OneOf, action_button, text_label
from app.widgets.number_box import NumberBox
from app.widgets.search_field import SearchField
from onenip_core.types import Verdict

VERDICTS: tuple[Verdict | None, ...] = (None, Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED)
_PATIENCE_MS = 200
"""A person types on: not every letter is looked for."""
WIDEST_CHOICE = 320
"""Pixels: a longer name ends in dots, and is whole in the list."""
_HIGHEST_SCORE = 1000.0


class SearchBar(QWidget):
    """Shows a search and says how a person changes it; what is seldom needed stands in further rows that come when asked for."""

    searchChanged = Signal(object)
    """Carries a PartSearch."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = PartSearch()
        self.text = SearchField(self.tr("Part number or name"))
        self.products = Choice(appearance, self.tr("Product"))
        self.span = SpanChoice(appearance)
        self.more_button = self._chip(appearance, self.tr("More"))
        self.chips: list[QPushButton] = []
        self._group = OneOf(self)
        chips = QWidget()
        chips.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        flow = FlowLayout(chips)
        for number, name in enumerate((self.tr("All"), self.tr("OK"), self.tr("NG"), self.tr("Not checked"))):
            chip = self._chip(appearance, name)
            self._group.addButton(chip, number)
            self.chips.append(chip)
            flow.addWidget(chip)
        self.overruled = self._chip(appearance, self.tr("Corrected"))
        for chip in (self.overruled, self.more_button):
            flow.addWidget(chip)
        self.models = Choice(appearance, self.tr("Model"))
        self.stations = Choice(appearance, self.tr("Station"))
        self.reasons = Choice(appearance, self.tr("Reason of the correction"))
        self.kinds = Choice(appearance, self.tr("Kind of defect"))
        self.orders = Choice(appearance, self.tr("Order"))
        self.by_score = self._chip(appearance, self.tr("Score from"))
        self.lowest = NumberBox(self.tr("Lowest score"), 0.0, _HIGHEST_SCORE, 3)
        self.highest = NumberBox(self.tr("Highest score"), 0.0, _HIGHEST_SCORE, 3)
        self.highest.setValue(1.0)
        self.near = self._chip(appearance, self.tr("Near the limit, within"))
        self.distance = NumberBox(self.tr("Distance from the limit"), 0.1, 100.0, 1, "%")
        self.distance.setValue(100 * CLOSE)
        self.further = QWidget()
        self._build_layout(chips)
        self._connect()
        self.show_search(self._search)
        self.further.hide()

    def _build_layout(self, chips: QWidget) -> None:
        first = self._row(self.text, self.products, self.span)
        lists = self._row(self.models, self.stations, self.reasons)
        others = self._row(self.kinds, self.orders)
        to, scores = text_label(self.tr("to"), tone="muted"), FlowLayout(spacing=GRID)
        for widget in (self.by_score, self.lowest, to, self.highest):
            scores.addWidget(widget)
        limits = FlowLayout(spacing=GRID)
        for widget in (self.near, self.distance):
            limits.addWidget(widget)
        further = QVBoxLayout(self.further)
        further.setContentsMargins(0, 0, 0, 0)
        further.setSpacing(GRID)
        for row in (lists, others, scores, limits):
            further.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(first)
        layout.addWidget(self.span.between)
        layout.addWidget(chips)
        layout.addWidget(self.further)

    def _connect(self) -> None:
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PATIENCE_MS)
        self._typing.timeout.connect(lambda: self._change(text=self.text.text().strip()))
        self.text.textChanged.connect(lambda _text: self._typing.start())
        self.span.spanChanged.connect(lambda: self._tell(self.span.changed(self._search)))
        self._group.idClicked.connect(self._on_verdict)
        self.overruled.clicked.connect(lambda on: self._change(overruled=True if on else None, reasons=()))
        self.more_button.toggled.connect(self.further.setVisible)
        self.products.currentIndexChanged.connect(lambda _row: self._change(products=_chosen(self.products)))
        self.models.currentIndexChanged.connect(lambda _row: self._change(models=_chosen(self.models)))
        self.stations.currentIndexChanged.connect(lambda _row: self._change(stations=_chosen(self.stations)))
        self.reasons.currentIndexChanged.connect(lambda _row: self._change(reasons=_chosen(self.reasons)))
        self.kinds.currentIndexChanged.connect(lambda _row: self._change(kinds=_chosen(self.kinds)))
        self.orders.currentIndexChanged.connect(lambda _row: self._change(orders=_chosen(self.orders)))
        self.by_score.clicked.connect(self._on_score)
        self.near.clicked.connect(self._on_near)
        for box in (self.lowest, self.highest):
            box.valueChanged.connect(self._on_score)
        self.distance.valueChanged.connect(self._on_near)

    def show_products(self, products: Sequence[Product]) -> None:
        """Offer these products."""
        _offer(self.products, self.tr("Any product"), [(each.name, each.id) for each in products])
        self.show_search(self._search)

    def show_models(self, models: Sequence[ModelRecord]) -> None:
        """Offer these models."""
        _offer(self.models, self.tr("Any model"), [(each.label, each.id) for each in models])
        self.show_search(self._search)

    def show_choices(self, choices: SearchChoices) -> None:
        """Offer these."""
        _offer(self.stations, self.tr("Any station"), [(each, each) for each in choices.stations])
        _offer(self.reasons, self.tr("Any reason"), [(each, each) for each in choices.reasons])
        _offer(self.kinds, self.tr("Any kind of defect"), [(each, each) for each in choices.kinds])
        _offer(self.orders, self.tr("Any order"), [(each, each) for each in choices.orders])
        self.show_search(self._search)

    def show_search(self, search: PartSearch) -> None:
        """Show what is looked for; asks for nothing."""
        self._search, query = search, search.query
        if self.text.text().strip() != query.text:
            with QSignalBlocker(self.text):
                self.text.setText(query.text)
        self.span.show_search(search)
        for choice, values in (
            (self.products, query.products),
            (self.models, query.models),
            (self.stations, query.stations),
            (self.reasons, query.reasons),
            (self.kinds, query.kinds),
            (self.orders, query.orders),
        ):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(max(0, choice.findData(values[0]) if len(values) == 1 else 0))
        verdict = query.verdicts[0] if len(query.verdicts) == 1 else None
        self.chips[VERDICTS.index(verdict)].setChecked(True)
        self.overruled.setChecked(bool(query.overruled))
        is_scored = query.score_from is not None and query.score_to is not None
        self.by_score.setChecked(is_scored)
        self.near.setChecked(query.near_limit is not None)
        with QSignalBlocker(self.lowest), QSignalBlocker(self.highest), QSignalBlocker(self.distance):
            if query.score_from is not None and query.score_to is not None:
                self.lowest.setValue(query.score_from)
                self.highest.setValue(query.score_to)
            if query.near_limit is not None:
                self.distance.setValue(100 * query.near_limit)
        named = query.models or query.stations or query.reasons or query.kinds or query.orders
        if named or is_scored or query.near_limit is not None:
            self.more_button.setChecked(True)

    @Slot(int)
    def _on_verdict(self, number: int) -> None:
        verdict = VERDICTS[number]
        self._change(verdicts=() if verdict is None else (verdict,))

    @Slot()
    def _on_score(self) -> None:
        on = self.by_score.isChecked()
        bounds = (self.lowest.value(), self.highest.value()) if on else (None, None)
        self._change(score_from=bounds[0], score_to=bounds[1])

    @Slot()
    def _on_near(self) -> None:
        self._change(near_limit=self.distance.value() / 100 if self.near.isChecked() else None)

    def _change(self, **changed: Any) -> None:
        query: PartQuery = replace(self._search.query, **changed)
        self._tell(replace(self._search, query=query))

    def _tell(self, search: PartSearch) -> None:
        if search != self._search:
            self._search = search
            self.searchChanged.emit(search)

    @staticmethod
    def _row(*widgets: QWidget) -> FlowLayout:
        row = FlowLayout(spacing=GRID)
        for widget in widgets:
            if isinstance(widget, Choice):
                widget.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
                widget.setMaximumWidth(scaled(WIDEST_CHOICE))
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(widget)
        return row

    @staticmethod
    def _chip(appearance: Appearance, text: str) -> QPushButton:
        chip = action_button(appearance, text, role="chip")
        chip.setCheckable(True)
        return chip


def _offer(choice: Choice, anything: str, items: Sequence[tuple[str, object]]) -> None:
    with QSignalBlocker(choice):
        choice.clear()
        choice.addItem(anything, None)
        for text, data in items:
            choice.addItem(text, data)


def _chosen(choice: Choice) -> tuple[Any, ...]:
    data = choice.currentData()
    return () if data is None else (data,)
