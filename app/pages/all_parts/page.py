"""Look for parts of all batches, correct them, go on to where they belong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QSplitter, QVBoxLayout, QWidget

from app.domain.correction import Correction
from app.domain.part import Inspection
from app.domain.part_query import SortKey
from app.domain.part_search import LONGEST_SEARCH_NAME, SavedSearch
from app.messages.codes import review as codes
from app.pages.all_parts.built_in import BUILT_IN
from app.pages.all_parts.parts.facts import PartFacts
from app.pages.all_parts.parts.found_panel import FoundPanel
from app.pages.all_parts.parts.saved_panel import SavedPanel
from app.pages.all_parts.state import AllPartsState
from app.settings.schema import OVERLAY_OPACITY
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.widgets.correction import correction_for
from app.widgets.correction_dialog import REASON_LENGTH, ask_correction
from app.widgets.formatting import format_count
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, action_button, card
from app.widgets.parts.correcting import corrections
from app.widgets.parts.part_pane import PartPane
from app.widgets.parts.questions import golden_question, normals_question
from app.widgets.question_dialog import QuestionDialog
from app.widgets.text_dialog import TextDialog
from onenip_core.types import Verdict

MOST_AT_ONCE = 5000
"""Parts that are corrected, or become something else, in one step."""
WIDTHS = (196, 580, 356)
_FLAGS = QItemSelectionModel.SelectionFlag

Fetch = Callable[[Sequence[range], Callable[[tuple[Inspection, ...]], None]], None]
"""Reads the parts in rows of what was found, and hands them over."""


class AllPartsPage(QWidget):
    """Searches on the left, what was found in the middle, the part that is looked at on the right."""

    cameUp = Signal()
    wentDown = Signal()
    searchChanged = Signal(object)
    """Carries a PartSearch."""
    rowsSeen = Signal(int, int)
    againRequested = Signal()
    corrected = Signal(object)
    """Carries a Correction by the number of each inspection."""
    goldenRequested = Signal(object)
    """Carries Inspections: they shall be golden parts."""
    normalsRequested = Signal(object)
    """Carries Inspections: they shall be normal images."""
    batchRequested = Signal(int)
    """The batch of that number shall be opened where batches are reviewed."""
    searchSaved = Signal(str, object)
    """Carries a name and a PartSearch."""
    savedChanged = Signal(int, str, object)
    """Carries the number of a saved search, its name, and a PartSearch; None: what it looks for already."""
    savedRemoved = Signal(int, str)
    opacityChanged = Signal(float)
    largeChanged = Signal()
    """One part fills the page, or the lists are back."""

    def __init__(self, app_state: AppState, state: AllPartsState, fetch: Fetch, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Page")
        self._app_state = app_state
        self._appearance = appearance
        self._fetch = fetch
        self.state = state
        self.saved_panel = SavedPanel(appearance)
        self.found_panel = FoundPanel(appearance)
        self.bar = self.found_panel.bar
        self.rows = self.found_panel.rows
        self.pane = PartPane(appearance)
        for button in (self.pane.details.why_button, self.pane.details.recompute_button):
            button.hide()  # that belongs to the batch: the Review page does it
        self.large_button = action_button(appearance, self.tr("Large"), "maximize", "quiet")
        self.batch_button = action_button(appearance, self.tr("Its batch"), "history", "quiet")
        self.facts = PartFacts(appearance)
        self.facts.hide()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._frames: list[QWidget] = []
        self._last_saved = ""
        self._build_layout()
        self._connect()
        self._on_settings_changed()
        self._on_products_changed()
        self._on_models_changed()
        self._on_search_changed()
        self._on_focus_changed()

    def _build_layout(self) -> None:
        look = QSplitter(Qt.Orientation.Horizontal)
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
            frame.setMinimumWidth(narrowest)
            layout.addWidget(widget)
            self.splitter.addWidget(frame)
            self._frames.append(frame)
        for place, stretch in enumerate((0, 3, 2)):
            self.splitter.setStretchFactor(place, stretch)
        self.splitter.setSizes(list(WIDTHS))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        state, found = self.state, self.found_panel
        state.searchChanged.connect(self._on_search_changed)
        state.busyChanged.connect(lambda: found.show_total(state.found, state.is_busy))
        state.foundChanged.connect(self._on_found)
        state.pageCame.connect(self._on_page_came)
        state.partsChanged.connect(self.rows.take_over)
        state.focusChanged.connect(self._on_focus_changed)
        state.currentChanged.connect(self._on_current_changed)
        state.savedChanged.connect(self._on_saved_changed)
        state.countsChanged.connect(lambda: self.saved_panel.list.show_counts(state.counts))
        state.choicesChanged.connect(lambda: self.bar.show_choices(state.stations, state.reasons))
        self._app_state.productsChanged.connect(self._on_products_changed)
        self._app_state.modelsChanged.connect(self._on_models_changed)
        self._app_state.settingsChanged.connect(self._on_settings_changed)
        self.saved_panel.list.searchChosen.connect(self._on_saved_chosen)
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

    @property
    def selected_count(self) -> int:
        """How many parts are selected."""
        return sum(len(rows) for rows in self._selected_rows())

    def _selected_rows(self) -> list[range]:
        # Not selectedRows(): an index for each of a million rows takes its time.
        spans = self.found_panel.selection.selection()
        found = (spans.at(place) for place in range(spans.count()))
        return sorted(
            {(span.top(), span.bottom()): range(span.top(), span.bottom() + 1) for span in found}.values(),
            key=lambda rows: rows.start,
        )

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
        self._mark_saved()

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
            if not self.found_panel.selection.hasSelection():
                self._go_to(row)
            self._follow(row)
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
        count = self.selected_count
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

    @Slot()
    def _on_saved_changed(self) -> None:
        self.saved_panel.list.show_searches(self.state.saved, self.state.counts)
        self._mark_saved()

    def _mark_saved(self) -> None:
        """What is looked for is one of the searches, or was one until a person changed it: then that one can be changed too."""
        searches = {each.key: each.search for each in BUILT_IN} | {
            str(each.id): each.search for each in self.state.saved
        }
        same = [key for key, search in searches.items() if search == self.state.search]
        self.saved_panel.list.choose(same[0] if same else None)
        self.saved_panel.show_state(self.saved, is_changed=not same)

    @property
    def saved(self) -> SavedSearch | None:
        """The saved search that was chosen last, also while something else is looked for since."""
        return next((each for each in self.state.saved if str(each.id) == self._last_saved), None)

    @Slot(str)
    def _on_saved_chosen(self, key: str) -> None:
        self._last_saved = key
        search = next((each.search for each in BUILT_IN if each.key == key), None)
        if search is None:
            saved = self.saved
            search = None if saved is None else saved.search
        if search is not None:
            self.searchChanged.emit(search)
        self._mark_saved()

    def inspections_meant(self, then: Callable[[tuple[Inspection, ...]], None]) -> None:
        """Hand over what a correction is about: all that is selected, if that is more than one part; else the chosen one."""
        count = self.selected_count
        if count > MOST_AT_ONCE:
            self._app_state.raise_notice(
                Notice(NoticeLevel.WARNING, codes.TooManyParts(), codes.MostParts(MOST_AT_ONCE))
            )
        elif count > 1:
            self._fetch(self._selected_rows(), then)
        elif self.state.focused is not None:
            then((self.state.focused,))

    def correct_current(self) -> None:
        """Ask to say the opposite about the chosen part, or to take that back; the same of all that are selected."""
        inspection = self.state.focused
        if inspection is None:
            return
        if self.selected_count > 1:
            self.say(correction_for(inspection).verdict)
            return
        answer = ask_correction(self._appearance, inspection, self)
        if answer is not None:
            self.corrected.emit({inspection.id: Correction(answer.verdict, answer.reason)})

    def say(self, verdict: Verdict | None) -> None:
        """Ask to correct what is selected to this verdict; None takes corrections back."""

        def correct(meant: tuple[Inspection, ...]) -> None:
            self.corrected.emit(corrections(meant, verdict))
            left = sum(part.needs_reason for part in meant) if verdict is not None else 0
            if left:
                # Under a heading of its own: the news of what was corrected comes later, and would take its place.
                self._app_state.raise_notice(
                    Notice(NoticeLevel.WARNING, codes.NotAllCorrected(), codes.NotCheckedAreLeft(left))
                )

        self.inspections_meant(correct)

    def ask_bad(self) -> None:
        """Ask for one reason why everything that is selected is bad, and correct it. What is NG already stays as it is."""
        dialog = TextDialog(
            self._appearance,
            self.tr("Bad, because …"),
            self.tr("One reason for everything that is selected, by which it is found again: the kind of defect."),
            self.tr("Reason, for example: scratch"),
            self.tr("It is bad: NG"),
            lambda text: "" if len(text) <= REASON_LENGTH else self.tr("That is too long for a reason."),
            self,
        )
        completer = QCompleter(list(self.state.reasons), dialog)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        dialog.edit.setCompleter(completer)
        accepted, reason = dialog.exec(), dialog.text.strip()
        dialog.deleteLater()
        if accepted and reason:
            said = Correction(Verdict.NG, reason)
            self.inspections_meant(
                lambda meant: self.corrected.emit({part.id: said for part in meant if part.verdict is not Verdict.NG})
            )

    def ask_golden(self) -> None:
        """Ask whether what is selected shall be golden parts, and request it."""
        self.inspections_meant(lambda meant: self._ask(golden_question, meant, self.goldenRequested.emit))

    def ask_normals(self) -> None:
        """Ask whether what is selected shall be normal images, and request it."""
        self.inspections_meant(lambda meant: self._ask(normals_question, meant, self.normalsRequested.emit))

    def _ask(
        self,
        question: Callable[[Appearance, Sequence[Inspection], QWidget], QuestionDialog],
        meant: tuple[Inspection, ...],
        request: Callable[[object], None],
    ) -> None:
        if meant and self.isVisible() and question(self._appearance, meant, self).ask():
            request(meant)

    def open_batch(self) -> None:
        """Request that the batch of the chosen part is opened."""
        if self.state.focused is not None:
            self.batchRequested.emit(self.state.focused.batch_id)

    def ask_save(self) -> None:
        """Ask for a name, and request that what is looked for is kept under it."""
        name = self._ask_name(self.tr("Save this search"), self.tr("Save"), "")
        if name:
            self.searchSaved.emit(name, self.state.search)

    def ask_rename(self) -> None:
        """Ask for another name of the saved search."""
        saved = self.saved
        if saved is not None and (name := self._ask_name(self.tr("Rename"), self.tr("Rename"), saved.name)):
            self.savedChanged.emit(saved.id, name, None)

    def change_saved(self) -> None:
        """Request that the saved search looks for what is looked for now; no question, because it can be undone."""
        if (saved := self.saved) is not None:
            self.savedChanged.emit(saved.id, saved.name, self.state.search)

    def remove_saved(self) -> None:
        """Request that the saved search goes; no question, because it can be undone."""
        if (saved := self.saved) is not None:
            self.savedRemoved.emit(saved.id, saved.name)

    def _ask_name(self, title: str, accept: str, before: str) -> str:
        taken = {each.name.casefold() for each in self.state.saved if each.name != before}

        def problem(text: str) -> str:
            name = text.strip()
            if not name:
                return self.tr("A search without a name would not be found again.")
            if len(name) > LONGEST_SEARCH_NAME:
                return self.tr("At most {count} letters.").format(count=format_count(LONGEST_SEARCH_NAME))
            return self.tr("There is a search with this name already.") if name.casefold() in taken else ""

        hint = self.tr("Everybody finds it on the left. A time such as today is kept as today, not as this date.")
        dialog = TextDialog(self._appearance, title, hint, self.tr("Name"), accept, problem, self, before)
        accepted, text = dialog.exec(), dialog.text
        dialog.deleteLater()
        return text.strip() if accepted else ""

    def search(self) -> None:
        """Go to the line in which parts are looked for by number or name."""
        self.set_large(False)
        self.bar.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.text.selectAll()
