"""A part whose verdict a person overruled, as whoever teaches the models meets it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.part import Inspection
from onenip_core.types import Verdict


class Gravity(StrEnum):
    """What an overrule says of the model, the gravest first."""

    MISSED = "missed"
    """The model said OK, a person NG: a defect left the line, or nearly."""
    UNCHECKED_BAD = "unchecked_bad"
    """No model looked, and a person found a defect."""
    REJECTED = "rejected"
    """The model said NG, a person OK."""
    UNCHECKED_GOOD = "unchecked_good"
    WANTED = "wanted"
    """Nobody overruled it: a person wants to know."""


def gravity_of(part: Inspection) -> Gravity:
    """What the present correction of a part says of the model."""
    said = part.overruled
    if said is None or said is part.verdict:
        return Gravity.WANTED
    if part.verdict is Verdict.NOT_CHECKED:
        return Gravity.UNCHECKED_BAD if said is Verdict.NG else Gravity.UNCHECKED_GOOD
    return Gravity.MISSED if said is Verdict.NG else Gravity.REJECTED


@dataclass(frozen=True, slots=True)
class OverruledPart:
    """A part that waits for an answer, or has one, and whose it is."""

    inspection: Inspection
    product_id: int | None
    product_name: str
    """As it was called then."""
    model_name: str

    @property
    def gravity(self) -> Gravity:
        return gravity_of(self.inspection)

    @property
    def moment(self) -> str:
        """When it was overruled, or, where nobody noted that, taken."""
        return self.inspection.overruled_at or self.inspection.captured_at
