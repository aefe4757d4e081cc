"""What a look at the whole log found, as messages."""

from __future__ import annotations

from app.messages.codes import audit as codes
from app.messages.message import Message
from app.storage.audit.audit_log import AuditFindings


def told_findings(found: AuditFindings) -> tuple[Message, ...]:
    """One for each thing that is wrong; none where the log is sound."""
    breaks: list[Message] = [
        codes.AuditLineMissing(one.number) if one.is_missing else codes.AuditLineAltered(one.number)
        for one in found.breaks
    ]
    if found.cut_off:
        breaks.append(codes.AuditLogCutOff(found.cut_off))
    if found.anchor_differs:
        breaks.append(codes.AuditAnchorDiffers())
    if found.anchor_missing:
        breaks.append(codes.AuditAnchorMissing())
    breaks += [codes.AuditEndNoted(number) for number in found.noted_at_a_start]
    if found.unguarded:
        breaks.append(codes.AuditUnguarded(len(found.unguarded)))
    return tuple(breaks)
