"""What the soak of the line leaves behind, and how it reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import msgspec
import numpy as np

from app.demo.loop_probe import Percentiles, percentiles_of
from app.domain.part import Inspection
from onenip_core.errors import EngineError
from onenip_core.types import Verdict

ALONE, TRAINING = "alone", "beside a training"
SETTLED_SHARE, SETTLED_S = 0.1, 300.0
"""Memory is expected not to grow from then on: after five minutes, of short runs after a tenth of the time."""
_MOMENTS = ("triggered_at", "captured_at", "judged_at", "told_at", "stored_at")
STAGES = {
    "trigger → told": ("triggered_at", "told_at"),
    **{f"{a.removesuffix('_at')} → {b.removesuffix('_at')}": (a, b) for a, b in pairwise(_MOMENTS)},
}


@dataclass(frozen=True, slots=True)
class SoakPlan:
    """What is done."""

    model: Path
    images: Path
    """Good and bad parts, 1280 × 1024, that the camera shows in turn."""
    normals: Path | None
    """Images of good parts that the training beside it learns from."""
    minutes: float
    rate: float
    """Triggers a second."""
    damaged: float
    """Share of the pictures that arrive damaged."""
    training_minutes: float
    """From the tenth part of the time on; 0 for none."""
    place: Path | None = None
    """Where the workspace is made, and removed; None: where temporary files are."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One moment. Memory is resident, in MB, 0 where there is no such process."""

    seconds: float
    beside_training: bool
    window_mb: float
    allocated_mb: float
    """What the window's process had not given back to the C library, at the least since the sample before; 0 where that does not
    tell. A picture that is freed may leave a gap: then only this says that nothing grows."""
    inspection_mb: float
    training_mb: float
    files: int
    """That the window's process has open."""
    threads: int
    load: float
    """Of the machine, over one minute."""
    others_cores: float
    """Cores that were busy with what is not the application, since the sample before."""


@dataclass(frozen=True, slots=True)
class Growth:
    """By least squares. The error allows for samples that hang together, by their first autocorrelation."""

    mb_an_hour: float
    error: float
    first_mb: float
    last_mb: float


@dataclass(frozen=True, slots=True)
class SoakResult:
    """What came of it."""

    machine: str
    code: str
    ended_at: str
    engine: str
    ended: str
    sent: int
    answers: dict[str, int]
    damaged_on_purpose: int
    accepted: int
    unasked: int
    stored: int
    unrecorded: int
    numbers_once: bool
    """Each trigger's part number stands in exactly one record, and no other does."""
    in_order: bool
    verdicts: dict[str, int]
    reasons: dict[str, int]
    stage_ms: dict[str, dict[str, Percentiles]]
    """Beside what, stage."""
    event_loop_ms: dict[str, Percentiles]
    growth: dict[str, Growth]
    samples: list[Sample]

    @property
    def balances(self) -> bool:
        """True if each trigger that was sent left exactly one record, in order."""
        return self.sent == self.accepted == self.stored and not self.unrecorded and self.numbers_once and self.in_order


def as_json(value: SoakPlan | SoakResult) -> bytes:
    """Read again by `plan_from` or `result_from`."""
    return msgspec.json.encode(value, enc_hook=str)


def plan_from(content: bytes) -> SoakPlan:
    """What `as_json` wrote."""
    return msgspec.json.decode(content, type=SoakPlan, dec_hook=lambda kind, value: kind(value))


def result_from(content: bytes) -> SoakResult:
    """What `as_json` wrote."""
    return msgspec.json.decode(content, type=SoakResult)


def stages_of(parts: Sequence[Inspection], training: Sequence[str], *, beside: bool) -> dict[str, Percentiles]:
    """Milliseconds, of the parts that were judged; a part whose picture never came has no times between.

    `training`: when it began and ended. `beside`: of those that were triggered meanwhile, else of all others.
    """
    judged = [part for part in parts if part.verdict is not Verdict.NOT_CHECKED]
    meant = [part for part in judged if _meanwhile(part, training) == beside]
    return {name: percentiles_of([_between(part, *ends) for part in meant]) for name, ends in STAGES.items()}


def _meanwhile(part: Inspection, training: Sequence[str]) -> bool:
    if not training or part.triggered_at is None or part.triggered_at < training[0]:
        return False
    return len(training) == 1 or part.triggered_at <= training[1]


def _between(part: Inspection, earlier: str, later: str) -> float:
    moments = [getattr(part, earlier), getattr(part, later)]
    if None in moments:
        raise EngineError(f"Part {part.position} lacks the time at which it was {earlier.removesuffix('_at')}.")
    first, second = (datetime.fromisoformat(moment) for moment in moments)
    return 1000 * (second - first).total_seconds()


def growth_of(samples: Sequence[Sample], minutes: float) -> dict[str, Growth]:
    """Of the processes that live all the time; also from the end of a training on, whose end leaves what it leaves once."""
    settled = min(SETTLED_S, SETTLED_SHARE * 60 * minutes)
    kept = [sample for sample in samples if sample.seconds >= settled]
    growth = _growth_in(kept, "")
    trained = [sample.seconds for sample in samples if sample.beside_training]
    if trained:
        growth |= _growth_in([sample for sample in kept if sample.seconds > trained[-1]], ", after the training")
    return growth


def _growth_in(kept: Sequence[Sample], when: str) -> dict[str, Growth]:
    if len(kept) < 3:
        return {}
    hours = np.array([sample.seconds / 3600 for sample in kept])
    values = {
        "window": np.array([sample.window_mb for sample in kept]),
        "window, in use": np.array([sample.allocated_mb for sample in kept]),
        "inspection": np.array([sample.inspection_mb for sample in kept]),
    }
    return {f"{name}{when}": _growth(hours, megabytes) for name, megabytes in values.items()}


def _growth(hours: np.ndarray, megabytes: np.ndarray) -> Growth:
    centred = hours - hours.mean()
    slope = float(centred @ megabytes / (centred @ centred))
    rest = megabytes - megabytes.mean() - slope * centred
    spread = float(rest @ rest)
    error = float(np.sqrt(spread / (len(hours) - 2) / (centred @ centred)))
    together = min(0.99, max(0.0, float(rest[1:] @ rest[:-1]) / spread)) if spread > 0 else 0.0
    error *= float(np.sqrt((1 + together) / (1 - together)))
    return Growth(round(slope, 2), round(error, 2), float(megabytes[0]), float(megabytes[-1]))


def print_soak(plan: SoakPlan, result: SoakResult) -> None:
    """As a table."""
    print(f"{plan.minutes:g} minutes, {plan.rate:g} triggers a second, {plan.damaged:.0%} damaged", end=", ")
    print(f"a training for {plan.training_minutes:g} minutes of them")
    print(f"{result.machine}; code {result.code}; ended {result.ended_at}")
    load, others = ([getattr(sample, name) for sample in result.samples] for name in ("load", "others_cores"))
    if result.samples:
        print(f"load of the machine {np.mean(load):.1f}, at most {max(load):.1f}", end="; ")
        print(f"other programs took {np.mean(others):.2f} cores, at most {max(others):.2f}")
    print(result.engine)
    print(f"the run {result.ended}")
    print(f"sent {result.sent}, answers {result.answers}, damaged on purpose {result.damaged_on_purpose}")
    verdicts = " + ".join(f"{count} {name}" for name, count in sorted(result.verdicts.items()))
    print(f"sent {result.sent} = stored {result.stored} ({verdicts}) + not recorded {result.unrecorded}", end=": ")
    print("THE BOOKS BALANCE" if result.balances else "THE BOOKS DO NOT BALANCE")
    print(f"accepted {result.accepted}, each number once: {result.numbers_once}, in order: {result.in_order}", end=", ")
    print(f"pictures that nobody asked for: {result.unasked}")
    for reason, count in sorted(result.reasons.items(), key=lambda each: -each[1]):
        print(f"  {count:6} × {reason}")
    for label, by_stage in result.stage_ms.items():
        for name, figures in by_stage.items():
            _print_figures(f"{name}, {label}", figures)
    for label, figures in result.event_loop_ms.items():
        _print_figures(f"event loop late, {label}", figures)
    for name, growth in result.growth.items():
        slope = f"{growth.mb_an_hour:+.2f} ± {growth.error:.2f} MB an hour"
        print(f"memory, {name:34} {slope}, {growth.first_mb:.0f} → {growth.last_mb:.0f} MB")
    if result.samples:
        first, last = result.samples[0], result.samples[-1]
        print(f"open files {first.files} → {last.files}, threads {first.threads} → {last.threads}")


def _print_figures(name: str, figures: Percentiles) -> None:
    values = f"p50 {figures.p50:7.1f}  p95 {figures.p95:7.1f}  p99 {figures.p99:7.1f}  max {figures.maximum:8.1f} ms"
    print(f"{name:40} {values}  of {figures.count}")
