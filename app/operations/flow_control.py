"""Triggers by hand, part numbers, and alarms: from the window to the run and back."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from app.domain.alarm import Alarm
from app.domain.inspection_flow import InspectionFlow
from app.domain.permissions import Deed
from app.domain.run_status import RunState
from app.domain.trigger import TriggerAnswer, TriggerOrigin
from app.messages.codes import operations as operation_codes
from app.messages.codes import triggers as codes
from app.operations.inspection_worker import InspectionWorker
from app.operations.task_runner import TaskRunner
from app.settings.schema import ALARM_NAME
from app.state.alarm_state import AlarmState
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.notice import INSPECTION
from app.state.notices import error_notice
from app.state.product_flow import flow_of, keep_flow
from app.state.standing_alarm import StandingAlarm, kind_of
from app.storage.workspace import Workspace

POLL_MS = 33


class FlowControl(QObject):
    """Used in the GUI thread. Other threads ask for parts at `triggers` itself."""

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        workspace: Workspace,
        worker: InspectionWorker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.alarms = AlarmState(self)
        self.triggers = worker.control.triggers
        """Where parts are asked for, from any thread."""
        self._app_state = app_state
        self._state = inspection_state
        self._store = workspace.alarms
        self._control = worker.control
        self._keeper = TaskRunner("alarms", self)
        self._stored: defaultdict[str, deque[int]] = defaultdict(deque)
        """Numbers of the records that nobody has answered, by kind, oldest first; 0: there is none. In the keeper's thread."""
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._take_alarms)
        inspection_state.runStateChanged.connect(self._on_run_state_changed)

    def begin(self) -> None:
        """Let alarms that nobody had acknowledged when the program ended stand on."""
        self._keeper.run(
            self._read_standing,
            self.alarms.bring_back,
            lambda error: self._app_state.raise_notice(error_notice(operation_codes.CannotBeRead(), error)),
        )

    @Slot()
    def fire_by_button(self) -> TriggerAnswer | None:
        """A person pressed the button; None: they may not, and were told."""
        if self._app_state.refuse(Deed.INSPECT):
            return None
        return self.triggers.fire(TriggerOrigin.BUTTON)

    @Slot()
    def fire_by_key(self) -> TriggerAnswer | None:
        """A person pressed the key; None: they may not, and were told."""
        if self._app_state.refuse(Deed.INSPECT):
            return None
        return self.triggers.fire(TriggerOrigin.KEY)

    @Slot(str)
    def name_next_part(self, part_number: str) -> None:
        """A person typed what the next part is called."""
        if self._app_state.refuse(Deed.INSPECT):
            return
        self.triggers.name_next_part(part_number)

    @Slot(str)
    def take_scan(self, part_number: str) -> None:
        """A scanner read the number of the next part, which may be its trigger too."""
        product = self._state.product
        flow = None if product is None else flow_of(self._app_state, product.id)
        # Where a scan is a trigger, one that comes too early is refused: its number must not go to a part that comes later.
        if flow is not None and flow.numbering.scan_fires and self.triggers.fired:
            self.triggers.fire(TriggerOrigin.SCANNER, part_number)
        else:
            self.triggers.name_next_part(part_number)

    @Slot()
    def learn_empty_view(self) -> None:
        """What the camera sees now is the view without a part."""
        if self._app_state.refuse(Deed.SETTINGS):
            return
        self._control.learn_empty_view()

    def set_flow(self, product_id: int, flow: InspectionFlow) -> None:
        """From the next run on the product's parts come like this."""
        keep_flow(self._app_state, product_id, flow)

    @Slot(str, object)
    def acknowledge(self, name: str, alarms: tuple[StandingAlarm, ...]) -> None:
        """Somebody has seen these alarms, as they stood then. A run that is frozen for one of them goes on. Where people log in, it
        is who is logged in that acknowledges.
        """
        if self._app_state.refuse(Deed.INSPECT):
            return
        name = self._app_state.access.access.name or name
        self._app_state.set_setting(ALARM_NAME, name)
        self.alarms.clear(alarms)
        self._control.thaw([alarm.newest for alarm in alarms])
        self._keep(lambda: self._record_answer(alarms, name))

    def close(self) -> None:
        """Write down what was asked for, then end."""
        self._poll.stop()
        self._take_alarms()
        self._keeper.finish()

    @Slot()
    def _on_run_state_changed(self) -> None:
        if self._state.run_state is RunState.IDLE:
            self._poll.stop()
            self._take_alarms()
        else:
            self._poll.start()

    @Slot()
    def _take_alarms(self) -> None:
        alarms = self._control.take_alarms()
        if alarms:
            self.alarms.add(alarms)
            self._keep(lambda: self._record(alarms))

    def _read_standing(self) -> tuple[Alarm, ...]:
        """Raises StorageError."""
        standing = self._store.standing()
        for alarm in standing:
            self._stored[kind_of(alarm)].append(alarm.id)
        return standing

    def _record(self, alarms: Sequence[Alarm]) -> None:
        numbers = [0] * len(alarms)
        try:
            numbers = [stored.id for stored in self._store.add(alarms)]
        finally:
            for alarm, number in zip(alarms, numbers, strict=True):
                self._stored[kind_of(alarm)].append(number)

    def _record_answer(self, alarms: Sequence[StandingAlarm], name: str) -> None:
        # One that could not be recorded when it was raised was told of then.
        numbers = [self._stored[alarm.kind].popleft() for alarm in alarms for _ in range(alarm.count)]
        self._store.acknowledge([number for number in numbers if number], name)

    def _keep(self, work: Callable[[], None]) -> None:
        self._keeper.run(
            work,
            lambda _: None,
            lambda error: self._app_state.raise_notice(error_notice(codes.AlarmNotRecorded(), error, INSPECTION)),
        )
