"""How many bad parts come to the front when they lie among good ones that were imported."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from onenip_core.config import PRESETS
from onenip_core.data.images.image_walk import list_images
from onenip_core.evaluation.normal_pictures import look_at_normals
from onenip_core.evaluation.picture_marks import FAR_OUT
from onenip_core.model.build import build_backbone

GOOD, BAD = 60, 20


@dataclass(frozen=True, slots=True)
class Front:
    """Of one product: bad parts among the first, and how many of either kind are marked as far out."""

    product: str
    good: int
    bad: int
    in_first_20: int
    in_first_30: int
    far_out_bad: int
    far_out_good: int
    seconds_an_image: float


def measure_front(product: Path) -> Front:
    """Rank good images of `product` (MVTec layout) with defective test images among them, taken in turn from each kind."""
    good = list(list_images(product / "train" / "good")[:GOOD])
    kinds = [
        list_images(folder)
        for folder in sorted((product / "test").iterdir())
        if folder.is_dir() and folder.name != "good"
    ]
    in_turn = [images[place] for place in range(max(map(len, kinds))) for images in kinds if place < len(images)]
    bad = in_turn[:BAD]
    config = PRESETS["lite"].network
    backbone, _ = build_backbone(config)
    began = time.perf_counter()
    found = look_at_normals([*good, *bad], backbone, config)
    seconds = (time.perf_counter() - began) / (len(good) + len(bad))
    ranks = [-1e9 if one.unusualness is None else one.unusualness for one in found]
    order = sorted(range(len(ranks)), key=lambda number: -ranks[number])
    return Front(
        product.name,
        len(good),
        len(bad),
        sum(number >= len(good) for number in order[:20]),
        sum(number >= len(good) for number in order[:30]),
        sum(rank > FAR_OUT for rank in ranks[len(good) :]),
        sum(rank > FAR_OUT for rank in ranks[: len(good)]),
        seconds,
    )


def front_table(fronts: list[Front]) -> str:
    """As Markdown."""
    lines = [
        "| product | bad among the first 20 | among the first 30 | far out: bad, good | s an image |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| {f.product} ({f.good} good, {f.bad} bad) | {f.in_first_20} | {f.in_first_30} | {f.far_out_bad}, {f.far_out_good} "
        f"| {f.seconds_an_image:.2f} |"
        for f in fronts
    ]
    return "\n".join(lines)
