"""Why counters began anew, in words."""

from __future__ import annotations

from app.domain.shift import ResetReason
from app.messages.codes import operating as codes
from app.messages.message import Message
from app.messages.wording.say import say

_REASONS: dict[ResetReason, Message] = {
    ResetReason.SHIFT_CHANGE: codes.ReasonShiftChange(),
    ResetReason.NEW_ORDER: codes.ReasonNewOrder(),
    ResetReason.TRIAL_PARTS: codes.ReasonTrialParts(),
    ResetReason.OTHER: codes.ReasonOther(),
}


def reason_word(reason: ResetReason) -> str:
    """What stands on the button, and in the list."""
    return say(_REASONS[reason])
