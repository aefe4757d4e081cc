"""What of triggers and alarms concerns the whole window: the scanner is heard and an alarm sounds on every page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.domain.inspection_flow import InspectionFlow
from app.domain.part_numbering import NumberingKind
from app.domain.run_status import RunState
from app.operations.flow_control import FlowControl
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.product_flow import flow_of
from app.widgets.keyboard_wedge import KeyboardWedge
from app.widgets.run.alarm_sound import AlarmSound

_ON = (RunState.RUNNING, RunState.PAUSED)


class FlowWatch(QObject):
    """Lives as long as the window."""

    def __init__(
        self, window: QWidget, app_state: AppState, inspection_state: InspectionState, flow: FlowControl
    ) -> None:
        super().__init__(window)
        self._app_state = app_state
        self._state = inspection_state
        self._alarms = flow.alarms
        self.wedge = KeyboardWedge(self)
        self.sound = AlarmSound(self)
        self.wedge.scanned.connect(flow.take_scan)
        inspection_state.runStateChanged.connect(self._on_run_state_changed)
        flow.alarms.raised.connect(self._on_raised)
        flow.alarms.changed.connect(self._on_changed)

    @property
    def _flow(self) -> InspectionFlow:
        product = self._state.product
        return (None if product is None else flow_of(self._app_state, product.id)) or InspectionFlow()

    @Slot()
    def _on_run_state_changed(self) -> None:
        scans = self._flow.numbering.kind is NumberingKind.SCANNER
        self.wedge.set_on(scans and self._state.run_state in _ON)

    @Slot()
    def _on_raised(self) -> None:
        if self._flow.alarms.sound:
            self.sound.start()

    @Slot()
    def _on_changed(self) -> None:
        if not self._alarms.standing:
            self.sound.stop()
