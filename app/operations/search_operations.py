"""Changes of the searches among all parts that people keep."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.changes import Changes, Stale
from app.domain.part_search import PartSearch
from app.messages.codes import searches as codes
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.storage.saved_searches import SavedSearchStore


@dataclass(frozen=True)
class SaveSearch(Operation):
    """Keep a search under a name."""

    store: SavedSearchStore
    name: str
    search: PartSearch
    saved_at: str = ""
    """Of one that comes back; empty: now."""
    number: int = 0
    """Of one that comes back; 0: a new one. Steps of before go on to know it."""

    @property
    def label(self) -> Message:
        return codes.SaveSearch(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises StoreRefusedError: the name is empty or taken; StorageError."""
        saved = self.store.add(self.name, self.search, self.saved_at, self.number)
        return Outcome(Changes(Stale.SEARCHES), RemoveSearch(self.store, saved.id, saved.name))


@dataclass(frozen=True)
class RemoveSearch(Operation):
    """Take a kept search out; no part is changed."""

    store: SavedSearchStore
    number: int
    name: str

    @property
    def label(self) -> Message:
        return codes.RemoveSearch(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        removed = self.store.remove(self.number)
        back = SaveSearch(self.store, removed.name, removed.search, removed.saved_at, removed.id)
        return Outcome(Changes(Stale.SEARCHES), back)


@dataclass(frozen=True)
class ChangeSearch(Operation):
    """Give a kept search another name, or let it look for something else."""

    store: SavedSearchStore
    number: int
    name: str
    search: PartSearch | None = None
    """None: what it looks for already."""

    @property
    def label(self) -> Message:
        return codes.RenameSearch(self.name) if self.search is None else codes.ChangeSearch(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError; StoreRefusedError: the name is empty or taken; StorageError."""
        before = self.store.get(self.number)
        self.store.change(self.number, self.name, before.search if self.search is None else self.search)
        back = ChangeSearch(self.store, self.number, before.name, None if self.search is None else before.search)
        return Outcome(Changes(Stale.SEARCHES), back)
