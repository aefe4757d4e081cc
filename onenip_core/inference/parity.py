"""Compare an engine with torch: scores, maps, verdicts and refused pictures on the same references."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import islice

import numpy as np
import numpy.typing as npt

from onenip_core.data.images.tiles import TileGrid
from onenip_core.errors import EngineError, UsageError
from onenip_core.inference.engines.engine import Engine, FloatArray, ImageFeatures, RawMaps
from onenip_core.inference.input_tiles import input_tiles
from onenip_core.inference.parity_record import EngineParity
from onenip_core.inference.picture_check.picture_check import PictureCheck
from onenip_core.inference.prompt_pool import mean_over_tiles
from onenip_core.inference.seen_area import SeenArea
from onenip_core.inference.served_model import ServedModel
from onenip_core.inference.shown_map import score_raw_maps
from onenip_core.inspected_area import InspectedArea
from onenip_core.limits import PROPOSED_LIMIT
from onenip_core.manifest import ModelManifest
from onenip_core.sentences import filled, said
from onenip_core.types import AnomalyMap, RgbImage

SCORE_LIMIT, MAP_LIMIT = 0.05, 0.25
"""In units of the product's limit; between a typical good part and the limit there is 0.5."""
PROMPTS_PER_PRODUCT = 4
_MOST_WITH_JUMPS = 0.05
"""Share of the references whose maps may be looked at for places where rounding decides: such places are rare, so where more
differ, the engine computes something else."""
OwnJumps = Callable[[AbstractSet[int]], Mapping[int, AnomalyMap]]
"""See `own_jumps`."""


@dataclass(frozen=True, slots=True)
class Computed:
    """What an engine made of one reference, before calibration."""

    product: str
    """Whose prompts guided it."""
    raw: RawMaps
    """Of all its tiles."""
    refused: bool | None = None
    """Whether the picture check refuses it; None if it was not asked, as of prompts, of which there is no picture."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One reference, judged by one engine."""

    score: float
    anomaly_map: AnomalyMap
    refused: bool | None = None


@dataclass(frozen=True, slots=True)
class References:
    """What engines are compared on."""

    images: Sequence[RgbImage]
    prompts: Mapping[str, FloatArray]
    """(P · tiles, C, g, g) standardised features of each product's first prompts, the tiles of one after the other."""


def judge_references(served: ServedModel, references: References) -> list[Judged]:
    """What an engine says of the references, in the order of `compute_references`. Raises EngineError."""
    return [judge(computed, served.manifest) for computed in compute_references(served, references)]


def compute_references(served: ServedModel, references: References) -> Iterator[Computed]:
    """Every image with every product's prompts, then stored prompts of every product guided by another of its prompts.

    Raises EngineError.
    """
    yield from _compute_images(served, references.images)
    yield from _compute_prompts(served, references.prompts)


def judge(computed: Computed, manifest: ModelManifest) -> Judged:
    """Map and score on the product's scale. Raises UsageError for a product that the model does not know."""
    entry = manifest.product(computed.product)
    if entry is None:
        raise UsageError(filled("The model does not know the product {product!r}.", product=computed.product))
    grid = TileGrid.of(manifest.network)
    area = SeenArea.of(entry.area, grid)
    inside = None if area is None else area.inside
    scored = score_raw_maps(computed.raw, grid, entry.calibration, inside)
    return Judged(scored.score, scored.shown, computed.refused)


def count_prompts(manifest: ModelManifest) -> int:
    """How many prompts `judge_references` judges."""
    return sum(min(PROMPTS_PER_PRODUCT, len(product.prompts)) for product in manifest.products)


def compare(
    reference: Sequence[Judged], other: Sequence[Judged], manifest: ModelManifest, jumps: OwnJumps | None = None
) -> EngineParity:
    """What `other` says, against what torch says of the same references.

    `jumps` is asked for the few maps that differ by too much: where torch's own jumps by as much, rounding decides, and the map
    may differ. It never excuses a score or a verdict.
    """
    pairs = list(zip(reference, other, strict=True))
    scores = [abs(a.score - b.score) for a, b in pairs]
    maps = [float(np.abs(a.anomaly_map - b.anomaly_map).max()) for a, b in pairs]
    if jumps is not None:
        maps = _without_jumps(maps, pairs, jumps)
    flips = sum((a.score > PROPOSED_LIMIT) != (b.score > PROPOSED_LIMIT) for a, b in pairs)
    score, largest = float(np.max(scores)), float(np.max(maps))
    refusals = sum(None not in (a.refused, b.refused) and a.refused != b.refused for a, b in pairs)
    at_risk = sum(abs(s - PROPOSED_LIMIT) <= score for s in _good_scores(reference, manifest))
    reason = _objection(score, largest, flips, at_risk, refusals)
    return EngineParity(score, largest, flips, at_risk, passed=not reason, reason=reason, refusals_differ=refusals)


def _without_jumps(maps: list[float], pairs: Sequence[tuple[Judged, Judged]], jumps: OwnJumps) -> list[float]:
    """The differences of maps, of those that are too large only what goes beyond torch's own jumps."""
    too_large = {index for index, difference in enumerate(maps) if difference > MAP_LIMIT}
    if not too_large or len(too_large) > max(1.0, _MOST_WITH_JUMPS * len(maps)):
        return maps
    remaining = list(maps)
    for index, own in jumps(too_large).items():
        reference, other = pairs[index]
        remaining[index] = float((np.abs(reference.anomaly_map - other.anomaly_map) - own).max())
    return remaining


def _good_scores(reference: Sequence[Judged], manifest: ModelManifest) -> list[float]:
    """Of the held-out good parts; of a product that held none out, of its prompts, which are good parts too.

    Not of the crossed ones: they were judged by another gallery, and score otherwise in the model that engines compute.
    """
    prompts = iter(reference[-count_prompts(manifest) :])
    scores: list[float] = []
    for product in manifest.products:
        own = [one.score for one in islice(prompts, min(PROMPTS_PER_PRODUCT, len(product.prompts)))]
        calibration = product.calibration
        scores += calibration.held_out_scores[: len(calibration.held_out_scores) - calibration.crossed] or own
    return scores


def failed(error: Exception) -> EngineParity:
    """The parity of an engine that does not compute at all."""
    reason = (
        said(error)
        if isinstance(error, EngineError)
        else filled("it fails with {kind}: {error}", kind=type(error).__name__, error=error)
    )
    return EngineParity(0.0, 0.0, 0, 0, passed=False, reason=reason)


def _objection(score: float, largest: float, flips: int, at_risk: int, refusals: int) -> str:
    if not (np.isfinite(score) and np.isfinite(largest)):
        return filled("it gives values that are not numbers")
    if flips == 1:
        return filled("a verdict differs from torch's")
    if flips:
        return filled("{flips} verdicts differ from torch's", flips=flips)
    if refusals == 1:
        return filled("a picture is refused by one of it and torch, and judged by the other")
    if refusals:
        return filled(
            "{refusals} pictures are refused by one of it and torch, and judged by the other", refusals=refusals
        )
    if at_risk == 1:
        return filled("the verdict of a good part could differ from torch's")
    if at_risk:
        return filled("the verdicts of {at_risk} good parts could differ from torch's", at_risk=at_risk)
    if score > SCORE_LIMIT:
        return filled(
            "a score differs by {score:.2g} from torch's; {allowed} is allowed", score=score, allowed=SCORE_LIMIT
        )
    if largest > MAP_LIMIT:
        return filled(
            "a map differs by {largest:.2g} from torch's; {allowed} is allowed", largest=largest, allowed=MAP_LIMIT
        )
    return ""


def _compute_images(served: ServedModel, images: Sequence[RgbImage]) -> Iterator[Computed]:
    pool, grid = served.pool, TileGrid.of(served.manifest.network)
    tiles = range(grid.count)
    check = PictureCheck.of(served.manifest, pool.appearances, grid)
    looked_at: dict[InspectedArea, list[tuple[npt.NDArray[np.uint8], ImageFeatures]]] = {}
    for product in served.manifest.products:
        if product.area not in looked_at:
            area = SeenArea.of(product.area, grid)
            prepared = [input_tiles([image], grid, area) for image in images]
            looked_at[product.area] = [(pixels, served.engine.features(pixels)) for pixels in prepared]
        for pixels, one in looked_at[product.area]:
            (doubt,) = check.examine(pixels, one.features, [product.name], named=True)
            refused = doubt is not None if check.knows(product.name) else None
            guide = pool.choose(mean_over_tiles(one.embeddings, len(tiles)), product.name)
            gallery = pool.galleries.get(product.name)
            raw = served.engine.maps(one.features, pool.encodings_of(guide, tiles), gallery)
            yield Computed(product.name, raw, refused)


def _compute_prompts(served: ServedModel, known: Mapping[str, FloatArray]) -> Iterator[Computed]:
    """A prompt's own image is not kept in the model, but its features are: real good parts, as the second half sees them."""
    engine: Engine = served.engine
    grid = TileGrid.of(served.manifest.network)
    for product in served.manifest.products:
        gallery = served.pool.galleries.get(product.name)
        prompts = [prompt for prompt in served.pool.prompts if prompt.product == product.name]
        stored = known[product.name]
        for place, features in enumerate(np.split(stored, len(stored) // grid.count)):
            guide = prompts[(place + 1) % len(prompts)]
            raw = engine.maps(features, served.pool.encodings_of([guide], range(grid.count)), gallery)
            yield Computed(product.name, raw)
