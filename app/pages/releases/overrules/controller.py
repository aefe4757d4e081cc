"""Brings overruled parts and the picture of the one that is looked at into the state, read in the background."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.domain.changes import Changes, Stale
from app.domain.overruled_part import OverruledPart
from app.domain.part import InspectedPart, Inspection
from app.messages.codes import operations as codes
from app.operations.task_runner import TaskRunner
from app.pages.releases.overrules.state import OverrulesState, Queue
from app.state.app_state import AppState
from app.state.notices import error_notice
from app.storage.answers import AnswerStore


class OverrulesController(QObject):
    """Nobody looks while another view is on show: it is read when somebody does."""

    def __init__(
        self,
        app_state: AppState,
        state: OverrulesState,
        store: AnswerStore,
        reader: TaskRunner,
        load_part: Callable[[Inspection], InspectedPart],
        is_shown: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = state
        self._store = store
        self._reader = reader
        self._load_part = load_part
        self._is_shown = is_shown
        self._is_stale = True
        self._wanted = 0
        self._looked_at = 0
        state.wantedChanged.connect(self.read)

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Verdicts, answers or batches changed."""
        if changes.inspections or changes.stale & Stale.BATCHES:
            self._is_stale = True
            self.come_up()

    @Slot()
    def come_up(self) -> None:
        """Somebody looks."""
        if self._is_stale and self._is_shown():
            self.read()

    @Slot()
    def read(self) -> None:
        """Of several wishes in a row only the last is carried out."""
        self._is_stale = False
        self._wanted += 1
        wanted, queue = self._wanted, self._state.queue

        def load() -> tuple[OverruledPart, ...] | None:
            if self._wanted != wanted:
                return None
            return self._store.waiting() if queue is Queue.WAITING else self._store.answered()

        def take(parts: tuple[OverruledPart, ...] | None) -> None:
            if parts is not None and self._wanted == wanted:
                self._state.set_read(parts)

        self._reader.run(load, take, self._on_failed)

    @Slot(object)
    def read_picture(self, part: OverruledPart) -> None:
        """Read the picture of the part that is looked at; of several in a row only the last."""
        self._looked_at = number = part.inspection.id

        def load() -> InspectedPart | None:
            return self._load_part(part.inspection) if self._looked_at == number else None

        def take(picture: InspectedPart | None) -> None:
            if picture is not None and self._looked_at == number:
                self._state.set_picture(picture)

        def fail(error: Exception) -> None:
            take(InspectedPart(part.inspection, None, None))
            self._app_state.raise_notice(error_notice(codes.CannotBeShown(), error))

        self._reader.run(load, take, fail)

    def _on_failed(self, error: Exception) -> None:
        self._is_stale = True
        self._app_state.raise_notice(error_notice(codes.CannotBeRead(), error))
