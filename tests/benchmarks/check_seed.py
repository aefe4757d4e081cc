"""Is a run repeatable? Measure it twice, without a cache, and compare every metric."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any

from onenip_core.atomic_files import write_json_atomic
from tests.benchmarks.benchmark_run import BenchmarkRun
from tests.benchmarks.data import select_products
from tests.benchmarks.machine import today
from tests.benchmarks.results import RunResult
from tests.benchmarks.series import Place, complete, inputs_digest

CHECKS_FOLDER = "check-seed"


def check_seed(run: BenchmarkRun, place: Place) -> list[str]:
    """What differs between two runs, a line each; a JSON file in the results' folder `check-seed` tells too.

    Raises:
        OneNipError: as `complete`.
    """
    folder = place.results / CHECKS_FOLDER
    for which in ("first", "second"):
        shutil.rmtree(folder / which, ignore_errors=True)
    first, second = (
        complete(run, Place(place.data, folder / which, place.supplies), ()) for which in ("first", "second")
    )
    differences = compare(first, second)
    products = select_products(place.data, run.size, run.products, run.named.product_count)
    path = folder / f"{run.stem(inputs_digest(run, products, place.supplies))}.json"
    _write(path, first, differences)
    return differences


def compare(first: RunResult, second: RunResult) -> list[str]:
    """Every metric that is not exactly equal."""
    one, other = _flat(first.evaluations, ""), _flat(second.evaluations, "")
    return [f"{key}: {one.get(key)} and {other.get(key)}" for key in {**one, **other} if one.get(key) != other.get(key)]


def _flat(value: Any, prefix: str) -> dict[str, Any]:
    if hasattr(value, "__dataclass_fields__"):
        value = asdict(value)
    if not isinstance(value, dict):
        return {prefix: value}
    return {key: leaf for name, own in value.items() for key, leaf in _flat(own, f"{prefix}/{name}").items()}


def _write(path: Path, result: RunResult, differences: list[str]) -> None:
    write_json_atomic(
        path,
        {
            "name": result.name,
            "seed": result.seed,
            "size": result.size,
            "budget": result.budget,
            "metrics": len(_flat(result.evaluations, "")),
            "differences": differences,
            "code": result.code,
            "machine": asdict(result.training.machine),
            "date": today(),
        },
    )


def checks_table(folder: Path) -> str:
    """All checks that were made, as Markdown."""
    lines = [
        "| run | size | budget | seed | metrics | that differ | date, code |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for path in sorted(folder.glob("*.json")):
        check = json.loads(path.read_text(encoding="utf-8"))
        lines.append(
            f"| `{check['name']}` | {check['size']} | {check['budget'] or '–'} | {check['seed']} | {check['metrics']} | "
            f"{len(check['differences'])} | {check['date'][:10]}, {check['code']} |"
        )
    if len(lines) == 2:
        lines.append("| not run | | | | | | |")
    return "\n".join([*lines, "", "`uv run python -m tests.benchmarks check-seed NAME --steps N`"])
