"""What the Inspect page shows: the run, the latest part, the counters, the last parts."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.part import Counters, InspectedPart, Inspection
from app.domain.product import Product
from app.domain.run_status import RunEnding, RunState, SourceStatus
from app.state.run_banner import RunBanner, banner_of
from app.state.run_counts import RunCounts

HISTORY_LENGTH = 200


class InspectionState(QObject):
    """Truth of the Inspect page. `history` keeps the last 200 parts; images are kept of the newest only.

    Everything belongs to one run of one product, the present one or the last; `forget_run` leaves nothing of it.
    """

    runStateChanged = Signal()
    partInspected = Signal(object)
    """Carries the newest InspectedPart."""
    partsTold = Signal(tuple)
    """Carries the Inspections of all parts that came together, in order; `partInspected` follows with the newest."""
    partSelected = Signal(object)
    """Carries the InspectedPart that a person chose among the last parts, to be looked at again."""
    inspectionUpdated = Signal(object)
    """Carries the Inspection whose record was changed: a person overruled its verdict."""
    countersChanged = Signal()
    sourceStatusChanged = Signal()
    nextProductChanged = Signal()
    bannerChanged = Signal()
    """`banner` says something else, for whatever reason; comes behind the signal of the reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run_state = RunState.IDLE
        self._latest: InspectedPart | None = None
        self._outdated = False
        self._history: deque[InspectedPart] = deque(maxlen=HISTORY_LENGTH)
        self._counts = RunCounts()
        self._counters = Counters()
        self._source_status = SourceStatus()
        self._ending: RunEnding | None = None
        self._product: Product | None = None
        self._next_product: Product | None = None
        self._told_banner = RunBanner()

    @property
    def run_state(self) -> RunState:
        return self._run_state

    @property
    def next_product(self) -> Product | None:
        """What is chosen when the present run has ended; None if nothing waits for that."""
        return self._next_product

    def set_next_product(self, product: Product | None) -> None:
        """Something waits for the end of the run, or no longer."""
        if product != self._next_product:
            self._next_product = product
            self.nextProductChanged.emit()

    @property
    def latest(self) -> InspectedPart | None:
        return self._latest

    @property
    def history(self) -> tuple[InspectedPart, ...]:
        """The last parts, oldest first. Their `image` is a thumbnail of at most 128 px, their map None."""
        return tuple(self._history)

    @property
    def counters(self) -> Counters:
        """All parts of the run by what was said, corrections included."""
        return self._counters

    @property
    def source_status(self) -> SourceStatus:
        return self._source_status

    @property
    def banner(self) -> RunBanner:
        """How the run stands now."""
        latest = None if self._latest is None else self._latest.inspection
        return banner_of(self._run_state, self._source_status, self._ending, latest, self._counters, self._outdated)

    @property
    def product(self) -> Product | None:
        """Whose parts are on show, as it was when the run began; None without a run."""
        return self._product

    def set_run_state(self, run_state: RunState) -> None:
        if run_state != self._run_state:
            self._run_state = run_state
            self.runStateChanged.emit()
            self._tell_banner()

    def begin_run(self, product: Product | None = None) -> None:
        """Forget the run before; the parts that come are of `product`."""
        self._product = product
        self._latest, self._outdated = None, False
        self._ending = None
        self._history.clear()
        self._counts, self._counters = RunCounts(), Counters()
        self.countersChanged.emit()
        self._tell_banner()

    def end_run(self, ending: RunEnding) -> None:
        """The run is over, and this is what is said about it until the next one."""
        self._ending = ending
        self.set_run_state(RunState.IDLE)
        self._tell_banner()

    def forget_run(self) -> None:
        """Leave nothing of an ended run on show: what comes next is another product."""
        if self._run_state is RunState.IDLE:
            self.begin_run()
            self.set_source_status(SourceStatus())

    def add_part(self, part: InspectedPart, thumbnail: InspectedPart) -> None:
        """Show a newly inspected part; `thumbnail` is its small copy for the strip of last parts."""
        self.add_parts(part, (thumbnail,))

    def add_parts(self, newest: InspectedPart, thumbnails: Sequence[InspectedPart]) -> None:
        """Count and remember several parts at once, given by their small copies in order, and show the newest."""
        self._latest, self._outdated = newest, False
        self._history.extend(thumbnails)
        self._counts.add(thumbnail.inspection for thumbnail in thumbnails)
        self._counters = self._counts.counters
        self.partsTold.emit(tuple(thumbnail.inspection for thumbnail in thumbnails))
        self.partInspected.emit(newest)
        self.countersChanged.emit()
        self._tell_banner()

    def update_inspection(self, inspection: Inspection) -> None:
        """Count a changed record (a person overruled its verdict), and show it wherever the part is still shown.

        Nothing happens if it is a part of another run.
        """
        if self._latest is None or self._latest.inspection.batch_id != inspection.batch_id:
            return
        self._counts.correct(inspection)
        self._counters = self._counts.counters
        for index, part in enumerate(self._history):
            if part.inspection.id == inspection.id:
                self._history[index] = replace(part, inspection=inspection)
        if self._latest.inspection.id == inspection.id:
            self._latest = replace(self._latest, inspection=inspection)
        self.inspectionUpdated.emit(inspection)
        self.countersChanged.emit()
        self._tell_banner()

    def select_part(self, part: InspectedPart) -> None:
        """Show an earlier part again (its full image and map were read back from the batch).

        Nothing happens if it is a part of another run: reading took so long that the next one began, or the product changed.
        """
        if self._latest is not None and self._latest.inspection.batch_id == part.inspection.batch_id:
            self.partSelected.emit(part)

    def set_source_status(self, status: SourceStatus) -> None:
        if status != self._source_status:
            self._source_status = status
            self._outdated |= not status.delivering
            self.sourceStatusChanged.emit()
            self._tell_banner()

    def _tell_banner(self) -> None:
        banner = self.banner
        if banner != self._told_banner:
            self._told_banner = banner
            self.bannerChanged.emit()
