"""Writes the demonstration's images: real pictures of solar cells from the package elpv-dataset. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.demo.demo_names import DemoNames
from app.demo.demo_product import (
    TRAINING_NORMALS,
    UNSEEN_DEFECTIVE,
    UNSEEN_GOOD,
    DemoProduct,
    ImageProgress,
    demo_product,
    unseen_name,
)
from app.messages.codes import demo as codes
from app.messages.errors import MessageError
from onenip_core.atomic_files import write_bytes_atomic, write_json_atomic

SELECTION_SEED = 7

_ROW = np.dtype([("path", "U19"), ("probability", "f8"), ("type", "U4")])


@dataclass(frozen=True, slots=True)
class _Selection:
    kind: str
    folder: str


_SELECTIONS = (_Selection("mono", "solar-cell-mono"), _Selection("poly", "solar-cell-poly"))


def prepare_solar_cells(folder: Path, names: DemoNames, on_progress: ImageProgress) -> tuple[DemoProduct, ...]:
    """Write the images below `folder`, unless they are there already, and say where they are.

    Raises:
        MessageError: the package elpv-dataset is damaged.
        StorageError: the images cannot be written.
    """
    complete = folder / "complete.json"
    if not complete.exists():
        files, probabilities, kinds = _read_labels()
        total = len(_SELECTIONS) * (TRAINING_NORMALS + UNSEEN_GOOD + UNSEEN_DEFECTIVE)
        done = 0
        for selection in _SELECTIONS:
            for path, index in _choose(selection, folder, names.unseen, probabilities, kinds):
                write_bytes_atomic(path, _bytes_of(files[index]))
                done += 1
                on_progress(done, total)
        write_json_atomic(complete, {"source": "elpv-dataset, CC BY-NC-SA 4.0", "images": total})
    called = {"mono": names.mono_cell, "poly": names.poly_cell}
    return tuple(demo_product(called[each.kind], folder / each.folder, names.unseen) for each in _SELECTIONS)


def _choose(
    selection: _Selection,
    folder: Path,
    unseen_folder: str,
    probabilities: npt.NDArray[np.float64],
    kinds: npt.NDArray[np.str_],
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
    are_defective = frozenset(unseen_defective.tolist())
    # Mixed in one folder, so that an inspection meets good and defective cells in turn; the truth is in the name.
    chosen += [
        (base / unseen_folder / unseen_name(position, index, is_defective=index in are_defective), index)
        for position, index in enumerate(unseen.tolist(), start=1)
    ]
    return chosen


def _read_labels() -> tuple[list[Path], npt.NDArray[np.float64], npt.NDArray[np.str_]]:
    """File, probability of a defect and kind of each cell. The package's own reader decodes all of its 2,624 pictures at once."""
    try:
        import elpv_dataset

        folder = Path(elpv_dataset.__file__).parent / "data"
        rows = np.genfromtxt(folder / "labels.csv", dtype=_ROW)
    except (ImportError, OSError, ValueError) as error:
        raise MessageError(codes.PackageUnreadable(str(error))) from error
    return [folder / name for name in rows["path"]], rows["probability"], rows["type"]


def _bytes_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise MessageError(codes.PackageUnreadable(str(error))) from error
