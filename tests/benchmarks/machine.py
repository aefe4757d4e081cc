"""The machine and the code that figures come from."""

from __future__ import annotations

import datetime
import os
import platform
import subprocess
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Machine:
    """Where a run was measured."""

    cpu: str
    cores: int
    """That this process may use."""
    memory_gb: float
    device: str
    torch: str
    threads: int
    python: str
    system: str


def describe_machine(device: str) -> Machine:
    """This machine; imports torch."""
    import psutil
    import torch

    from onenip_core.device import choose_device, describe_device

    return Machine(
        cpu=_cpu_name(),
        cores=_usable_cores(),
        memory_gb=round(psutil.virtual_memory().total / 1e9, 1),
        device=describe_device(choose_device(device)),
        torch=version("torch"),
        threads=torch.get_num_threads(),
        python=platform.python_version(),
        system=platform.system(),
    )


def cpu_text() -> str:
    """Name of the processor and number of cores that this process may use; without torch."""
    return f"{_cpu_name()}, {_usable_cores()} cores"


def code_version() -> str:
    """The commit, with "+" when files differ from it; "unknown" outside a checkout."""
    commit = _git("rev-parse", "--short=10", "HEAD")
    if not commit:
        return "unknown"
    return commit + ("+" if _git("status", "--porcelain", "--untracked-files=no") else "")


def today() -> str:
    """Date and time in UTC, to the second."""
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")


def peak_memory_mb() -> float:
    """Largest resident memory of this process so far, in MB."""
    from onenip_core.cli.benchmark_engine import peak_memory_mb

    return peak_memory_mb()


def resident_memory_mb() -> float:
    """Resident memory of this process now, in MB."""
    import psutil

    return round(float(psutil.Process().memory_info().rss) / 1e6, 1)


def _cpu_name() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    fields = dict(line.split(":", 1) for line in lines if ":" in line)
    named = {key.strip(): value.strip() for key, value in fields.items()}
    name = named.get("model name") or platform.machine()
    return f"{name} (family {named['cpu family']}, model {named['model']})" if "cpu family" in named else name


def _usable_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
