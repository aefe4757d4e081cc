"""Which images the demonstration shows: real solar cells where their package is installed, else parts that this program draws."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from app.demo.demo_product import DemoProduct, ImageProgress
from app.demo.made_parts import draw_unseen_parts, prepare_made_parts
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


def prepare_demo_images(images: DemoImages, folder: Path, on_progress: ImageProgress) -> tuple[DemoProduct, ...]:
    """Write the normal images below `folder`, unless they are there already, and say where all are or will be.

    Raises:
        MessageError: the package with the solar cells is damaged.
        StorageError: the images cannot be written.
    """
    if images is DemoImages.SOLAR_CELLS:
        return prepare_solar_cells(folder, on_progress)
    return prepare_made_parts(folder / MADE_FOLDER, on_progress)


def complete_demo_images(images: DemoImages, folder: Path, is_wanted: Callable[[], bool]) -> None:
    """Write what is inspected as well, unless it is there, until `is_wanted` says no. Raises StorageError."""
    if images is DemoImages.MADE_PARTS:
        draw_unseen_parts(folder / MADE_FOLDER, is_wanted)
