"""What has changed of a product, as a message."""

from __future__ import annotations

from app.domain.training_changes import ProductChange
from app.messages.codes import models as codes
from app.messages.message import Message


def change_message(change: ProductChange) -> Message:
    """ "pcb: 4 images added, 1 image removed, prompts changed since"."""
    if change.is_deleted:
        return codes.DeletedSince(change.product)
    what: list[Message] = []
    if change.added:
        what.append(codes.AddedSince(change.added))
    if change.removed:
        what.append(codes.RemovedSince(change.removed))
    if change.prompts_changed:
        what.append(codes.PromptsChangedSince())
    if change.range_changed:
        what.append(codes.RangeChangedSince())
    if change.area_changed:
        what.append(codes.AreaChangedSince())
    if change.alignment_changed:
        what.append(codes.AlignmentChangedSince())
    if change.division_changed:
        what.append(codes.DivisionChangedSince())
    return codes.ChangedSince(change.product, tuple(what))
