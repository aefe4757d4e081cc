"""Brings the trash into the page's state."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Slot

from app.domain.changes import Changes, Stale
from app.domain.trash import Record, TrashedItem
from app.messages.codes import operations as codes
from app.operations.task_runner import TaskRunner
from app.pages.trash.state import TrashState
from app.state.app_state import AppState
from app.state.notices import error_notice
from app.storage.trash import Trash

_WEIGHS_FOR_S = 0.1
"""Then it lets others read: a batch may hold many files."""


class TrashController(QObject):
    """Lists what was deleted, and weighs it piece by piece, both in the background."""

    def __init__(
        self, app_state: AppState, state: TrashState, trash: Trash, reader: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = state
        self._trash = trash
        self._reader = reader
        self._is_shown = False
        self._is_stale = True
        self._is_weighing = False

    def set_shown(self, is_shown: bool) -> None:
        """Nobody looks at the list while another page is on show: it is read when somebody does."""
        self._is_shown = is_shown
        if is_shown and self._is_stale:
            self.read()

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Follow what operations put into the trash and take out of it."""
        if changes.stale & (Stale.PRODUCTS | Stale.MODELS | Stale.BATCHES | Stale.GOLDEN):
            self._is_stale = True
            if self._is_shown:
                self.read()

    def read(self) -> None:
        """Read the list anew."""
        self._is_stale = False
        self._reader.run(self._trash.items, self._on_read, self._on_failed)

    def _on_read(self, items: tuple[TrashedItem, ...]) -> None:
        self._state.set_items(items)
        self._weigh()

    def _on_failed(self, error: Exception) -> None:
        self._is_stale = True
        self._is_weighing = False
        self._app_state.raise_notice(error_notice(codes.CannotBeRead(), error))

    def _weigh(self) -> None:
        records = tuple(item.record for item in self._state.items if self._state.size(item.record) is None)
        if records and not self._is_weighing:
            self._is_weighing = True
            self._reader.run(lambda: self._weighed(records), self._on_weighed, self._on_failed)

    def _weighed(self, records: tuple[Record, ...]) -> dict[Record, int]:
        deadline = time.monotonic() + _WEIGHS_FOR_S
        sizes: dict[Record, int] = {}
        for record in records:
            sizes[record] = self._trash.size(record)
            if time.monotonic() > deadline:
                break
        return sizes

    def _on_weighed(self, sizes: dict[Record, int]) -> None:
        self._is_weighing = False
        self._state.add_sizes(sizes)
        self._weigh()
