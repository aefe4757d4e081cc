"""Look at saved batches, correct verdicts, export."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QStackedLayout, QVBoxLayout, QWidget

from app.domain.batch import Batch
from app.domain.part import Inspection
from app.domain.table_format import TableChoice
from app.pages.review.part_order import PartColumn
from app.pages.review.parts.batches_panel import BatchesPanel
from app.pages.review.parts.parts_panel import PartsPanel
from app.pages.review.parts.table_format_dialog import TableFormatDialog
from app.pages.review.selection import ListedSelection
from app.pages.review.state import ReviewState
from app.pages.review.wanted_table import WantedTable
from app.settings.schema import OVERLAY_OPACITY, REVIEW_LAYOUT, TABLE_FORMAT
from app.state.app_state import AppState
from app.state.work_state import WorkState
from app.widgets.empty_state import EmptyState
from app.widgets.file_dialogs import DialogKind, FileDialogs
from app.widgets.look.appearance import Appearance
from app.widgets.look.side_by_side import TurningSplitter
from app.widgets.look.widgets import GRID, action_button, card
from app.widgets.order_dialog import ask_order
from app.widgets.parts.part_pane import PartPane
from app.widgets.parts.selected_parts import SelectedParts
from app.widgets.parts.view_menu import ask_view
from app.widgets.spreadsheet import spreadsheet_format
from app.widgets.table_types import table_types

WIDTHS = (228, 508, 382)
PANES, COLUMNS = "panes", "columns"


class ReviewPage(QWidget):
    """Batches, the parts of those that are open, and the one that is looked at."""

    cameUp = Signal()
    """The page is on show again: a run may have gone on meanwhile."""
    batchesOpened = Signal(list)
    """Numbers of batches whose parts shall be listed together."""
    batchFilterChanged = Signal(object)
    filterChanged = Signal(object)
    """Carries a PartFilter."""
    sortChanged = Signal(object)
    """Carries a PartSort."""
    inspectionSelected = Signal(int)
    exportRequested = Signal(object)
    """Carries a WantedTable."""
    exportCancelRequested = Signal()
    tableFormatChosen = Signal(object)
    """Carries a TableChoice."""
    batchesTrashed = Signal(list)
    holdRequested = Signal(list)
    """Carries Batches: they shall be held, or not any more if all of them are."""
    orderHoldRequested = Signal(object)
    """Carries a Batch: its order shall be held, or not any more."""
    orderSet = Signal(list, str)
    """Numbers of batches, and the order for which they were inspected; empty: none."""
    opacityChanged = Signal(float)
    pageRequested = Signal(str)
    whyRequested = Signal(object, int)
    """The Inspection of which a person wants to know why the active model says what it says, and the place of its view, 0 where
    there is one."""
    foldersRequested = Signal(object)
    """Carries the Inspections whose pictures shall be written into a folder."""
    reportRequested = Signal()
    """A report of the open batches is wanted."""
    answersWanted = Signal(object)
    """Carries the Inspections of which somebody else shall say what becomes of them."""
    replayRequested = Signal(object)
    """Carries the Inspections whose verdicts shall be recomputed."""
    shiftsRequested = Signal()
    """The counts of past shifts are wanted."""

    def __init__(
        self, app_state: AppState, review_state: ReviewState, work_state: WorkState, appearance: Appearance
    ) -> None:
        super().__init__()
        self.setObjectName("Page")
        self._app_state = app_state
        self._appearance = appearance
        self._dialogs = FileDialogs(app_state, appearance, self)
        self._is_awaited = False
        self.state = review_state
        self.work = work_state
        self.batches_panel = BatchesPanel(appearance)
        self.batches = self.batches_panel.list
        self.parts_panel = PartsPanel(work_state, appearance)
        self.filter = self.parts_panel.filter
        self.table = self.parts_panel.table
        self.pane = PartPane(appearance)
        self.selected = SelectedParts(ListedSelection(review_state, self.table), app_state, appearance, self)
        self.splitter = TurningSplitter()
        self.empty = EmptyState(
            appearance,
            "history",
            self.tr("Nothing to review yet"),
            self.tr("Every inspection run is saved as a batch. Inspect some parts and they appear here."),
        )
        self.inspect_button = action_button(appearance, self.tr("Go to Inspect"), "scan-eye", "primary", big=True)
        self.empty.add_button(self.inspect_button)
        self._build_layout()
        self._connect()
        self._restore_layout()
        self._on_settings_changed()
        self._on_batches_changed()
        self._on_opened_changed()
        self._on_inspections_changed()
        self._on_current_changed()

    def _build_layout(self) -> None:
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(2 * GRID)
        for widget, narrowest, margin in (
            (self.batches_panel, 208, 2 * GRID),
            (self.parts_panel, 400, 2 * GRID),
            (self.pane, 300, GRID),
        ):
            frame, layout = card(margin)
            layout.addStrut(narrowest - 2 * margin)  # and wider where its words are longer
            layout.addWidget(widget)
            self.splitter.addWidget(frame)
        for place, stretch in enumerate((0, 2, 3)):
            self.splitter.setStretchFactor(place, stretch)
        self.splitter.setSizes(list(WIDTHS))
        empty_card, empty_layout = card(margin=0)
        empty_layout.addWidget(self.empty)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(empty_card)
        self._stack.addWidget(self.splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.addWidget(holder)

    def _connect(self) -> None:
        state = self.state
        state.batchesChanged.connect(self._on_batches_changed)
        state.openedChanged.connect(self._on_opened_changed)
        state.readingChanged.connect(self._on_reading_changed)
        state.inspectionsChanged.connect(self._on_inspections_changed)
        state.focusChanged.connect(self._on_current_changed)
        state.currentChanged.connect(self._on_current_changed)
        self._app_state.settingsChanged.connect(self._on_settings_changed)
        self.batches_panel.filterChanged.connect(self.batchFilterChanged)
        self.batches.batchesChosen.connect(self.batchesOpened)
        self.filter.filterChanged.connect(self.filterChanged)
        self.filter.search.leftForFound.connect(self.table.setFocus)
        self.batches_panel.search.leftForFound.connect(self.batches.setFocus)
        self.table.inspectionChosen.connect(self.inspectionSelected)
        self.table.sortChosen.connect(self._on_sort_chosen)
        self.table.selectionCountChanged.connect(self._on_selection_changed)
        self.table.columnsChanged.connect(self._keep_layout)
        self.splitter.splitterMoved.connect(self._keep_layout)
        self.pane.image_tools.opacityChanged.connect(self.opacityChanged)

    def showEvent(self, event: QShowEvent) -> None:
        """Open the newest batch, if none is open: that is what a person comes for."""
        super().showEvent(event)
        self.cameUp.emit()
        self._is_awaited = not self.state.opened
        self._open_newest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go through the parts too where nothing else has taken them, as right after the page came up."""
        if (
            event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.table.step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _open_newest(self) -> None:
        # The page may be on show before the batches were read.
        if self._is_awaited and self.isVisible() and self.state.batches:
            self._is_awaited = False
            self.batchesOpened.emit([self.state.batches[0].id])

    def _restore_layout(self) -> None:
        kept = self._app_state.settings[REVIEW_LAYOUT]
        self.table.restore_columns(kept.get(COLUMNS, ""))
        panes = QByteArray.fromBase64(kept.get(PANES, "").encode("ascii", "ignore"))
        if not panes.isEmpty():
            self.splitter.restoreState(panes)

    @Slot()
    def _keep_layout(self) -> None:
        panes = self._app_state.settings[REVIEW_LAYOUT].get(PANES, "")
        if self.splitter.orientation() is Qt.Orientation.Horizontal:  # not how they stand for large letters
            panes = bytes(self.splitter.saveState().toBase64().data()).decode("ascii")
        self._app_state.set_setting(REVIEW_LAYOUT, {PANES: panes, COLUMNS: self.table.columns})

    @Slot()
    def _on_batches_changed(self) -> None:
        self.batches_panel.show_state(self.state)
        self._stack.setCurrentIndex(1 if self.state.batches else 0)
        self._show_orders()
        focused = self.state.focused
        self.pane.details.show_batch(None if focused is None else self.state.batch_of(focused))
        self._open_newest()

    def _show_orders(self) -> None:
        self.table.show_orders({batch.id: batch.order_name for batch in self.state.opened})

    @Slot()
    def _on_opened_changed(self) -> None:
        self.batches_panel.show_state(self.state)
        opened = self.state.opened
        self.table.show_batch_column(len(opened) > 1)
        self._show_orders()
        self.table.show_common(self.state.common)

    @Slot()
    def _on_reading_changed(self) -> None:
        self.batches_panel.show_state(self.state)
        self.parts_panel.show_state(self.state)

    @Slot()
    def _on_inspections_changed(self) -> None:
        self.table.show_sort(self.state.sort)
        self.table.show_inspections(self.state.inspections, self.state.focus)
        self.parts_panel.show_state(self.state)
        if self.state.current is None:
            self.pane.image_view.set_empty_text(self._instead_of_a_picture())

    def _instead_of_a_picture(self) -> str:
        if self.state.focused is not None:
            return self.tr("Reading…")
        if not self.state.opened:
            return self.tr("Choose a batch on the left.")
        if not self.state.inspections and not self.state.part_filter.is_empty:
            return self.tr("No part is like that.\nChoose All, or empty the search.")
        return self.tr("Choose a part in the list.")

    @Slot()
    def _on_current_changed(self) -> None:
        focused, current = self.state.focused, self.state.current
        if current is None:
            self.pane.image_view.set_empty_text(self._instead_of_a_picture())
        self.pane.show_part(focused, current, None if focused is None else self.state.batch_of(focused))
        self.table.mark(self.state.focus)
        self._on_selection_changed()

    @Slot()
    def _on_selection_changed(self) -> None:
        count = self.table.selected_count
        self.parts_panel.selection.show_count(count)
        self.pane.details.show_correction_of(self.state.focused, count)

    @Slot(object)
    def _on_sort_chosen(self, column: PartColumn) -> None:
        self.sortChanged.emit(self.state.sort.after_click(column))

    @Slot()
    def _on_settings_changed(self) -> None:
        self.pane.image_tools.set_opacity(self._app_state.settings[OVERLAY_OPACITY])

    def can_explain(self) -> bool:
        """Whether there is a picture of the chosen part."""
        part = self.state.focused
        if part is None:
            return False
        has_picture = part.image_path is not None or any(view.image_file is not None for view in part.views)
        return has_picture and part.files_kept.keeps_picture

    def ask_why(self) -> None:
        """Ask why the active model says what it says of the chosen part; of several cameras, of the picture that is chosen then."""
        part = self.state.focused
        if part is None or not self.can_explain():
            return
        place = ask_view(part, self.pane.details.why_button) if part.views else 0
        if place is not None:
            self.whyRequested.emit(part, place)

    def ask_answers(self) -> None:
        """Request that what is selected waits for an answer; no question, because it can be undone."""
        self.selected.hand_over(self.answersWanted.emit)

    def ask_replay(self) -> None:
        """Request that the verdicts of what is selected are recomputed."""
        self.selected.hand_over(self.replayRequested.emit)

    def ask_listed_replay(self) -> None:
        """The same of all parts that are listed."""
        if self.state.inspections:
            self.replayRequested.emit(self.state.inspections)

    def ask_listed_other_model(self) -> None:
        """The same of all parts that are listed."""
        if self.state.inspections:
            self.selected.otherModelRequested.emit(self.state.inspections)

    def search(self) -> None:
        """Go to the line in which parts are searched by name."""
        self.filter.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.search.selectAll()

    def ask_export(self) -> None:
        """Ask for a file and request a table of all parts of the open batches."""
        self._ask_table(self.tr("Export all parts"), None)

    def ask_listed_export(self) -> None:
        """Ask for a file and request a table of the parts that are listed."""
        self._ask_table(self.tr("Export the listed parts"), self.state.inspections)

    def _ask_table(self, title: str, inspections: tuple[Inspection, ...] | None) -> None:
        numbers = tuple(sorted(batch.id for batch in self.state.opened))
        if not numbers:
            return
        suggestion = f"batch-{numbers[0]}.csv" if len(numbers) == 1 else f"batches-{numbers[0]}-{numbers[-1]}.csv"
        path = self._dialogs.ask_new_file(DialogKind.EXPORT, title, suggestion, table_types())
        if path is not None:
            self.exportRequested.emit(WantedTable(path, numbers, inspections))

    def make_format_dialog(self) -> TableFormatDialog:
        """The dialog that asks how tables are written."""
        chosen = TableChoice.read(self._app_state.settings[TABLE_FORMAT])
        return TableFormatDialog(self._appearance, chosen, spreadsheet_format(), self)

    def ask_folder_export(self) -> None:
        """Request that pictures of all that is selected, or else of the parts that are listed, are written into a folder."""
        several = self.table.selected_count > 1
        if meant := tuple(self.table.selected_inspections()) if several else self.state.inspections:
            self.foldersRequested.emit(meant)

    def ask_table_format(self) -> None:
        """Ask how tables are written, and request that it is remembered."""
        dialog = self.make_format_dialog()
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.tableFormatChosen.emit(dialog.choice)
        dialog.deleteLater()

    def ask_order(self) -> None:
        """Ask for which order the batches that are selected in the list were inspected, and request that it is kept."""
        batches = self.chosen_batches()
        if not batches:
            return
        title = self.tr("Order of batch {number}").format(number=batches[0].id)
        if len(batches) > 1:
            title = self.tr("Order of {count} batches").format(count=len(batches))
        hint = self.tr("For which order or lot these parts were inspected; empty for none. No verdict changes.")
        order = ask_order(self._appearance, title, hint, batches[0].order_name, self)
        if order is not None:
            self.orderSet.emit([batch.id for batch in batches], order)

    def chosen_batches(self) -> list[Batch]:
        """Those that are selected in the list."""
        chosen = set(self.batches.chosen())
        return [batch for batch in self.state.batches if batch.id in chosen]

    def trash_chosen(self) -> None:
        """Ask to put the batches that are selected in the list in the trash, whatever is still open beside it: no question, because
        it can be undone.
        """
        if chosen := self.batches.chosen():
            self.batchesTrashed.emit(chosen)
