"""`onenip inspect`."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from contextlib import closing
from io import FileIO
from pathlib import Path
from typing import Any

from onenip_core.atomic_files import sync_folder
from onenip_core.cli.engines import open_inspector
from onenip_core.cli.main import EXIT_OK
from onenip_core.cli.output import Reporter
from onenip_core.data.image_io import list_images
from onenip_core.errors import StorageError, UsageError
from onenip_core.inference.batch_inspection import BatchSettings, InspectedImage, available_cores, inspect_files
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.result_files import PARTIAL_NAME, RESULTS_NAME, append_line, picture_folders, write_result
from onenip_core.types import Verdict


def run(arguments: argparse.Namespace) -> int:
    """Judge every image; an unreadable one is NOT_CHECKED and the run goes on."""
    settings = BatchSettings(
        product=arguments.product,
        threshold=arguments.threshold,
        batch_size=arguments.batch,
        jobs=available_cores() if arguments.jobs is None else arguments.jobs,
    )
    paths = find_images(arguments.images, arguments.out)
    inspector = open_inspector(arguments.model, arguments.device, arguments.engine)
    if arguments.product is not None and arguments.product not in inspector.products:
        raise UsageError(
            f"The model does not know the product {arguments.product!r}; it knows: {', '.join(inspector.products)}."
        )
    partial_path: Path = arguments.out / PARTIAL_NAME
    try:
        arguments.out.mkdir(parents=True, exist_ok=True)
        with Reporter(arguments.json_lines) as reporter, partial_path.open("wb", buffering=0) as results:
            _inspect_all(inspector, paths, settings, arguments, results, reporter)
            os.fsync(results.fileno())
        partial_path.replace(arguments.out / RESULTS_NAME)
        sync_folder(arguments.out)
    except OSError as error:
        raise StorageError(
            f"Results could not be written to {arguments.out}: {error.strerror or error}. What was inspected before is in "
            f"{partial_path.name}; free some space or choose another folder and inspect again."
        ) from error
    return EXIT_OK


def _inspect_all(
    inspector: Inspector,
    paths: Sequence[Path],
    settings: BatchSettings,
    arguments: argparse.Namespace,
    results: FileIO,
    reporter: Reporter,
) -> None:
    out: Path = arguments.out

    def finish(inspected: InspectedImage) -> dict[str, Any]:
        return write_result(out, inspected, pictures=arguments.pictures)

    counts = dict.fromkeys(Verdict, 0)
    with closing(inspect_files(inspector, paths, settings, finish)) as finished:
        for done, values in enumerate(finished, start=1):
            append_line(results, values)
            counts[Verdict(values["verdict"])] += 1
            reporter.json_line({"event": "inspected", **values})
            if not arguments.json_lines:
                reporter.counted("inspecting", done, len(paths))
    reporter.text(", ".join(f"{count} {verdict}" for verdict, count in counts.items()) + f"; see {out / RESULTS_NAME}")


def find_images(arguments: Sequence[Path], out: Path) -> list[Path]:
    """Images and the images in folders, in the order given, without the maps and overlays that an earlier run left in `out`.

    Raises:
        UsageError: a path is missing, or nothing is found.
        ImageReadError: a folder may not be read.
    """
    ran_before = (out / RESULTS_NAME).exists() or (out / PARTIAL_NAME).exists()
    earlier = picture_folders(out) if ran_before else set()
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
