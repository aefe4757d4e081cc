"""Whether two computers say the same of the same parts. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.demo.handover import HandedPart
from onenip_core.types import Verdict

_COMPUTES_IN_16_BITS = "openvino-bf16"
_IN_32_BITS, _IN_16_BITS = 0.02, 0.1
"""Of two scores of one part, in units of the limit: the engines of two computers never agree to the last digit, and one that
computes in 16 bits was let in with parts up to 0.05 from torch (`onenip_core.inference.parity`); others lie further."""


def allowed_difference(engine: str, other: str) -> float:
    """Of the scores that two engines, named as in a handover, give to one part."""
    return _IN_16_BITS if _COMPUTES_IN_16_BITS in (engine, other) else _IN_32_BITS


@dataclass(frozen=True, slots=True)
class Agreement:
    """What a comparison of the verdicts of two computers found."""

    parts: int
    same_verdicts: int
    largest_difference: float
    """Of the two scores of one part."""
    differences: tuple[str, ...]
    """What is not the same, in English, for the report."""


def compare(handed: Sequence[HandedPart], found: Sequence[HandedPart], allowed: float) -> Agreement:
    """Compare what was handed over with what was found here, part by part. A fault that kept both from a verdict is none.

    `allowed` is the largest difference of two scores, see `allowed_difference`.
    """
    here = {part.name: part for part in found}
    differences = [f"{name} was not handed over." for name in sorted(set(here) - {part.name for part in handed})]
    same, largest = 0, 0.0
    for part in handed:
        other = here.get(part.name)
        if other is None:
            differences.append(f"{part.name} was not inspected.")
            continue
        checked = part.verdict is not Verdict.NOT_CHECKED or (part.refused and other.refused)
        if part.verdict is other.verdict and checked:
            same += 1
        else:
            differences.append(
                f"{part.name}: {part.verdict} there ({_said(part)}), {other.verdict} here ({_said(other)})."
            )
        if part.threshold != other.threshold:
            differences.append(f"{part.name}: the limit is {part.threshold} there and {other.threshold} here.")
        if part.score is None or other.score is None:
            continue
        difference = abs(part.score - other.score)
        largest = max(largest, difference)
        if not difference <= allowed:
            differences.append(
                f"{part.name}: the scores {part.score:.4f} and {other.score:.4f} differ by {difference:.4f}."
            )
    return Agreement(len(handed), same, largest, tuple(differences))


def _said(part: HandedPart) -> str:
    return "no score" if part.score is None else f"score {part.score:.4f}"
