"""`line-soak`: an industrial camera that is triggered for hours beside a training; do the books balance, and what grows?

Camera and SDK are Basler's emulator, which shows real images and damages pictures when it is told to; all else is the application:
window, processes, workspace.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import numpy as np
import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.demo.loop_probe import LoopProbe, Percentiles
from app.domain.inspection_flow import InspectionFlow
from app.domain.part import Inspection
from app.domain.run_status import RunState
from app.domain.source_choice import SourceChoice
from app.domain.trigger import TriggerOrigin
from app.domain.trigger_plan import TriggerKind, TriggerPlan
from app.runs.inspection_run import RunOutcome
from app.sources.basler.choice import BaslerChoice
from app.sources.basler.kind import BASLER
from app.sources.catalogue import SOURCE_KINDS, Catalogue
from app.sources.industrial.settings import CameraSettings, Region
from app.sources.industrial.source import IndustrialSource
from app.sources.source import FrameSource
from app.state.product_flow import keep_flow
from app.storage.workspace import Workspace
from onenip_core.atomic_files import write_json_atomic
from onenip_core.errors import EngineError, UsageError
from onenip_core.manifest import load_manifest
from onenip_core.types import Verdict

SERIAL = "0815-0000"
SAMPLE_EVERY_MS = 5000
LONGEST_START_S = 120.0
SETTLED_S = 120.0
"""From then on memory is expected not to grow."""
ALONE, TRAINING = "alone", "beside a training"
_STAGES = ("triggered_at", "captured_at", "judged_at", "told_at", "stored_at")


@dataclass(frozen=True, slots=True)
class SoakPlan:
    """What is done."""

    model: Path
    images: Path
    """Good and bad parts that the camera shows in turn."""
    minutes: float
    rate: float
    """Triggers a second."""
    damaged: float
    """Share of the pictures that arrive damaged."""
    training_minutes: float
    """From the tenth part of the time on; 0 for none."""


@dataclass(frozen=True, slots=True)
class MemorySample:
    """MB of the window's process and of its children, the training left out."""

    seconds: float
    window: float
    children: float


@dataclass(frozen=True, slots=True)
class SoakResult:
    """What came of it."""

    sent: int
    answers: dict[str, int]
    damaged_on_purpose: int
    accepted: int
    stored: int
    unrecorded: int
    verdicts: dict[str, int]
    reasons: dict[str, int]
    stage_ms: dict[str, Percentiles]
    event_loop_ms: dict[str, Percentiles]
    growth_mb_an_hour: dict[str, tuple[float, float]]
    """Slope and its standard error."""
    samples: list[MemorySample]

    @property
    def balances(self) -> bool:
        """True if each accepted trigger left one record."""
        return self.accepted == self.stored + self.unrecorded and self.sent == sum(self.answers.values())


def soak_line(plan: SoakPlan, json_file: Path | None) -> SoakResult:
    """Carry the plan out, print a table, write JSON. Needs a display or QT_QPA_PLATFORM=offscreen.

    Raises:
        UsageError: pypylon is not installed.
        EngineError: the run did not start, or failed.
    """
    if BASLER.missing() is not None:
        raise UsageError("The soak needs Basler's emulator: uv sync --extra basler.")
    os.environ["PYLON_CAMEMU"] = "1"
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="onenip-line-soak-") as folder:
        result = _Soak(plan, Path(folder), qt.processEvents).run()
    _print(plan, result)
    if json_file is not None:
        write_json_atomic(json_file, {**asdict(result), "balances": result.balances})
    return result


class _Soak:
    def __init__(self, plan: SoakPlan, place: Path, process_events: Callable[[], None]) -> None:
        self._plan = plan
        self._place = place
        self._process_events = process_events
        self._source: IndustrialSource | None = None
        kinds = [replace(kind, open=self._open) if kind is BASLER else kind for kind in SOURCE_KINDS]
        workspace = Workspace.open(place / "workspace")
        product = load_manifest(plan.model).products[0].name
        self._product = workspace.products.create(product)
        record = workspace.models.add("m-0001", plan.model, "lite", [product])
        workspace.models.activate(record.id)
        self._workspace = workspace
        self._application = Application(workspace, catalogue=Catalogue(kinds))
        self._outcomes: list[RunOutcome] = []
        self._application.services.inspection.runEnded.connect(self._outcomes.append)
        self._probe = LoopProbe()
        self._samples: list[MemorySample] = []
        self._answers: Counter[str] = Counter()
        self._sent = self._damaged = 0
        self._training: subprocess.Popen[bytes] | None = None

    def run(self) -> SoakResult:
        application = self._application
        application.window.resize(1280, 800)
        application.window.show()
        application.begin()
        self._wait(lambda: application.app_state.active_model is not None, "the model is not offered")
        plan = TriggerPlan(TriggerKind.SOFTWARE, debounce_ms=0)
        keep_flow(application.app_state, self._product.id, InspectionFlow(plan))
        settings = CameraSettings(region=Region(1280, 1024), exposure_us=5000.0)
        application.services.inspection.start(BaslerChoice(SERIAL, settings))
        self._wait(lambda: application.services.flow.triggers.expected and self._opened, "the run does not start")
        self._prepare_camera()
        began = time.monotonic()
        timer = QTimer(interval=SAMPLE_EVERY_MS)
        timer.timeout.connect(lambda: self._samples.append(self._sample(time.monotonic() - began)))
        timer.start()
        self._probe.measure(ALONE)
        shooter = threading.Thread(target=self._fire_all, daemon=True)
        shooter.start()
        while shooter.is_alive() and not self._outcomes:
            self._manage_training((time.monotonic() - began) / 60)
            self._process_events()
            time.sleep(0.002)
        timer.stop()
        self._probe.stop()
        self._end_training()
        application.services.inspection.stop()
        self._wait(lambda: bool(self._outcomes), "the run does not end")
        return self._result()

    def _open(self, choice: SourceChoice) -> FrameSource:
        source = BASLER.open(choice)
        if isinstance(source, IndustrialSource):
            self._source = source
        return source

    @property
    def _opened(self) -> bool:
        return self._application.inspection_state.run_state is RunState.RUNNING and self._nodes() is not None

    def _nodes(self) -> object | None:
        """The camera's own features, which no product sets."""
        opened = getattr(self._source, "_camera", None)
        camera = getattr(opened, "_camera", None)
        return None if camera is None else camera.GetNodeMap()

    def _node(self, name: str) -> object:
        nodes = self._nodes()
        if nodes is None:
            raise EngineError("The emulated camera is gone.")
        return nodes.GetNode(name)  # type: ignore[attr-defined]

    def _prepare_camera(self) -> None:
        self._node("ImageFilename").SetValue(str(self._plan.images))  # type: ignore[attr-defined]
        self._node("ImageFileMode").SetValue("On")  # type: ignore[attr-defined]
        self._node("ForceFailedBufferCount").SetValue(1)  # type: ignore[attr-defined]

    def _fire_all(self) -> None:
        """In a thread of its own, as a controller would: at its time, whatever the window does."""
        chance, began = random.Random(1), time.monotonic()
        triggers = self._application.services.flow.triggers
        for number in range(round(60 * self._plan.minutes * self._plan.rate)):
            time.sleep(max(0.0, began + number / self._plan.rate - time.monotonic()))
            if chance.random() < self._plan.damaged:
                self._node("ForceFailedBuffer").Execute()  # type: ignore[attr-defined]
                self._damaged += 1
            answer = triggers.fire(TriggerOrigin.LINE, f"P-{number:06d}")
            self._answers[answer.value] += 1
            self._sent += 1
        time.sleep(3.0)  # the last parts are judged

    def _manage_training(self, minute: float) -> None:
        first = self._plan.minutes / 10
        wanted = first <= minute < first + self._plan.training_minutes
        if wanted and self._training is None:
            command = [sys.executable, "-m", "onenip_core.cli", "train", str(self._plan.images), "--steps", "1000000"]
            self._training = subprocess.Popen(
                [*command, "--out", str(self._place / "training")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            self._probe.measure(TRAINING)
        elif not wanted and self._training is not None and minute > first:
            self._end_training()
            self._probe.measure(ALONE)

    def _end_training(self) -> None:
        if self._training is not None and self._training.poll() is None:
            self._training.kill()
            self._training.wait()

    def _sample(self, seconds: float) -> MemorySample:
        own = psutil.Process()
        training = None if self._training is None else self._training.pid
        children = 0.0
        for child in own.children(recursive=True):
            try:
                if training not in (child.pid, child.ppid()):
                    children += child.memory_info().rss / 1e6
            except psutil.NoSuchProcess:
                continue
        return MemorySample(round(seconds, 1), round(own.memory_info().rss / 1e6, 1), round(children, 1))

    def _result(self) -> SoakResult:
        outcome, accepted = self._outcomes[0], self._application.services.flow.triggers.counts.accepted
        if outcome.batch is None:
            raise EngineError(f"The run left nothing: {outcome.error}")
        inspections = self._workspace.batches.inspections(outcome.batch.id)
        self._application.close()
        labels = (ALONE, TRAINING) if self._plan.training_minutes else (ALONE,)
        return SoakResult(
            self._sent,
            dict(self._answers),
            self._damaged,
            accepted,
            len(inspections),
            outcome.unrecorded,
            dict(Counter(part.verdict.value for part in inspections)),
            dict(Counter(part.reason[:120] for part in inspections if part.verdict is Verdict.NOT_CHECKED)),
            _stages(inspections),
            {label: self._probe.percentiles(label) for label in labels},
            {name: _slope(self._samples, name) for name in ("window", "children")},
            self._samples,
        )

    def _wait(self, ready: Callable[[], bool], otherwise: str) -> None:
        deadline = time.monotonic() + LONGEST_START_S
        while not ready():
            if time.monotonic() > deadline:
                raise EngineError(f"After {LONGEST_START_S:.0f} s {otherwise}.")
            self._process_events()
            time.sleep(0.005)


def _stages(inspections: Sequence[Inspection]) -> dict[str, Percentiles]:
    """Of the parts that were judged; a part whose picture never came has no times between."""
    judged = [part for part in inspections if part.verdict is not Verdict.NOT_CHECKED]
    stages = {"trigger → told": ("triggered_at", "told_at")}
    stages |= {f"{a.removesuffix('_at')} → {b.removesuffix('_at')}": (a, b) for a, b in pairwise(_STAGES)}
    return {name: _percentiles([_between(part, *ends) for part in judged]) for name, ends in stages.items()}


def _between(part: Inspection, earlier: str, later: str) -> float:
    moments = [getattr(part, earlier), getattr(part, later)]
    if None in moments:
        raise EngineError(f"Part {part.position} lacks the time at which it was {earlier.removesuffix('_at')}.")
    first, second = (datetime.fromisoformat(moment) for moment in moments)
    return 1000 * (second - first).total_seconds()


def _percentiles(values: Sequence[float]) -> Percentiles:
    if not values:
        return Percentiles(0, 0.0, 0.0, 0.0, 0.0)
    p50, p95, p99 = (round(float(value), 1) for value in np.percentile(values, (50, 95, 99)))
    return Percentiles(len(values), p50, p95, p99, round(max(values), 1))


def _slope(samples: Sequence[MemorySample], name: str) -> tuple[float, float]:
    """Least squares: MB an hour, and the standard error of that; samples of memory hang together, so the error is too small."""
    kept = [sample for sample in samples if sample.seconds >= SETTLED_S] or list(samples)
    if len(kept) < 3:
        return 0.0, 0.0
    hours = np.array([sample.seconds / 3600 for sample in kept])
    values = np.array([getattr(sample, name) for sample in kept])
    centred = hours - hours.mean()
    slope = float(centred @ values / (centred @ centred))
    rest = values - values.mean() - slope * centred
    return round(slope, 2), round(float(np.sqrt(rest @ rest / (len(kept) - 2) / (centred @ centred))), 2)


def _print(plan: SoakPlan, result: SoakResult) -> None:
    times = f"{plan.minutes:g} minutes, {plan.rate:g} triggers a second"
    print(f"{times}, {plan.damaged:.0%} damaged, a training for {plan.training_minutes:g} of them")
    print(f"sent {result.sent}, answers {result.answers}, damaged on purpose {result.damaged_on_purpose}")
    print(f"accepted {result.accepted} = stored {result.stored} + not recorded {result.unrecorded}: {result.balances}")
    print(f"verdicts {result.verdicts}")
    for reason, count in sorted(result.reasons.items(), key=lambda each: -each[1]):
        print(f"  {count:6} × {reason}")
    for name, figures in (
        *result.stage_ms.items(),
        *((f"event loop, {k}", v) for k, v in result.event_loop_ms.items()),
    ):
        print(
            f"{name:28} p50 {figures.p50:7.1f}  p95 {figures.p95:7.1f}  p99 {figures.p99:7.1f}  max {figures.maximum:8.1f} ms"
        )
    for name, (slope, error) in result.growth_mb_an_hour.items():
        print(f"memory of {name:10} {slope:+.2f} ± {error:.2f} MB an hour")
