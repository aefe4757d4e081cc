"""Why a score is what it is, as values; `inference/explaining` finds them. No torch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from onenip_core.types import AnomalyMap, InspectionResult


class MapKind(StrEnum):
    """What a share of the anomaly map comes from."""

    RECONSTRUCTION = "reconstruction"
    REFINED = "refined"
    MATCHED = "matched"


@dataclass(frozen=True, slots=True)
class MapShare:
    """One map as it enters the anomaly map: weighted, smoothed, in units of the product's own limit."""

    kind: MapKind
    values: AnomalyMap
    """(S, S) float32 above its median in this picture, never below 0: what is usual here adds nothing."""
    added: float
    """Mean of `values` over the square that the score was taken from: how much this map adds there."""


@dataclass(frozen=True, slots=True)
class PromptLikeness:
    """How similar a picture is to a prompt of its product."""

    name: str
    cosine: float
    """−1 … 1."""
    sha256: str
    """Of the prompt's file, in hexadecimal."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Of one picture that was judged."""

    result: InspectionResult
    prompts: tuple[PromptLikeness, ...]
    """All prompts of the product, the most similar first: that one guided the inspection."""
    shares: tuple[MapShare, ...]
    """Those that the product's calibration uses; empty where there is no verdict."""
    everywhere: float = 0.0
    """What all maps together give at the same square beyond the shares: the usual level of this picture. With `added` of the shares
    it sums to the score."""
