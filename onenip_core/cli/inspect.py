"""`onenip inspect`."""

from __future__ import annotations

import argparse
import math
import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from io import FileIO
from pathlib import Path
from typing import Any

from onenip_core.archive.archive_inspection import inspect_archive
from onenip_core.archive.shard_folder import WORK_NAME, ArchiveRequest
from onenip_core.atomic_files import sync_folder
from onenip_core.cli.coverage_report import CoverageReport
from onenip_core.cli.engines import open_inspector, served_folder
from onenip_core.cli.found_images import LeftOutReport, iterate_found
from onenip_core.cli.main import EXIT_OK
from onenip_core.cli.output import Reporter
from onenip_core.data.images.dark_files import DarkFiles
from onenip_core.errors import StorageError, UsageError
from onenip_core.inference.batch_inspection import inspect_files
from onenip_core.inference.batch_work import BatchSettings, InspectedImage, available_cores
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.result_files import PARTIAL_NAME, RESULTS_NAME, append_line, write_result
from onenip_core.model_file.carried_description import carried_limits
from onenip_core.types import Verdict


def run(arguments: argparse.Namespace) -> int:
    """Judge every image; an unreadable one is NOT_CHECKED and the run goes on."""
    settings = BatchSettings(
        product=arguments.product,
        threshold=arguments.threshold,
        batch_size=arguments.batch,
        jobs=available_cores() if arguments.jobs is None else arguments.jobs,
    )
    with Reporter(arguments.json_lines) as reporter:
        left_out = LeftOutReport(reporter)
        images = iterate_found(arguments.images, arguments.out, arguments.out / WORK_NAME, left_out)
        if arguments.ray:
            counts = _inspect_archive(images, settings, arguments, reporter)
        else:
            counts = _inspect_list(list(images), settings, arguments, reporter)
        reporter.text(_summary(counts, left_out.total, arguments.out))
        left_out.tell()
    return EXIT_OK


def _inspect_list(
    paths: Sequence[Path], settings: BatchSettings, arguments: argparse.Namespace, reporter: Reporter
) -> dict[Verdict, int]:
    """Judge the images in this process; returns how many had each verdict."""
    limits = _limits(arguments, reporter)
    inspector = open_inspector(arguments.model, arguments.device, arguments.engine).with_limits(limits)
    _check_product(arguments.product, inspector.products)
    _tell_untrained(inspector, arguments.product, reporter)
    inspector = _with_picture_check(inspector, arguments, reporter)
    partial_path: Path = arguments.out / PARTIAL_NAME
    try:
        arguments.out.mkdir(parents=True, exist_ok=True)
        with partial_path.open("wb", buffering=0) as results:
            counts = _inspect_all(inspector, paths, settings, arguments, results, reporter)
            os.fsync(results.fileno())
        partial_path.replace(arguments.out / RESULTS_NAME)
        sync_folder(arguments.out)
    except OSError as error:
        raise StorageError(
            f"Results could not be written to {arguments.out}: {error.strerror or error}. What was inspected before is in "
            f"{partial_path.name}; free some space or choose another folder and inspect again."
        ) from error
    return counts


def _tell_untrained(inspector: Inspector, product: str | None, reporter: Reporter) -> None:
    names = [name for name in inspector.manifest.untrained_products if product in (None, name)]
    reporter.warn(
        [f"{name} is inspected by prompts only: the model was NOT TRAINED on this product." for name in names]
    )


def _inspect_all(
    inspector: Inspector,
    paths: Sequence[Path],
    settings: BatchSettings,
    arguments: argparse.Namespace,
    results: FileIO,
    reporter: Reporter,
) -> dict[Verdict, int]:
    out: Path = arguments.out
    dark, coverage = DarkFiles(inspector.values_of(settings.product)), CoverageReport(inspector.manifest)

    def finish(inspected: InspectedImage) -> dict[str, Any]:
        return write_result(out, inspected, pictures=arguments.pictures)

    counts = dict.fromkeys(Verdict, 0)
    with closing(inspect_files(inspector, paths, settings, finish)) as finished:
        for done, values in enumerate(finished, start=1):
            append_line(results, values)
            counts[Verdict(values["verdict"])] += 1
            dark.add(values["highest_value"])
            coverage.add(values)
            reporter.json_line({"event": "inspected", **values})
            if not arguments.json_lines:
                reporter.counted("inspecting", done, len(paths))
    reporter.warn([*dark.sentences(), *coverage.sentences()])
    return counts


def _inspect_archive(
    images: Iterable[Path], settings: BatchSettings, arguments: argparse.Namespace, reporter: Reporter
) -> dict[Verdict, int]:
    # Loaded here too, so that a damaged model or an unusable device is found before processes start.
    limits = _limits(arguments, reporter)
    inspector = open_inspector(arguments.model, arguments.device, arguments.engine)
    _check_product(settings.product, inspector.products)
    _tell_untrained(inspector, settings.product, reporter)
    _with_picture_check(inspector, arguments, reporter)
    if settings.threshold is not None and not math.isfinite(settings.threshold):
        raise UsageError(f"The threshold must be a number; got {settings.threshold}.")
    request = ArchiveRequest(
        model=served_folder(arguments.model, inspector.engine).absolute(),
        device=arguments.device,
        engine=inspector.engine,
        out=arguments.out.absolute(),
        product=settings.product,
        threshold=settings.threshold,
        pictures=arguments.pictures,
        batch_size=settings.batch_size,
        limits=limits,
        picture_check=arguments.picture_check,
    )
    dark, coverage = DarkFiles(inspector.values_of(settings.product)), CoverageReport(inspector.manifest)

    def see(values: dict[str, Any]) -> None:
        dark.add(values.get("highest_value"))
        coverage.add(values)

    counts = inspect_archive(
        request,
        images,
        settings.jobs,
        lambda done, total: reporter.counted("inspecting", done, total),
        see,
    )
    reporter.warn([*dark.sentences(), *coverage.sentences()])
    return {verdict: counts.get(str(verdict), 0) for verdict in Verdict}


def _limits(arguments: argparse.Namespace, reporter: Reporter) -> dict[str, float]:
    """The limits that came with the model, told to whoever reads; none where a threshold was given. Raises ModelFolderError."""
    if arguments.threshold is not None:
        return {}
    limits = carried_limits(arguments.model)
    if arguments.product is not None:
        limits = {name: limit for name, limit in limits.items() if name == arguments.product}
    if limits:
        reporter.json_line({"event": "limits", "limits": limits})
        named = ", ".join(f"{name} {limit:g}" for name, limit in limits.items())
        reporter.text(f"Limits that came with the model: {named} (all others 1; --threshold names another)")
    return limits


def _with_picture_check(inspector: Inspector, arguments: argparse.Namespace, reporter: Reporter) -> Inspector:
    """As it was asked for; what is judged without the check is told to whoever reads."""
    products = inspector.products if arguments.product is None else (arguments.product,)
    if not arguments.picture_check:
        inspector = inspector.without_picture_check()
    unchecked = [name for name in products if not inspector.checks_pictures_of(name)]
    if not arguments.picture_check:
        reporter.text("The picture check is off: whatever the images show is judged.")
    elif unchecked:
        reporter.text(
            f"No picture check of {', '.join(unchecked)}: the model cannot tell whether an image is a usable picture of it. "
            "A new training adds it, with enough images of good parts."
        )
    return inspector


def _check_product(product: str | None, known: Sequence[str]) -> None:
    if product is not None and product not in known:
        raise UsageError(f"The model does not know the product {product!r}; it knows: {', '.join(known)}.")


def _summary(counts: Mapping[Verdict, int], left_out: int, out: Path) -> str:
    pieces = [f"{count} {verdict}" for verdict, count in counts.items()]
    if left_out:
        pieces.append(f"{left_out} left out")
    return f"{', '.join(pieces)}; see {out / RESULTS_NAME}"
