"""The maps of held-out normals and of pseudo-anomalies made from them, by which all maps are weighed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from onenip_core.area_shapes import BoolMask
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.images.transforms import resize_to_input
from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.inference.anomaly_map import MapIngredients
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.placing import lay_over
from onenip_core.inference.seen_area import SeenArea
from onenip_core.training.selection import ProductSplit
from onenip_core.types import RgbImage

_SEED_CALIBRATION = 21
_ANOMALIES_PER_PRODUCT = 24
"""At least this many pseudo-anomalies weigh the maps; more come with more held-out normals."""


@dataclass(frozen=True, slots=True)
class HeldOutMaps:
    """Of one product, in half precision: the maps of all held-out normals are kept until the weights are known."""

    normal: tuple[MapIngredients, ...]
    anomalous: tuple[MapIngredients, ...]
    """Of pseudo-anomalies made from the normals."""


def weighed_paths(split: ProductSplit) -> Sequence[Path]:
    """The held-out normals; of a product that has none as many training normals as there are pseudo-anomalies, evenly spread."""
    places = np.linspace(0, len(split.training) - 1, min(len(split.training), _ANOMALIES_PER_PRODUCT))
    return split.held_out or [split.training[place] for place in places.round().astype(int)]


def judge_held_out(
    inspector: Inspector,
    split: ProductSplit,
    number: int,
    synthesiser: DefectSynthesiser,
    seed: int,
    on_picture: Callable[[], None],
) -> HeldOutMaps:
    """Judge `weighed_paths` and pseudo-anomalies made from them; `number` is the product's in the run.

    `on_picture` is called before each normal, and may leave by an exception. Raises ImageReadError: one cannot be read any more.
    """
    grid = TileGrid.of(inspector.manifest.network)
    area = SeenArea.of(split.area, grid)
    normal: list[MapIngredients] = []
    anomalous: list[MapIngredients] = []
    paths = weighed_paths(split)
    repeats = max(1, -(-_ANOMALIES_PER_PRODUCT // max(1, len(paths))))
    for place, path in enumerate(paths):
        on_picture()
        image = read_image(path, split.values)
        placed = inspector.place(image, split.name)
        counted = placed.inside if placed is not None else None if area is None else area.inside
        tiles = [tile for tile in range(grid.count) if counted is None or counted[grid.window(tile)].any()]
        small = _lying(image, split, path, grid.side)
        if area is not None:
            small = area.paint_over(small)  # damage may be cut out of anywhere
        damaged = []
        for repeat in range(repeats if tiles else 0):
            rng = np.random.default_rng((seed, _SEED_CALIBRATION, number, place, repeat))
            tile = tiles[(place + repeat) % len(tiles)]
            inside = None if counted is None else counted[grid.window(tile)]
            damaged.append(_damage_tile(small, grid.window(tile), synthesiser, rng, inside))
        places = [placed, *[None if placed is None else placed.lying] * len(damaged)]
        analyses = inspector.analyse([image, *damaged], split.name, placed=places)
        maps = [in_half(analysis.ingredients) for analysis in analyses]
        normal.append(maps[0])
        anomalous += maps[1:]
    return HeldOutMaps(tuple(normal), tuple(anomalous))


def _lying(image: RgbImage, split: ProductSplit, path: Path, side: int) -> RgbImage:
    """At the network's size, as an inspection would look at it."""
    pose = split.pose_of(path, side)
    if pose is None or split.aligned is None:
        return resize_to_input(image, side)
    return lay_over(image, pose, split.aligned.reference, side)


def in_half(ingredients: MapIngredients) -> MapIngredients:
    """In half precision, to be kept."""
    return _cast(ingredients, np.float16)


def in_full(ingredients: MapIngredients) -> MapIngredients:
    """In the precision that is computed with."""
    return _cast(ingredients, np.float32)


def _damage_tile(
    image: RgbImage,
    window: tuple[slice, slice],
    synthesiser: DefectSynthesiser,
    rng: np.random.Generator,
    inside: BoolMask | None,
) -> RgbImage:
    """A copy of an image with one pseudo-anomaly in what counts of one of its tiles, as large as those of training."""
    damaged = image.copy()
    damaged[window] = synthesiser(np.ascontiguousarray(image[window]), rng, inside).image
    return damaged


def _cast(ingredients: MapIngredients, dtype: type[np.floating[Any]]) -> MapIngredients:
    refined = None if ingredients.refined is None else ingredients.refined.astype(dtype)
    matched = None if ingredients.matched is None else ingredients.matched.astype(dtype)
    return MapIngredients(ingredients.reconstruction.astype(dtype), refined, matched, ingredients.inside)
