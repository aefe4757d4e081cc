"""The connections to the line, as the GUI thread sees them: kept in the settings, connected in the background."""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.domain.permissions import Deed
from app.domain.trigger import Trigger, TriggerAnswer, TriggerOrigin
from app.line.catalogue import LineCatalogue
from app.line.choice import LineChoice
from app.line.errors import LineError
from app.line.http.kind import HTTP
from app.line.hub import LineHub, ToConnect
from app.line.kind import LineKind
from app.line.lane import LaneStatus
from app.line.port import LineConnection, StationInputs
from app.line.secrets import SecretStore
from app.messages.codes import line as line_codes
from app.messages.codes import line_connections as codes
from app.messages.message import Message, Several
from app.operations.inspection_worker import InspectionWorker
from app.operations.line_station import station_of
from app.operations.product_switch import ProductSwitch
from app.operations.task_runner import TaskRunner
from app.settings.schema import LINE_CONNECTIONS, LINE_DEADLINE_MS
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.notice import LINE, Notice, NoticeLevel
from app.state.notices import error_notice
from app.state.training_state import TrainingState

log = logging.getLogger(__name__)

_REFUSALS: Mapping[TriggerAnswer, Message] = {
    TriggerAnswer.TOO_SOON: line_codes.TriggerTooSoon(),
    TriggerAnswer.NO_RUN: line_codes.NotInspecting(),
    TriggerAnswer.NOT_EXPECTED: line_codes.NoTriggerExpected(),
}
LOOK_MS = 1000
"""A connection that hangs says nothing by itself."""
LATE_PAUSE_S = 10.0
"""Between two notices on verdicts that came too late."""


@dataclass(frozen=True, slots=True)
class Connection:
    """A connection that a person made."""

    name: str
    """By which it is kept; people know it by its choice."""
    kind: LineKind | None
    """None if what is kept is none."""
    choice: LineChoice | None
    text: str


class LineControl(QObject):
    """Adds, changes, removes and tests connections, and says when one does otherwise than a person expects."""

    connectionsChanged = Signal()
    """There are others, or one does otherwise than before."""
    tested = Signal(str, object, bool)
    """Carries the connection's name, a Message, and whether it is well."""
    _laneChanged = Signal()
    _testAnswered = Signal(str, object, bool)

    def __init__(
        self,
        hub: LineHub,
        secrets: SecretStore,
        app_state: AppState,
        inspection_state: InspectionState,
        training_state: TrainingState,
        worker: InspectionWorker,
        switch: ProductSwitch,
        catalogue: LineCatalogue | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.catalogue = catalogue or LineCatalogue()
        self._hub = hub
        self._secrets = secrets
        self._app_state = app_state
        self._inspection_state = inspection_state
        self._training_state = training_state
        self._switch = switch
        self._tasks = TaskRunner("line", self)
        self._kept: Mapping[str, str] | None = None
        self._statuses: dict[str, LaneStatus] = {}
        self._in_trouble: frozenset[str] = frozenset()
        self._lost_told: dict[str, int] = {}
        self._late_told = 0
        self._late_told_at = -LATE_PAUSE_S
        self._watch = QTimer(self, interval=LOOK_MS)
        self._watch.timeout.connect(self._look)
        self._laneChanged.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._testAnswered.connect(self.tested, Qt.ConnectionType.QueuedConnection)
        hub.listen(self._laneChanged.emit)
        self._triggers = worker.control.triggers
        hub.take_inputs(self._fire, switch.ask)
        self._triggers.watch(self._expect)
        # In the inspection's own thread: the line must not wait for a window that is busy.
        worker.runStarted.connect(lambda _loaded: hub.run_began(), Qt.ConnectionType.DirectConnection)
        worker.judgingEnded.connect(hub.run_ended, Qt.ConnectionType.DirectConnection)
        for signal in (
            inspection_state.runStateChanged,
            inspection_state.sourceStatusChanged,
            inspection_state.bannerChanged,
            app_state.activeProductChanged,
            app_state.productsChanged,
            app_state.modelsChanged,
            training_state.phaseChanged,
        ):
            signal.connect(self._follow)
        app_state.settingsChanged.connect(self._on_settings_changed)

    def begin(self) -> None:
        """Connect what was kept."""
        self._follow()
        self._on_settings_changed()
        self._watch.start()

    def close(self) -> None:
        """Say that the station is off, and end all connections."""
        self._watch.stop()
        self._switch.close()
        self._tasks.close()
        self._hub.close()

    @property
    def connections(self) -> tuple[Connection, ...]:
        """In the order in which they were made."""
        found = []
        for name, text in self._app_state.settings[LINE_CONNECTIONS].items():
            choice = self.catalogue.from_text(text)
            kind = None if choice is None else self.catalogue.kind_of(choice)
            found.append(Connection(name, kind, choice, text))
        return tuple(found)

    @property
    def statuses(self) -> Mapping[str, LaneStatus]:
        """How each does, as it was seen last."""
        return self._statuses

    def secret_of(self, name: str) -> str:
        """Raises LineError: the secrets cannot be read."""
        return self._secrets.get(name)

    def keep(self, choice: LineChoice, secret: str, name: str = "") -> None:
        """Add a connection, or change the one of that name, and connect it."""
        if self._app_state.refuse(Deed.SETTINGS):
            return
        name = name or uuid.uuid4().hex[:8]
        text = self.catalogue.to_text(choice)

        def keep() -> None:
            known = self._app_state.settings[LINE_CONNECTIONS]
            self._set({**known, name: text})

        self._keep_secret(name, secret, keep)

    def remove(self, name: str) -> None:
        """End a connection and forget it, with its secret."""
        if self._app_state.refuse(Deed.SETTINGS):
            return
        kept = {key: text for key, text in self._app_state.settings[LINE_CONNECTIONS].items() if key != name}
        self._set(kept)
        self._keep_secret(name, "", lambda: None)

    def test(self, name: str) -> None:
        """Try a connection now; `tested` follows."""
        if self._app_state.refuse(Deed.SETTINGS):
            return
        self._hub.test(name, lambda text, is_well: self._testAnswered.emit(name, text, is_well))

    def _keep_secret(self, name: str, secret: str, then: Callable[[], None]) -> None:
        self._tasks.run(
            lambda: self._secrets.set(name, secret),
            lambda _nothing: then(),
            lambda error: self._app_state.raise_notice(error_notice(codes.LineConnectionNotKept(), error, LINE)),
        )

    def _set(self, kept: Mapping[str, str]) -> None:
        self._kept = None  # a secret may have changed although no choice has
        self._app_state.set_setting(LINE_CONNECTIONS, kept)
        self._on_settings_changed()

    def _fire(self, source: str, part_number: str | None) -> None:
        """In a thread of the line. Raises LineError: no record follows."""
        origin = TriggerOrigin.HTTP if source == HTTP.key else TriggerOrigin.LINE
        refusal = _REFUSALS.get(self._triggers.fire(origin, part_number))
        if refusal is not None:
            raise LineError(refusal)

    def _expect(self, trigger: Trigger) -> None:
        """In whatever thread asked for the part: its deadline runs, wherever its trigger came from."""
        self._hub.expect((trigger.number, trigger.at), trigger.part_number, trigger.moment)

    @Slot()
    def _follow(self) -> None:
        self._hub.set_station(station_of(self._app_state, self._inspection_state, self._training_state))

    @Slot()
    def _on_settings_changed(self) -> None:
        self._hub.set_deadline(self._app_state.settings[LINE_DEADLINE_MS])
        kept = self._app_state.settings[LINE_CONNECTIONS]
        if kept == self._kept:
            return
        self._kept = kept
        connections = self.connections
        self._tasks.run(
            lambda: self._connect(connections),
            self._on_connected,
            lambda error: self._app_state.raise_notice(error_notice(codes.LineConnectionNotKept(), error, LINE)),
        )
        for each in connections:
            if each.choice is None:
                text = codes.LineChoiceUnreadable(each.text[:80])
                self._app_state.raise_notice(Notice(NoticeLevel.WARNING, codes.LineConnectionLost(), text))
        self.connectionsChanged.emit()

    def _connect(self, connections: tuple[Connection, ...]) -> None:
        """In the background: what is no longer wanted may take seconds to end. Raises LineError."""
        wanted: dict[str, ToConnect] = {}
        for each in connections:
            if each.kind is not None and each.choice is not None:
                kind, choice, secret = each.kind, each.choice, self._secrets.get(each.name)
                wanted[each.name] = ToConnect((choice, secret), choice.name, _maker(kind, choice, secret))
        self._hub.set_connections(wanted)

    def _on_connected(self, _nothing: None) -> None:
        self._look()

    @Slot()
    def _look(self) -> None:
        statuses = self._hub.statuses
        if statuses != self._statuses:
            self._statuses = statuses
            self._tell_trouble()
            self.connectionsChanged.emit()
        self._tell_late()

    def _tell_late(self) -> None:
        """The window shows a verdict that the line did not get: a person must know it."""
        parts, now = self._hub.tally.late - self._late_told, time.monotonic()
        if parts <= 0 or now - self._late_told_at < LATE_PAUSE_S:
            return
        self._late_told, self._late_told_at = self._late_told + parts, now
        if self._statuses:
            text = line_codes.LineTookAsNotChecked(parts, self._app_state.settings[LINE_DEADLINE_MS])
            self._raise(NoticeLevel.WARNING, line_codes.VerdictsTooLate(), (text,))

    def _tell_trouble(self) -> None:
        """Once when it begins, once when it is over."""
        names = {each.name: "" if each.choice is None else each.choice.name for each in self.connections}
        troubled = {
            name: status
            for name, status in self._statuses.items()
            if not status.well and not isinstance(status.text, (codes.WireConnecting, codes.ConnectionClosed))
        }
        fresh = frozenset(troubled) - self._in_trouble
        healed = [name for name in self._in_trouble if name in self._statuses and self._statuses[name].well]
        # One that connects again is neither well nor in new trouble: it stays what it was.
        self._in_trouble = frozenset(
            name for name in self._in_trouble | fresh if name in self._statuses and not self._statuses[name].well
        )
        self._app_state.set_deaf_wires(len(self._in_trouble))
        if fresh:
            texts = tuple(codes.LineConnectionTold(names.get(name, name), troubled[name].text) for name in troubled)
            self._raise(NoticeLevel.WARNING, codes.LineConnectionLost(), texts)
        elif healed:
            self._app_state.withdraw_notices(LINE)
            told: list[Message] = []
            for name in healed:
                status = self._statuses[name]
                told.append(codes.LineConnectionWell(names.get(name, name), status.text))
                lost = status.lost - self._lost_told.get(name, 0)
                if lost > 0:
                    told.append(codes.VerdictsLost(names.get(name, name), lost))
                self._lost_told[name] = status.lost
            self._raise(NoticeLevel.INFO, codes.LineConnectionBack(), tuple(told))

    def _raise(self, level: NoticeLevel, heading: Message, texts: tuple[Message, ...]) -> None:
        text = texts[0] if len(texts) == 1 else Several(texts)
        self._app_state.raise_notice(Notice(level, heading, text, subject=LINE))


def _maker(kind: LineKind, choice: LineChoice, secret: str) -> Callable[[StationInputs], LineConnection]:
    return lambda inputs: kind.open(choice, secret, inputs)
