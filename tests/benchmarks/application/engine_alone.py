"""The engine's own time on the same frames: one process that decodes and judges, and does nothing else."""

from __future__ import annotations

import multiprocessing
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.processes.child_setup import wait_passively
from onenip_core.errors import EngineError
from onenip_core.types import RgbImage

WARM_UP = 5


@dataclass(frozen=True, slots=True)
class EngineTask:
    """What the engine is timed on: pixels that come at a steady rate, as from a camera, or files one after the other."""

    model: Path
    cache: Path
    product: str
    frames: tuple[RgbImage, ...] = ()
    rate: float = 0.0
    """Frames a second; 0: without a pause. A processor that rests between two frames is slower than a busy one."""
    files: tuple[Path, ...] = ()


def time_engine(task: EngineTask) -> list[float]:
    """Milliseconds from frame, or from the bytes of a file, to the verdict, each, in a fresh process."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_judge_all, args=(theirs, task))
    process.start()
    theirs.close()
    try:
        milliseconds: list[float] = ours.recv()
    except EOFError as error:
        raise EngineError("The engine's process ended without an answer. Nothing was measured.") from error
    finally:
        process.join()
    return milliseconds


def prepare_in_child(model: Path, cache: Path) -> None:
    """Export, check and measure all engines as the application does, so that torch stays out of this process."""
    process = multiprocessing.get_context("spawn").Process(target=_prepare, args=(model, cache))
    process.start()
    process.join()
    if process.exitcode != 0:
        raise EngineError(f"The engines of {model} could not be prepared (exit code {process.exitcode}).")


def _prepare(model: Path, cache: Path) -> None:
    from onenip_core.export.engine_preparation import prepare_engines

    prepare_engines(model, cache)


def _judge_all(connection: Connection[Any, Any], task: EngineTask) -> None:
    wait_passively()
    from onenip_core.data.images.image_io import decode_image
    from onenip_core.inference.engine_choice import load_fastest

    inspector = load_fastest(task.model, "auto", task.cache)
    encoded = [path.read_bytes() for path in task.files]
    spent = []
    began = time.perf_counter()
    for number in range(WARM_UP + max(len(task.frames), len(encoded))):
        place = max(0, number - WARM_UP)
        if task.rate:
            time.sleep(max(0.0, began + number / task.rate - time.perf_counter()))
        started = time.perf_counter()
        image = decode_image(encoded[place], "frame") if encoded else task.frames[place]
        inspector.inspect(image, task.product)
        spent.append(1000 * (time.perf_counter() - started))
    connection.send(spent[WARM_UP:])
