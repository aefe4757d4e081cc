"""What has changed of a model's products since it was trained, in words."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.training_changes import ProductChange
from app.messages.codes import models as codes
from app.messages.message import Message
from app.messages.wording.say import say


def change_sentence(change: ProductChange) -> str:
    """ "pcb: 4 images added, 1 image removed, prompts changed since"."""
    if change.is_deleted:
        return say(codes.DeletedSince(change.product))
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
    return say(codes.ChangedSince(change.product, tuple(what)))


def changes_sentence(changes: Sequence[ProductChange]) -> str:
    """A line for each product; empty if nothing has changed, or if nobody can tell."""
    return "\n".join(change_sentence(change) for change in changes)


def products_word(changes: Sequence[ProductChange]) -> str:
    """Which products have changed, as short as that."""
    return ", ".join(change.product for change in changes)
