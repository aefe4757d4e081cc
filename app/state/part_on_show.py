"""Which part the Inspect page shows the picture of: the newest, or an earlier one that a person chose."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.part import InspectedPart, Inspection
from app.domain.run_status import RunState
from app.state.inspection_state import InspectionState

RETURN_TO_LIVE_MS = 20_000
"""An earlier part must not stand on a running line for longer: it is the newest that matters."""


class PartOnShow(QObject):
    """Follows the run until a person looks back, and again some time after."""

    pictureChanged = Signal()
    changed = Signal()
    """Another part is on show, it was corrected, or it stopped being the newest."""

    def __init__(
        self, state: InspectionState, parent: QObject | None = None, patience_ms: int = RETURN_TO_LIVE_MS
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._part = state.latest
        self._looking_back = False
        self._live_timer = QTimer(self)
        self._live_timer.setSingleShot(True)
        self._live_timer.setInterval(patience_ms)
        self._live_timer.timeout.connect(self.back_to_live)
        state.partInspected.connect(self._on_part_inspected)
        state.partSelected.connect(self._on_part_selected)
        state.inspectionUpdated.connect(self._on_inspection_updated)
        state.countersChanged.connect(self._on_counters_changed)
        state.runStateChanged.connect(self._on_run_state_changed)

    @property
    def part(self) -> InspectedPart | None:
        return self._part

    @property
    def looking_back(self) -> bool:
        """True while it is an earlier part."""
        return self._looking_back

    @property
    def returns_by_itself(self) -> bool:
        """True while the earlier part stays for a limited time only."""
        return self._live_timer.isActive()

    @Slot()
    def back_to_live(self) -> None:
        """Leave an earlier part and follow the run again."""
        if self._looking_back:
            self._show(self._state.latest, looking_back=False)

    def _show(self, part: InspectedPart | None, *, looking_back: bool) -> None:
        self._part, self._looking_back = part, looking_back
        if looking_back and self._state.run_state is RunState.RUNNING:
            self._live_timer.start()
        elif not looking_back:
            self._live_timer.stop()
        self.pictureChanged.emit()
        self.changed.emit()

    @Slot(object)
    def _on_part_inspected(self, part: InspectedPart) -> None:
        if not self._looking_back:
            self._show(part, looking_back=False)

    @Slot(object)
    def _on_part_selected(self, part: InspectedPart) -> None:
        latest = self._state.latest
        self._show(part, looking_back=latest is None or latest.inspection.id != part.inspection.id)

    @Slot(object)
    def _on_inspection_updated(self, inspection: Inspection) -> None:
        if self._part is not None and self._part.inspection.id == inspection.id:
            self._part = replace(self._part, inspection=inspection)
            self.changed.emit()

    @Slot()
    def _on_counters_changed(self) -> None:
        if self._state.latest is None and self._part is not None:
            self._show(None, looking_back=False)

    @Slot()
    def _on_run_state_changed(self) -> None:
        if self._state.run_state is not RunState.RUNNING:
            self._live_timer.stop()
        elif self._looking_back:
            self._live_timer.start()
