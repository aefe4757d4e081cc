"""What one wire has told: where several stand side by side and one was away, their counts differ."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.line.wire_verdict import WireVerdict
from onenip_core.types import Verdict


@dataclass(frozen=True, slots=True)
class WireTally:
    """Since the connection was set up."""

    ok: int = 0
    """What the other side has got, or can have, as all that follows."""
    ng: int = 0
    not_checked: int = 0
    late: int = 0
    """What the model said after the deadline, or what waited too long for this wire: here its part is among `not_checked`."""

    def with_told(self, told: Iterable[WireVerdict]) -> WireTally:
        """With what was told now."""
        told = tuple(told)
        counting = [verdict.verdict for verdict in told if verdict.late is None]
        return WireTally(
            self.ok + counting.count(Verdict.OK),
            self.ng + counting.count(Verdict.NG),
            self.not_checked + counting.count(Verdict.NOT_CHECKED),
            self.late + len(told) - len(counting),
        )
