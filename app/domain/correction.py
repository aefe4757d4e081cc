"""What a person says about a verdict."""

from __future__ import annotations

from dataclasses import dataclass

from onenip_core.types import Verdict


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction of a verdict."""

    verdict: Verdict | None
    """None takes an earlier correction back."""
    reason: str = ""
    """In a person's words; often none is given."""
    said_at: str = ""
    """ISO 8601 in UTC; empty: now."""
    said_by: str | None = None
    """Who said it, where an earlier correction comes back; None: who says it now."""
