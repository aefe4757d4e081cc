"""Writes the demonstration's images where nobody's photographs may be used: parts that this program draws. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.demo.demo_names import DemoNames
from app.demo.demo_product import (
    FIRST_UNSEEN,
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
"""Most of a drawing is spent in libraries that let other threads run. Beside other work there is one at a time."""


@dataclass(frozen=True, slots=True)
class _Kind:
    folder: str
    draw: Callable[[np.random.Generator, int | None], GreyImage]
    """With the number of a defect, counted on for ever, or None for a good part."""


def _washer(random: np.random.Generator, defect: int | None) -> GreyImage:
    kinds = tuple(WasherDefect)
    return draw_washer(random, None if defect is None else kinds[defect % len(kinds)])


def _mesh(random: np.random.Generator, defect: int | None) -> GreyImage:
    kinds = tuple(MeshDefect)
    return draw_mesh(random, None if defect is None else kinds[defect % len(kinds)])


_KINDS = (_Kind("washer", _washer), _Kind("mesh", _mesh))


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


def prepare_made_parts(
    folder: Path, names: DemoNames, normals: int, on_progress: ImageProgress, is_wanted: Callable[[], bool]
) -> tuple[DemoProduct, ...]:
    """Draw and write the first `normals` normal images of each product below `folder`, unless they are there already, until
    `is_wanted` says no; the same ones each time. Nobody waits for the others here: `draw_the_rest`. Raises StorageError."""
    planned = planned_drawings(folder, names.unseen)
    _draw([each for each in planned if each.is_normal and each.number < normals], on_progress, is_wanted)
    called = {"washer": names.washer, "mesh": names.mesh}
    return tuple(demo_product(called[kind.folder], folder / kind.folder, names.unseen) for kind in _KINDS)


def draw_first_unseen(folder: Path, names: DemoNames, is_wanted: Callable[[], bool]) -> None:
    """Draw and write the unseen parts that are inspected first, until `is_wanted` says no. Raises StorageError."""
    planned = planned_drawings(folder, names.unseen)
    # The names of the files begin with the place in the run, so both products get theirs in turn.
    unseen = sorted((each for each in planned if not each.is_normal), key=lambda each: each.path.name)
    _draw(unseen[: len(_KINDS) * FIRST_UNSEEN], _nobody_asks, is_wanted, at_once=1)


def draw_the_rest(folder: Path, names: DemoNames, is_wanted: Callable[[], bool]) -> None:
    """Draw and write all others, until `is_wanted` says no; what teaches before what is inspected. Raises StorageError."""
    planned = planned_drawings(folder, names.unseen)
    _draw(sorted(planned, key=lambda each: not each.is_normal), _nobody_asks, is_wanted, at_once=1)


def _nobody_asks(_done: int, _total: int) -> None:
    pass


def _draw(
    drawings: list[Drawing],
    on_progress: ImageProgress,
    is_wanted: Callable[[], bool],
    at_once: int = DRAWN_AT_ONCE,
) -> None:
    missing = [drawing for drawing in drawings if not drawing.path.exists()]

    def write(drawing: Drawing) -> None:
        if not is_wanted():
            return
        # A run may look into the folder just now, and tells of every file that is none of its pictures.
        beside = drawing.path.parents[1] / "drawing" / drawing.path.name
        write_png(beside, drawing.pixels)
        drawing.path.parent.mkdir(parents=True, exist_ok=True)
        beside.replace(drawing.path)

    with ThreadPoolExecutor(at_once, "drawing") as pool:
        for done, _ in enumerate(pool.map(write, missing), start=1):
            on_progress(done, len(missing))


def planned_drawings(folder: Path, unseen: str = "unseen") -> tuple[Drawing, ...]:
    """What is drawn and where below `folder` it is written; the same each time."""
    return tuple(drawing for kind in range(len(_KINDS)) for drawing in _planned(kind, folder, unseen))


def _planned(kind: int, folder: Path, unseen_folder: str) -> Iterator[Drawing]:
    base = folder / _KINDS[kind].folder
    for number in range(TRAINING_NORMALS):
        yield Drawing(kind, base / "normal" / f"part-{number:04d}.png", number, None)
    unseen = TRAINING_NORMALS + np.random.default_rng((SEED, kind)).permutation(UNSEEN_GOOD + UNSEEN_DEFECTIVE)
    # Mixed in one folder, so that an inspection meets good and defective parts in turn.
    for position, number in enumerate(unseen.tolist(), start=1):
        defect = number - TRAINING_NORMALS - UNSEEN_GOOD
        name = unseen_name(position, number, is_defective=defect >= 0)
        yield Drawing(kind, base / unseen_folder / name, number, defect if defect >= 0 else None)
