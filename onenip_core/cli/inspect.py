"""`onenip inspect`."""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TextIO

from onenip_core.atomic_files import sync_folder
from onenip_core.cli.engines import open_inspector
from onenip_core.cli.main import EXIT_OK
from onenip_core.cli.output import Reporter
from onenip_core.data.image_io import list_images, read_image, write_map_png, write_png
from onenip_core.errors import ImageReadError, StorageError, UsageError
from onenip_core.inference.inspector import Inspector
from onenip_core.overlay import draw_overlay
from onenip_core.types import InspectionResult, RgbImage, Verdict

RESULTS_NAME, PARTIAL_NAME = "results.jsonl", "results.partial.jsonl"
MAPS_NAME, OVERLAYS_NAME = "maps", "overlays"


def run(arguments: argparse.Namespace) -> int:
    """Judge every image; an unreadable one is NOT_CHECKED and the run goes on."""
    paths = find_images(arguments.images, arguments.out)
    inspector = open_inspector(arguments.model, arguments.device, arguments.engine)
    if arguments.product is not None and arguments.product not in inspector.products:
        raise UsageError(
            f"The model does not know the product {arguments.product!r}; it knows: {', '.join(inspector.products)}."
        )
    counts = dict.fromkeys(Verdict, 0)
    results_path: Path = arguments.out / RESULTS_NAME
    partial_path: Path = arguments.out / PARTIAL_NAME
    try:
        arguments.out.mkdir(parents=True, exist_ok=True)
        with Reporter(arguments.json_lines) as reporter, _open_results(partial_path) as results:
            for index, path in enumerate(paths, start=1):
                image, result = _inspect(inspector, path, arguments.product, arguments.threshold)
                files = _write_pictures(arguments.out, _file_stem(index, path), image, result)
                line = {**_describe(path, result), **files}
                results.write(json.dumps(line, ensure_ascii=False, allow_nan=False) + "\n")
                results.flush()
                counts[result.verdict] += 1
                reporter.json_line({"event": "inspected", **line})
                if not arguments.json_lines:
                    reporter.counted("inspecting", index, len(paths))
            os.fsync(results.fileno())
            reporter.text(
                ", ".join(f"{count} {verdict}" for verdict, count in counts.items()) + f"; see {results_path}"
            )
        partial_path.replace(results_path)
        sync_folder(arguments.out)
    except OSError as error:
        raise StorageError(
            f"Results could not be written to {arguments.out}: {error.strerror or error}. What was inspected before is in "
            f"{partial_path.name}; free some space or choose another folder and inspect again."
        ) from error
    return EXIT_OK


def _open_results(path: Path) -> TextIO:
    # A file name in a foreign encoding becomes an escape that JSON knows.
    return path.open("w", encoding="utf-8", errors="backslashreplace")


def find_images(arguments: Sequence[Path], out: Path) -> list[Path]:
    """Images and the images in folders, in the order given, without the maps and overlays that an earlier run left in `out`.

    Raises:
        UsageError: a path is missing, or nothing is found.
        ImageReadError: a folder may not be read.
    """
    ran_before = (out / RESULTS_NAME).exists() or (out / PARTIAL_NAME).exists()
    earlier = {(out / name).absolute() for name in (MAPS_NAME, OVERLAYS_NAME)} if ran_before else set()
    paths: list[Path] = []
    for argument in arguments:
        if argument.is_dir():
            found = list_images(argument, recursive=True)
            paths += [path for path in found if not any(folder in path.absolute().parents for folder in earlier)]
        elif argument.exists():
            paths.append(argument)
        else:
            raise UsageError(f"{argument} does not exist.")
    if not paths:
        raise UsageError(f"There are no images in {', '.join(str(argument) for argument in arguments)}.")
    return paths


def _file_stem(index: int, path: Path) -> str:
    """The running number keeps names apart; long ones are cut, because file systems end at 255 bytes."""
    return f"{index:06d}_{path.stem.encode('utf-8', 'replace')[:100].decode('utf-8', 'ignore')}"


def _inspect(
    inspector: Inspector, path: Path, product: str | None, threshold: float | None
) -> tuple[RgbImage | None, InspectionResult]:
    start = time.perf_counter()
    try:
        image = read_image(path)
    except ImageReadError as error:
        return None, InspectionResult.not_checked(str(error), product, decode_ms=_since(start))
    decode = _since(start)
    result = inspector.inspect(image, product, threshold)
    return image, replace(result, timings=replace(result.timings, decode=decode))


def _since(start: float) -> float:
    return (time.perf_counter() - start) * 1000


def _write_pictures(folder: Path, stem: str, image: RgbImage | None, result: InspectionResult) -> dict[str, Any]:
    if image is None or result.model_map is None or result.threshold is None:
        return {"map": None, "map_scale": None, "overlay": None}
    anomaly_map = result.anomaly_map
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
        "milliseconds": {
            "decode": round(timings.decode, 3),
            "backbone": round(timings.backbone, 3),
            "decoder": round(timings.decoder, 3),
            "postprocess": round(timings.postprocess, 3),
            "total": round(timings.total, 3),
        },
    }
