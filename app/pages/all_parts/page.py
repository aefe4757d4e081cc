"""Look for parts of all batches, correct them, go on to where they belong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from app.domain.part import Inspection
from app.domain.part_query import SortKey
from app.pages.all_parts.parts.facts import PartFacts
from app.pages.all_parts.parts.found_panel import FoundPanel
from app.pages.all_parts.parts.saved_panel import SavedPanel
from app.pages.all_parts.searches import Searches
from app.pages.all_parts.selected import Fetch, FoundSelection
from app.pages.all_parts.state import AllPartsState
from app.settings.schema import OVERLAY_OPACITY
from app.state.app_state import AppState
from app.state.first_steps_state import FirstStepsState
from app.state.work_state import WorkState
from app.widgets.look.appearance import Appearance
from app.widgets.look.side_by_side import TurningSplitter
from app.widgets.look.widgets import GRID, action_button, card
from app.widgets.nothing_inspected import NothingInspected
from app.widgets.parts.part_pane import PartPane
from app.widgets.parts.selected_parts import SelectedParts

WIDTHS = (196, 580, 356)
_FLAGS = QItemSelectionModel.SelectionFlag


class AllPartsPage(QWidget):
    """Searches on the left, what was found in the middle, the part that is looked at on the right."""

    cameUp = Signal()
    wentDown = Signal()
    searchChanged = Signal(object)
    """Carries a PartSearch."""
    rowsSeen = Signal(int, int)
    againRequested = Signal()
    otherLimitRequested = Signal()
    """What another limit would have said of what was found."""
    tableRequested = Signal()
    """What was found, or what is selected of it, shall be written as a table."""
    foldersRequested = Signal()
    """Its pictures shall be written into a folder."""
    reportRequested = Signal()
    exportCancelRequested = Signal()
    batchRequested = Signal(int)
    """The batch of that number shall be opened where batches are reviewed."""
    opacityChanged = Signal(float)
    largeChanged = Signal()
    """One part fills the page, or the lists are back."""

    def __init__(
        self,
        app_state: AppState,
        work_state: WorkState,
        state: AllPartsState,
        first_steps: FirstStepsState,
        fetch: Fetch,
        appearance: Appearance,
    ) -> None:
        super().__init__()
        self.setObjectName("Page")
        self._app_state = app_state
        self.state = state
        self.work = work_state
        self._first_steps = first_steps
        self.nothing = NothingInspected(
            appearance,
            "layers",
            self.tr("Every part that is inspected is kept, and found here by product, verdict, time, number or words."),
        )
        self.saved_panel = SavedPanel(appearance)
        self.found_panel = FoundPanel(work_state, appearance)
        self.bar = self.found_panel.bar
        self.rows = self.found_panel.rows
        self.searches = Searches(state, self.saved_panel, appearance, self)
        self.selection = FoundSelection(app_state, state, self.found_panel.selection, fetch)
        self.selected = SelectedParts(self.selection, app_state, appearance, self)
        self.pane = PartPane(appearance)
        for button in (self.pane.details.why_button, self.pane.details.recompute_button):
            button.hide()  # that belongs to the batch: the Review page does it
        self.large_button = action_button(appearance, self.tr("Large"), "maximize", "quiet")
        self.batch_button = action_button(appearance, self.tr("Its batch"), "history", "quiet")
        self.facts = PartFacts(appearance)
        self.facts.hide()
        self.splitter = TurningSplitter()
        self._frames: list[QWidget] = []
        self._build_layout()
        self._connect()
        self._on_settings_changed()
        self._on_products_changed()
        self._on_models_changed()
        self._on_search_changed()
        self._on_focus_changed()

    def _build_layout(self) -> None:
        look = TurningSplitter()
        look.setChildrenCollapsible(False)
        for button in (self.large_button, self.batch_button):
            self.pane.details.add_button(button)
        look.addWidget(self.pane)
        look.addWidget(self.facts)
        look.setStretchFactor(0, 3)
        look.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(2 * GRID)
        for widget, narrowest, margin in (
            (self.saved_panel, 188, 2 * GRID),
            (self.found_panel, 420, 2 * GRID),
            (look, 300, GRID),
        ):
            frame, layout = card(margin)
            layout.addStrut(narrowest - 2 * margin)  # and wider where its words are longer
            layout.addWidget(widget)
            self.splitter.addWidget(frame)
            self._frames.append(frame)
        for place, stretch in enumerate((0, 3, 2)):
            self.splitter.setStretchFactor(place, stretch)
        self.splitter.setSizes(list(WIDTHS))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.addWidget(self.splitter)
        layout.addWidget(self.nothing)
        self._show_nothing()

    @Slot()
    def _show_nothing(self) -> None:
        nothing = self._first_steps.nothing_inspected
        self.splitter.setVisible(not nothing)
        self.nothing.setVisible(nothing)

    def _connect(self) -> None:
        state, found = self.state, self.found_panel
        self._first_steps.changed.connect(self._show_nothing)
        state.searchChanged.connect(self._on_search_changed)
        state.busyChanged.connect(lambda: found.show_total(state.found, state.is_busy))
        state.foundChanged.connect(self._on_found)
        state.pageCame.connect(self._on_page_came)
        state.partsChanged.connect(self.rows.take_over)
        state.focusChanged.connect(self._on_focus_changed)
        state.currentChanged.connect(self._on_current_changed)
        state.choicesChanged.connect(lambda: self.bar.show_choices(state.choices))
        self._app_state.productsChanged.connect(self._on_products_changed)
        self._app_state.modelsChanged.connect(self._on_models_changed)
        self._app_state.settingsChanged.connect(self._on_settings_changed)
        self.searches.searchChosen.connect(self.searchChanged)
        self.bar.searchChanged.connect(self.searchChanged)
        self.bar.text.leftForFound.connect(found.focus_found)
        found.table.sortChosen.connect(self._on_sort_chosen)
        found.rowsSeen.connect(self.rowsSeen)
        for view in (found.table, found.tiles):
            view.rowOpened.connect(lambda: self.set_large(True))
        found.selection.currentRowChanged.connect(self._on_row_changed)
        found.selection.selectionChanged.connect(lambda *_: self._on_selection_changed())
        self.pane.image_tools.opacityChanged.connect(self.opacityChanged)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.cameUp.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.wentDown.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go through the parts too where nothing else has taken them, as right after the page came up."""
        if (
            event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    @property
    def is_large(self) -> bool:
        """True while one part fills the page."""
        return self._frames[0].isHidden()

    def set_large(self, large: bool) -> None:
        """Let the part that is looked at fill the page with all that is known of it, or give the lists back their room."""
        if large and self.state.focused is None:
            return
        for frame in self._frames[:2]:
            frame.setHidden(large)
        self.facts.setVisible(large)
        if large:
            self.pane.image_view.setFocus()
        else:
            self.found_panel.focus_found()
        self.largeChanged.emit()

    def step(self, rows: int) -> None:
        """Go to the next (1) or the previous (-1) part."""
        total = self.rows.rowCount()
        if total:
            row = max(0, self.found_panel.selection.currentIndex().row())
            self._go_to(min(total - 1, max(0, row + rows)))

    def _go_to(self, row: int) -> None:
        index = self.rows.index(row, 0)
        self.found_panel.selection.setCurrentIndex(index, _FLAGS.ClearAndSelect | _FLAGS.Rows)
        self.found_panel.view.scrollTo(self.rows.index(row, 1), QAbstractItemView.ScrollHint.EnsureVisible)

    @Slot()
    def _on_search_changed(self) -> None:
        self.bar.show_search(self.state.search)
        self.found_panel.table.show_products(len(self.state.search.query.products) != 1)
        self.searches.mark()

    @Slot(bool)
    def _on_found(self, is_same: bool) -> None:
        found = self.state.found
        if found is None:
            return
        self.found_panel.show_found(found, is_same=is_same)
        total = found.total
        row = min(self.found_panel.selection.currentIndex().row(), total - 1)
        if total and (not is_same or row < 0):
            self._go_to(0)
        elif total:
            if found.row is not None and found.row != row:
                self._go_to(found.row)
            elif not self.found_panel.selection.hasSelection():
                self._go_to(row)
            self._follow(self.found_panel.selection.currentIndex().row())
        else:
            self.state.set_focus(None)
        self._on_selection_changed()
        if self.state.focused is None:
            self.pane.image_view.set_empty_text(self._instead_of_a_picture())

    @Slot(int, object)
    def _on_page_came(self, number: int, parts: Sequence[Inspection]) -> None:
        self.rows.put_page(number, parts)
        self._follow(self.found_panel.selection.currentIndex().row())

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._follow(current.row())

    def _follow(self, row: int) -> None:
        """Let the part in the current row be the one that is looked at, as soon as it is known."""
        part = self.rows.part(row) if 0 <= row < self.rows.rowCount() else None
        if part is not None or row < 0:
            self.state.set_focus(part)

    @Slot()
    def _on_focus_changed(self) -> None:
        current = self.state.current
        if current is None:
            self.pane.image_view.set_empty_text(self._instead_of_a_picture())
        self.pane.show_part(
            self.state.focused, None if current is None else current.part, None if current is None else current.batch
        )
        self.facts.show_part(current)
        self._on_selection_changed()

    @Slot()
    def _on_current_changed(self) -> None:
        self._on_focus_changed()

    def _instead_of_a_picture(self) -> str:
        if self.state.focused is not None:
            return self.tr("Reading…")
        if self.state.found is None:
            return ""
        if not self.state.found.total:
            return self.tr("No part is like that.\nChoose All parts on the left, or say less above.")
        return self.tr("Choose a part in the list.")

    def _on_selection_changed(self) -> None:
        count = self.selected.count
        self.found_panel.selection_bar.show_count(count)
        self.pane.details.show_correction_of(self.state.focused, count)

    @Slot(object)
    def _on_sort_chosen(self, key: SortKey) -> None:
        search = self.state.search
        self.searchChanged.emit(replace(search, sort=search.sort.after_click(key)))

    @Slot()
    def _on_products_changed(self) -> None:
        self.bar.show_products(self._app_state.products)

    @Slot()
    def _on_models_changed(self) -> None:
        self.bar.show_models(self._app_state.models)

    @Slot()
    def _on_settings_changed(self) -> None:
        self.pane.image_tools.set_opacity(self._app_state.settings[OVERLAY_OPACITY])

    def open_batch(self) -> None:
        """Request that the batch of the chosen part is opened."""
        if self.state.focused is not None:
            self.batchRequested.emit(self.state.focused.batch_id)

    def search(self) -> None:
        """Go to the line in which parts are looked for by number or name."""
        self.set_large(False)
        self.bar.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.text.selectAll()
