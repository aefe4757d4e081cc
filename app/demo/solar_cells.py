"""Writes the demonstration's images: real pictures of solar cells from the package elpv-dataset. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from app.messages.codes import demo as codes
from app.messages.errors import MessageError
from onenip_core.atomic_files import write_bytes_atomic, write_json_atomic

TRAINING_NORMALS = 60
UNSEEN_GOOD = 60
UNSEEN_DEFECTIVE = 60
SELECTION_SEED = 7

ImageProgress = Callable[[int, int], None]
"""Called with (images written, images in all)."""


@dataclass(frozen=True, slots=True)
class DemoProduct:
    """One product of the demonstration and its image files."""

    name: str
    training_folder: Path
    """Normal images to import."""
    unseen_folder: Path
    """Images that training never sees, good and defective ones mixed."""
    defective_names: frozenset[str]
    """File names in `unseen_folder` of cells that experts called certainly defective."""


@dataclass(frozen=True, slots=True)
class _Selection:
    kind: str
    name: str
    folder: str


_SELECTIONS = (
    _Selection("mono", "Solar cell (mono)", "solar-cell-mono"),
    _Selection("poly", "Solar cell (poly)", "solar-cell-poly"),
)


def prepare_demo_images(folder: Path, on_progress: ImageProgress) -> tuple[DemoProduct, ...]:
    """Write the images below `folder`, unless they are there already, and say where they are.

    Raises:
        MessageError: the package elpv-dataset is not installed or damaged.
        StorageError: the images cannot be written.
    """
    complete = folder / "complete.json"
    if not complete.exists():
        images, probabilities, kinds = _load_dataset()
        total = len(_SELECTIONS) * (TRAINING_NORMALS + UNSEEN_GOOD + UNSEEN_DEFECTIVE)
        done = 0
        for selection in _SELECTIONS:
            for path, index in _choose(selection, folder, probabilities, kinds):
                _write_png(path, images[index])
                done += 1
                on_progress(done, total)
        write_json_atomic(complete, {"source": "elpv-dataset, CC BY-NC-SA 4.0", "images": total})
    return tuple(_demo_product(folder, selection) for selection in _SELECTIONS)


def _choose(
    selection: _Selection, folder: Path, probabilities: npt.NDArray[np.float64], kinds: npt.NDArray[np.str_]
) -> list[tuple[Path, int]]:
    """Pairs of the file to write and the dataset's row; the same ones each time, training and unseen disjoint."""
    generator = np.random.default_rng(SELECTION_SEED)
    of_kind = kinds == selection.kind
    good = generator.permutation(np.flatnonzero(of_kind & (probabilities == 0.0)))
    defective = generator.permutation(np.flatnonzero(of_kind & (probabilities == 1.0)))
    unseen_good = good[TRAINING_NORMALS : TRAINING_NORMALS + UNSEEN_GOOD]
    unseen_defective = defective[:UNSEEN_DEFECTIVE]
    if len(unseen_good) < UNSEEN_GOOD or len(unseen_defective) < UNSEEN_DEFECTIVE:
        raise MessageError(codes.TooFewImages())
    base = folder / selection.folder
    chosen = [(base / "normal" / f"cell-{index:04d}.png", int(index)) for index in good[:TRAINING_NORMALS]]
    unseen = generator.permutation(np.concatenate([unseen_good, unseen_defective]))
    truth = {int(index): "good" for index in unseen_good} | {int(index): "defect" for index in unseen_defective}
    # Mixed in one folder, so that an inspection meets good and defective cells in turn; the truth is in the name.
    chosen += [
        (base / "unseen" / f"{position:03d}-{truth[int(index)]}-{index:04d}.png", int(index))
        for position, index in enumerate(unseen, start=1)
    ]
    return chosen


def _demo_product(folder: Path, selection: _Selection) -> DemoProduct:
    base = folder / selection.folder
    unseen = base / "unseen"
    return DemoProduct(
        name=selection.name,
        training_folder=base / "normal",
        unseen_folder=unseen,
        defective_names=frozenset(path.name for path in unseen.glob("*-defect-*.png")),
    )


def _load_dataset() -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.float64], npt.NDArray[np.str_]]:
    try:
        from elpv_dataset.utils import load_dataset
    except ImportError as error:
        raise MessageError(codes.PackageMissing()) from error
    try:
        images, probabilities, kinds = load_dataset()
    except (OSError, ValueError) as error:
        raise MessageError(codes.PackageUnreadable(str(error))) from error
    return images, probabilities, kinds


def _write_png(path: Path, image: npt.NDArray[Any]) -> None:
    ok, encoded = cv2.imencode(".png", image)
    if not ok:
        raise MessageError(codes.CannotBeWritten(path.name))
    write_bytes_atomic(path, encoded.tobytes())
