"""How well an exported model agrees with the original: what `parity.json` holds. No torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from onenip_core.inference.engines.engine import EngineKind
from onenip_core.json_values import understand
from onenip_core.sentences import filled


@dataclass(frozen=True, slots=True)
class EngineParity:
    """One engine against torch on the same references. Scores and maps are in units of the product's limit."""

    score_difference: float
    """Largest difference of a score."""
    map_difference: float
    """Largest difference of a map at any pixel, beyond what torch's own map jumps by where rounding decides."""
    verdict_flips: int
    """References whose verdict at the proposed limit is another one."""
    held_out_at_risk: int
    """Held-out normals whose stored score is no further from the limit than `score_difference`: they could flip."""
    passed: bool
    reason: str = ""
    """Why it did not pass; empty if it passed."""
    refusals_differ: int = 0
    """Reference images that the picture check refuses with one of both engines and not with the other."""


@dataclass(frozen=True, slots=True)
class ParityRecord:
    """The parity check of one exported model."""

    reference_images: int
    """Images that went through the whole of both engines, once for each product."""
    reference_prompts: int
    """Prompts whose stored features went through the second half of both engines, guided by another prompt."""
    score_limit: float
    map_limit: float
    engines: Mapping[EngineKind, EngineParity]

    @property
    def usable(self) -> tuple[EngineKind, ...]:
        """The engines that passed, in the order in which they were checked."""
        return tuple(kind for kind, parity in self.engines.items() if parity.passed)


def parity_to_json(record: ParityRecord) -> dict[str, Any]:
    """A JSON object, which earlier versions read if no refusal differs."""
    body = asdict(record)
    for parity in body["engines"].values():
        if not parity["refusals_differ"]:
            del parity["refusals_differ"]
    return body


def parity_from_json(body: object) -> ParityRecord:
    """Raises TypeError for anything else than what `parity_to_json` writes."""
    return understand(body, ParityRecord)


def describe_parity(kind: EngineKind, parity: EngineParity) -> str:
    """One line for a person."""
    verdicts = (
        filled("no verdict differs")
        if parity.verdict_flips == 0
        else filled("{count} verdict differs", count=1)
        if parity.verdict_flips == 1
        else filled("{count} verdicts differ", count=parity.verdict_flips)
    )
    figures = filled(
        "score within {score:.2g}, map within {map:.2g}, {verdicts}",
        score=parity.score_difference,
        map=parity.map_difference,
        verdicts=verdicts,
    )
    if parity.passed:
        return filled("{engine}: {figures}", engine=kind.label, figures=figures)
    return filled("{engine}: {figures}; not used: {reason}", engine=kind.label, figures=figures, reason=parity.reason)
