"""Why a part was not checked, as a number for wires that carry no text. Numbers are only ever added."""

from __future__ import annotations

from collections.abc import Mapping

from app.messages.codes import cameras, line, pictures, triggers
from app.messages.codes.views import ViewNotChecked
from app.messages.message import CoreSaid, Message, PlainText

NO_REASON, OTHER_REASON = 0, 1

REASON_NUMBERS: Mapping[type[Message], int] = {
    line.NoVerdictInTime: 2,
    line.VerdictTooLate: 2,
    line.DeliveredTooLate: 2,
    triggers.TooManyPartsWait: 3,
    triggers.CameraStillBusy: 4,
    cameras.TriggeredTooSoon: 4,
    pictures.PictureIsBlack: 10,
    pictures.PictureIsWhite: 11,
    pictures.PictureIsEmpty: 12,
    pictures.PictureIsBlurred: 13,
    pictures.LooksLikeOtherProduct: 14,
    pictures.PartIsDisplaced: 15,
    pictures.LooksLikeNoProduct: 16,
    pictures.DoesNotLookLikeProduct: 16,
    pictures.PartIsNotFound: 17,
    pictures.PartIsCutOff: 18,
}
"""As docs/live.md prints them."""


def code_of(reason: Message | None) -> str:
    """The name of its code, as the wires say it; empty where nothing has to be explained.

    Programs on the line know sentences of the core by the name that they have had from the beginning.
    """
    if reason is None:
        return ""
    return (PlainText if isinstance(reason, CoreSaid) else type(reason)).__name__


def number_of(reason: Message | None) -> int:
    """0 where nothing has to be explained, 1 for a reason that has no number of its own; of a part that several cameras look at,
    the reason of the view that is not checked."""
    if isinstance(reason, ViewNotChecked):
        reason = reason.reason
    return NO_REASON if reason is None else REASON_NUMBERS.get(type(reason), OTHER_REASON)
