"""Measures one engine in a process of its own, so that its memory is its own: `python -m onenip_core.cli.benchmark_engine`.

Prints one JSON object. torch is only imported where torch is what computes.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from onenip_core.errors import OneNipError
from onenip_core.inference.engine_choice import FRAME, time_call
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.inference.inspector import Inspector

_WARM_UP = 5


def main(folder: str, device: str, engine: str, repeats: str) -> int:
    """Load the model, measure batches of one and of eight, print. Returns the exit code."""
    try:
        inspector = Inspector.load(Path(folder), device, EngineKind(engine))
        figures = {
            "device": inspector.device_name,
            "batch_1": measure(inspector, 1, int(repeats)),
            "batch_8": measure(inspector, 8, max(2, int(repeats) // 4)),
            "rss_mb": round(psutil.Process().memory_info().rss / 1e6, 1),
            "peak_rss_mb": peak_memory_mb(),
        }
    except OneNipError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 1
    print(json.dumps(figures))  # noqa: T201
    return 0


def measure(inspector: Inspector, batch: int, repeats: int) -> dict[str, Any]:
    """Median and 95th percentile of a whole batch from pixels to verdicts, and the backbone's forward alone, interleaved."""
    rng = np.random.default_rng(0)
    frames = [rng.integers(0, 256, (*FRAME, 3), dtype=np.uint8) for _ in range(batch)]
    pixels = inspector.prepare(frames)
    product = inspector.products[0]
    whole: list[float] = []
    backbone: list[float] = []
    for repeat in range(_WARM_UP + repeats):
        spent_backbone = time_call(lambda: inspector.run_backbone(pixels))
        spent_whole = time_call(lambda: inspector.inspect_batch(frames, product))
        if repeat >= _WARM_UP:
            backbone.append(spent_backbone)
            whole.append(spent_whole)
    median, backbone_median = float(np.median(whole)), float(np.median(backbone))
    return {
        "p50_ms": round(median, 3),
        "p95_ms": round(float(np.percentile(whole, 95)), 3),
        "images_per_s": round(1000 * batch / median, 2),
        "backbone_p50_ms": round(backbone_median, 3),
        "ratio_to_backbone": round(median / backbone_median, 3),
    }


def peak_memory_mb() -> float:
    """Largest resident memory of this process so far, in MB."""
    if sys.platform == "win32":
        return round(float(psutil.Process().memory_info().peak_wset) / 1e6, 1)
    status = Path("/proc/self/status")
    if status.is_file():  # Linux, where getrusage would start from what the parent held when it made this process
        lines = status.read_text(encoding="ascii", errors="replace").splitlines()
        peak = next(line for line in lines if line.startswith("VmHWM:"))
        return round(int(peak.split()[1]) * 1024 / 1e6, 1)
    import resource  # not on Windows

    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6, 1)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
