"""Which images the demonstration shows: real solar cells where their package is installed, else parts that this program draws."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from app.demo.demo_names import DemoNames
from app.demo.demo_product import DemoProduct, ImageProgress
from app.demo.made_parts import draw_first_unseen, draw_the_rest, prepare_made_parts
from app.demo.solar_cells import prepare_solar_cells

MADE_FOLDER = "made-parts"


class DemoImages(StrEnum):
    """Where the demonstration's images come from."""

    SOLAR_CELLS = "solar cells"
    MADE_PARTS = "made parts"


def choose_demo_images(*, made_parts: bool = False) -> DemoImages:
    """Solar cells if the package elpv-dataset is there, unless made parts are asked for."""
    if made_parts or importlib.util.find_spec("elpv_dataset") is None:
        return DemoImages.MADE_PARTS
    return DemoImages.SOLAR_CELLS


def prepare_demo_images(
    images: DemoImages,
    folder: Path,
    names: DemoNames,
    normals: int,
    on_progress: ImageProgress,
    is_wanted: Callable[[], bool],
) -> tuple[DemoProduct, ...]:
    """Write the first `normals` normal images of each product below `folder`, unless they are there already, until `is_wanted`
    says no; and say where all are or will be.

    Raises:
        MessageError: the package with the solar cells is damaged.
        StorageError: the images cannot be written.
    """
    if images is DemoImages.SOLAR_CELLS:
        return prepare_solar_cells(folder, names, on_progress)
    return prepare_made_parts(folder / MADE_FOLDER, names, normals, on_progress, is_wanted)


def begin_unseen_images(images: DemoImages, folder: Path, names: DemoNames, is_wanted: Callable[[], bool]) -> None:
    """Write what is inspected first, unless it is there, until `is_wanted` says no. Raises StorageError."""
    if images is DemoImages.MADE_PARTS:
        draw_first_unseen(folder / MADE_FOLDER, names, is_wanted)


def complete_demo_images(images: DemoImages, folder: Path, names: DemoNames, is_wanted: Callable[[], bool]) -> None:
    """Write all others, and what is inspected, unless it is there, until `is_wanted` says no. Raises StorageError."""
    if images is DemoImages.MADE_PARTS:
        draw_the_rest(folder / MADE_FOLDER, names, is_wanted)
