"""A series of runs, one after the other: what is finished is skipped, what failed is told at the end."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from onenip_core.errors import OneNipError
from onenip_core.manifest import is_model_folder
from tests.benchmarks.benchmark_run import (
    NOTHING_ELSE,
    BenchmarkRun,
    Method,
    Prompting,
    Supplies,
    budget_text,
    settings_of,
)
from tests.benchmarks.data import BenchmarkProduct, count_images, data_digest, select_products
from tests.benchmarks.machine import today
from tests.benchmarks.results import (
    RunResult,
    TrainingFigures,
    evaluations_from_json,
    inspection_from_json,
    is_current,
    load_result,
    missing_promptings,
    result_path,
    save_result,
    training_from_json,
)
from tests.benchmarks.stages import StageName, banks_folder, figures_path, read_figures, run_stage

MODELS_FOLDER = "models"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a series reads and writes."""

    data: Path
    results: Path
    supplies: Supplies = NOTHING_ELSE


def run_series(runs: Sequence[BenchmarkRun], place: Place, promptings: Sequence[Prompting], again: bool) -> list[str]:
    """Run all, and return the messages of those that failed. `again` measures anew what is finished already."""
    failures: list[str] = []
    for number, run in enumerate(runs, start=1):
        budget = budget_text(run.budget) or "no budget named"
        print(f"[{number}/{len(runs)}] {run.named.name}, {run.size}, {budget}, seed {run.seed}", flush=True)
        try:
            print(f"  {summary(complete(run, place, promptings, again))}", flush=True)
        except OneNipError as error:
            print(f"  FAILED: {error}", flush=True)
            failures.append(str(error))
    return failures


def complete(run: BenchmarkRun, place: Place, promptings: Sequence[Prompting], again: bool = False) -> RunResult:
    """The run's result: from its file, or by whatever stages are still missing.

    Raises:
        OneNipError: the data cannot be read, or a stage failed.
    """
    products = select_products(place.data, run.size, run.products, run.named.product_count)
    digest = inputs_digest(run, products, place.supplies)
    path = result_path(place.results, run, digest)
    folder = place.results / MODELS_FOLDER / run.stem(digest)
    wanted = tuple(dict.fromkeys((*run.named.promptings, *promptings))) if run.named.is_trained else ()
    if again:
        forget(path, folder)
        if run.named.method is Method.PATCHCORE:
            shutil.rmtree(banks_folder(folder.parent, run, products), ignore_errors=True)
    known = load_result(path) if path.is_file() else None
    if known is not None and not is_current(known, run):
        print("  the defaults of some options have changed since it was measured", flush=True)
        forget(path, folder)
        known = None
    if known is not None and not missing_promptings(known, wanted):
        print(f"  measured already: {path.name}, code {known.code}", flush=True)
        return known
    folder.parent.mkdir(parents=True, exist_ok=True)
    if known is not None:
        wanted = tuple(dict.fromkeys((*wanted, *(Prompting(one) for one in known.evaluations))))
    result = _measure(run, place, products, digest, folder, wanted, known)
    save_result(path, result)
    return result


def inputs_digest(run: BenchmarkRun, products: Sequence[BenchmarkProduct], supplies: Supplies) -> str:
    """Identity of the images, and of what else training takes. Raises ImageReadError: there is no such folder of textures."""
    images = data_digest(products)
    return supplies.digest(images) if run.named.is_trained else images


def forget(path: Path, folder: Path) -> None:
    """Delete a run's file and its model."""
    path.unlink(missing_ok=True)
    if folder.exists():
        shutil.rmtree(folder)
    for left in folder.parent.glob(f"{folder.name}.*.json"):
        left.unlink()


def summary(result: RunResult) -> str:
    """The most important figures in one line."""
    kinds = next(iter(result.evaluations.values()))
    parts = [
        f"{kind} {_percent(figures.mean['image_auroc'])}/{_percent(figures.mean['pixel_ap'])}"
        for kind, figures in kinds.items()
    ]
    training = result.training
    rate = "" if training.samples_per_second is None else f" ({training.samples_per_second:.1f} samples/s)"
    return (
        f"I-AUROC/P-AP: {', '.join(parts)}; training {training.seconds:.0f} s{rate}, "
        f"{training.seconds_with_preparation:.0f} s in all; {result.inspection.milliseconds:.1f} ms an image"
    )


def _measure(
    run: BenchmarkRun,
    place: Place,
    products: Sequence[BenchmarkProduct],
    digest: str,
    folder: Path,
    wanted: Sequence[Prompting],
    known: RunResult | None,
) -> RunResult:
    if run.named.is_trained:
        training = _trained(run, place, products, folder, known)
        evaluated = run_stage(StageName.EVALUATION, run, products, folder, wanted, NOTHING_ELSE)
    else:
        evaluated = run_stage(StageName.PEER, run, products, folder, wanted, place.supplies)
        training = training_from_json(evaluated["training"])
    return RunResult(
        name=run.named.name,
        description=run.named.description,
        method=str(run.named.method),
        seed=run.seed,
        size=str(run.size),
        budget=budget_text(run.budget),
        settings=settings_of(run),
        settings_hash=run.settings_hash(digest),
        images=count_images(products),
        date=today(),
        code=training.code,
        training=training,
        inspection=inspection_from_json(evaluated["inspection"]),
        evaluations=evaluations_from_json(evaluated["evaluations"]),
    )


def _trained(
    run: BenchmarkRun, place: Place, products: Sequence[BenchmarkProduct], folder: Path, known: RunResult | None
) -> TrainingFigures:
    """Figures of training: stored ones if the model is still there, else it is trained."""
    if is_model_folder(folder):
        if known is not None:
            return known.training
        left = figures_path(folder, StageName.TRAINING)
        if left.is_file():
            return training_from_json(read_figures(left)["training"])
    return training_from_json(run_stage(StageName.TRAINING, run, products, folder, (), place.supplies)["training"])


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.1f}"
