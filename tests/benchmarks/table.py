"""Markdown tables of measured figures. Cells are mean ± standard deviation over seeds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from tests.benchmarks.results import MapFigures, RunResult

NOT_RUN = "not run"
UNDEFINED = "–"

Value = Callable[[RunResult, MapFigures], float | None]


@dataclass(frozen=True, slots=True)
class Row:
    """One line: the results of all seeds of one run with one budget, seen through one kind of map."""

    labels: tuple[str, ...]
    results: tuple[RunResult, ...]
    """Empty if it was not run."""
    prompting: str
    kind: str

    def measured(self) -> tuple[tuple[RunResult, MapFigures], ...]:
        """Results that have this prompting and this kind of map."""
        found = ((result, result.evaluations.get(self.prompting, {}).get(self.kind)) for result in self.results)
        return tuple((result, figures) for result, figures in found if figures is not None)


@dataclass(frozen=True, slots=True)
class Column:
    """One figure of every row."""

    title: str
    value: Value
    factor: float = 1.0
    digits: int = 1


def render(label_titles: Sequence[str], rows: Sequence[Row], columns: Sequence[Column]) -> str:
    """A Markdown table; rows without results say "not run"."""
    lines = [
        _line([*label_titles, *(column.title for column in columns), "seeds"]),
        _line(["---"] * (len(label_titles) + len(columns) + 1)),
    ]
    for row in rows:
        measured = row.measured()
        cells = [cell([column.value(*one) for one in measured], column) for column in columns]
        if not measured:
            cells = [NOT_RUN, *[""] * (len(columns) - 1)]
        lines.append(_line([*row.labels, *cells, str(len(measured)) if measured else ""]))
    return "\n".join(lines)


def cell(values: Sequence[float | None], column: Column) -> str:
    """ "88.1 ± 0.4"; without a deviation for one value, and a dash where the figure is undefined."""
    known = [column.factor * value for value in values if value is not None]
    if not known:
        return UNDEFINED
    text = f"{np.mean(known):.{column.digits}f}"
    return text if len(known) < 2 else f"{text} ± {np.std(known, ddof=1):.{column.digits}f}"


def mean_metric(metric: str) -> Value:
    """A metric's mean over products."""
    return lambda result, figures: figures.mean[metric]


def product_metric(product: str, metric: str) -> Value:
    """One product's metric; undefined where the run did not see the product."""

    def value(result: RunResult, figures: MapFigures) -> float | None:
        own = figures.products.get(product)
        found: float | None = None if own is None else getattr(own, metric)
        return found

    return value


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
