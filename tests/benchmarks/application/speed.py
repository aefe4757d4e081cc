"""`application-speed`: what lies between a frame and its verdict, and between the verdict and its record."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from app.storage.workspace import Workspace
from onenip_core.atomic_files import write_json_atomic
from onenip_core.manifest import load_manifest
from onenip_core.types import RgbImage
from tests.benchmarks.application.engine_alone import EngineTask, prepare_in_child, time_engine
from tests.benchmarks.application.frames import SimulatedCamera, TimedFolder, make_frames, write_folder
from tests.benchmarks.application.run import Measured, MeasuredRun, Sample, summarise

SIZES = ((300, 300), (1024, 1280))
"""Height and width."""
CAMERA_RATE = 30.0
SAMPLE_EVERY_S = 0.25
SOAK_SAMPLE_EVERY_S = 5.0


def measure_application(model: Path, parts: int, repeats: int, json_file: Path | None) -> list[Measured]:
    """Measure all sizes and sources, print a table, write JSON. Raises OneNipError."""
    measured: list[Measured] = []
    with tempfile.TemporaryDirectory(prefix="onenip-speed-") as folder:
        place = Path(folder)
        cache = place / "engines"
        prepare_in_child(model, cache)
        product = load_manifest(model).products[0].name
        for height, width in SIZES:
            frames = make_frames(height, width)
            size = f"{width}×{height}"
            for repeat in range(repeats):
                for kind in ("folder", "camera"):
                    run_place = place / f"{size} {kind} {repeat}"
                    measured.append(_measure(model, cache, product, frames, size, kind, parts, run_place))
                    _print_row(measured[-1])
    if json_file is not None:
        write_json_atomic(json_file, [asdict(row) for row in measured])
    return measured


def soak(model: Path, minutes: float, rate: float, size: tuple[int, int], json_file: Path | None) -> list[Sample]:
    """Let a camera run for so long and tell what has grown since the second minute. Raises OneNipError."""
    with tempfile.TemporaryDirectory(prefix="onenip-soak-") as folder:
        place = Path(folder)
        cache = place / "engines"
        prepare_in_child(model, cache)
        product = load_manifest(model).products[0].name
        camera = SimulatedCamera(make_frames(*size), rate, 60 * minutes)
        with Workspace.open(place / "workspace") as workspace:
            run = MeasuredRun(workspace, model, cache, product)
            outcome = run.execute(camera, SOAK_SAMPLE_EVERY_S)
            total = 0 if outcome.batch is None else outcome.batch.total
    settled = [sample for sample in run.samples if sample.seconds >= min(60.0, 20 * minutes)]
    first, last = settled[0], settled[-1]
    print(f"{total} parts in {minutes:g} minutes at {rate:g} a second; not recorded: {outcome.unrecorded}")
    for name in ("window_mb", "inspection_mb", "backlog", "open_files", "shared_blocks"):
        print(f"{name:15} {getattr(first, name):>8} after {first.seconds:.0f} s, {getattr(last, name):>8} at the end")
    if json_file is not None:
        write_json_atomic(json_file, [asdict(sample) for sample in run.samples])
    return run.samples


def _measure(
    model: Path,
    cache: Path,
    product: str,
    frames: list[RgbImage],
    size: str,
    kind: str,
    parts: int,
    place: Path,
) -> Measured:
    files: list[Path] = []
    if kind == "folder":
        write_folder(place / "parts", frames, parts)
        files = sorted((place / "parts").iterdir())[: 4 * len(frames)]
    task = EngineTask(model, cache, product, files=tuple(files))
    if not files:
        task = EngineTask(model, cache, product, tuple(frames * 4), CAMERA_RATE)
    # Before and after, so that a machine that gets slower or faster meanwhile does so for both.
    engine_ms = time_engine(task)
    source = TimedFolder(place / "parts") if files else SimulatedCamera(frames, CAMERA_RATE, parts / CAMERA_RATE)
    with Workspace.open(place / "workspace") as workspace:
        run = MeasuredRun(workspace, model, cache, product)
        outcome = run.execute(source, SAMPLE_EVERY_S)
        inspections = () if outcome.batch is None else workspace.batches.inspections(outcome.batch.id)
    engine_ms += time_engine(task)
    dropped = 0 if isinstance(source, TimedFolder) else len(source.captured) - len(run.delivery.told)
    return summarise(size, kind, source, run, outcome, inspections, dropped, engine_ms)


_COLUMNS: Sequence[tuple[str, str]] = (
    ("size", "size"),
    ("source", "source"),
    ("told_p50_ms", "told p50"),
    ("told_p95_ms", "p95"),
    ("engine_p50_ms", "engine p50"),
    ("told_to_engine", "told/engine"),
    ("parts_per_s", "parts/s"),
    ("engine_parts_per_s", "engine/s"),
    ("rate_to_engine", "rate/engine"),
    ("stored_p50_ms", "stored p50"),
    ("stored_p95_ms", "p95"),
    ("dropped", "dropped"),
    ("unrecorded", "not rec."),
    ("backlog_max", "backlog"),
    ("rss_window_mb", "window MB"),
    ("rss_inspection_mb", "child MB"),
)


def _print_row(row: Measured) -> None:
    values = asdict(row)
    print("  ".join(f"{title} {values[key]}" for key, title in _COLUMNS), flush=True)
