"""The files of an inspection: its image and its anomaly map."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import msgspec

from app.domain.part import Inspection, ViewPicture
from app.domain.part_view import PartView, deciding_view
from app.storage.new_inspection import NewInspection, encode_image
from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.map_files import read_map_png, write_map_png
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import ImageReadError, OneNipError
from onenip_core.hashing import hash_bytes
from onenip_core.types import AnomalyMap, RgbImage

log = logging.getLogger(__name__)


def write_files(inspection: Inspection, new: NewInspection, folder: Path, *, compress: bool) -> Inspection:
    """Write what there is of image and map into the folder of a batch, both or neither; the record with their places. Of a part
    that several cameras looked at, of all views or none.

    Raises StorageError.
    """
    if new.pictures:
        return write_views(inspection, new, folder, compress=compress)
    image_path: Path | None = None
    map_path: Path | None = None
    map_scale = 0.0
    digest: str | None = None
    if new.image is not None:
        data, suffix = encode_image(new.name, new.image, compress=compress)
        image_path = folder / "images" / f"{inspection.position:06d}{suffix}"
        write_bytes_atomic(image_path, data)
        digest = hash_bytes(data)
    if new.result.model_map is not None:
        map_path = folder / "maps" / f"{inspection.position:06d}.png"
        try:
            map_scale = write_map_png(map_path, new.result.model_map)
        except OneNipError:
            _remove(image_path)
            raise
    return replace(inspection, image_path=image_path, map_path=map_path, map_scale=map_scale, image_sha256=digest)


def remove_files(inspection: Inspection, folder: Path) -> None:
    """Take back `write_files`, which wrote into the folder of a batch."""
    _remove(inspection.image_path)
    _remove(inspection.map_path)
    for file in (file for view in inspection.views for file in view.files):
        _remove(folder / file)


def write_views(inspection: Inspection, new: NewInspection, folder: Path, *, compress: bool) -> Inspection:
    """Write images and maps of all views; image and map of the part are those of the view that decides. Raises StorageError."""
    written: list[PartView] = []
    try:
        for number, (view, picture) in enumerate(zip(inspection.views, new.pictures, strict=True), 1):
            name = f"{inspection.position:06d}-{number}"
            written.append(view)
            if picture.image is not None:
                data, suffix = encode_image(picture.frame_name, picture.image, compress=compress)
                view = msgspec.structs.replace(view, image_file=f"images/{name}{suffix}", image_sha256=hash_bytes(data))
                written[-1] = view
                write_bytes_atomic(folder / f"images/{name}{suffix}", data)
            if picture.result.model_map is not None:
                written[-1] = view = msgspec.structs.replace(view, map_file=f"maps/{name}.png")
                scale = write_map_png(folder / f"maps/{name}.png", picture.result.model_map)
                written[-1] = msgspec.structs.replace(view, map_scale=scale)
    except OneNipError:
        remove_files(replace(inspection, views=tuple(written)), folder)
        raise
    decider = written[deciding_view(written)]
    return replace(
        inspection,
        views=tuple(written),
        image_path=None if decider.image_file is None else folder / decider.image_file,
        map_path=None if decider.map_file is None else folder / decider.map_file,
        map_scale=decider.map_scale,
        image_sha256=decider.image_sha256,
    )


def read_views(inspection: Inspection, folder: Path) -> tuple[ViewPicture, ...]:
    """What each view of a part saw, from the folder of its batch; empty where there was one camera. Where retention has removed the
    pictures, the view that decides has the thumbnail."""
    kept = inspection.files_kept
    if inspection.views and not kept.keeps_picture:
        decider = deciding_view(inspection.views)
        return tuple(
            ViewPicture(read_files(inspection)[0] if place == decider else None, None)
            for place in range(len(inspection.views))
        )
    return tuple(
        ViewPicture(
            *_read(
                inspection.id,
                None if view.image_file is None else folder / view.image_file,
                None if view.map_file is None or not kept.keeps_map else folder / view.map_file,
                view.map_scale,
                view.value_bits,
            )
        )
        for view in inspection.views
    )


def read_files(inspection: Inspection) -> tuple[RgbImage | None, AnomalyMap | None]:
    """The image (H, W, 3) uint8 RGB and the map (S, S) float32; None for what was never readable or is gone. Where retention has
    removed the picture, its thumbnail."""
    map_path = inspection.map_path if inspection.files_kept.keeps_map else None
    return _read(inspection.id, inspection.picture_at_hand, map_path, inspection.map_scale, inspection.picture_bits)


def _read(
    number: int, image_path: Path | None, map_path: Path | None, map_scale: float, value_bits: int | None
) -> tuple[RgbImage | None, AnomalyMap | None]:
    image: RgbImage | None = None
    model_map: AnomalyMap | None = None
    if image_path is not None:
        try:
            image = read_as_judged(image_path, value_bits)
        except ImageReadError as error:
            log.warning("Inspection %d is shown without its image: %s", number, error)
    if map_path is not None:
        try:
            model_map = read_map_png(map_path, map_scale)
        except ImageReadError as error:
            log.warning("Inspection %d is shown without its map: %s", number, error)
    return image, model_map


def read_as_judged(path: Path, value_bits: int | None) -> RgbImage:
    """A stored picture (H, W, 3) uint8 RGB by the range that the part was judged by; one that was not checked because it lies above
    it, over all 16 bits.

    Raises ImageReadError.
    """
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
