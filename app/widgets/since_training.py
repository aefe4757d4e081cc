"""What has changed of a model's products since it was trained, in words."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.change_messages import change_message
from app.domain.training_changes import ProductChange
from app.messages.wording.lists import listed
from app.messages.wording.say import say


def change_sentence(change: ProductChange) -> str:
    """ "pcb: 4 images added, 1 image removed, prompts changed since"."""
    return say(change_message(change))


def changes_sentence(changes: Sequence[ProductChange]) -> str:
    """A line for each product; empty if nothing has changed, or if nobody can tell."""
    return "\n".join(change_sentence(change) for change in changes)


def products_word(changes: Sequence[ProductChange]) -> str:
    """Which products have changed, as short as that."""
    return listed(change.product for change in changes)
