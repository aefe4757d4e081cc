"""Something that a person at the line is called for, and who answered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alarm. It stands until somebody acknowledges it by name."""

    id: int
    """0 until it is stored."""
    batch_id: int | None
    """The batch of the run that raised it."""
    position: int
    """The part after which it was raised."""
    message: str
    """What for, as a stored message."""
    raised_at: str
    """ISO 8601 in UTC."""
    acknowledged_at: str | None = None
    acknowledged_by: str | None = None

    @property
    def stands(self) -> bool:
        """True until somebody has acknowledged it."""
        return self.acknowledged_at is None
