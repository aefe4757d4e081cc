"""What narrows the list of parts: verdict, corrections, name, and over several batches product and day."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.day_span import local_day
from app.pages.review.part_filter import PartFilter
from app.pages.review.parts.product_choice import ProductChoice
from app.pages.review.state import ReviewState
from app.widgets.day_choice import DayChoice
from app.widgets.formatting import counted, format_count
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.widgets import GRID, action_button, text_label
from app.widgets.search_field import SearchField
from onenip_core.types import Verdict

CHOICES: tuple[Verdict | None, ...] = (None, Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED)


class PartFilterBar(QWidget):
    """Chips with their counts, a line to search in, and what else there is to choose from."""

    filterChanged = Signal(object)
    """Carries a PartFilter."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = PartFilter()
        self._group = QButtonGroup(self)
        chips = QWidget()
        chips.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = FlowLayout(chips)
        self.chips: list[QPushButton] = []
        for number in range(len(CHOICES)):
            chip = self._chip(appearance)
            self._group.addButton(chip, number)
            self.chips.append(chip)
            row.addWidget(chip)
        self.corrected = self._chip(appearance)
        row.addWidget(self.corrected)
        self.search = SearchField(self.tr("Search names, defects, notes"))
        self.result = text_label("", tone="muted")
        self.products = ProductChoice(appearance)
        self.days = DayChoice(appearance)
        search_row = QHBoxLayout()
        search_row.setSpacing(GRID)
        search_row.addWidget(self.search, 1)
        search_row.addWidget(self.result)
        self.of_several = QWidget()
        several_row = QHBoxLayout(self.of_several)
        several_row.setContentsMargins(0, 0, 0, 0)
        several_row.setSpacing(GRID)
        several_row.addWidget(self.products, 1)
        several_row.addWidget(self.days, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(chips)
        layout.addLayout(search_row)
        layout.addWidget(self.of_several)
        self._group.idClicked.connect(lambda number: self._narrow(replace(self._filter, verdict=CHOICES[number])))
        self.corrected.clicked.connect(lambda checked: self._narrow(replace(self._filter, corrected=checked)))
        self.search.textChanged.connect(lambda text: self._narrow(replace(self._filter, text=text)))
        self.products.productChosen.connect(lambda name: self._narrow(replace(self._filter, product=name)))
        self.days.spanChanged.connect(lambda span: self._narrow(replace(self._filter, days=span)))

    @staticmethod
    def _chip(appearance: Appearance) -> QPushButton:
        chip = action_button(appearance, "", role="chip")
        chip.setCheckable(True)
        return chip

    def show_state(self, state: ReviewState) -> None:
        """Show the counts and what is listed."""
        self._filter = state.part_filter
        counters = state.counters
        total = counters.ok + counters.ng + counters.not_checked
        names = (self.tr("All"), self.tr("OK"), self.tr("NG"), self.tr("Not checked"), self.tr("Corrected"))
        counts = (total, counters.ok, counters.ng, counters.not_checked, state.corrected_count)
        for chip, name, count in zip((*self.chips, self.corrected), names, counts, strict=True):
            chip.setText(f"{name} {format_count(count)}")
            text = counted(count, self.tr("Show {name}, {count} part"), self.tr("Show {name}, {count} parts"))
            chip.setAccessibleName(text.format(name=name))
        self.chips[CHOICES.index(self._filter.verdict)].setChecked(True)
        self.corrected.setChecked(self._filter.corrected)
        if self.search.text() != self._filter.text:
            with QSignalBlocker(self.search):
                self.search.setText(self._filter.text)
        self._show_of_several(state)
        listed = len(state.inspections)
        if state.is_reading:
            self.result.setText(self.tr("Reading…"))
        else:
            self.result.setText("" if listed == total else self.tr("{count} listed").format(count=format_count(listed)))

    def _show_of_several(self, state: ReviewState) -> None:
        products = {batch.product_name for batch in state.opened}
        days = {local_day(batch.started_at) for batch in state.opened}
        self.products.show_products(products, self._filter.product)
        self.products.setVisible(len(products) > 1)
        self.days.setVisible(len(days) > 1)
        self.of_several.setVisible(len(products) > 1 or len(days) > 1)
        if self._filter.days == PartFilter().days:
            self.days.clear()

    @Slot(object)
    def _narrow(self, part_filter: PartFilter) -> None:
        self._filter = part_filter
        self.filterChanged.emit(part_filter)
