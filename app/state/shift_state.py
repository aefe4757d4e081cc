"""What the operator's page counts: the parts of the shift or order, over all its runs and products."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.part import Counters, Inspection
from app.domain.shift import Shift
from app.state.inspection_state import InspectionState
from app.state.run_counts import RunCounts


@dataclass(frozen=True, slots=True)
class ShiftEnd:
    """What stood there when a person let the counters begin anew."""

    counters: Counters
    newest: int
    """Number of the last part that was counted; 0 if none came since the start."""
    before: Counters
    run: RunCounts
    """Of `counters`, those of the run that is on show; `before` are all others."""
    batch: int
    after: int


class ShiftState(QObject):
    """Counts told parts as they come, behind what was stored of the shift before."""

    changed = Signal()

    def __init__(self, inspection_state: InspectionState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inspection = inspection_state
        self._shift: Shift | None = None
        self._before = Counters()
        """All parts of the shift that are not of the run that is on show."""
        self._run = RunCounts()
        self._after = self._newest = 0
        self._runs = 0
        inspection_state.partsTold.connect(self._on_parts_told)
        inspection_state.inspectionUpdated.connect(self._on_corrected)
        inspection_state.countersChanged.connect(self._on_counters_changed)

    @property
    def shift(self) -> Shift | None:
        """The open shift; None until it was read."""
        return self._shift

    @property
    def counters(self) -> Counters:
        """Its parts by what was said, corrections included."""
        return self._before + self._run.counters

    @property
    def run_counters(self) -> Counters:
        """Of these, the parts of the run that is on show."""
        return self._run.counters

    @property
    def run_number(self) -> int:
        """Another one for each run that is on show, and while none is."""
        return self._runs

    @property
    def batch_on_show(self) -> int:
        """The batch whose parts are counted here one by one; 0 for none."""
        latest = self._inspection.latest
        return 0 if latest is None else latest.inspection.batch_id

    def set_stored(self, shift: Shift, before: Counters) -> None:
        """The open shift, and how many of its parts are stored outside of `batch_on_show`."""
        self._shift, self._before = shift, before
        self._after = max(self._after, shift.after_inspection)
        self.changed.emit()

    def begin_anew(self) -> ShiftEnd:
        """Count from zero, from the next part on. What stood there comes back."""
        end = ShiftEnd(self.counters, self._newest, self._before, self._run, self.batch_on_show, self._after)
        self._before, self._run = Counters(), RunCounts()
        self._after = max(self._after, self._newest)
        self.changed.emit()
        return end

    def begin_shift(self, shift: Shift) -> None:
        """What `begin_anew` began is stored."""
        self._shift = shift
        self._after = max(self._after, shift.after_inspection)
        self.changed.emit()

    def take_back(self, end: ShiftEnd) -> None:
        """The counters did not begin anew after all: nothing that was counted is lost."""
        if end.batch == self.batch_on_show:
            end.run.join(self._run)
            self._before, self._run = end.before + self._before, end.run
        else:
            self._before = end.counters + self._before
        self._after = end.after
        self.changed.emit()

    @Slot(tuple)
    def _on_parts_told(self, inspections: tuple[Inspection, ...]) -> None:
        self._run.add(inspections)
        self._newest = max(self._newest, *(inspection.id for inspection in inspections))
        self.changed.emit()

    @Slot(object)
    def _on_corrected(self, inspection: Inspection) -> None:
        # A part of the shift before keeps the place that it had in the figures of its end.
        if inspection.id > self._after:
            self._run.correct(inspection)
            self.changed.emit()

    @Slot()
    def _on_counters_changed(self) -> None:
        if self._inspection.latest is None:  # another run begins, or none is on show any more
            self._before, self._run = self.counters, RunCounts()
            self._runs += 1
