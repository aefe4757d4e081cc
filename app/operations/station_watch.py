"""Tells a person how the station stands to its server, and brings what others changed there into the window."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Slot

from app.domain.changes import Changes, Stale
from app.messages.codes import stations as codes
from app.messages.message import Message
from app.operations.inspection_control import InspectionControl
from app.operations.runner import OperationRunner
from app.state.app_state import AppState
from app.state.notice import CLOCK, SERVER, Notice, NoticeLevel
from app.storage.station.forwarding import ForwardingStatus
from app.storage.station.pulse import Pulse
from app.storage.station.station import Station

INTERVAL_MS = 500
AWAY_S = 3.0
"""A connection that is made anew at once is not worth a word."""
BETWEEN_READINGS_S = 5.0
SKEW_S = 2.0
"""From which on people notice that times do not fit together."""


class StationWatch(QObject):
    """Looks at what the thread that forwards knows: nothing is asked of the server here."""

    def __init__(
        self,
        station: Station,
        app_state: AppState,
        inspection: InspectionControl,
        runner: OperationRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._app_state = app_state
        self._inspection = inspection
        self._runner = runner
        self._away_since: float | None = None
        self._is_told = station.began_away  # that is among what was found at the start
        self._had_waited = 0
        self._name_is_told = False
        self._skew_told: float | None = None
        self._pulse = Pulse()
        self._read_at = 0.0
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        app_state.activeProductChanged.connect(inspection.remember_preparation)

    def start(self) -> None:
        """Begin to look."""
        self._pulse = self._station.status.pulse
        self.look()
        self._timer.start()

    def close(self) -> None:
        """Stop looking."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look now."""
        status, now = self._station.status, time.monotonic()
        self._tell_skew(status)
        if status.trouble is not None:
            self._away(status, status.trouble, now)
            return
        self._app_state.set_server(is_away=False, waiting=status.waiting)
        self._away_since = None
        if self._is_told and not status.waiting:
            self._back()
        self._tell_name(status)
        self._bring_changes(status.pulse, now)

    def _away(self, status: ForwardingStatus, reason: Message, now: float) -> None:
        self._away_since = now if self._away_since is None else self._away_since
        if now - self._away_since < AWAY_S and not self._is_told:
            return
        self._app_state.set_server(is_away=True, waiting=status.waiting)
        self._had_waited = max(self._had_waited, status.waiting)
        if not self._is_told:
            self._is_told = True
            text = codes.PartsWait(reason)
            self._app_state.raise_notice(Notice(NoticeLevel.WARNING, codes.ServerAway(), text, subject=SERVER))

    def _back(self) -> None:
        self._is_told = False
        waited, self._had_waited = self._had_waited, 0
        text: Message = codes.CaughtUp(waited) if waited else codes.NothingHadWaited()
        level = NoticeLevel.INFO
        if self._station.began_away:
            text, level = codes.StartAgainForLists(), NoticeLevel.WARNING
        self._app_state.raise_notice(Notice(level, codes.ServerIsBack(), text, subject=SERVER))
        self._read_at = 0.0
        self._pulse = Pulse()  # whatever could not be read meanwhile is read now

    def _tell_name(self, status: ForwardingStatus) -> None:
        if status.has_name or self._name_is_told:
            return
        self._name_is_told = True
        text = codes.StationNameLost(self._station.name)
        self._app_state.raise_notice(Notice(NoticeLevel.WARNING, codes.TwoOfOneName(), text))

    def _tell_skew(self, status: ForwardingStatus) -> None:
        skew = status.skew_s
        if abs(skew) <= SKEW_S or (self._skew_told is not None and abs(skew - self._skew_told) <= SKEW_S):
            return
        self._skew_told = skew
        text: Message = codes.ClockIsAhead(skew) if skew > 0 else codes.ClockIsBehind(-skew)
        self._app_state.raise_notice(Notice(NoticeLevel.WARNING, codes.ClockDiffers(), text, subject=CLOCK))

    def _bring_changes(self, pulse: Pulse, now: float) -> None:
        if self._station.began_away or pulse == self._pulse or now - self._read_at < BETWEEN_READINGS_S:
            return
        self._read_at = now
        is_logged = pulse.audit_line != self._pulse.audit_line
        self._pulse = pulse
        self._runner.announce(Changes(Stale.EVERYTHING | Stale.GOLDEN if is_logged else Stale.BATCHES))
        if is_logged:
            self._inspection.remember_preparation()
