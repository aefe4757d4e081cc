"""What a person does with the searches on the left."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.part_search import LONGEST_SEARCH_NAME, SavedSearch
from app.pages.all_parts.built_in import BUILT_IN
from app.pages.all_parts.parts.saved_panel import SavedPanel
from app.pages.all_parts.state import AllPartsState
from app.widgets.formatting import format_count
from app.widgets.look.appearance import Appearance
from app.widgets.text_dialog import TextDialog


class Searches(QObject):
    """Knows which was chosen last, and asks for names."""

    searchChosen = Signal(object)
    """Carries a PartSearch that shall be looked for."""
    searchSaved = Signal(str, object)
    """Carries a name and a PartSearch."""
    savedChanged = Signal(int, str, object)
    """Carries the number of a saved search, its name, and a PartSearch; None: what it looks for already."""
    savedRemoved = Signal(int, str)

    def __init__(self, state: AllPartsState, panel: SavedPanel, appearance: Appearance, page: QWidget) -> None:
        super().__init__(page)
        self._state = state
        self._panel = panel
        self._appearance = appearance
        self._page = page
        self._last_saved = ""
        state.savedChanged.connect(self._on_saved_changed)
        state.countsChanged.connect(lambda: panel.list.show_counts(state.counts))
        panel.list.searchChosen.connect(self._on_saved_chosen)

    @Slot()
    def _on_saved_changed(self) -> None:
        self._panel.list.show_searches(self._state.saved, self._state.counts)
        self.mark()

    @property
    def saved(self) -> SavedSearch | None:
        """The saved search that was chosen last, also while something else is looked for since."""
        return next((each for each in self._state.saved if str(each.id) == self._last_saved), None)

    @Slot(str)
    def _on_saved_chosen(self, key: str) -> None:
        self._last_saved = key
        search = next((each.search for each in BUILT_IN if each.key == key), None)
        if search is None:
            saved = self.saved
            search = None if saved is None else saved.search
        if search is not None:
            self.searchChosen.emit(search)
        self.mark()

    @Slot()
    def mark(self) -> None:
        """What is looked for is one of the searches, or was one until a person changed it: then that one can be changed too."""
        searches = {each.key: each.search for each in BUILT_IN} | {
            str(each.id): each.search for each in self._state.saved
        }
        same = [key for key, search in searches.items() if search == self._state.search]
        if same and self._last_saved not in same:
            self._last_saved = same[0]  # as if it had been chosen: what is marked can be renamed, and removed
        self._panel.list.choose(self._last_saved if same else None)
        self._panel.show_state(self.saved, is_changed=not same)

    def ask_save(self) -> None:
        """Ask for a name, and request that what is looked for is kept under it."""
        name = self._ask_name(self.tr("Save this search"), self.tr("Save"), "")
        if name:
            self.searchSaved.emit(name, self._state.search)

    def ask_rename(self) -> None:
        """Ask for another name of the saved search."""
        saved = self.saved
        if saved is not None and (name := self._ask_name(self.tr("Rename"), self.tr("Rename"), saved.name)):
            self.savedChanged.emit(saved.id, name, None)

    def change_saved(self) -> None:
        """Request that the saved search looks for what is looked for now; no question, because it can be undone."""
        if (saved := self.saved) is not None:
            self.savedChanged.emit(saved.id, saved.name, self._state.search)

    def remove_saved(self) -> None:
        """Request that the saved search goes; no question, because it can be undone."""
        if (saved := self.saved) is not None:
            self.savedRemoved.emit(saved.id, saved.name)

    def _ask_name(self, title: str, accept: str, before: str) -> str:
        others = [each.name for each in self._state.saved if each.name != before]
        taken = {name.casefold() for name in (*others, *(each.name for each in BUILT_IN))}

        def problem(text: str) -> str:
            name = text.strip()
            if not name:
                return self.tr("A search without a name would not be found again.")
            if len(name) > LONGEST_SEARCH_NAME:
                return self.tr("At most {count} letters.").format(count=format_count(LONGEST_SEARCH_NAME))
            return self.tr("There is a search with this name already.") if name.casefold() in taken else ""

        hint = self.tr("Everybody finds it on the left. A time such as today is kept as today, not as this date.")
        dialog = TextDialog(self._appearance, title, hint, self.tr("Name"), accept, problem, self._page, before)
        accepted, text = dialog.exec(), dialog.text
        dialog.deleteLater()
        return text.strip() if accepted else ""
