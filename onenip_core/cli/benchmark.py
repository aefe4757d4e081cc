"""`onenip benchmark`: speed on this machine, the backbone alone interleaved with the whole in the same run."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import psutil
import torch

from onenip_core.atomic_files import write_json_atomic
from onenip_core.cli.main import EXIT_OK
from onenip_core.errors import UsageError
from onenip_core.inference.inspector import Inspector
from onenip_core.types import RgbImage

FRAME = (480, 640)
"""Height and width of the frames that are inspected."""
_WARM_UP = 5


def run(arguments: argparse.Namespace) -> int:
    """Measure batches of one and of eight frames, decoded already, from pixels to verdicts."""
    if arguments.repeats < 2:
        raise UsageError("At least two repetitions are needed.")
    inspector = Inspector.load(arguments.model, arguments.device)
    figures = {
        "batch_1": measure(inspector, 1, arguments.repeats),
        "batch_8": measure(inspector, 8, max(2, arguments.repeats // 4)),
        "peak_rss_mb": peak_memory_mb(),
        "device": inspector.device_name,
        "threads": torch.get_num_threads(),
    }
    if arguments.json is not None:
        write_json_atomic(arguments.json, figures)
    print(json.dumps(figures, indent=2))  # noqa: T201
    return EXIT_OK


def measure(inspector: Inspector, batch: int, repeats: int) -> dict[str, Any]:
    """Median and 95th percentile of a whole batch, and the backbone's median alone, in milliseconds."""
    rng = np.random.default_rng(0)
    frames = [rng.integers(0, 256, (*FRAME, 3), dtype=np.uint8) for _ in range(batch)]
    product = inspector.products[0]
    whole: list[float] = []
    backbone: list[float] = []
    for repeat in range(_WARM_UP + repeats):
        spent_backbone = _time(lambda: inspector.run_backbone(frames))
        spent_whole = _time(lambda: _inspect(inspector, frames, product))
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
    import resource  # not on Windows

    unit = 1 if sys.platform == "darwin" else 1024
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6, 1)


def _inspect(inspector: Inspector, frames: list[RgbImage], product: str) -> None:
    inspector.inspect_batch(frames, product)


def _time(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000
