"""How much stands in the records about somebody."""

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
    holds: int = 0
    """Of batches and orders, of which this person was the last to say something."""
    light_checks: int = 0
    """Masters and probes of the light."""
    texts: int = 0
    """That people wrote, such as notes and reasons, in which the name stands."""
    audit_lines: int = 0
    """Of what this person did."""
    named_in_audit_lines: int = 0
    """Of what others did, or the program, in which the name stands."""
