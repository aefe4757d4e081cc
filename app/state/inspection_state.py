"""What the Inspect page shows: the run, the latest part, the counters, the last parts."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.part import Counters, InspectedPart, Inspection
from app.domain.run_status import RunState, SourceStatus
from onenip_core.types import Verdict

HISTORY_LENGTH = 200


class InspectionState(QObject):
    """Truth of the Inspect page. `history` keeps the last 200 parts; images are kept of the newest only."""

    runStateChanged = Signal()
    partInspected = Signal(object)
    """Carries the newest InspectedPart."""
    partSelected = Signal(object)
    """Carries the InspectedPart that a person chose among the last parts, to be looked at again."""
    inspectionUpdated = Signal(object)
    """Carries the Inspection whose record was changed: a person overruled its verdict."""
    countersChanged = Signal()
    sourceStatusChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run_state = RunState.IDLE
        self._latest: InspectedPart | None = None
        self._history: deque[InspectedPart] = deque(maxlen=HISTORY_LENGTH)
        self._counters = Counters()
        self._source_status = SourceStatus()

    @property
    def run_state(self) -> RunState:
        return self._run_state

    @property
    def latest(self) -> InspectedPart | None:
        return self._latest

    @property
    def history(self) -> tuple[InspectedPart, ...]:
        """The last parts, oldest first. Their `image` is a thumbnail of at most 128 px, their map None."""
        return tuple(self._history)

    @property
    def counters(self) -> Counters:
        return self._counters

    @property
    def source_status(self) -> SourceStatus:
        return self._source_status

    def set_run_state(self, run_state: RunState) -> None:
        if run_state != self._run_state:
            self._run_state = run_state
            self.runStateChanged.emit()

    def begin_run(self) -> None:
        """Forget the parts of the run before."""
        self._latest = None
        self._history.clear()
        self._counters = Counters()
        self.countersChanged.emit()

    def add_part(self, part: InspectedPart, thumbnail: InspectedPart) -> None:
        """Show a newly inspected part; `thumbnail` is its small copy for the strip of last parts."""
        self.add_parts(part, (thumbnail,))

    def add_parts(self, newest: InspectedPart, thumbnails: Sequence[InspectedPart]) -> None:
        """Count and remember several parts at once, given by their small copies in order, and show the newest."""
        self._latest = newest
        self._history.extend(thumbnails)
        verdicts = Counter(thumbnail.inspection.verdict for thumbnail in thumbnails)
        self._counters = Counters(
            ok=self._counters.ok + verdicts[Verdict.OK],
            ng=self._counters.ng + verdicts[Verdict.NG],
            not_checked=self._counters.not_checked + verdicts[Verdict.NOT_CHECKED],
        )
        self.partInspected.emit(newest)
        self.countersChanged.emit()

    def update_inspection(self, inspection: Inspection) -> None:
        """Show a changed record (a person overruled its verdict) wherever the part is still shown."""
        for index, part in enumerate(self._history):
            if part.inspection.id == inspection.id:
                self._history[index] = replace(part, inspection=inspection)
        if self._latest is not None and self._latest.inspection.id == inspection.id:
            self._latest = replace(self._latest, inspection=inspection)
        self.inspectionUpdated.emit(inspection)

    def select_part(self, part: InspectedPart) -> None:
        """Show an earlier part again (its full image and map were read back from the batch)."""
        self.partSelected.emit(part)

    def set_source_status(self, status: SourceStatus) -> None:
        if status != self._source_status:
            self._source_status = status
            self.sourceStatusChanged.emit()
