"""Calls a person when the verdicts of a run ask for it."""

from __future__ import annotations

from app.domain.alarm import Alarm
from app.domain.alarm_rules import AlarmRules
from app.domain.part import Inspection
from app.domain.timestamps import utc_now
from app.messages.codes.triggers import NgToAcknowledge
from app.messages.message import Message
from app.messages.stored import to_text
from app.runs.alarms.alarm_watch import AlarmWatch
from app.runs.run_control import RunControl
from app.sources.source import SourceFrame
from onenip_core.types import Verdict


class RunAlarms:
    """Used by the inspection thread."""

    def __init__(self, rules: AlarmRules, control: RunControl) -> None:
        self._freezes = rules.freeze_on_ng
        self._watch = AlarmWatch(rules)
        self._control = control

    def see(self, part: Inspection, frame: SourceFrame) -> None:
        """A part was told. Raises alarms, and freezes the run where an NG part must be acknowledged."""
        for message in self._watch.see(part.position, part.verdict, frame):
            self._control.raise_alarm(_alarm(part, message))
        if self._freezes and part.verdict is Verdict.NG:
            alarm = _alarm(part, NgToAcknowledge(part.position))
            self._control.freeze(alarm)
            self._control.raise_alarm(alarm)


def _alarm(part: Inspection, message: Message) -> Alarm:
    return Alarm(0, part.batch_id or None, part.position, to_text(message), utc_now())
