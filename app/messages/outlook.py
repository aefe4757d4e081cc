"""What was measured of a product that is inspected by prompts only, as messages."""

from __future__ import annotations

from app.messages.codes import by_prompts as codes
from app.messages.message import Message, Several
from onenip_core.prompts_only import Outlook, OutlookReason, PromptsOnly

_OUTLOOKS = {
    Outlook.GO: codes.OutlookGood,
    Outlook.DOUBTFUL: codes.OutlookDoubtful,
    Outlook.NO_GO: codes.OutlookPoor,
}


def is_of_adding(message: Message) -> bool:
    """True of what is said while a product is added by prompts only, and at its end."""
    parts = message.parts if isinstance(message, Several) else (message,)
    return any(
        isinstance(part, codes.AddingByPrompts | codes.AddedAndChecked | codes.AdditionCancelled) for part in parts
    )


def outlook_messages(product: str, measured: PromptsOnly) -> list[Message]:
    """Whether the product may be inspected so, then why not."""
    return [_OUTLOOKS[measured.outlook](product), *(_reason(reason, measured) for reason in measured.reasons)]


def _reason(reason: OutlookReason, measured: PromptsOnly) -> Message:
    auroc, found = round(100 * measured.auroc), round(100 * measured.found)
    match reason:
        case OutlookReason.FEW_GOOD_PARTS:
            return codes.FewGoodParts(measured.good_parts)
        case OutlookReason.REJECTS_MANY:
            return codes.RejectsMany(round(100 * measured.rejected / measured.good_parts))
        case OutlookReason.HARDLY_TOLD_APART:
            return codes.HardlyToldApart(auroc)
        case OutlookReason.NOT_TOLD_APART:
            return codes.NotToldApart(auroc)
        case OutlookReason.FINDS_FEW:
            return codes.FindsFew(found)
        case OutlookReason.FINDS_HARDLY_ANY:
            return codes.FindsHardlyAny(found)
