"""Saved batches: open, filter, look at parts, correct verdicts, export, trash."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.batch import Batch
from app.domain.part import InspectedPart, Inspection
from app.messages.wording.say import say_stored
from app.operations.task_runner import TaskRunner
from app.pages.review.state import ReviewState
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_notice
from app.storage.batches import BatchStore
from onenip_core.errors import OneNipError
from onenip_core.types import AnomalyMap, RgbImage, Verdict

LoadedPart = tuple[RgbImage | None, AnomalyMap | None]


@dataclass(frozen=True, slots=True)
class _Correction:
    """A correction that can be undone."""

    inspection_id: int
    before: Verdict | None


@dataclass(frozen=True, slots=True)
class _TrashedBatch:
    """A deletion that can be undone."""

    batch_id: int


class ReviewController(QObject):
    """Carries out the intents of the Review page; reading files happens in the background."""

    overruled = Signal(object)
    """Carries the Inspection whose verdict was corrected."""

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
        self._undo: list[_Correction | _TrashedBatch] = []

    def refresh(self) -> None:
        """Read the list of batches anew. Raises OneNipError."""
        self._state.set_batches(self._store.list())

    @Slot()
    def show_batches(self) -> None:
        """Read the list of batches anew, because a run began or ended."""
        try:
            self.refresh()
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("The batches cannot be read", error))

    @Slot(int)
    def open_batch(self, batch_id: int) -> None:
        """Show a batch and its first part."""
        self._wanted_batch = batch_id
        self._wanted_inspection = 0
        self._reader.run(
            lambda: (self._store.get(batch_id), self._store.inspections(batch_id)),
            self._on_batch_read,
            lambda error: self._app_state.raise_notice(error_notice("The batch cannot be opened", error)),
        )

    @Slot(object)
    def set_filter(self, verdict: Verdict | None) -> None:
        """List only the parts with this verdict; None lists all."""
        self._state.set_verdict_filter(verdict)

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
            lambda error: self._app_state.raise_notice(error_notice("The part cannot be shown", error)),
        )

    @Slot(int, object)
    def overrule(self, inspection_id: int, verdict: Verdict | None) -> None:
        """Correct a verdict, or take the correction back with None; `undo` returns to what was said before."""
        try:
            before = self._store.inspection(inspection_id).overruled
            self._correct(inspection_id, verdict)
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("The verdict was not corrected", error))
            return
        self._undo.append(_Correction(inspection_id, before))

    @Slot()
    def undo(self) -> None:
        """Take back the latest correction or deletion."""
        if not self._undo:
            self._tell("Nothing to undo", "No verdict was corrected and no batch deleted since the start.")
            return
        step = self._undo.pop()
        try:
            if isinstance(step, _Correction):
                inspection = self._correct(step.inspection_id, step.before)
                said = inspection.said
                text = f"Part {inspection.position} ({inspection.name}) is {said.replace('_', ' ')} again."
            else:
                batch = self._store.restore(step.batch_id)
                self.refresh()
                self.open_batch(batch.id)
                text = f"The batch of {batch.product_name} with its {batch.total} inspections is back."
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("It was not undone", error))
            return
        self._tell("Undone", text)

    @Slot(Path)
    def export(self, path: Path) -> None:
        """Write the open batch as CSV."""
        batch = self._state.batch
        if batch is None:
            return
        self._reader.run(
            lambda: self._store.export_csv(batch.id, path, say_stored),
            lambda _: self._app_state.raise_notice(
                Notice(NoticeLevel.INFO, "Exported", f"{batch.total} inspections were written to {path}.")
            ),
            lambda error: self._app_state.raise_notice(error_notice("The batch was not exported", error)),
        )

    @Slot(int)
    def trash_batch(self, batch_id: int) -> None:
        """Put a batch into the trash; `undo` brings it back."""
        try:
            self._store.trash(batch_id)
            self._undo.append(_TrashedBatch(batch_id))
            self.refresh()
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("The batch was not deleted", error))
            return
        if self._state.batch is not None and self._state.batch.id == batch_id:
            self._state.set_batch(None, ())
            self._state.set_current(None)
        self._tell("Deleted", "The batch moved to the trash with its images. Ctrl+Z brings it back.")

    def _correct(self, inspection_id: int, verdict: Verdict | None) -> Inspection:
        inspection = self._store.overrule(inspection_id, verdict)
        self._state.update_inspection(inspection)
        self.overruled.emit(inspection)
        return inspection

    def _tell(self, title: str, text: str) -> None:
        self._app_state.raise_notice(Notice(NoticeLevel.INFO, title, text))

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
