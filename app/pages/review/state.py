"""What the Review page shows: saved batches, the inspections of one, and the part that is looked at."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.batch import Batch
from app.domain.part import Counters, InspectedPart, Inspection
from onenip_core.types import Verdict


class ReviewState(QObject):
    """Truth of the Review page."""

    batchesChanged = Signal()
    batchChanged = Signal()
    inspectionsChanged = Signal()
    currentChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batches: tuple[Batch, ...] = ()
        self._batch: Batch | None = None
        self._inspections: tuple[Inspection, ...] = ()
        self._verdict_filter: Verdict | None = None
        self._current: InspectedPart | None = None

    @property
    def batches(self) -> tuple[Batch, ...]:
        """Saved batches, newest first."""
        return self._batches

    @property
    def batch(self) -> Batch | None:
        """The open batch."""
        return self._batch

    @property
    def inspections(self) -> tuple[Inspection, ...]:
        """Inspections of the open batch that pass the filter, by position."""
        return tuple(
            inspection
            for inspection in self._inspections
            if self._verdict_filter is None or inspection.said is self._verdict_filter
        )

    @property
    def counters(self) -> Counters:
        """All inspections of the open batch by verdict, corrections included, whatever the filter."""
        verdicts = [inspection.said for inspection in self._inspections]
        return Counters(
            ok=verdicts.count(Verdict.OK),
            ng=verdicts.count(Verdict.NG),
            not_checked=verdicts.count(Verdict.NOT_CHECKED),
        )

    @property
    def verdict_filter(self) -> Verdict | None:
        """Only this verdict is listed (an overruled part counts as what the person said); None lists all."""
        return self._verdict_filter

    @property
    def current(self) -> InspectedPart | None:
        """The part that is looked at, with its full image and map."""
        return self._current

    def set_batches(self, batches: tuple[Batch, ...]) -> None:
        if batches != self._batches:
            self._batches = batches
            self.batchesChanged.emit()

    def set_batch(self, batch: Batch | None, inspections: tuple[Inspection, ...]) -> None:
        self._batch, self._inspections = batch, inspections
        self.batchChanged.emit()
        self.inspectionsChanged.emit()

    def set_verdict_filter(self, verdict: Verdict | None) -> None:
        if verdict is not self._verdict_filter:
            self._verdict_filter = verdict
            self.inspectionsChanged.emit()

    def update_inspection(self, inspection: Inspection) -> None:
        """Take over a changed record: a person overruled its verdict."""
        if any(i.id == inspection.id for i in self._inspections):
            self._inspections = tuple(inspection if i.id == inspection.id else i for i in self._inspections)
            self.inspectionsChanged.emit()
        if self._current is not None and self._current.inspection.id == inspection.id:
            self.set_current(replace(self._current, inspection=inspection))

    def set_current(self, part: InspectedPart | None) -> None:
        self._current = part
        self.currentChanged.emit()
