"""How much stands in the records under somebody's name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptRecords:
    """Counts of one name, the trash included."""

    name: str
    is_present: bool
    """True for somebody who can log in; False for one who was removed, or who only gave a name when signing."""
    batches: int = 0
    """That began while this person was logged in."""
    parts: int = 0
    """That were judged meanwhile."""
    corrections: int = 0
    signatures: int = 0
    alarms: int = 0
    """That were acknowledged in this name."""
    audit_lines: int = 0
