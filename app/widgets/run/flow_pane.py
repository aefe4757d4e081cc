"""Alarms and triggers of the run, over the picture: what stands is seen whether a run goes on or not."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.run_status import RunState
from app.settings.schema import ALARM_NAME
from app.state.alarm_state import AlarmState
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.product_flow import flow_of
from app.state.standing_alarm import StandingAlarm
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID
from app.widgets.run.alarm_bar import AlarmBar
from app.widgets.run.trigger_bar import TriggerBar

_ON = (RunState.STARTING, RunState.RUNNING, RunState.PAUSED)


class FlowPane(QWidget):
    """For any page that shows a run. Takes no room while there is nothing to say."""

    fireRequested = Signal()
    """The button went down."""
    keyPressed = Signal()
    """Emitted by the action that the page makes of it."""
    partNamed = Signal(str)
    emptyViewRequested = Signal()
    alarmsChanged = Signal()
    acknowledged = Signal(str, object)
    """Carries the name of who has seen alarms, and those that stood when they were asked, as a tuple."""

    def __init__(
        self, app_state: AppState, inspection_state: InspectionState, alarm_state: AlarmState, appearance: Appearance
    ) -> None:
        super().__init__()
        self._app_state = app_state
        self._state = inspection_state
        self._alarm_state = alarm_state
        self.alarms = AlarmBar(appearance)
        self.triggers = TriggerBar(appearance)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.alarms)
        layout.addWidget(self.triggers)
        self.alarms.acknowledge_button.clicked.connect(self.acknowledge)
        self.triggers.fireRequested.connect(self.fireRequested)
        self.triggers.partNamed.connect(self.partNamed)
        self.triggers.emptyViewRequested.connect(self.emptyViewRequested)
        alarm_state.changed.connect(self._show_alarms)
        inspection_state.runStateChanged.connect(self._on_run_state_changed)
        inspection_state.sourceStatusChanged.connect(self._show_status)
        inspection_state.partInspected.connect(self._show_status)
        self._show_alarms()
        self._on_run_state_changed()

    @property
    def standing(self) -> tuple[StandingAlarm, ...]:
        """The alarms on show."""
        return self._alarm_state.standing

    @property
    def can_fire(self) -> bool:
        """True while a run waits for a trigger by hand."""
        status = self._state.source_status
        return self._state.run_state is RunState.RUNNING and status.takes_triggers and status.frozen_at is None

    @Slot()
    def acknowledge(self) -> None:
        """Ask who has seen the alarms."""
        alarms = self._alarm_state.standing
        if not alarms:
            return
        # Where people log in, it is known who has seen them.
        name = self._app_state.access.access.name or self.alarms.ask_name(self._app_state.settings[ALARM_NAME])
        if name is not None:
            self.acknowledged.emit(name, alarms)  # one that came meanwhile was seen by nobody

    @Slot()
    def _show_alarms(self) -> None:
        self.alarms.show_alarms(self._alarm_state.standing)
        self._fit()
        self.alarmsChanged.emit()

    @Slot()
    def _on_run_state_changed(self) -> None:
        product = self._state.product
        if self._state.run_state is RunState.STARTING and product is not None:
            flow = flow_of(self._app_state, product.id)
            if flow is not None:
                self.triggers.begin(flow.trigger.kind, flow.numbering.kind)
        self._show_status()

    @Slot()
    def _show_status(self) -> None:
        status = self._state.source_status
        self.triggers.show_status(status, running=self._state.run_state in _ON, can_fire=self.can_fire)
        self._fit()

    def _fit(self) -> None:
        self.setVisible(self.alarms.isVisibleTo(self) or self.triggers.isVisibleTo(self))
