"""What an inspection of files leaves in a folder: one JSON line an image, a 16-bit map and an overlay."""

from __future__ import annotations

import json
import re
from io import FileIO
from pathlib import Path
from typing import Any

from onenip_core.data.images.map_files import write_map_png
from onenip_core.data.images.png_writing import write_png
from onenip_core.inference.batch_work import InspectedImage
from onenip_core.overlay import draw_overlay
from onenip_core.types import InspectionResult

RESULTS_NAME, PARTIAL_NAME = "results.jsonl", "results.partial.jsonl"
MAPS_NAME, OVERLAYS_NAME = "maps", "overlays"
_NOT_IN_EVERY_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]')
_NO_PICTURES = {"map": None, "map_scale": None, "overlay": None}


def write_result(folder: Path, inspected: InspectedImage, *, pictures: bool) -> dict[str, Any]:
    """The values of one image's line, after its map and overlay were written to `folder` if `pictures` are wanted.

    Raises:
        StorageError: a picture cannot be written.
        NonFiniteValueError: the map holds NaN or infinity.
    """
    files = _write_pictures(folder, inspected) if pictures else _NO_PICTURES
    return {**_describe(inspected.path, inspected.result), "highest_value": inspected.highest, **files}


def append_line(file: FileIO, values: dict[str, Any]) -> None:
    """Append one line to a results file that was opened without a buffer: the whole line, or nothing of it.

    Raises:
        OSError: the disk is full or gone.
    """
    line = json.dumps(values, ensure_ascii=False, allow_nan=False) + "\n"
    # A file name in a foreign encoding becomes an escape that JSON knows.
    rest = memoryview(line.encode("utf-8", "backslashreplace"))
    start = file.tell()
    try:
        while rest:
            rest = rest[file.write(rest) :]
    except OSError:
        file.truncate(start)
        raise


def picture_folders(out: Path) -> frozenset[Path]:
    """The folders of `out` that hold maps and overlays."""
    return frozenset(out / name for name in (MAPS_NAME, OVERLAYS_NAME))


def picture_stem(number: int, path: Path) -> str:
    """What the pictures of an image are called. The running number keeps names apart; long ones are cut, because file systems end
    at 255 bytes; what some system does not take in a name is replaced, because results are carried from one to another.
    """
    stem = _NOT_IN_EVERY_NAME.sub("_", path.stem)
    return f"{number:06d}_{stem.encode('utf-8', 'replace')[:100].decode('utf-8', 'ignore')}"


def _write_pictures(folder: Path, inspected: InspectedImage) -> dict[str, Any]:
    image, result = inspected.image, inspected.result
    if image is None or result.model_map is None or result.threshold is None:
        return _NO_PICTURES
    anomaly_map = result.anomaly_map
    stem = picture_stem(inspected.number, inspected.path)
    map_path, overlay_path = folder / MAPS_NAME / f"{stem}.png", folder / OVERLAYS_NAME / f"{stem}.png"
    scale = write_map_png(map_path, anomaly_map)
    write_png(overlay_path, draw_overlay(image, anomaly_map, result.threshold))
    return {
        "map": map_path.relative_to(folder).as_posix(),
        "map_scale": scale,
        "overlay": overlay_path.relative_to(folder).as_posix(),
    }


def _describe(path: Path, result: InspectionResult) -> dict[str, Any]:
    timings = result.timings
    return {
        "image": str(path),
        "product": result.product,
        "prompt": result.prompt,
        "score": result.score,
        "threshold": result.threshold,
        "verdict": str(result.verdict),
        "reason": result.reason,
        "picture_checked": result.picture_checked,
        "milliseconds": {
            "decode": round(timings.decode, 3),
            "backbone": round(timings.backbone, 3),
            "decoder": round(timings.decoder, 3),
            "postprocess": round(timings.postprocess, 3),
            "total": round(timings.total, 3),
        },
    }
