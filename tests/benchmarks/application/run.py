"""One run of the application's inspection without its window, measured."""

from __future__ import annotations

import threading
import time
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
import psutil

from app.domain.part import InspectedPart, Inspection
from app.runs.delivery import DeliveryBuffer
from app.runs.inspection_thread import InspectionCallbacks, InspectionThread
from app.runs.run_request import RunOutcome, RunRequest
from app.storage.workspace import Workspace
from onenip_core.errors import EngineError
from onenip_core.types import RgbImage
from tests.benchmarks.application.frames import SimulatedCamera, TimedFolder

GUI_INTERVAL_S = 0.033
SHARED = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class Sample:
    """The state of the run at one moment."""

    seconds: float
    window_mb: float
    inspection_mb: float
    backlog: int
    open_files: int
    shared_blocks: int


@dataclass(frozen=True, slots=True)
class Measured:
    """Figures of one run. Times in milliseconds, memory in MB."""

    size: str
    source: str
    parts: int
    told_p50_ms: float
    told_p95_ms: float
    engine_p50_ms: float
    engine_p95_ms: float
    told_to_engine: float
    stored_p50_ms: float
    stored_p95_ms: float
    parts_per_s: float
    engine_parts_per_s: float
    rate_to_engine: float
    dropped: int
    unrecorded: int
    backlog_max: int
    rss_mb: float
    rss_window_mb: float
    rss_inspection_mb: float


class TimedDelivery(DeliveryBuffer):
    """Notes when each part was told: seconds of `time.perf_counter` by name, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.told: dict[str, float] = {}

    def put(self, part: InspectedPart, thumbnail: RgbImage | None) -> None:
        super().put(part, thumbnail)
        self.told[part.inspection.name] = time.perf_counter()


class MeasuredRun:
    """Runs a source through the inspection thread as the window does, and takes samples meanwhile."""

    def __init__(self, workspace: Workspace, model_folder: Path, cache: Path, product: str) -> None:
        self._workspace = workspace
        self._product = product
        known = workspace.models.list()
        self._model = known[0] if known else workspace.models.add("m-0001", model_folder, "lite", [product])
        self._cache = cache
        self.samples: list[Sample] = []
        self.delivery = TimedDelivery()

    def execute(self, source: TimedFolder | SimulatedCamera, sample_every_s: float) -> RunOutcome:
        """Run the source to its end. Raises EngineError if the run failed."""
        ended, loaded = threading.Event(), threading.Event()
        outcomes: list[RunOutcome] = []

        def end(outcome: RunOutcome) -> None:
            outcomes.append(outcome)
            ended.set()

        callbacks = InspectionCallbacks(lambda _: loaded.set(), lambda _: loaded.set(), lambda _: None, end)
        thread = InspectionThread(self._workspace.batches, None, callbacks, engine_cache=self._cache)
        thread.delivery = self.delivery
        thread.start()
        try:
            thread.preload(self._model.folder, "auto")
            loaded.wait()
            thread.start_run(RunRequest(source, self._product, self._model, "auto"))
            self._watch(thread, ended, sample_every_s)
        finally:
            thread.close()
        if outcomes[0].error is not None:
            raise EngineError(f"The run failed: {outcomes[0].error}")
        return outcomes[0]

    def _watch(self, thread: InspectionThread, ended: threading.Event, sample_every_s: float) -> None:
        began, due = time.perf_counter(), 0.0
        while not ended.wait(GUI_INTERVAL_S):
            self.delivery.take()
            seconds = time.perf_counter() - began
            if seconds >= due:
                due = seconds + sample_every_s
                self.samples.append(self._sample(thread, seconds))

    def _sample(self, thread: InspectionThread, seconds: float) -> Sample:
        child = thread.process_id
        own = psutil.Process()
        inspection = psutil.Process(child).memory_info().rss / 1e6 if child is not None else 0.0
        blocks = len(list(SHARED.iterdir())) if SHARED.is_dir() else 0
        return Sample(
            round(seconds, 1),
            round(own.memory_info().rss / 1e6, 1),
            round(inspection, 1),
            thread.control.status.waiting_to_be_stored,
            own.num_fds(),
            blocks,
        )


def summarise(
    size: str,
    kind: str,
    source: TimedFolder | SimulatedCamera,
    run: MeasuredRun,
    outcome: RunOutcome,
    inspections: tuple[Inspection, ...],
    dropped: int,
    engine_ms: list[float],
) -> Measured:
    """The figures of a run.

    Frame to told counts from the capture of a live frame. A file of a folder is there all the time: it counts from when it
    was read and the part before it was told, whichever came later.
    """
    told = run.delivery.told
    names = list(told)
    starts = [source.captured[name] for name in names]
    if not source.live:
        starts = [max(start, told[before]) for start, before in zip(starts[1:], names, strict=False)]
        names = names[1:]
    to_told = 1000 * (np.array([told[name] for name in names]) - np.array(starts))
    to_stored = np.array([_milliseconds(part.told_at, part.stored_at) for part in inspections])
    times = np.array(list(told.values()))
    rate = (len(times) - 1) / float(times[-1] - times[0])
    engine_rate = 1000 / float(np.mean(engine_ms))
    last = run.samples[-1]
    return Measured(
        size=size,
        source=kind,
        parts=len(told),
        told_p50_ms=_quantile(to_told, 50),
        told_p95_ms=_quantile(to_told, 95),
        engine_p50_ms=_quantile(np.array(engine_ms), 50),
        engine_p95_ms=_quantile(np.array(engine_ms), 95),
        told_to_engine=round(float(np.median(to_told) / np.median(engine_ms)), 2),
        stored_p50_ms=_quantile(to_stored, 50),
        stored_p95_ms=_quantile(to_stored, 95),
        parts_per_s=round(rate, 1),
        engine_parts_per_s=round(engine_rate, 1),
        rate_to_engine=round(rate / engine_rate, 2),
        dropped=dropped,
        unrecorded=outcome.unrecorded,
        backlog_max=max(sample.backlog for sample in run.samples),
        rss_mb=round(last.window_mb + last.inspection_mb, 1),
        rss_window_mb=last.window_mb,
        rss_inspection_mb=last.inspection_mb,
    )


def as_json(measured: Measured) -> dict[str, object]:
    """The figures by their names."""
    return asdict(measured)


def _quantile(values: np.ndarray, percent: float) -> float:
    return round(float(np.percentile(values, percent)), 1)


def _milliseconds(earlier: str | None, later: str | None) -> float:
    if earlier is None or later is None:
        raise EngineError("A record lacks the times at which it was told and stored.")
    return 1000 * (datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds()
