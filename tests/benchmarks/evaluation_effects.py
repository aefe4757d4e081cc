"""What each part of the authors' evaluation changes on one model: nothing is trained, only the rule differs from row to row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from onenip_core.data.images.transforms import MaskPixel
from onenip_core.evaluation.paper_rules import AUTHORS_RULES, PaperRules, PromptRule, Protocol, ScaleSource
from onenip_core.evaluation.protocols import METRIC_NAMES, PixelResolution, evaluate
from onenip_core.inference.anomaly_map import SigmoidOrder
from onenip_core.inference.inspector import Inspector
from tests.benchmarks.data import BenchmarkProduct, MaskKind

ALPHAS = (0.0, 0.25, 0.75, 1.0)
PIXEL_METRICS = frozenset(name for name in METRIC_NAMES if not name.startswith("image"))


@dataclass(frozen=True, slots=True)
class Variation:
    """One way to evaluate; whatever is not named is the authors'."""

    name: str
    rules: PaperRules = AUTHORS_RULES
    prompt: PromptRule = PromptRule.RANDOM
    protocol: Protocol = Protocol.PAPER
    seed: int = 0


VARIATIONS = (
    Variation("as the authors: α = 0.5, one s, sigmoid after resizing, masks by their middle, a random prompt"),
    Variation("the same, prompts drawn anew", seed=1),
    *(Variation(f"α = {alpha:g}", replace(AUTHORS_RULES, alpha=alpha)) for alpha in ALPHAS),
    Variation("s of each product alone", replace(AUTHORS_RULES, scale=ScaleSource.PRODUCT)),
    Variation("sigmoid before resizing", replace(AUTHORS_RULES, sigmoid=SigmoidOrder.BEFORE)),
    Variation("masks by their corner", replace(AUTHORS_RULES, masks=MaskPixel.CORNER)),
    Variation("the nearest prompt of the product", prompt=PromptRule.PRODUCT),
    Variation("the nearest prompt of all products", prompt=PromptRule.AUTO),
    Variation("the nearest prompt of the next product", prompt=PromptRule.WRONG),
    Variation("as a model is deployed", prompt=PromptRule.PRODUCT, protocol=Protocol.DEPLOYED),
)


def effect_rows(inspector: Inspector, products: Sequence[BenchmarkProduct]) -> Iterator[list[str]]:
    """A row for each variation, as it is known: its name and the means over products, in percent.

    Pixel metrics are of those products alone whose masks are drawn by pixels.

    Raises OneNipError: the model or an image cannot be used.
    """
    datasets = [product.dataset for product in products]
    drawn = {product.name for product in products if product.masks is MaskKind.PIXELS}
    for variation in VARIATIONS:
        evaluation = evaluate(
            inspector,
            datasets,
            variation.protocol,
            variation.prompt,
            PixelResolution.MODEL,
            lambda _done, _total: None,
            variation.rules,
            variation.seed,
        )
        row = [variation.name]
        for metric in METRIC_NAMES:
            values = [
                getattr(figures, metric)
                for name, figures in evaluation.metrics.items()
                if metric not in PIXEL_METRICS or name in drawn
            ]
            known = [value for value in values if value is not None]
            row.append(f"{100 * float(np.mean(known)):.1f}" if known else "–")
        yield row


def effect_table(model: Path, products: Sequence[BenchmarkProduct]) -> str:
    """A Markdown table of all variations on a model folder, which torch judges. Raises OneNipError."""
    rows = [
        ["evaluated", *METRIC_NAMES],
        ["---"] * (len(METRIC_NAMES) + 1),
        *effect_rows(Inspector.load(model), products),
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
