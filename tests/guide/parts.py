"""The made-up parts that the walk teaches and inspects: washers and pieces of mesh, drawn by the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from app.demo.made.mesh import MeshDefect, draw_mesh
from app.demo.made.scene import GreyImage
from app.demo.made.washer import WasherDefect, draw_washer
from onenip_core.data.images.png_writing import write_png
from tests.guide.words import Words

SEED = 22
TWIN_OF = "002.png"
BLUR = 4.0
"""Pixels: what a lens out of focus makes of a washer."""

Draw = Callable[[np.random.Generator, int | None], GreyImage]
"""A part, or with a number one with a defect."""


@dataclass(frozen=True, slots=True)
class PartFolders:
    """The folders of one product, as a person has them on a disk."""

    name: str
    good: Path
    """Pictures to teach by."""
    golden_good: Path
    golden_bad: Path
    line: Path
    """Parts of the line, good and bad ones mixed; the truth is in their names."""


@dataclass(frozen=True, slots=True)
class PartCounts:
    """How many pictures of each product there are."""

    good: int = 24
    golden: int = 20
    """Good ones; half as many defective ones."""
    line: int = 8


def write_washers(folder: Path, counts: PartCounts, words: Words) -> PartFolders:
    """Washers, of whose good ones one is blurred and one is there twice, so that something is marked."""
    parts = _write(words.washer, folder, counts, _washer, words)
    first = cv2.imread(str(parts.good / "001.png"), cv2.IMREAD_GRAYSCALE)
    second = cv2.imread(str(parts.good / TWIN_OF), cv2.IMREAD_GRAYSCALE)
    assert first is not None and second is not None
    write_png(parts.good / words.blurred, cv2.GaussianBlur(first, (0, 0), BLUR).astype(np.uint8))
    write_png(parts.good / words.twin, np.clip(second.astype(int) + 3, 0, 255).astype(np.uint8))
    return parts


def write_meshes(folder: Path, counts: PartCounts, words: Words) -> PartFolders:
    """Pieces of woven mesh."""
    return _write(words.mesh, folder, counts, _mesh, words)


def _washer(random: np.random.Generator, defect: int | None) -> GreyImage:
    kinds = tuple(WasherDefect)
    return draw_washer(random, None if defect is None else kinds[defect % len(kinds)])


def _mesh(random: np.random.Generator, defect: int | None) -> GreyImage:
    kinds = tuple(MeshDefect)
    return draw_mesh(random, None if defect is None else kinds[defect % len(kinds)])


def _write(name: str, folder: Path, counts: PartCounts, draw: Draw, words: Words) -> PartFolders:
    folders = words.good_parts, words.golden_good, words.golden_bad, words.line
    parts = PartFolders(name, *(folder / name.lower() / each for each in folders))
    random = np.random.default_rng((SEED, 6 if draw is _washer else 4))  # the same parts in each language
    for number in range(counts.good):
        write_png(parts.good / f"{number:03d}.png", draw(random, None))
    for number in range(counts.golden):
        write_png(parts.golden_good / f"{number:03d}.png", draw(random, None))
    for number in range(counts.golden // 2):
        write_png(parts.golden_bad / f"{number:03d}.png", draw(random, number))
    for number in range(counts.line):
        bad = number % 3 == 1  # the last of them too: the picture of the run shows a defect
        write_png(
            parts.line / f"{number:03d}-{words.bad if bad else words.good}.png", draw(random, number if bad else None)
        )
    return parts
