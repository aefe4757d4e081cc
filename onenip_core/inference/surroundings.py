"""What a loaded model is computed by, here and now. No torch."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from onenip_core import __version__
from onenip_core.computed_by import ComputedBy
from onenip_core.inference.inspector import Inspector
from onenip_core.library_versions import COMPUTING, READING, library_version
from onenip_core.manifest import manifest_digest

_PROCESSORS = Path("/proc/cpuinfo")


def computed_by(inspector: Inspector) -> ComputedBy:
    """Of a loaded model, in the process that computes it."""
    return ComputedBy(
        model_sha256=manifest_digest(inspector.manifest),
        engine=str(inspector.engine),
        export_sha256=inspector.export_sha256,
        device=inspector.device_name,
        program=__version__,
        libraries={package: library_version(package) for package in (*COMPUTING, "timm", *READING)},
        station=platform.node(),
        system=f"{platform.system()} {platform.machine()}",
        processor=_processor(),
        cores=_usable_cores(),
    )


def _processor() -> str:
    """On Linux Python tells the kind alone."""
    try:
        lines = _PROCESSORS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return platform.processor()
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor())


def _usable_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
