"""Measure methods on many splits, and write tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from onenip_core.errors import UsageError
from tests.benchmarks.data import BenchmarkProduct, Size, select_products
from tests.benchmarks.limits.methods import METHODS, RATE
from tests.benchmarks.limits.outcomes import Outcome, Summary, judge_split, key_of, summarise
from tests.benchmarks.limits.scoring import Scorer, SplitScores
from tests.benchmarks.limits.splits import Manner, Pool, draw_split, pool_of
from tests.benchmarks.machine import code_version, cpu_text, today

ALL_SPLITS = 2
"""Where all normals are known, splits differ in little but who is held out."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is measured."""

    data: Path
    products: tuple[str, ...]
    splits: int
    counts: tuple[int | None, ...]
    """Normals that are known; None for all."""
    manners: tuple[Manner, ...]
    methods: tuple[str, ...]

    def __post_init__(self) -> None:
        """Raises UsageError: a method that there is not."""
        if unknown := [name for name in self.methods if name not in METHODS]:
            raise UsageError(f"There is no method {', '.join(unknown)}; there are: {', '.join(METHODS)}.")


@dataclass(frozen=True, slots=True)
class Measured:
    """All outcomes, and the scores that they come from."""

    outcomes: list[Outcome]
    scores: dict[tuple[str, int | None, Manner, int], SplitScores]

    def part(self, count: int | None, manner: Manner | None = None, product: str | None = None) -> list[Outcome]:
        """The outcomes of some splits."""
        return [
            each
            for each in self.outcomes
            if each.asked == count and manner in (None, each.manner) and product in (None, each.product)
        ]


def measure_limits(
    plan: Plan, new_scorer: Callable[[BenchmarkProduct, Pool], Scorer], tell: Callable[[str], None]
) -> Measured:
    """Score every split of every product once and judge it by all methods. Raises OneNipError."""
    measured = Measured([], {})
    for product in select_products(plan.data, Size.FULL, plan.products):
        pool = pool_of(product)
        scorer = new_scorer(product, pool)
        for count in plan.counts:
            if count is not None and count >= pool.normals:
                continue  # they are "all"
            for manner in plan.manners if count is not None else plan.manners[:1]:
                for number in range(plan.splits if count is not None else min(ALL_SPLITS, plan.splits)):
                    split = draw_split(pool, count, manner, number)
                    scores = scorer.score(split)
                    outcomes = judge_split(split, scores, plan.methods)
                    measured.outcomes.extend(outcomes)
                    measured.scores[key_of(outcomes[0])] = scores
            tell(f"{pool.product}, {'all' if count is None else count} normals: done")
    return measured


def limit_tables(plan: Plan, measured: Measured) -> str:
    """As Markdown: by number of normals and manner, then product by product."""
    lines = [f"{cpu_text()}, {today()}, code {code_version()}. An aim of {RATE:.0%}; per cent.", ""]
    lines += _HEAD
    for count in plan.counts:
        for manner in plan.manners:
            if own := measured.part(count, manner):
                title = f"{_named(count)}, {manner}"
                lines += [_row(title, each) for each in summarise(own, measured.scores)]
    names = list(dict.fromkeys(each.product for each in measured.outcomes))
    methods = list(dict.fromkeys(each.method for each in measured.outcomes))
    lines += ["", "Good parts rejected (defects missed), from 40 normals on, the mean over all splits:", ""]
    lines += ["| product | " + " | ".join(methods) + " |", "|---" * (len(methods) + 1) + "|"]
    for name in names:
        own = [each for each in measured.outcomes if each.product == name and (each.asked or 1000) >= 40]
        cells = {
            each.method: f"{100 * each.rejected:.1f} ({100 * each.missed:.0f})"
            for each in summarise(own, measured.scores)
        }
        lines.append(f"| {name} | " + " | ".join(cells.get(method, "–") for method in methods) + " |")
    return "\n".join(lines)


def measured_to_json(plan: Plan, measured: Measured) -> dict[str, Any]:
    """All outcomes and all scores."""
    scores = [
        {"product": product, "normals": count, "manner": manner, "split": number}
        | {name: [round(float(one), 6) for one in each] for name, each in asdict(own).items()}
        for (product, count, manner, number), own in measured.scores.items()
    ]
    return {
        "machine": cpu_text(),
        "date": today(),
        "code": code_version(),
        "plan": asdict(plan) | {"data": plan.data.as_posix()},
        "outcomes": [asdict(each) for each in measured.outcomes],
        "scores": scores,
    }


_COLUMNS = (
    "normals", "method", "pairs", "interval fits", "its width", "rejected", "same capture", "test set", "worst product", "missed",
    "at the best limits",
)  # fmt: skip
_HEAD = ["| " + " | ".join(_COLUMNS) + " |", "|---" * len(_COLUMNS) + "|"]


def _row(title: str, own: Summary) -> str:
    cells = (
        title,
        own.method,
        str(own.pairs),
        f"{100 * own.fits:.0f}",
        f"{100 * own.width:.0f}",
        f"{100 * own.rejected:.1f}",
        _share(own.rejected_same),
        _share(own.rejected_test),
        f"{own.worst[0]} {100 * own.worst[1]:.1f}",
        f"{100 * own.missed:.1f}",
        f"{100 * own.missed_at_best:.1f}",
    )
    return "| " + " | ".join(cells) + " |"


def _share(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f}"


def _named(count: int | None) -> str:
    return "all" if count is None else str(count)


def counts_of(texts: Sequence[str]) -> tuple[int | None, ...]:
    """From "10 20 all". Raises UsageError."""
    try:
        return tuple(None if text == "all" else int(text) for text in texts)
    except ValueError as error:
        raise UsageError(f"Numbers of normals are whole numbers or `all`; got {' '.join(texts)}.") from error
