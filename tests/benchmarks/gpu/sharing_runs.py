"""Named runs that share one device: each is a process of its own, and what is not finished in time goes on in the next call."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.gpu.plan import GpuPlan
from tests.benchmarks.machine import ROOT

_LOOK_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class SharedRun:
    """A named run with its seed."""

    name: str
    seed: int

    @property
    def label(self) -> str:
        """For a person, and for its log."""
        return f"{self.name}-seed{self.seed}"


@dataclass(frozen=True, slots=True)
class Shared:
    """How the runs stood when the program ended."""

    finished: tuple[str, ...]
    failed: tuple[str, ...]
    """Their logs tell why."""
    waiting: tuple[str, ...]
    """Not begun, or stopped with a checkpoint because time was up."""


def share_device(plan: GpuPlan, deadline: float) -> Shared:
    """Run all of the plan until they are finished or `deadline`, in seconds of `time.monotonic`, has come."""
    logs = plan.folder / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    queue = [SharedRun(name, seed) for seed in plan.seeds for name in plan.runs]
    running: dict[SharedRun, subprocess.Popen[bytes]] = {}
    finished: list[str] = []
    failed: list[str] = []
    try:
        while (queue or running) and time.monotonic() < deadline:
            while queue and len(running) < plan.parallel:
                run = queue.pop(0)
                running[run] = _start(plan, run, logs / f"{run.label}.log")
            time.sleep(_LOOK_SECONDS)
            for run in [run for run, process in running.items() if process.poll() is not None]:
                ended = finished if running.pop(run).returncode == 0 else failed
                ended.append(run.label)
                print(f"  {run.label}: {'finished' if ended is finished else 'FAILED'}", flush=True)
    finally:
        for process in running.values():
            process.terminate()
        for process in running.values():
            process.wait()
    waiting = [run.label for run in (*running, *queue)]
    return Shared(tuple(finished), tuple(failed), tuple(waiting))


def _start(plan: GpuPlan, run: SharedRun, log: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.benchmarks", "run", run.name, "--seeds", str(run.seed)]
    command += ["--steps", str(plan.steps), "--device", plan.device]
    command += ["--data", str(plan.data.resolve()), "--results", str(plan.results.resolve())]
    if plan.products:
        command += ["--products", *plan.products]
    threads = max(1, (os.cpu_count() or 1) // plan.parallel)
    with log.open("ab") as out:
        return subprocess.Popen(
            command, cwd=ROOT, stdout=out, stderr=out, env={**os.environ, "OMP_NUM_THREADS": str(threads)}
        )
