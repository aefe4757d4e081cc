"""Reads the picture of a golden part with the maps of both models."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.golden_results import PartResult
from app.pages.releases.parts.part_rows import ShownPart
from app.storage.evaluations import EvaluationStore
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import ImageReadError
from onenip_core.types import AnomalyMap, RgbImage


@dataclass(frozen=True, slots=True)
class PartPictures:
    """What there is to see of a golden part."""

    image: RgbImage | None = field(repr=False)
    """None for a file that cannot be read."""
    active: AnomalyMap | None = field(repr=False)
    candidate: AnomalyMap | None = field(repr=False)


def read_pictures(shown: ShownPart, store: EvaluationStore) -> PartPictures:
    """To be called off the GUI thread."""
    bits = shown.part.value_bits
    try:
        image = read_image(shown.part.path, shown.product.values if bits is None else ValueRange.of_bits(bits))
    except ImageReadError:
        image = None
    return PartPictures(image, _map_of(shown.active, store), _map_of(shown.candidate, store))


def _map_of(result: PartResult | None, store: EvaluationStore) -> AnomalyMap | None:
    return None if result is None or result.judgement is None else store.read_map(result.judgement)
