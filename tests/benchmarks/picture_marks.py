"""How many spoilt, repeated and foreign pictures among good ones are marked, and how many sound ones with them."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from onenip_core.config import PRESETS
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.image_walk import list_images
from onenip_core.data.images.png_writing import write_png
from onenip_core.evaluation.normal_pictures import look_at_normals
from onenip_core.model.build import build_backbone
from onenip_core.picture_mark import LookedAt, Mark, OtherProduct
from onenip_core.types import RgbImage

SOUND, OF_A_KIND = 60, 5
"""Good pictures of a product; those among them of which each kind of spoilt ones is made."""
_NETWORK_SIDE = 224


def _blurred(image: RgbImage) -> RgbImage:
    """By a pixel and a half where the network sees it."""
    sigma = 1.5 * max(image.shape[:2]) / _NETWORK_SIDE
    return np.asarray(cv2.GaussianBlur(image, (0, 0), sigma), np.uint8)


def _dark(image: RgbImage) -> RgbImage:
    return (image * 0.4).astype(np.uint8)


def _burnt(image: RgbImage) -> RgbImage:
    burnt: RgbImage = np.clip(image * 2.0 + 40.0, 0, 255).astype(np.uint8)
    return burnt


def _copy(image: RgbImage) -> RgbImage:
    """Half as large, and through JPEG."""
    small = cv2.resize(image, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.imdecode(cv2.imencode(".jpg", small)[1], cv2.IMREAD_COLOR), np.uint8)


_SPOILT: Mapping[Mark, Callable[[RgbImage], RgbImage]] = {
    Mark.BLURRED: _blurred,
    Mark.DARK: _dark,
    Mark.BURNT: _burnt,
    Mark.TWIN: _copy,
}


@dataclass(frozen=True, slots=True)
class Marked:
    """Of one product."""

    product: str
    sound: int
    sound_marked: Mapping[Mark, int]
    """Sound pictures with a mark."""
    found: Mapping[Mark, int]
    """Spoilt pictures with the mark that they should have, of OF_A_KIND."""
    any_mark: Mapping[Mark, int]
    """Those with any mark."""


def measure_marks(products: Sequence[Path]) -> list[Marked]:
    """Each product (MVTec layout) with pictures of the next one among its own."""
    return [
        _measure(product, products[(place + 1) % len(products)], products) for place, product in enumerate(products)
    ]


def _measure(product: Path, foreign: Path, products: Sequence[Path]) -> Marked:
    sound = _spread(product, SOUND)
    config = PRESETS["lite"].network
    with tempfile.TemporaryDirectory() as scratch:
        spoilt = {kind: _spoil(sound[-OF_A_KIND:], how, Path(scratch) / kind) for kind, how in _SPOILT.items()}
        spoilt[Mark.FOREIGN] = _spread(foreign, SOUND)[:OF_A_KIND] if foreign != product else []
        paths = [*sound, *(path for those in spoilt.values() for path in those)]
        others = [OtherProduct.of(each.name, _spread(each, SOUND)[OF_A_KIND:]) for each in products if each != product]
        found = look_at_normals(paths, build_backbone(config)[0], config, others=others)
    of_kind: dict[Mark, Sequence[LookedAt]] = {}
    start = len(sound)
    for kind, those in spoilt.items():
        of_kind[kind] = found[start : start + len(those)]
        start += len(those)
    return Marked(
        product.name,
        len(sound),
        {kind: _count(found[: len(sound)], kind) for kind in Mark},
        {kind: _count(those, kind) for kind, those in of_kind.items()},
        {kind: sum(bool(one.marks) for one in those) for kind, those in of_kind.items()},
    )


def _spoil(paths: Sequence[Path], how: Callable[[RgbImage], RgbImage], folder: Path) -> list[Path]:
    folder.mkdir()
    written = [folder / f"{number}.png" for number in range(len(paths))]
    for path, target in zip(paths, written, strict=True):
        write_png(target, how(read_image(path)))
    return written


def _spread(product: Path, count: int) -> list[Path]:
    images = list_images(product / "train" / "good")
    return [images[place] for place in np.linspace(0, len(images) - 1, min(count, len(images))).astype(int)]


def _count(found: Sequence[LookedAt], kind: Mark) -> int:
    return sum(any(mark.kind is kind for mark in one.marks) for one in found)


def marks_table(measured: Sequence[Marked]) -> str:
    """As Markdown."""
    kinds = (*_SPOILT, Mark.FOREIGN)
    lines = [
        f"| product | sound ones marked | {' | '.join(f'{kind} of {OF_A_KIND} (any mark)' for kind in kinds)} |",
        f"|---|---|{'---|' * len(kinds)}",
    ]
    for each in measured:
        marked = ", ".join(f"{count} {kind}" for kind, count in each.sound_marked.items() if count) or "0"
        cells = [f"{each.found[kind]} ({each.any_mark[kind]})" for kind in kinds]
        lines.append(f"| {each.product} | {marked} of {each.sound} | {' | '.join(cells)} |")
    return "\n".join(lines)
