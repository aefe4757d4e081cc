"""PatchCore's time an image against the number of its training images, and the table of it. The measuring is in a child."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from onenip_core.errors import StorageError, UsageError
from tests.benchmarks.data import BenchmarkProduct, Size, select_products
from tests.benchmarks.named_runs import find_run
from tests.benchmarks.stages import in_child

SPEED_FILE = Path("patchcore-speed") / "patchcore-speed.json"
IMAGE_COUNTS = (100, 350, 700)
_COMMAND = "`uv run --group benchmark python -m tests.benchmarks patchcore-speed --model MODEL`"


@dataclass(frozen=True, slots=True)
class SpeedRequest:
    """What is timed."""

    product: BenchmarkProduct
    counts: tuple[int, ...]
    """Numbers of training images."""
    model: Path | None
    """A model of ours to time beside PatchCore."""
    repeats: int
    output: Path


def measure_speed(
    data: Path, results: Path, product: str, counts: Sequence[int], model: Path | None, repeats: int
) -> Path:
    """Time PatchCore and leave the figures in a JSON file below `results`, whose path is returned.

    Raises:
        DatasetError: the data cannot be read.
        UsageError: the product has fewer training images than are asked for.
        StageFailedError: the child failed.
    """
    (chosen,) = select_products(data, Size.FULL, (product,))
    available = len(chosen.dataset.normals)
    if min(counts) < 1 or max(counts) > available:
        raise UsageError(f"Product {product} has {available} training images; banks of 1 to so many can be timed.")
    if repeats < 2:
        raise UsageError("At least two repetitions are needed.")
    output = results / SPEED_FILE
    output.parent.mkdir(parents=True, exist_ok=True)
    request = SpeedRequest(chosen, tuple(sorted(counts)), model, repeats, output)
    in_child(find_run("patchcore").method, "patchcore-speed", _work, (request,))
    return output


def _work(request: SpeedRequest) -> None:
    from tests.benchmarks.peers.patchcore_timing import time_patchcore

    time_patchcore(request)


def speed_table(path: Path) -> str:
    """The figures as Markdown. Raises StorageError: the file cannot be read."""
    if not path.is_file():
        return f"not run: {_COMMAND}"
    try:
        measured: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        lines = ["| training images | tokens | bank, MB | engine | ms an image, median | 95th percentile |"]
        lines.append("| --- | --- | --- | --- | --- | --- |")
        for row in measured["rows"]:
            cells = [row["images"], row["tokens"], f"{row['bank_mb']:.1f}", row["engine"]]
            cells += [f"{row['p50_ms']:.1f}", f"{row['p95_ms']:.1f}"]
            lines.append(f"| {' | '.join(str(one) for one in cells)} |")
        machine = measured["machine"]
        lines += [
            "",
            f"{machine['cpu']}, {machine['cores']} cores, torch {machine['torch']}; {measured['date'][:10]}; code "
            f"{measured['code']}; images of {measured['product']}. {_COMMAND}",
        ]
    except (ValueError, KeyError, TypeError) as error:
        raise StorageError(f"{path} cannot be read ({error!r}). Delete it and measure again.") from error
    return "\n".join(lines)
