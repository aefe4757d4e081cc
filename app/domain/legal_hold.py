"""A person's word that nothing of a batch, or of an order, may be removed."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.folded_text import folded

LONGEST_HOLD_REASON = 500


@dataclass(frozen=True, slots=True)
class Hold:
    """What was said last: placed, or lifted, and why."""

    is_on: bool = False
    reason: str = ""
    said_at: str = ""
    said_by: str = ""


NEVER_HELD = Hold()


@dataclass(frozen=True, slots=True)
class OrderHold:
    """What was said last of all batches of an order, those that come later included."""

    id: int
    order_name: str
    is_held: bool
    hold_reason: str
    hold_said_at: str
    hold_said_by: str

    @property
    def hold(self) -> Hold:
        return Hold(self.is_held, self.hold_reason, self.hold_said_at, self.hold_said_by)

    @property
    def key(self) -> str:
        return order_key(self.order_name)


def order_key(order_name: str) -> str:
    """By which an order is known: upper and lower case are alike, so that no hold misses what was typed otherwise."""
    return " ".join(folded(order_name).split())
