"""What the Review page shows: saved batches, the parts of those that are open, and the one that is looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.batch import Batch
from app.domain.legal_hold import order_key
from app.domain.part import Counters, InspectedPart, Inspection
from app.pages.review.batch_filter import BatchFilter
from app.pages.review.part_filter import PartFilter
from app.pages.review.part_order import PartNames, PartSort, in_order
from app.widgets.lists.name_elision import CommonParts
from onenip_core.types import Verdict


class ReviewState(QObject):
    """Truth of the Review page."""

    batchesChanged = Signal()
    """The batches, or which of them are listed."""
    openedChanged = Signal()
    readingChanged = Signal()
    inspectionsChanged = Signal()
    focusChanged = Signal()
    currentChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batches: tuple[Batch, ...] = ()
        self._held_orders: frozenset[str] = frozenset()
        self._batch_filter = BatchFilter()
        self._opened: tuple[Batch, ...] = ()
        self._is_reading = False
        self._records: list[Inspection] = []
        self._places: dict[int, int] = {}
        self._names = PartNames({}, {})
        self._filter = PartFilter()
        self._sort = PartSort()
        self._order: list[int] = []
        self._shown: tuple[Inspection, ...] = ()
        self._counts: Counter[Verdict] = Counter()
        self._corrected_count = 0
        self._focus: int | None = None
        self._current: InspectedPart | None = None

    @property
    def batches(self) -> tuple[Batch, ...]:
        """Saved batches, newest first."""
        return self._batches

    def is_held(self, batch: Batch) -> bool:
        """Whether nothing of a batch may be removed: because of a hold of its own, or of its order's."""
        return batch.is_held or bool(batch.order_name and order_key(batch.order_name) in self._held_orders)

    @property
    def batch_filter(self) -> BatchFilter:
        """Which batches are listed."""
        return self._batch_filter

    @property
    def listed_batches(self) -> tuple[Batch, ...]:
        """The batches that pass the filter, newest first."""
        return self._batch_filter.passing(self._batches)

    @property
    def opened(self) -> tuple[Batch, ...]:
        """The batches whose parts are listed, newest first."""
        return self._opened

    @property
    def is_reading(self) -> bool:
        """True while the parts of other batches are on their way: those of before are still listed."""
        return self._is_reading

    @property
    def batch(self) -> Batch | None:
        """The open batch; None if there is none or if there are several."""
        return self._opened[0] if len(self._opened) == 1 else None

    @property
    def inspections(self) -> tuple[Inspection, ...]:
        """Parts of the open batches that pass the filter, in the chosen order."""
        return self._shown

    @property
    def common(self) -> CommonParts:
        """What the names of all parts of the open batches have in common."""
        return self._names.common

    @property
    def counters(self) -> Counters:
        """All parts of the open batches by verdict, corrections included, whatever the filter."""
        return Counters(self._counts[Verdict.OK], self._counts[Verdict.NG], self._counts[Verdict.NOT_CHECKED])

    @property
    def corrected_count(self) -> int:
        """How many of them a person has corrected."""
        return self._corrected_count

    @property
    def part_filter(self) -> PartFilter:
        """Which parts are listed."""
        return self._filter

    @property
    def sort(self) -> PartSort:
        """In which order they are listed. A part that is corrected keeps its place until a person sorts again."""
        return self._sort

    @property
    def focus(self) -> int | None:
        """The number of the part that is chosen in the list; its image may still be on its way."""
        return self._focus

    @property
    def focused(self) -> Inspection | None:
        """The record of the part that is chosen in the list: what is said of a part is said of this one."""
        place = None if self._focus is None else self._places.get(self._focus)
        return None if place is None else self._records[place]

    @property
    def current(self) -> InspectedPart | None:
        """The chosen part with its full image and map; None while they are on their way. Never another part."""
        return self._current

    def batch_of(self, inspection: Inspection) -> Batch | None:
        """The open batch that a part belongs to."""
        return next((batch for batch in self._opened if batch.id == inspection.batch_id), None)

    def set_batches(self, batches: tuple[Batch, ...], held_orders: frozenset[str] = frozenset()) -> None:
        """`held_orders`: the keys of the orders of which all batches are held."""
        if (batches, held_orders) != (self._batches, self._held_orders):
            self._batches, self._held_orders = batches, held_orders
            known = {batch.id: batch for batch in batches}
            self._opened = tuple(known.get(batch.id, batch) for batch in self._opened)
            self.batchesChanged.emit()

    def set_batch_filter(self, batch_filter: BatchFilter) -> None:
        if batch_filter != self._batch_filter:
            self._batch_filter = batch_filter
            self.batchesChanged.emit()

    def open_batches(
        self, batches: tuple[Batch, ...], inspections: tuple[Inspection, ...], names: PartNames | None = None
    ) -> None:
        """List the parts of these batches, and choose the first. `names` spares the GUI thread work, where they are many."""
        self._opened, self._records = batches, list(inspections)
        self._places = {inspection.id: place for place, inspection in enumerate(inspections)}
        self._names = PartNames.of(inspections) if names is None else names
        # What only makes sense for the batches of before would hide all parts of these.
        self._filter = replace(self._filter, product="", days=PartFilter().days)
        self._counts = Counter(inspection.said for inspection in inspections)
        self._corrected_count = sum(inspection.overruled is not None for inspection in inspections)
        self._reorder()
        self._focus = self._shown[0].id if self._shown else None
        self._current = None
        self.openedChanged.emit()
        self.inspectionsChanged.emit()
        self.currentChanged.emit()
        self.focusChanged.emit()

    def set_reading(self, is_reading: bool) -> None:
        if is_reading is not self._is_reading:
            self._is_reading = is_reading
            self.readingChanged.emit()

    def set_part_filter(self, part_filter: PartFilter) -> None:
        """List other parts; if the chosen one is not among them, the one behind it is chosen."""
        if part_filter != self._filter:
            self._filter = part_filter
            self._show_again()

    def set_sort(self, sort: PartSort) -> None:
        if sort != self._sort:
            self._sort = sort
            self._reorder()
            self.inspectionsChanged.emit()

    def update_inspections(self, changed: Sequence[Inspection], *, seek: bool = False) -> None:
        """Take over changed records: a person corrected verdicts. A part that no longer passes the filter leaves the list, and
        the one behind it is chosen; with `seek` a changed part itself is chosen, where it is listed.
        """
        records = {inspection.id: inspection for inspection in changed if inspection.id in self._places}
        for number, inspection in records.items():
            before = self._records[self._places[number]]
            self._counts[before.said] -= 1
            self._counts[inspection.said] += 1
            self._corrected_count += (inspection.overruled is not None) - (before.overruled is not None)
            self._records[self._places[number]] = inspection
        if not records:
            return
        if self._current is not None and self._current.inspection.id in records:
            self._current = replace(self._current, inspection=records[self._current.inspection.id])
        if self._focus in records:
            self.currentChanged.emit()
        self._show_again(tuple(records) if seek else ())

    def set_focus(self, inspection_id: int | None) -> None:
        """Choose a part."""
        if inspection_id != self._focus:
            self._move_focus(inspection_id)
            self.focusChanged.emit()

    def set_current(self, part: InspectedPart | None) -> None:
        """Show a part that was read."""
        self._current = part
        self._focus = self._focus if part is None else part.inspection.id
        self.currentChanged.emit()

    def _move_focus(self, inspection_id: int | None) -> None:
        self._focus = inspection_id
        if self._current is not None and self._current.inspection.id != inspection_id:
            self._current = None

    def _reorder(self) -> None:
        orders = {batch.id: batch.order_name for batch in self._opened}
        self._order = in_order(self._records, self._names, self._sort, orders)
        self._choose()

    def _choose(self) -> None:
        products = {batch.id: batch.product_name for batch in self._opened}
        records = self._records
        self._shown = self._filter.passing([records[place] for place in self._order], self._names, products)

    def _show_again(self, sought: Sequence[int] = ()) -> None:
        self._choose()
        listed = {inspection.id for inspection in self._shown}
        wanted = next((number for number in sought if number in listed), self._focus)
        focus = wanted if wanted in listed else self._neighbour(wanted, listed)
        moved = focus != self._focus
        self._move_focus(focus)
        self.inspectionsChanged.emit()
        if moved:
            self.focusChanged.emit()

    def _neighbour(self, inspection_id: int | None, listed: set[int]) -> int | None:
        """The next listed part behind one that left, or else the last one before it."""
        known = self._places.get(inspection_id or 0)
        place = 0 if known is None else self._order.index(known)
        numbers = [self._records[found].id for found in self._order]
        behind = (number for number in numbers[place:] if number in listed)
        before = (number for number in reversed(numbers[:place]) if number in listed)
        return next(behind, None) or next(before, None)
