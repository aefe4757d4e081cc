"""Conducts a soak of the line inside the application's own event loop.

Camera and SDK are Basler's emulator, which shows real images and damages pictures when it is told to; all else is the application:
its window with the operator's page, its event loop, its processes, a workspace.
"""

from __future__ import annotations

import logging
import os
import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
from PySide6.QtCore import QEventLoop, QTimer

from app import bootstrap
from app.application import Application
from app.command_line import Options
from app.crash_handling import CrashHandler
from app.demo.loop_probe import LoopProbe
from app.domain.inspection_flow import InspectionFlow
from app.domain.source_choice import SourceChoice
from app.domain.timestamps import utc_now
from app.domain.trigger import TriggerOrigin
from app.domain.trigger_plan import TriggerKind, TriggerPlan
from app.messages.codes.inspection import FastestIsLookedFor
from app.messages.message import Several
from app.messages.stored import from_text
from app.messages.wording.say import say, say_error
from app.runs.run_request import RunOutcome
from app.sources.basler.choice import BaslerChoice
from app.sources.basler.kind import BASLER
from app.sources.catalogue import SOURCE_KINDS, Catalogue
from app.sources.industrial.settings import CameraSettings, Region
from app.sources.industrial.source import IndustrialSource
from app.sources.source import FrameSource
from app.state.product_flow import keep_flow
from app.state.training_state import TrainingPhase
from app.storage.products import AddedImage
from app.storage.workspace import Workspace
from onenip_core.errors import EngineError, UsageError
from onenip_core.manifest import load_manifest
from tests.benchmarks.application.allocated import allocated_bytes
from tests.benchmarks.application.line_soak_camera import PictureCamera
from tests.benchmarks.application.line_soak_figures import (
    ALONE,
    TRAINING,
    Sample,
    SoakPlan,
    SoakResult,
    growth_of,
    stages_of,
)
from tests.benchmarks.machine import code_version, cpu_text, today

log = logging.getLogger(__name__)

SERIAL = "0815-0000"
SAMPLE_EVERY_S = 5.0
LOOK_EVERY_S = 0.05
LONGEST_START_S = 300.0
LONGEST_PREPARATION_S = 1200.0
LAST_PARTS_S = 3.0
POLL_MS = 50
MB = 1e6


def conduct(plan: SoakPlan, place: Path) -> SoakResult:
    """Carry the plan out in this process; the workspace lies in the folder `place`.

    Raises:
        UsageError: pypylon is not installed, or the product has no images to train on.
        EngineError: the run did not start, failed, or left nothing.
    """
    if BASLER.missing() is not None:
        raise UsageError("The soak needs Basler's emulator: uv sync --extra basler.")
    os.environ["PYLON_CAMEMU"] = "2"
    qt = bootstrap.make_qt_application(sys.argv[:1])
    workspace = Workspace.open(place / "workspace")
    soak = _Soak(plan, workspace)
    crashes = CrashHandler(workspace.log_folder, lambda _details: None)
    crashes.install()
    QTimer.singleShot(0, lambda: soak.play(lambda: qt.exit(0)))
    try:
        bootstrap.run_application(qt, soak.application, crashes, Options(None, False, None, operator=True))
        return soak.result()
    finally:
        soak.application.close()
        crashes.uninstall()


class _Soak:
    def __init__(self, plan: SoakPlan, workspace: Workspace) -> None:
        self._plan = plan
        self._workspace = workspace
        self._camera = PictureCamera(SERIAL, plan.images)
        kinds = [replace(kind, open=self._open) if kind is BASLER else kind for kind in SOURCE_KINDS]
        name = load_manifest(plan.model).products[0].name
        self._product = workspace.products.create(name)
        if plan.normals is not None:
            for path in sorted(plan.normals.iterdir()):
                if not isinstance(workspace.products.add_image(self._product.id, path), AddedImage):
                    raise UsageError(f"{path} cannot be trained on.")
        elif plan.training_minutes:
            raise UsageError("A training beside it needs images: --normals DIR.")
        workspace.models.activate(workspace.models.add(workspace.models.next_name(), plan.model, "lite", [name]).id)
        self.application = Application(workspace, catalogue=Catalogue(kinds))
        self._outcomes: list[RunOutcome] = []
        self.application.services.inspection.runEnded.connect(self._outcomes.append)
        self._probe = LoopProbe()
        self._samples: list[Sample] = []
        self._answers: Counter[str] = Counter()
        self._sent = self._damaged = 0
        self._trained = False
        self._training_times: list[str] = []
        self._failure: Exception | None = None

    def play(self, on_end: Callable[[], None]) -> None:
        """Inside the application's event loop, which goes on meanwhile."""
        try:
            self._play()
        except Exception as error:
            log.exception("The soak breaks off")
            self._failure = error
        on_end()

    def result(self) -> SoakResult:
        """Raises EngineError."""
        if self._failure is not None:
            raise self._failure
        outcome, counts = self._outcomes[0], self.application.services.flow.triggers.counts
        if outcome.batch is None:
            raise EngineError(f"The run left nothing: {say_error(outcome.error) if outcome.error else outcome.end}")
        parts = self._workspace.batches.inspections(outcome.batch.id)
        labels = (ALONE, TRAINING) if self._trained else (ALONE,)
        return SoakResult(
            machine=cpu_text(),
            code=code_version(),
            ended_at=today(),
            engine=say(self.application.app_state.engine_message),
            ended=outcome.end.value if outcome.error is None else say_error(outcome.error),
            sent=self._sent,
            answers=dict(self._answers),
            damaged_on_purpose=self._damaged,
            accepted=counts.accepted,
            unasked=counts.unasked,
            stored=len(parts),
            unrecorded=outcome.unrecorded,
            numbers_once=Counter(part.part_number for part in parts) == Counter(map(_number, range(self._sent))),
            in_order=[part.part_number for part in parts] == sorted(part.part_number or "" for part in parts),
            verdicts=dict(Counter(part.verdict.value for part in parts)),
            reasons=dict(Counter(say(from_text(part.reason)) for part in parts if part.reason)),
            stage_ms={label: stages_of(parts, self._training_times, beside=label == TRAINING) for label in labels},
            event_loop_ms={label: self._probe.percentiles(label) for label in labels},
            growth=growth_of(self._samples, self._plan.minutes),
            samples=self._samples,
        )

    def _play(self) -> None:
        application, app_state = self.application, self.application.app_state
        self._wait(lambda: app_state.active_model is not None, "the model is not offered")
        self._wait(self._engine_is_chosen, "no engine is ready", LONGEST_PREPARATION_S)
        plan = TriggerPlan(TriggerKind.SOFTWARE, debounce_ms=0)
        keep_flow(app_state, self._product.id, InspectionFlow(plan))
        settings = CameraSettings(region=Region(1280, 1024), exposure_us=5000.0)
        application.services.inspection.start(BaslerChoice(SERIAL, settings))
        self._wait(lambda: application.services.flow.triggers.expected, "the run does not start")
        over = threading.Event()
        began = time.monotonic()
        sampler = threading.Thread(target=self._sample_until, args=(over, began), name="sampler")
        shooter = threading.Thread(target=self._fire_all, name="shooter")
        self._probe.measure(ALONE)
        sampler.start()
        shooter.start()
        self._wait_until(lambda: self._follow(shooter, (time.monotonic() - began) / 60))
        self._probe.stop()
        over.set()
        sampler.join()
        application.services.inspection.stop()
        self._wait(lambda: bool(self._outcomes), "the run does not end")
        shooter.join()
        application.services.training.cancel()

    def _follow(self, shooter: threading.Thread, minute: float) -> bool:
        """Begin the training at its time, note when it ends; True when all is over."""
        first = self._plan.minutes / 10
        phase = self.application.training_state.phase
        if self._plan.training_minutes and not self._trained and minute >= first:
            self._trained = True
            self._training_times = [utc_now()]
            self._probe.measure(TRAINING)
            self.application.services.training.train([self._product.id], "lite", self._plan.training_minutes)
        elif len(self._training_times) == 1 and not phase.busy and minute >= first + 0.2:
            self._training_times.append(utc_now())
            self._probe.measure(ALONE)
            if phase is not TrainingPhase.FINISHED:
                raise EngineError(f"The training ended as {phase}: {say(self.application.training_state.message)}")
        return not shooter.is_alive() or bool(self._outcomes)

    def _engine_is_chosen(self) -> bool:
        message = self.application.app_state.engine_message
        return isinstance(message, Several) and not any(isinstance(each, FastestIsLookedFor) for each in message.parts)

    def _open(self, choice: SourceChoice) -> FrameSource:
        if not isinstance(choice, BaslerChoice):
            raise EngineError("The soak has Basler's cameras alone.")
        return IndustrialSource(self._camera, choice.settings)

    def _fire_all(self) -> None:
        """In a thread of its own, as a controller would: at its time, whatever the window does."""
        chance, began = random.Random(1), time.monotonic()
        triggers = self.application.services.flow.triggers
        for number in range(round(60 * self._plan.minutes * self._plan.rate)):
            time.sleep(max(0.0, began + number / self._plan.rate - time.monotonic()))
            if self._outcomes:
                return  # the run is over before its time; what was sent until then is counted
            if chance.random() < self._plan.damaged:
                self._camera.damage_next()
                self._damaged += 1
            answer = triggers.fire(TriggerOrigin.LINE, _number(number))
            self._answers[answer.value] += 1
            self._sent += 1
        time.sleep(LAST_PARTS_S)

    def _sample_until(self, over: threading.Event, began: float) -> None:
        own = psutil.Process()
        before_all, before_own = _busy_s(), self._own_s(own)
        while (allocated := _least_allocated_mb(over)) is not None:
            all_s, own_s, passed = _busy_s(), self._own_s(own), time.monotonic() - began
            # The clock of all cores makes leaps: no more than there are can be busy.
            others = min(
                psutil.cpu_count() or 1, max(0.0, (all_s - before_all) - (own_s - before_own)) / SAMPLE_EVERY_S
            )
            before_all, before_own = all_s, own_s
            self._samples.append(
                Sample(
                    seconds=round(passed, 1),
                    beside_training=self.application.training_state.phase.busy,
                    window_mb=round(own.memory_info().rss / MB, 2),
                    allocated_mb=allocated,
                    inspection_mb=_memory_mb(self.application.workers.inspection.process_id),
                    training_mb=_memory_mb(self.application.workers.training.process_id),
                    files=own.num_fds() if hasattr(own, "num_fds") else 0,
                    threads=own.num_threads(),
                    load=round(psutil.getloadavg()[0], 2),
                    others_cores=round(others, 2),
                )
            )

    def _own_s(self, own: psutil.Process) -> float:
        """Processor time of the application's processes."""
        workers = self.application.workers.inspection, self.application.workers.training
        return _cpu_s(own.pid) + sum(_cpu_s(worker.process_id) for worker in workers)

    def _wait(self, ready: Callable[[], bool], otherwise: str, patience_s: float = LONGEST_START_S) -> None:
        deadline = time.monotonic() + patience_s

        def over() -> bool:
            return ready() or time.monotonic() > deadline

        self._wait_until(over)
        if not ready():
            why = [say_error(outcome.error) for outcome in self._outcomes if outcome.error is not None]
            raise EngineError(f"After {patience_s:.0f} s {otherwise}. {' '.join(why)}")

    def _wait_until(self, over: Callable[[], bool]) -> None:
        """The application's events are dealt with as always meanwhile. Raises what `over` raises."""
        loop, failures = QEventLoop(), list[Exception]()

        def look() -> None:
            try:
                if over():
                    loop.quit()
            except Exception as error:
                failures.append(error)
                loop.quit()

        timer = QTimer(interval=POLL_MS)
        timer.timeout.connect(look)
        timer.start()
        loop.exec()
        timer.stop()
        if failures:
            raise failures[0]


def _number(number: int) -> str:
    return f"P-{number:06d}"


def _least_allocated_mb(over: threading.Event) -> float | None:
    """Between two parts, when no picture is under way; None when all is over."""
    until, least = time.monotonic() + SAMPLE_EVERY_S, float("inf")
    while time.monotonic() < until:
        if over.wait(LOOK_EVERY_S):
            return None
        least = min(least, allocated_bytes() / MB)
    return round(least, 3)


def _memory_mb(process_id: int | None) -> float:
    try:
        return 0.0 if process_id is None else round(psutil.Process(process_id).memory_info().rss / MB, 2)
    except psutil.NoSuchProcess:
        return 0.0


def _cpu_s(process_id: int | None) -> float:
    try:
        times = None if process_id is None else psutil.Process(process_id).cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return 0.0 if times is None else times.user + times.system


def _busy_s() -> float:
    """Of all cores and processes."""
    times = psutil.cpu_times()
    return sum(times) - times.idle - getattr(times, "iowait", 0.0) - getattr(times, "guest", 0.0)
