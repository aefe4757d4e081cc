"""From where on a person had scores compared anew: what came before is no longer what parts should look like."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_DRIFT_REASON = 200


@dataclass(frozen=True, slots=True)
class DriftStart:
    """A person looked at a drift, or changed something on purpose, and said that parts are right as they are now."""

    id: int
    product_id: int
    begun_at: str
    after_inspection: int
    """The newest part when it was said: the reference is made of those behind it."""
    reason: str = ""
    taken_back_at: str | None = None
    """When it was undone."""
