"""What the pictures of a training that runs cost it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from onenip_core.config import Budget
from onenip_core.progress import CancelToken, ProgressEvent, Stage
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from tests.benchmarks.data import Size, select_products
from tests.benchmarks.machine import code_version, cpu_text, today


def measure_live(data: Path, names: Sequence[str], steps: int, folder: Path) -> str:
    """Train `lite` with pictures; one line. Raises OneNipError."""
    products = [each.dataset for each in select_products(data, Size.QUICK, names)]
    cancel = CancelToken()
    moments: list[tuple[float, ProgressEvent]] = []

    def note(event: ProgressEvent) -> None:
        if event.stage is Stage.TRAINING:
            moments.append((time.perf_counter(), event))
        if event.stage is Stage.CALIBRATING:
            cancel.cancel()  # what follows the steps is not measured

    order = TrainingOrder(products, folder / "model", "lite", Budget(steps=steps), device="cpu", pictures=True)
    train_model(order, on_progress=note, cancel=cancel)
    # They are looked at between the word about the losses and the one that brings them.
    looks = [now - moments[place - 1][0] for place, (now, event) in enumerate(moments) if event.pictures]
    whole = moments[-1][0] - moments[0][0]
    told = next(event.pictures for _, event in moments if event.pictures)
    size = sum(len(each.damaged) + len(each.prompt) + len(each.found) for each in told)
    return (
        f"{cpu_text()}, {today()}, code {code_version()}, {steps} steps of lite on {len(products)} products: {len(looks)} looks, "
        f"{100 * sum(looks) / whole:.1f} % of the time of the steps, without the first {100 * sum(looks[1:]) / whole:.1f} %; "
        f"{len(told)} pseudo-anomalies, {size / 1000:.0f} kB."
    )
