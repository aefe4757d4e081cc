"""Which tables there are, and which runs and figures stand in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.benchmarks.benchmark_run import NamedRun, Prompting
from tests.benchmarks.grouping import find_groups
from tests.benchmarks.map_kinds import alpha_kind
from tests.benchmarks.named_runs import (
    ALPHAS,
    CHANGES,
    DICE_WEIGHT_RUNS,
    MAIN,
    PAPER_4A,
    PRODUCT_NUMBERS,
    PROXIES,
    RECIPES,
    RESOLUTIONS,
    TABLE_4A,
    TABLE_4B,
    TABLE_4C,
    TABLE_4D,
    WRONG_PROMPT,
)
from tests.benchmarks.results import RunResult
from tests.benchmarks.table import Column, Row, mean_metric, product_metric, render

DEPLOYED = "deployed"
KINDS = ("reconstruction", "refined", "deployed", "paper")

_QUALITY = (
    Column("I-AUROC", mean_metric("image_auroc"), 100),
    Column("I-AP", mean_metric("image_ap"), 100),
    Column("P-AUROC", mean_metric("pixel_auroc"), 100),
    Column("P-AP", mean_metric("pixel_ap"), 100),
    Column("AUPRO", mean_metric("aupro"), 100),
)
_TRAINING = (
    Column("training, minutes", lambda result, _: result.training.seconds / 60),
    Column("with preparation", lambda result, _: result.training.seconds_with_preparation / 60),
)
_COST = (
    Column("ms an image", lambda result, _: result.inspection.milliseconds),
    Column("training peak, MB", lambda result, _: result.training.peak_memory_mb, digits=0),
    Column("inspection, MB", lambda result, _: result.inspection.resident_memory_mb, digits=0),
    Column("model, MB", lambda result, _: result.training.model_mb),
)


def main_table(results: Sequence[RunResult]) -> str:
    """Ours and the peers: quality, training time, speed, memory, size."""
    rows = _rows(results, MAIN)
    return render(("run", "budget", "what"), rows, (*_QUALITY, *_TRAINING, *_COST))


def products_table(results: Sequence[RunResult]) -> str:
    """I-AUROC of every product."""
    return _by_product(results, _rows(results, MAIN), "image_auroc")


def pixels_table(results: Sequence[RunResult]) -> str:
    """P-AP of every product with masks; those of pcb are boxes."""
    return _by_product(results, _rows(results, MAIN), "pixel_ap")


def maps_table(results: Sequence[RunResult]) -> str:
    """Each map alone and fused in both ways."""
    own = [run for run in MAIN if run.is_trained]
    rows = [
        Row((*row.labels[:2], kind), row.results, row.prompting, kind) for row in _rows(results, own) for kind in KINDS
    ]
    return render(("run", "budget", "map"), rows, _QUALITY)


def changes_table(results: Sequence[RunResult]) -> str:
    """What single changes of ours are worth, in the refined map alone and as deployed."""
    rows = [
        Row((*row.labels, kind), row.results, row.prompting, kind)
        for row in _rows(results, CHANGES)
        for kind in ("refined", DEPLOYED)
    ]
    return render(("run", "budget", "what", "map"), rows, (*_QUALITY, _TRAINING[0]))


def curve_table(results: Sequence[RunResult]) -> str:
    """Quality against minutes: ours and the paper's recipe at every budget that was run."""
    return render(("run", "budget", "what"), _rows(results, (MAIN[0], *RECIPES)), (*_TRAINING, *_QUALITY))


def ablation_table(runs: Sequence[NamedRun]) -> Callable[[Sequence[RunResult]], str]:
    """Rows of one ablation, fused as deployed and as in the paper."""

    def build(results: Sequence[RunResult]) -> str:
        rows = [
            Row((*row.labels, kind), row.results, row.prompting, kind)
            for row in _rows(results, runs)
            for kind in (DEPLOYED, "paper")
        ]
        return render(("run", "budget", "what", "fused"), rows, _QUALITY)

    return build


def alpha_table(results: Sequence[RunResult]) -> str:
    """One model, fused with every share of the refined map."""
    rows = [
        Row((*row.labels, f"{alpha:g}"), row.results, row.prompting, alpha_kind(alpha))
        for row in _rows(results, TABLE_4C)
        for alpha in ALPHAS
    ]
    return render(("run", "budget", "what", "α"), rows, _QUALITY)


def prompting_table(runs: Sequence[NamedRun]) -> Callable[[Sequence[RunResult]], str]:
    """Every way to prompt of some runs, in total and product by product."""

    def build(results: Sequence[RunResult]) -> str:
        rows = [
            Row((*row.labels, str(prompting)), row.results, str(prompting), DEPLOYED)
            for run in runs
            for row in _rows(results, (run,))
            for prompting in run.promptings
        ]
        columns = (*_QUALITY, *_product_columns(rows, "image_auroc"))
        return render(("run", "budget", "what", "prompt in the test"), rows, columns)

    return build


def product_numbers_table(results: Sequence[RunResult]) -> str:
    """What more products cost each of them."""
    return _by_product(results, _rows(results, PRODUCT_NUMBERS), "image_auroc")


TABLES: dict[str, Callable[[Sequence[RunResult]], str]] = {
    "main": main_table,
    "products": products_table,
    "pixels": pixels_table,
    "maps": maps_table,
    "changes": changes_table,
    "curve": curve_table,
    "4a": ablation_table(TABLE_4A),
    "4b": ablation_table(TABLE_4B),
    "4c": alpha_table,
    "dice-weight": ablation_table(DICE_WEIGHT_RUNS),
    "paper-4a": ablation_table(PAPER_4A),
    "proxies": ablation_table(PROXIES),
    "4d": prompting_table(TABLE_4D),
    "wrong-prompt": prompting_table(WRONG_PROMPT),
    "resolutions": ablation_table(RESOLUTIONS),
    "product-numbers": product_numbers_table,
}

RUNS_OF_TABLE: dict[str, tuple[NamedRun, ...]] = {
    "main": MAIN,
    "products": MAIN,
    "pixels": MAIN,
    "maps": tuple(run for run in MAIN if run.is_trained),
    "changes": CHANGES,
    "curve": (MAIN[0], *RECIPES),
    "4a": TABLE_4A,
    "4b": TABLE_4B,
    "4c": TABLE_4C,
    "dice-weight": DICE_WEIGHT_RUNS,
    "paper-4a": PAPER_4A,
    "proxies": PROXIES,
    "4d": TABLE_4D,
    "wrong-prompt": WRONG_PROMPT,
    "resolutions": RESOLUTIONS,
    "product-numbers": PRODUCT_NUMBERS,
}


def _rows(results: Sequence[RunResult], runs: Sequence[NamedRun]) -> list[Row]:
    rows: list[Row] = []
    for run in runs:
        groups = find_groups(results, run.name)
        for group in groups:
            labels = (f"`{run.name}`", group[0].budget or "–", run.description)
            rows.append(Row(labels, group, str(Prompting.PRODUCT), DEPLOYED))
        if not groups:
            rows.append(Row((f"`{run.name}`", "", run.description), (), str(Prompting.PRODUCT), DEPLOYED))
    return rows


def _by_product(results: Sequence[RunResult], rows: Sequence[Row], metric: str) -> str:
    mean = Column("mean", mean_metric(metric), 100)
    return render(("run", "budget", "what"), rows, (*_product_columns(rows, metric), mean))


def _product_columns(rows: Sequence[Row], metric: str) -> tuple[Column, ...]:
    names = sorted({product for row in rows for _, figures in row.measured() for product in figures.products})
    columns = [Column(name, product_metric(name, metric), 100) for name in names]
    measured = [one for row in rows for one in row.measured()]
    return tuple(column for column in columns if any(column.value(*one) is not None for one in measured))
