"""What of triggers and alarms concerns the whole window: the scanner is heard and an alarm sounds on every page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.domain.inspection_flow import InspectionFlow
from app.domain.part_numbering import NumberingKind
from app.domain.run_status import RunState
from app.messages.codes.operating import NothingWaitsForCode, ScanNotUsed
from app.operations.flow_control import FlowControl
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.notice import Notice, NoticeLevel
from app.state.operator_mode import OperatorMode
from app.state.product_flow import flow_of
from app.widgets.keyboard_wedge import KeyboardWedge
from app.widgets.run.alarm_sound import AlarmSound

_ON = (RunState.RUNNING, RunState.PAUSED)


class FlowWatch(QObject):
    """Lives as long as the window. While that belongs to the operator, no code of a scanner presses a key, whether a run waits for
    it or not.
    """

    def __init__(
        self,
        window: QWidget,
        app_state: AppState,
        inspection_state: InspectionState,
        flow: FlowControl,
        operator_mode: OperatorMode,
        take_badge: Callable[[str], None] | None = None,
    ) -> None:
        """`take_badge` hears what is scanned while no part waits for its number, where people log in."""
        super().__init__(window)
        self._take_badge = take_badge
        self._app_state = app_state
        self._state = inspection_state
        self._flow_control = flow
        self._mode = operator_mode
        self._alarms = flow.alarms
        self.wedge = KeyboardWedge(self)
        self.sound = AlarmSound(self)
        self.wedge.scanned.connect(self._on_scanned)
        inspection_state.runStateChanged.connect(self._listen)
        operator_mode.changed.connect(self._listen)
        flow.alarms.raised.connect(self._on_raised)
        flow.alarms.changed.connect(self._on_changed)
        self._listen()
        if flow.alarms.standing:
            self._on_raised()

    @property
    def _flow(self) -> InspectionFlow:
        product = self._state.product
        return (None if product is None else flow_of(self._app_state, product.id)) or InspectionFlow()

    @property
    def _waits_for_code(self) -> bool:
        return self._flow.numbering.kind is NumberingKind.SCANNER and self._state.run_state in _ON

    @Slot()
    def _listen(self) -> None:
        self.wedge.set_on(self._mode.active or self._waits_for_code, strict=self._mode.active)

    @Slot(str)
    def _on_scanned(self, code: str) -> None:
        if self._waits_for_code:
            self._flow_control.take_scan(code)
            return
        if self._take_badge is not None and self._app_state.access.access.is_on:
            self._take_badge(code)  # and it is not said what was read: a badge opens as a PIN does
            return
        self._app_state.raise_notice(Notice(NoticeLevel.INFO, ScanNotUsed(), NothingWaitsForCode(code), subject="scan"))

    @Slot()
    def _on_raised(self) -> None:
        if self._flow.alarms.sound:
            self.sound.start()

    @Slot()
    def _on_changed(self) -> None:
        if not self._alarms.standing:
            self.sound.stop()
