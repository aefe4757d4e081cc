"""The tables of `unseen-product`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from tests.benchmarks.machine import code_version, cpu_text, today
from tests.benchmarks.unseen_product import ProductOutcome, UnseenOutcome


def unseen_tables(outcomes: Sequence[UnseenOutcome], steps: int) -> str:
    """As Markdown: what was reached, and what had been foretold."""
    products = sorted({each.product for each in outcomes})
    seeds = len({each.seed for each in outcomes})
    lines = [
        f"{cpu_text()}, {today()}, code {code_version()}. Preset lite, {steps} steps, {seeds} seeds: means. Each pair: trained "
        "in / by prompts only.",
        "",
        "| product | I-AUROC | P-AP | AUPRO | good rejected, of 100 | good refused, of 100 | bad missed, of 100 |",
        "|---|---|---|---|---|---|---|",
    ]
    for name in products:
        own = [each for each in outcomes if each.product == name]
        lines.append(f"| {name} | " + " | ".join(_pair(own, figure) for figure in _FIGURES) + " |")
    if len(products) > 1:
        lines.append("| all | " + " | ".join(_pair(outcomes, figure) for figure in _FIGURES) + " |")
    lines += [
        "",
        "| product | seed | outlook | why not | good parts rejected | pseudo-anomalies found | their AUROC | I-AUROC reached | "
        "good rejected | bad missed |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for each in sorted(outcomes, key=lambda one: (one.product, one.seed)):
        told, got = each.foretold, each.by_prompts
        lines.append(
            f"| {each.product} | {each.seed} | {told.outlook.value} | {', '.join(told.reasons) or '–'} | "
            f"{told.rejected}/{told.good_parts} | {100 * told.found:.0f} of {told.pseudo_anomalies} | {100 * told.auroc:.1f} | "
            f"{_cell(_FIGURES[0](got))} | {_cell(_FIGURES[3](got))} | {_cell(_FIGURES[5](got))} |"
        )
    return "\n".join(lines)


_FIGURES: tuple[Callable[[ProductOutcome], float | None], ...] = (
    lambda one: one.image_auroc,
    lambda one: one.pixel_ap,
    lambda one: one.aupro,
    lambda one: one.good_rejected / one.good,
    lambda one: one.good_refused / one.good,
    lambda one: one.bad_missed / one.bad,
)


def _pair(outcomes: Sequence[UnseenOutcome], figure: Callable[[ProductOutcome], float | None]) -> str:
    return " / ".join(
        _cell(_mean([figure(one) for one in group]))
        for group in ([each.trained for each in outcomes], [each.by_prompts for each in outcomes])
    )


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return float(np.mean(known)) if known else None


def _cell(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.1f}"
