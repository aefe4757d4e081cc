"""What runs in the inspection child process. The window's process imports it too: torch comes in inside a function."""

from __future__ import annotations

import logging
import time
import traceback
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.processes.child_setup import prepare_child, wait_passively
from app.processes.messages import FrameInspected, InspectFrame, LoadModel, ModelLoaded, WorkFailed
from onenip_core.errors import ImageReadError, OneNipError
from onenip_core.types import InspectionResult

if TYPE_CHECKING:
    from onenip_core.inference.inspector import Inspector

log = logging.getLogger(__name__)


def run(connection: Connection[Any, Any], log_file: Path | None) -> None:
    """Answer LoadModel with ModelLoaded or WorkFailed, and InspectFrame with FrameInspected, until the pipe ends."""
    prepare_child(log_file, low_priority=False)
    wait_passively()
    try:
        _answer(connection)
    except (EOFError, OSError):
        log.info("The application has gone or needs no verdicts any more; inspection ends.")


def _answer(connection: Connection[Any, Any]) -> None:
    """Raises EOFError or OSError when the pipe ends."""
    inspector: Inspector | None = None
    while True:
        message = connection.recv()
        if isinstance(message, LoadModel):
            inspector = None
            inspector = _load(connection, message)
        elif isinstance(message, InspectFrame):
            connection.send(_inspect(inspector, message))


def _open(message: LoadModel) -> Inspector:
    """torch is imported on the way only if it is what computes. Raises OneNipError."""
    if message.engine_cache is None:
        from onenip_core.inference.inspector import Inspector

        return Inspector.load(message.folder, message.device)
    from onenip_core.inference.engine_choice import load_fastest

    return load_fastest(message.folder, message.device, message.engine_cache)


def _load(connection: Connection[Any, Any], message: LoadModel) -> Inspector | None:
    try:
        inspector = _open(message)
    except OneNipError as error:
        log.exception("The model %s cannot be loaded", message.folder)
        connection.send(WorkFailed("The model cannot be loaded", str(error), traceback.format_exc()))
        return None
    except Exception as error:
        log.exception("The model %s cannot be loaded", message.folder)
        text = f"Something unexpected went wrong while loading the model: {error or type(error).__name__}."
        connection.send(WorkFailed("The model cannot be loaded", text, traceback.format_exc()))
        return None
    connection.send(ModelLoaded(message.folder, inspector.device_name, inspector.products, str(inspector.engine)))
    return inspector


def _inspect(inspector: Inspector | None, message: InspectFrame) -> FrameInspected:
    """Judge one frame; whatever goes wrong gives NOT_CHECKED with its reason, never OK."""
    image, decode_ms = message.image, 0.0
    try:
        if image is None:
            from onenip_core.data.image_io import decode_image

            started = time.perf_counter()
            image = decode_image(message.encoded or b"", message.name)
            decode_ms = 1000 * (time.perf_counter() - started)
        if inspector is None:
            return FrameInspected(InspectionResult.not_checked("No model is loaded.", message.product), None)
        result = inspector.inspect(image, message.product, message.threshold)
        result = replace(result, timings=replace(result.timings, decode=decode_ms))
    except ImageReadError as error:
        return FrameInspected(InspectionResult.not_checked(str(error), message.product, decode_ms=decode_ms), None)
    except OneNipError as error:
        result = InspectionResult.not_checked(str(error), message.product)
    except Exception as error:
        log.exception("The inspection of %s failed", message.name)
        reason = f"The inspection failed: {error or type(error).__name__}"
        result = InspectionResult.not_checked(reason, message.product)
    # The window has the pixels already unless they were decoded here.
    return FrameInspected(result, image if message.image is None else None)
