"""The list of batches with what narrows it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.pages.review.batch_filter import BatchFilter
from app.pages.review.parts.batch_list import BatchList
from app.pages.review.parts.product_choice import ProductChoice
from app.pages.review.state import ReviewState
from app.widgets.day_choice import DayChoice
from app.widgets.formatting import format_count
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.widgets import GRID, action_button, heading, text_label
from app.widgets.search_field import SearchField


class BatchesPanel(QWidget):
    """Search on top; product, days and corrections where they are asked for."""

    filterChanged = Signal(object)
    """Carries a BatchFilter."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = BatchFilter()
        self.list = BatchList(appearance)
        self.search = SearchField(self.tr("Search batches"))
        self.more = action_button(appearance, "", "sliders-horizontal", "quiet", self.tr("Filter by product and day"))
        self.more.setCheckable(True)
        self.products = ProductChoice(appearance)
        self.days = DayChoice(appearance)
        self.corrected = action_button(appearance, self.tr("With corrections"), role="chip")
        self.corrected.setCheckable(True)
        self.trash_button = action_button(appearance, self.tr("Trash"), "trash-2", "quiet")
        self.hold_button = action_button(appearance, "", "lock", "quiet", self.tr("Hold the chosen batches"))
        self.result = text_label("", tone="muted")
        self.filters = QWidget()
        filters = QVBoxLayout(self.filters)
        filters.setContentsMargins(0, 0, 0, 0)
        filters.setSpacing(GRID)
        for widget in (self.products, self.days, self.corrected):
            filters.addWidget(widget)
        self.filters.hide()
        search_row = QHBoxLayout()
        search_row.setSpacing(GRID // 2)
        search_row.addWidget(self.search, 1)
        search_row.addWidget(self.more)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(self.hold_button)
        bottom.addWidget(self.trash_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(heading(self.tr("Batches"), SIZE_TITLE))
        layout.addLayout(search_row)
        layout.addWidget(self.filters)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.result)
        layout.addLayout(bottom)
        self.more.toggled.connect(self._on_more_toggled)
        self.search.textChanged.connect(lambda text: self._narrow(replace(self._filter, text=text)))
        self.products.productChosen.connect(lambda name: self._narrow(replace(self._filter, product=name)))
        self.days.spanChanged.connect(lambda span: self._narrow(replace(self._filter, days=span)))
        self.corrected.clicked.connect(lambda checked: self._narrow(replace(self._filter, corrected=checked)))

    def show_state(self, state: ReviewState) -> None:
        """Show the batches that pass, with the open ones selected; while others are being read, those stay selected."""
        self._filter = state.batch_filter
        self.products.show_products((batch.product_name for batch in state.batches), self._filter.product)
        self.corrected.setChecked(self._filter.corrected)
        listed = state.listed_batches
        opened = {batch.id for batch in state.opened}
        held = frozenset(batch.id for batch in listed if state.is_held(batch))
        self.list.show_batches(listed, self.list.chosen() if state.is_reading else opened, held)
        self.result.setText(self._result(len(listed), len(state.batches), len(opened)))
        self.result.setVisible(bool(self.result.text()))

    def _result(self, listed: int, total: int, opened: int) -> str:
        if opened > 1:
            return self.tr("{count} selected").format(count=format_count(opened))
        if listed == total:
            return ""
        return self.tr("{listed} of {total}").format(listed=format_count(listed), total=format_count(total))

    @Slot(bool)
    def _on_more_toggled(self, wanted: bool) -> None:
        """What is hidden does not filter: nobody would see why batches are missing."""
        self.filters.setVisible(wanted)
        if not wanted:
            self.days.clear()
            self._narrow(BatchFilter(text=self._filter.text))

    def _narrow(self, batch_filter: BatchFilter) -> None:
        self._filter = batch_filter
        self.filterChanged.emit(batch_filter)
