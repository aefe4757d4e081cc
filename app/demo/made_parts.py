"""Writes the demonstration's images where nobody's photographs may be used: parts that this program draws. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.demo.demo_product import (
    TRAINING_NORMALS,
    UNSEEN_DEFECTIVE,
    UNSEEN_GOOD,
    DemoProduct,
    ImageProgress,
    demo_product,
    unseen_name,
)
from app.demo.made.mesh import MeshDefect, draw_mesh
from app.demo.made.scene import GreyImage
from app.demo.made.washer import WasherDefect, draw_washer
from onenip_core.data.images.png_writing import write_png

SEED = 7
DRAWN_AT_ONCE = 2
"""Most of a drawing is spent in libraries that let other threads run."""


@dataclass(frozen=True, slots=True)
class _Kind:
    name: str
    folder: str
    draw: Callable[[np.random.Generator, int | None], GreyImage]
    """With the number of a defect, counted on for ever, or None for a good part."""


def _washer(random: np.random.Generator, defect: int | None) -> GreyImage:
    kinds = tuple(WasherDefect)
    return draw_washer(random, None if defect is None else kinds[defect % len(kinds)])


def _mesh(random: np.random.Generator, defect: int | None) -> GreyImage:
    kinds = tuple(MeshDefect)
    return draw_mesh(random, None if defect is None else kinds[defect % len(kinds)])


_KINDS = (_Kind("Washer", "washer", _washer), _Kind("Mesh", "mesh", _mesh))


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture to be drawn."""

    kind: int
    path: Path
    number: int
    defect: int | None
    """None: a good part."""

    @property
    def is_normal(self) -> bool:
        """True for what is trained on."""
        return self.number < TRAINING_NORMALS

    @property
    def pixels(self) -> GreyImage:
        """(300, 300) uint8; each picture has a random source of its own, so that none depends on which were drawn before."""
        random = np.random.default_rng((SEED, self.kind, self.number))
        return _KINDS[self.kind].draw(random, self.defect)


def prepare_made_parts(folder: Path, on_progress: ImageProgress) -> tuple[DemoProduct, ...]:
    """Draw and write the normal images below `folder`, unless they are there already; the same ones each time. Nobody waits for the
    unseen ones here: `draw_unseen_parts`. Raises StorageError."""
    _draw([drawing for drawing in planned_drawings(folder) if drawing.is_normal], on_progress, lambda: True)
    return tuple(demo_product(kind.name, folder / kind.folder) for kind in _KINDS)


def draw_unseen_parts(folder: Path, is_wanted: Callable[[], bool]) -> None:
    """Draw and write the parts that no training sees, until `is_wanted` says no. Raises StorageError."""
    _draw([drawing for drawing in planned_drawings(folder) if not drawing.is_normal], _nobody_asks, is_wanted)


def _nobody_asks(_done: int, _total: int) -> None:
    pass


def _draw(drawings: list[Drawing], on_progress: ImageProgress, is_wanted: Callable[[], bool]) -> None:
    missing = [drawing for drawing in drawings if not drawing.path.exists()]

    def write(drawing: Drawing) -> None:
        if is_wanted():
            write_png(drawing.path, drawing.pixels)

    with ThreadPoolExecutor(DRAWN_AT_ONCE, "drawing") as pool:
        for done, _ in enumerate(pool.map(write, missing), start=1):
            on_progress(done, len(missing))


def planned_drawings(folder: Path) -> tuple[Drawing, ...]:
    """What is drawn and where below `folder` it is written; the same each time."""
    return tuple(drawing for kind in range(len(_KINDS)) for drawing in _planned(kind, folder))


def _planned(kind: int, folder: Path) -> Iterator[Drawing]:
    base = folder / _KINDS[kind].folder
    for number in range(TRAINING_NORMALS):
        yield Drawing(kind, base / "normal" / f"part-{number:04d}.png", number, None)
    unseen = TRAINING_NORMALS + np.random.default_rng((SEED, kind)).permutation(UNSEEN_GOOD + UNSEEN_DEFECTIVE)
    # Mixed in one folder, so that an inspection meets good and defective parts in turn.
    for position, number in enumerate(unseen.tolist(), start=1):
        defect = number - TRAINING_NORMALS - UNSEEN_GOOD
        name = unseen_name(position, number, is_defective=defect >= 0)
        yield Drawing(kind, base / "unseen" / name, number, defect if defect >= 0 else None)
