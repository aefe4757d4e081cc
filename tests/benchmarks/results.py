"""The one file that a run leaves: settings, machine, timings and all figures."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from onenip_core.atomic_files import write_json_atomic
from onenip_core.errors import StorageError
from onenip_core.evaluation.product_metrics import METRIC_NAMES, ProductMetrics
from tests.benchmarks.benchmark_run import BenchmarkRun, settings_of
from tests.benchmarks.data import ImageCounts, MaskKind
from tests.benchmarks.machine import Machine

SCHEMA = 1
IMAGE_METRICS = ("image_auroc", "image_ap", "image_f1max")


@dataclass(frozen=True, slots=True)
class TrainingFigures:
    """What training took. A run that was resumed sums its steps over all sessions; the rest is of the last one."""

    seconds: float
    """Steps alone; of a peer without training, fitting its model(s)."""
    seconds_with_preparation: float
    """From reading the images to the finished model."""
    stages: dict[str, float]
    """Seconds of each stage."""
    steps: int | None
    samples_per_second: float | None
    """Training samples; None for a peer."""
    peak_memory_mb: float
    model_mb: float
    """On the disk; of a peer, its tensors."""
    resumed: bool
    machine: Machine
    code: str
    date: str


@dataclass(frozen=True, slots=True)
class InspectionFigures:
    """What inspection takes, pixels (decoded already) to score, in torch."""

    milliseconds: float
    """Median, images one by one."""
    milliseconds_backbone: float | None
    """Median of preparation and backbone alone, interleaved; None where they cannot be told apart."""
    resident_memory_mb: float
    """After the timed inspections."""
    peak_memory_mb: float
    """Of the whole evaluation, whose maps are kept for the pixel metrics."""
    machine: Machine
    date: str


@dataclass(frozen=True, slots=True)
class MapFigures:
    """Metrics of one kind of anomaly map under one way to prompt."""

    products: dict[str, ProductMetrics]
    mean: dict[str, float | None]
    """Over the products that have the metric; pixel metrics from boxes stay out."""


Evaluations = dict[str, dict[str, MapFigures]]
"""By prompting, then by kind of map."""


@dataclass(frozen=True, slots=True)
class RunResult:
    """Everything that is known about one run."""

    name: str
    description: str
    method: str
    seed: int
    size: str
    budget: str
    settings: dict[str, Any]
    settings_hash: str
    images: tuple[ImageCounts, ...]
    date: str
    code: str
    """Commit; "+" means with changes."""
    training: TrainingFigures
    inspection: InspectionFigures
    evaluations: Evaluations


def mean_of(products: dict[str, ProductMetrics], masks: dict[str, MaskKind]) -> dict[str, float | None]:
    """Mean of each metric over the products that have it; pixel metrics only where masks are drawn by pixels."""
    mean: dict[str, float | None] = {}
    for metric in METRIC_NAMES:
        counted = [
            getattr(one, metric)
            for name, one in products.items()
            if metric in IMAGE_METRICS or masks[name] is MaskKind.PIXELS
        ]
        values = [value for value in counted if value is not None]
        mean[metric] = float(np.mean(values)) if values else None
    return mean


def result_path(results: Path, run: BenchmarkRun, digest_of_data: str) -> Path:
    """Where the run's file lies."""
    return results / f"{run.stem(digest_of_data)}.json"


def save_result(path: Path, result: RunResult) -> None:
    """Write the file atomically. Raises StorageError."""
    write_json_atomic(path, {"schema": SCHEMA, **asdict(result)})


def load_result(path: Path) -> RunResult:
    """Read a run's file. Raises StorageError: it cannot be read or was written by another version."""
    try:
        body = json.loads(path.read_text(encoding="utf-8"))
        if body.pop("schema") != SCHEMA:
            raise StorageError(f"{path} was written by another version of the harness. Delete it and run again.")
        return RunResult(
            **{
                **body,
                "images": tuple(ImageCounts(**{**one, "masks": MaskKind(one["masks"])}) for one in body["images"]),
                "training": training_from_json(body["training"]),
                "inspection": inspection_from_json(body["inspection"]),
                "evaluations": evaluations_from_json(body["evaluations"]),
            }
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StorageError(f"{path} cannot be read ({error!r}). Delete it and run again.") from error


def load_all(results: Path) -> list[RunResult]:
    """Every run's file directly in the folder, oldest first. Raises StorageError."""
    return sorted((load_result(path) for path in results.glob("*.json")), key=lambda result: result.date)


def is_current(result: RunResult, run: BenchmarkRun) -> bool:
    """True if every setting that the stored result knows is as in `run`: the default of an option may have changed since."""
    return _agree(result.settings, json.loads(json.dumps(settings_of(run))))


def _agree(stored: object, current: object) -> bool:
    if isinstance(stored, dict) and isinstance(current, dict):
        return all(_agree(value, current[key]) for key, value in stored.items() if key in current)
    return stored == current


def evaluations_from_json(value: dict[str, dict[str, Any]]) -> Evaluations:
    """Metrics as they were written."""
    return {
        prompting: {
            kind: MapFigures(
                {name: ProductMetrics(**metrics) for name, metrics in figures["products"].items()}, figures["mean"]
            )
            for kind, figures in maps.items()
        }
        for prompting, maps in value.items()
    }


def missing_promptings(result: RunResult, wanted: Sequence[str]) -> tuple[str, ...]:
    """Ways to prompt that were asked for but not measured yet."""
    return tuple(prompting for prompting in wanted if prompting not in result.evaluations)


def training_from_json(body: dict[str, Any]) -> TrainingFigures:
    """Figures of training as they were written."""
    return TrainingFigures(**{**body, "machine": Machine(**body["machine"])})


def inspection_from_json(body: dict[str, Any]) -> InspectionFigures:
    """Figures of inspection as they were written."""
    return InspectionFigures(**{**body, "machine": Machine(**body["machine"])})
