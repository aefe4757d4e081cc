"""The files of an inspection: its image and its anomaly map."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from app.domain.part import Inspection
from app.storage.new_inspection import NewInspection, encode_image
from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.map_files import read_map_png, write_map_png
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import ImageReadError, OneNipError
from onenip_core.types import AnomalyMap, RgbImage

log = logging.getLogger(__name__)


def write_files(inspection: Inspection, new: NewInspection, folder: Path, *, compress: bool) -> Inspection:
    """Write what there is of image and map into the folder of a batch, both or neither; the record with their places.

    Raises StorageError.
    """
    image_path: Path | None = None
    map_path: Path | None = None
    map_scale = 0.0
    if new.image is not None:
        data, suffix = encode_image(new.name, new.image, compress=compress)
        image_path = folder / "images" / f"{inspection.position:06d}{suffix}"
        write_bytes_atomic(image_path, data)
    if new.result.model_map is not None:
        map_path = folder / "maps" / f"{inspection.position:06d}.png"
        try:
            map_scale = write_map_png(map_path, new.result.model_map)
        except OneNipError:
            _remove(image_path)
            raise
    return replace(inspection, image_path=image_path, map_path=map_path, map_scale=map_scale)


def remove_files(inspection: Inspection) -> None:
    """Take back `write_files`."""
    _remove(inspection.image_path)
    _remove(inspection.map_path)


def read_files(inspection: Inspection) -> tuple[RgbImage | None, AnomalyMap | None]:
    """The image (H, W, 3) uint8 RGB and the map (S, S) float32; None for what was never readable or is gone."""
    image: RgbImage | None = None
    model_map: AnomalyMap | None = None
    if inspection.image_path is not None:
        try:
            image = _read_as_judged(inspection.image_path, inspection.value_bits)
        except ImageReadError as error:
            log.warning("Inspection %d is shown without its image: %s", inspection.id, error)
    if inspection.map_path is not None:
        try:
            model_map = read_map_png(inspection.map_path, inspection.map_scale)
        except ImageReadError as error:
            log.warning("Inspection %d is shown without its map: %s", inspection.id, error)
    return image, model_map


def _read_as_judged(path: Path, value_bits: int | None) -> RgbImage:
    """By the range that the part was judged by; one that was not checked because it lies above it, over all 16 bits."""
    values = ValueRange.of_bits(value_bits)
    try:
        return read_image(path, values)
    except ImageReadError:
        if values.is_full:
            raise
        return read_image(path)


def _remove(path: Path | None) -> None:
    if path is None:
        return
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        # The next opening of the workspace finds and removes it.
        log.warning("Could not remove %s: %s", path, error)
