"""Saved batches: which there are, the open ones, the part that is looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Slot

from app.domain.batch import Batch
from app.domain.changes import Changes, Stale
from app.domain.correction import Correction
from app.domain.legal_hold import OrderHold
from app.domain.part import InspectedPart, Inspection
from app.messages.codes import operations as codes
from app.operations.task_runner import TaskRunner
from app.pages.review.part_order import PartNames
from app.pages.review.state import ReviewState
from app.state.app_state import AppState
from app.state.notices import error_notice
from app.storage.batches import BatchStore
from app.storage.errors import UnknownRecordError

Correct = Callable[[Mapping[int, Correction], Callable[[], None]], None]
"""Carries corrections out, by the numbers of the inspections, and calls the function when it has ended."""


@dataclass(frozen=True, slots=True)
class _ListedBatches:
    batches: tuple[Batch, ...]
    held_orders: frozenset[str]


@dataclass(frozen=True, slots=True)
class _OpenedBatches:
    batches: tuple[Batch, ...]
    inspections: tuple[Inspection, ...]
    names: PartNames


@dataclass(frozen=True, slots=True, eq=False)
class _Reading:
    """Batches on their way, and the records that changed since they were asked for: what was read may be older."""

    wanted: tuple[int, ...]
    changed: dict[int, Inspection] = field(default_factory=dict)

    def as_they_are_now(self, inspections: tuple[Inspection, ...]) -> tuple[Inspection, ...]:
        return tuple(self.changed.get(part.id, part) for part in inspections) if self.changed else inspections


class ReviewController(QObject):
    """Brings batches, inspections and images into the page's state, read in the background."""

    def __init__(
        self,
        app_state: AppState,
        review_state: ReviewState,
        store: BatchStore,
        reader: TaskRunner,
        correct: Correct,
        load_part: Callable[[Inspection], InspectedPart],
        read_holds: Callable[[], tuple[OrderHold, ...]] = lambda: (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = review_state
        self._store = store
        self._reader = reader
        self._correct = correct
        self._load_part = load_part
        self._read_holds = read_holds
        self._lists_wanted = 0
        self._reading: _Reading | None = None
        self._gone: tuple[int, ...] = ()
        self._being_corrected: dict[int, Correction] = {}
        review_state.focusChanged.connect(self._read_focus)

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Follow what an operation changed. Whoever corrects goes on to the next part; whoever takes a correction back wants
        to see what has come back.
        """
        if changes.inspections:
            own = all(inspection.id in self._being_corrected for inspection in changes.inspections)
            self._state.update_inspections(changes.inspections, seek=not own)
            if self._reading is not None:
                self._reading.changed.update((inspection.id, inspection) for inspection in changes.inspections)
        if changes.stale & Stale.BATCHES:
            self.read_batches()
        if changes.stale & Stale.FILES:
            self._read_files_kept()

    @Slot(object)
    def correct(self, corrections: Mapping[int, Correction]) -> None:
        """Ask for corrections, by the numbers of the inspections; not again for what is on its way already."""
        being = self._being_corrected
        wanted = {number: said for number, said in corrections.items() if being.get(number) != said}

        def forget() -> None:
            for number, said in wanted.items():
                if being.get(number) is said:
                    del being[number]

        if wanted:
            being.update(wanted)
            self._correct(wanted, forget)

    @Slot()
    def on_step_asked(self) -> None:
        """An undo or redo is behind what is on its way: to say the same once more is no repetition."""
        self._being_corrected.clear()

    def read_batches(self) -> None:
        """Read the list of batches anew. When those that are open lie in the trash by now, their neighbour is opened; when they
        come back, they are.
        """
        self._lists_wanted += 1
        wanted = self._lists_wanted

        def load() -> _ListedBatches | None:
            if self._lists_wanted != wanted:
                return None
            held = frozenset(order.key for order in self._read_holds() if order.is_held)
            return _ListedBatches(self._store.list(), held)

        self._reader.run(load, self._on_batches_read, self._on_failed)

    def _read_files_kept(self) -> None:
        """Parts whose files went are read anew: else their pictures would be missing without a word."""
        opened = tuple(batch.id for batch in self._state.opened)

        def load() -> tuple[Inspection, ...]:
            return tuple(part for number in opened for part in self._store.inspections(number))

        def deliver(parts: tuple[Inspection, ...]) -> None:
            self._state.update_inspections([part for part in parts if part.files_reduced_at is not None])
            self._read_focus()

        self._reader.run(load, deliver, self._on_failed)

    @Slot(list)
    def open_batches(self, batch_ids: Sequence[int]) -> None:
        """Show the parts of batches as one list. Of several wishes in a row only the last is carried out."""
        reading = _Reading(tuple(batch_ids))
        self._reading = reading
        self._state.set_reading(True)

        def load() -> _OpenedBatches | None:
            if self._reading is not reading:
                return None
            batches = tuple(self._store.get(number) for number in reading.wanted)
            inspections = tuple(part for number in reading.wanted for part in self._store.inspections(number))
            return _OpenedBatches(batches, inspections, PartNames.of(inspections))

        self._reader.run(
            load,
            lambda opened: self._on_opened(reading, opened),
            lambda error: self._on_opening_failed(reading, error),
        )

    def _on_failed(self, error: Exception) -> None:
        self._app_state.raise_notice(error_notice(codes.CannotBeShown(), error))

    def _on_batches_read(self, read: _ListedBatches | None) -> None:
        if read is None:
            return
        batches = read.batches
        before = [batch.id for batch in self._state.listed_batches]
        known = {batch.id for batch in self._state.batches}
        there = {batch.id for batch in batches}
        self._state.set_batches(batches, read.held_orders)
        back = tuple(number for number in self._gone if number in there - known)
        opened = [batch.id for batch in self._state.opened]
        gone = [number for number in opened if number not in there]
        if back:
            self._gone = ()
            self.open_batches(back)
        elif gone:
            self._gone = tuple(opened)
            self._leave(before, opened, there)

    def _leave(self, listed: list[int], opened: list[int], there: set[int]) -> None:
        """Open what stays open, or else the neighbour in the list as it was."""
        rest = [number for number in opened if number in there]
        place = listed.index(opened[0]) if opened[0] in listed else 0
        behind = [number for number in listed[place:] if number in there]
        before = [number for number in listed[:place] if number in there]
        self._state.open_batches((), ())
        if wanted := rest or behind[:1] or before[-1:]:
            self.open_batches(wanted)
        else:
            self._end_reading()

    def _on_opened(self, reading: _Reading, opened: _OpenedBatches | None) -> None:
        if opened is not None and self._reading is reading:
            inspections = reading.as_they_are_now(opened.inspections)
            self._state.open_batches(opened.batches, inspections, opened.names)
            self._end_reading()

    def _on_opening_failed(self, reading: _Reading, error: Exception) -> None:
        if self._reading is not reading:
            return
        self._end_reading()
        known = {batch.id for batch in self._state.batches}
        if isinstance(error, UnknownRecordError) and known.issuperset(reading.wanted):
            self.read_batches()  # put in the trash since it was chosen: no news for whoever did that
        else:
            self._on_failed(error)

    def _end_reading(self) -> None:
        self._reading = None
        self._state.set_reading(False)

    @Slot()
    def _read_focus(self) -> None:
        """Show the chosen part with its image and map. Of several in a row only the last is read."""
        inspection = self._state.focused
        if inspection is None:
            self._state.set_current(None)
            return

        def load() -> InspectedPart | None:
            return self._load_part(inspection) if self._state.focus == inspection.id else None

        def fail(error: Exception) -> None:
            self._on_part_read(inspection, InspectedPart(inspection, None, None))
            self._on_failed(error)

        self._reader.run(load, lambda loaded: self._on_part_read(inspection, loaded), fail)

    def _on_part_read(self, inspection: Inspection, loaded: InspectedPart | None) -> None:
        # The record may have been corrected while the files were read.
        focused = self._state.focused
        if loaded is not None and focused is not None and focused.id == inspection.id:
            self._state.set_current(replace(loaded, inspection=focused))
