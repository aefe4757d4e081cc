"""Sees from the verdicts of a run when a person must be called."""

from __future__ import annotations

from collections import deque

from app.domain.alarm_rules import AlarmRules
from app.messages.codes import triggers as codes
from app.messages.codes.sources import CameFasterThanJudged
from app.messages.codes.views import PartsTooClose
from app.messages.message import Message
from app.sources.source import SourceFrame
from onenip_core.types import Verdict

CALM_PARTS = 10
"""So many parts in a row for which there was room: what comes too fast after them is something new."""
OVERFLOWING_PARTS = 100
"""After so many parts a person is called again while they go on coming too fast."""

_TOO_FAST = (codes.TooManyPartsWait, codes.CameraStillBusy, CameFasterThanJudged, PartsTooClose)


class AlarmWatch:
    """Used by the inspection thread. What it raised counts anew from there, so that an alarm that nobody heeds comes again."""

    def __init__(self, rules: AlarmRules) -> None:
        self._rules = rules
        self._ng = 0
        self._not_checked = 0
        self._judged: deque[bool] = deque(maxlen=rules.yield_over)
        self._with_room = CALM_PARTS
        self._overflowed_at = 0

    def see(self, position: int, verdict: Verdict, frame: SourceFrame) -> tuple[Message, ...]:
        """What a person must be called for after the part at `position`; mostly nothing."""
        found = (self._overflow(position, frame), self._row_of_ng(verdict), self._row_of_unchecked(verdict))
        return tuple(message for message in (*found, self._yield(verdict)) if message is not None)

    def _overflow(self, position: int, frame: SourceFrame) -> Message | None:
        too_many = any(isinstance(each.error, _TOO_FAST) for each in (frame, *frame.views))
        if not too_many:
            self._with_room += 1
            return None
        new, self._with_room = self._with_room >= CALM_PARTS, 0
        if not self._rules.overflow or not (new or position - self._overflowed_at >= OVERFLOWING_PARTS):
            return None
        self._overflowed_at = position
        return codes.PartsCameTooFast(position)

    def _row_of_ng(self, verdict: Verdict) -> Message | None:
        if verdict is Verdict.OK:
            self._ng = 0
        elif verdict is Verdict.NG:
            self._ng += 1
        if not self._rules.ng_in_a_row or self._ng < self._rules.ng_in_a_row:
            return None
        count, self._ng = self._ng, 0
        return codes.NgInARow(count)

    def _row_of_unchecked(self, verdict: Verdict) -> Message | None:
        self._not_checked = self._not_checked + 1 if verdict is Verdict.NOT_CHECKED else 0
        if not self._rules.not_checked_in_a_row or self._not_checked < self._rules.not_checked_in_a_row:
            return None
        count, self._not_checked = self._not_checked, 0
        return codes.NotCheckedInARow(count)

    def _yield(self, verdict: Verdict) -> Message | None:
        if verdict is not Verdict.NOT_CHECKED:
            self._judged.append(verdict is Verdict.OK)
        count = len(self._judged)
        least = self._rules.least_yield
        if not least or count < self._rules.yield_over or sum(self._judged) >= least * count:
            return None
        share = sum(self._judged) / count
        self._judged.clear()
        return codes.YieldTooLow(100 * share, 100 * least, count)
