"""What the counters on the operator's page count: the parts from one reset to the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.part import Counters
from app.messages.codes import operating as codes
from app.messages.message import Message


class ResetReason(StrEnum):
    """Why a person let the counters begin anew."""

    SHIFT_CHANGE = "shift_change"
    NEW_ORDER = "new_order"
    TRIAL_PARTS = "trial_parts"
    OTHER = "other"
    """The note says which."""

    @property
    def message(self) -> Message:
        """What a person is told it means."""
        return _MEANINGS[self]


_MEANINGS: dict[ResetReason, Message] = {
    ResetReason.SHIFT_CHANGE: codes.ReasonShiftChange(),
    ResetReason.NEW_ORDER: codes.ReasonNewOrder(),
    ResetReason.TRIAL_PARTS: codes.ReasonTrialParts(),
    ResetReason.OTHER: codes.ReasonOther(),
}


@dataclass(frozen=True, slots=True)
class Shift:
    """A shift or an order. The open one, which is not ended, is counted from the inspections, and its figures are the parts that
    have no record; one that ended keeps the figures that stood there at its end, whatever is corrected or deleted afterwards.
    """

    id: int
    started_at: str
    """Like all times ISO 8601 in UTC."""
    after_inspection: int
    """Inspections with greater numbers belong to it, up to those of the next."""
    ended_at: str | None = None
    ok_count: int = 0
    ng_count: int = 0
    not_checked_count: int = 0
    reason: ResetReason | None = None
    """Why it ended; None while it is open."""
    note: str = ""
    """What a person wrote beside it, often the number of an order."""

    @property
    def counters(self) -> Counters:
        """The figures at its end; while it is open, its parts without a record."""
        return Counters(self.ok_count, self.ng_count, self.not_checked_count)
