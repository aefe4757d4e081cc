"""What the rule for drift does to parts that are made up: false alarms of parts that did not change, delays of those that did."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean, median, stdev

import numpy as np
import numpy.typing as npt

from onenip_core.drift import PARTS_FOR_A_FALSE_ALARM, REFERENCE, Drift, DriftReference, DriftWatch
from tests.benchmarks.command_line import EXIT_OK, Subcommands

Scores = npt.NDArray[np.float64]
Maker = Callable[[np.random.Generator, int], Scores]
"""Makes so many scores of parts that do not change; their spread is 1."""

SHIFTS = (0.25, 0.5, 1.0)
TRAY = 40
PATIENCE = 4000
"""Parts after which a shift that was not found counts as missed."""
_PLACES = 6


def normal(random: np.random.Generator, count: int) -> Scores:
    return random.standard_normal(count)


def skewed(random: np.random.Generator, count: int) -> Scores:
    """With a long tail, as defects have."""
    return random.exponential(1.0, count)


def coarse(random: np.random.Generator, count: int) -> Scores:
    """In steps of half a deviation: most scores are equal to others."""
    return np.round(random.standard_normal(count) * 2) / 2


def repeating(share: float) -> Maker:
    """Each part has `share` of what the one before had."""

    def make(random: np.random.Generator, count: int) -> Scores:
        fresh = random.standard_normal(count) * np.sqrt(1 - share * share)
        scores = np.empty(count)
        scores[0] = random.standard_normal()
        for place in range(1, count):
            scores[place] = share * scores[place - 1] + fresh[place]
        return scores

    return make


def by_trays(share: float) -> Maker:
    """`share` of the variance belongs to trays of TRAY parts, which come one after the other."""

    def make(random: np.random.Generator, count: int) -> Scores:
        trays = np.repeat(random.standard_normal(count // TRAY + 1), TRAY)[:count]
        scores: Scores = np.sqrt(1 - share) * random.standard_normal(count) + np.sqrt(share) * trays
        return scores

    return make


KINDS: dict[str, tuple[Maker, int]] = {
    "independent, normal": (normal, 1),
    "independent, long tail": (skewed, 1),
    "independent, coarse scores": (coarse, 1),
    "independent, 2 views": (normal, 2),
    "independent, 4 views": (normal, 4),
    "repeating 0.3 of the part before": (repeating(0.3), 1),
    "repeating 0.6": (repeating(0.6), 1),
    "repeating 0.9": (repeating(0.9), 1),
    f"trays of {TRAY}, 10 % of the variance": (by_trays(0.1), 1),
    f"trays of {TRAY}, 30 %": (by_trays(0.3), 1),
}


@dataclass(frozen=True, slots=True)
class Rate:
    """Of false alarms over streams, each with a reference of its own."""

    alarms: tuple[int, ...]
    """Of each stream."""
    parts: int
    """Of each stream, behind its reference."""

    @property
    def per_stated_parts(self) -> float:
        """Alarms for each PARTS_FOR_A_FALSE_ALARM parts: 1 is what is stated."""
        return fmean(self.alarms) * PARTS_FOR_A_FALSE_ALARM / self.parts

    @property
    def error(self) -> float:
        """Standard error of that: alarms of one stream come together, for they share a reference."""
        return stdev(self.alarms) / math.sqrt(len(self.alarms)) * PARTS_FOR_A_FALSE_ALARM / self.parts

    @property
    def share_with_any(self) -> float:
        """Of the streams."""
        return sum(count > 0 for count in self.alarms) / len(self.alarms)


def watch(scores: Scores, later: Scores, views: int = 1) -> Iterator[Drift]:
    """The alarms over `later` parts, with `scores` as the reference."""
    guard = DriftWatch(DriftReference(scores.tolist()), views)
    for score in later.tolist():
        found = guard.see(score)
        if found is not None:
            yield found


def measure_rate(make: Maker, views: int, streams: int, parts: int, seed: int) -> Rate:
    """Over `streams` products of `views` views each, and `parts` parts behind each reference."""
    alarms: list[int] = []
    for stream in range(streams):
        found = 0
        for view in range(views):
            scores = make(np.random.default_rng([seed, stream, view]), REFERENCE + parts)
            found += sum(1 for _ in watch(scores[:REFERENCE], scores[REFERENCE:], views))
        alarms.append(found)
    return Rate(tuple(alarms), parts)


def measure_delays(make: Maker, shift: float, streams: int, seed: int) -> tuple[int, ...]:
    """How many parts came after a shift, at once and for ever, until it was found; PATIENCE where it was not. Sorted."""
    delays = []
    for stream in range(streams):
        scores = make(np.random.default_rng([seed, stream, _PLACES]), REFERENCE + PATIENCE)
        first = next(watch(scores[:REFERENCE], scores[REFERENCE:] + shift), None)
        delays.append(PATIENCE if first is None else first.found + 1)
    return tuple(sorted(delays))


def add_drift(parser: argparse.ArgumentParser) -> None:
    """Describe the command."""
    parser.set_defaults(command=_drift)
    parser.add_argument(
        "--streams", type=int, default=2000, metavar="N", help="products that are made up (default: 2000)"
    )
    parser.add_argument("--parts", type=int, default=10_000, metavar="N", help="behind each reference (default: 10000)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="default: 0")


def add_drift_command(commands: Subcommands) -> None:
    add_drift(commands.add_parser("drift", help="false alarms and delays of the rule for drift, over made-up parts"))


def _drift(arguments: argparse.Namespace) -> int:
    rates: list[tuple[str, ...]] = []
    for name, (make, views) in KINDS.items():
        rate = measure_rate(make, views, arguments.streams, arguments.parts, arguments.seed)
        measured = f"{rate.per_stated_parts:.2f} ± {rate.error:.2f}"
        rates.append((name, "1" if name.startswith("independent") else "–", measured, f"{rate.share_with_any:.0%}"))
        print(f"{name}: {measured}", flush=True)
    heads = (
        "parts that do not change",
        "stated",
        f"false alarms in {PARTS_FOR_A_FALSE_ALARM} parts",
        "products with any",
    )
    print("\n" + _table(heads, rates) + "\n")
    delays: list[tuple[str, ...]] = []
    for shift in SHIFTS:
        for name, make in (("independent", normal), ("repeating 0.6", repeating(0.6))):
            found = measure_delays(make, shift, arguments.streams // 4, arguments.seed)
            missed = sum(delay >= PATIENCE for delay in found)
            late = found[int(0.9 * len(found))]
            delays.append((f"{shift:g} σ, {name}", f"{median(found):.0f}", f"{late}", f"{missed} of {len(found)}"))
    print(_table(("shift", "parts until found: median", "90 %", f"not within {PATIENCE}"), delays))
    return EXIT_OK


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = (heads, ["---"] * len(heads), *rows)
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
