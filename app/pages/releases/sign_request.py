"""What a person looked at when the question was asked, and what they sign."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.gate import RuleResult
from app.domain.model_record import ModelRecord
from app.domain.release import KeptLimit, Signature
from app.pages.releases.state import Reading


@dataclass(frozen=True)
class SignRequest:
    """Taken when the question opens: what is read while it is open changes none of it."""

    model: ModelRecord
    signature: Signature
    active_id: int | None
    """The model that inspected then."""
    limits: tuple[KeptLimit, ...]

    @classmethod
    def of(cls, reading: Reading, results: tuple[RuleResult, ...]) -> SignRequest | None:
        """By nobody yet; None without a candidate."""
        if reading.candidate is None:
            return None
        signature = Signature("", "", reading.fingerprint, reading.part_count, results)
        active_id = None if reading.active is None else reading.active.record.id
        return cls(reading.candidate.record, signature, active_id, reading.limits)

    def by(self, name: str, reason: str) -> SignRequest:
        """The same, signed."""
        return replace(self, signature=replace(self.signature, name=name, reason=reason))
