"""What the prompts of a product did for its good parts: which guided how many, and how those scored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from onenip_core.manifest import PromptEntry
from onenip_core.training.crossed_maps import GoodPart


@dataclass(frozen=True, slots=True)
class PromptUses:
    """Of one product; images are known by their indices in the feature cache."""

    guided: Mapping[int, tuple[float, ...]]
    """Scores on the calibrated scale of the good parts that each prompt guided, by its image."""
    own: Mapping[int, float]
    """The score of each training image itself."""


def prompt_uses(parts: Sequence[GoodPart], scores: Sequence[float], guides: Mapping[Path, int]) -> PromptUses:
    """`scores` are those of `parts`, each judged as if it were new; `guides` says which image guided each."""
    guided: dict[int, tuple[float, ...]] = {}
    for part, score in zip(parts, scores, strict=True):
        image = guides.get(part.path)
        if image is not None:
            guided[image] = (*guided.get(image, ()), score)
    own = {part.image: score for part, score in zip(parts, scores, strict=True) if part.image is not None}
    return PromptUses(guided, own)


def with_uses(
    prompts: Sequence[PromptEntry], images: Sequence[int], uses: PromptUses | None
) -> tuple[PromptEntry, ...]:
    """The entries of a product's prompts, whose `images` stand in the same order, with what they did."""
    if uses is None:
        return tuple(prompts)
    return tuple(
        replace(
            prompt,
            guided=len(scores := uses.guided.get(int(image), ())),
            guided_score=round(median(scores), 4) if scores else None,
            own_score=None if (own := uses.own.get(int(image))) is None else round(own, 4),
        )
        for prompt, image in zip(prompts, images, strict=True)
    )
