"""What is looked for among all parts, what was found, and the part that is looked at. Lives in the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.part import Inspection
from app.domain.part_search import PartSearch, SavedSearch
from app.pages.all_parts.choices import SearchChoices
from app.pages.all_parts.found import Found
from app.pages.all_parts.looked_at import LookedAt


class AllPartsState(QObject):
    """The controller sets it, the page shows it."""

    searchChanged = Signal()
    busyChanged = Signal()
    foundChanged = Signal(bool)
    """Carries whether rows are the same parts as before, as far as anybody knows: then place and selection stay."""
    pageCame = Signal(int, object)
    """Carries the number of a page and its parts."""
    partsChanged = Signal(object)
    """Carries changed records, which may be listed."""
    focusChanged = Signal()
    currentChanged = Signal()
    savedChanged = Signal()
    countsChanged = Signal()
    choicesChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.search = PartSearch()
        """What is looked for."""
        self.is_busy = False
        """True while that is being found; what was found before is still listed."""
        self.found: Found | None = None
        self.focused: Inspection | None = None
        """The part that is chosen in the list; its picture may still be on its way."""
        self.current: LookedAt | None = None
        """The chosen part with its pictures; never another part."""
        self.saved: tuple[SavedSearch, ...] = ()
        self.counts: dict[str, int] = {}
        """How many parts searches find, by the keys of the list; what is not there is not known yet."""
        self.choices = SearchChoices()

    def set_search(self, search: PartSearch) -> None:
        if search != self.search:
            self.search = search
            self.searchChanged.emit()

    def set_busy(self, is_busy: bool) -> None:
        if is_busy is not self.is_busy:
            self.is_busy = is_busy
            self.busyChanged.emit()

    def set_found(self, found: Found, *, is_same: bool) -> None:
        self.found = found
        self.foundChanged.emit(is_same)

    def set_focus(self, inspection: Inspection | None) -> None:
        """Choose a part; the same one again takes over what changed of its record."""
        if inspection == self.focused:
            return
        before, self.focused = self.focused, inspection
        if inspection is None or before is None or before.id != inspection.id:
            self.current = None
        self.focusChanged.emit()

    def set_current(self, looked_at: LookedAt | None) -> None:
        self.current = looked_at
        self.currentChanged.emit()

    def set_saved(self, saved: tuple[SavedSearch, ...]) -> None:
        if saved != self.saved:
            self.saved = saved
            self.savedChanged.emit()

    def set_count(self, key: str, count: int) -> None:
        if self.counts.get(key) != count:
            self.counts = {**self.counts, key: count}
            self.countsChanged.emit()

    def set_choices(self, choices: SearchChoices) -> None:
        if choices != self.choices:
            self.choices = choices
            self.choicesChanged.emit()
