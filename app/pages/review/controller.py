"""Saved batches: which there are, the open one, the part that is looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.domain.batch import Batch
from app.domain.changes import Changes, Stale
from app.domain.part import InspectedPart, Inspection
from app.messages.codes import operations as codes
from app.operations.task_runner import TaskRunner
from app.pages.review.state import ReviewState
from app.state.app_state import AppState
from app.state.notices import error_notice
from app.storage.batches import BatchStore
from onenip_core.types import AnomalyMap, RgbImage

LoadedPart = tuple[RgbImage | None, AnomalyMap | None]


class ReviewController(QObject):
    """Brings batches, inspections and images into the page's state, read in the background."""

    def __init__(
        self,
        app_state: AppState,
        review_state: ReviewState,
        store: BatchStore,
        reader: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = review_state
        self._store = store
        self._reader = reader
        self._wanted_inspection = 0
        self._wanted_batch = 0
        self._closed_batch = 0

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Follow what an operation changed."""
        for inspection in changes.inspections:
            self._state.update_inspection(inspection)
        if changes.stale & Stale.BATCHES:
            self.read_batches()

    def read_batches(self) -> None:
        """Read the list of batches anew; an open one that lies in the trash by now is closed, one that came back is opened."""
        self._reader.run(self._store.list, self._on_batches_read, self._on_failed)

    @Slot(int)
    def open_batch(self, batch_id: int) -> None:
        """Show a batch and its first part."""
        self._wanted_batch = batch_id
        self._wanted_inspection = 0
        self._reader.run(
            lambda: (self._store.get(batch_id), self._store.inspections(batch_id)),
            self._on_batch_read,
            self._on_failed,
        )

    @Slot(int)
    def select_inspection(self, inspection_id: int) -> None:
        """Show a part with its image and map. Of several wishes in a row only the last is carried out."""
        inspection = next((i for i in self._state.inspections if i.id == inspection_id), None)
        if inspection is None:
            return
        self._wanted_inspection = inspection_id

        def load() -> LoadedPart | None:
            return self._store.load_part(inspection) if self._wanted_inspection == inspection_id else None

        self._reader.run(
            load,
            lambda loaded: self._on_part_read(inspection, loaded),
            self._on_failed,
        )

    def _on_failed(self, error: Exception) -> None:
        self._app_state.raise_notice(error_notice(codes.CannotBeShown(), error))

    def _on_batches_read(self, batches: tuple[Batch, ...]) -> None:
        known = {batch.id for batch in self._state.batches}
        self._state.set_batches(batches)
        opened = self._state.batch
        if opened is None:
            back = next((batch for batch in batches if batch.id == self._closed_batch), None)
            if back is not None and back.id not in known:
                self.open_batch(back.id)
        elif opened.id not in {batch.id for batch in batches}:
            self._closed_batch = opened.id
            self._state.set_batch(None, ())
            self._state.set_current(None)

    def _on_batch_read(self, read: tuple[Batch, tuple[Inspection, ...]]) -> None:
        batch, inspections = read
        if batch.id != self._wanted_batch:
            return
        self._state.set_batch(batch, inspections)
        self._state.set_current(None)
        if self._state.inspections:
            self.select_inspection(self._state.inspections[0].id)

    def _on_part_read(self, inspection: Inspection, loaded: LoadedPart | None) -> None:
        if loaded is None or self._wanted_inspection != inspection.id:
            return
        # The record may have been corrected while the files were read.
        current = next((i for i in self._state.inspections if i.id == inspection.id), inspection)
        self._state.set_current(InspectedPart(current, *loaded))
