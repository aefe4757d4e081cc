"""What runs in the inspection child process. The window's process imports it too: torch comes in inside a function."""

from __future__ import annotations

import gc
import logging
import traceback
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from app.messages.codes import processes as codes
from app.messages.errors import message_of
from app.messages.stored import stored_sentence, to_text
from app.processes.child_setup import prepare_child, wait_passively
from app.processes.frame_decoder import DecodedFrame, FrameDecoder
from app.processes.messages import FrameInspected, KnownPrompt, LoadModel, ModelLoaded, WorkFailed
from app.processes.shared_frames import MappedFrames
from onenip_core.errors import OneNipError
from onenip_core.explanation import Explanation
from onenip_core.types import InspectionResult

if TYPE_CHECKING:
    from onenip_core.inference.inspector import Inspector

log = logging.getLogger(__name__)

WARM_UP_SIZE = (480, 640)
"""Height and width in pixels."""


def run(connection: Connection[Any, Any], log_file: Path | None) -> None:
    """Answer LoadModel with ModelLoaded or WorkFailed, and InspectFrame with FrameInspected, until the pipe ends."""
    _run(connection, log_file, low_priority=False)


def run_beside(connection: Connection[Any, Any], log_file: Path | None) -> None:
    """The same for what nobody waits for at the line: it steps back behind everything else."""
    _run(connection, log_file, low_priority=True)


def _run(connection: Connection[Any, Any], log_file: Path | None, *, low_priority: bool) -> None:
    prepare_child(log_file, low_priority=low_priority)
    wait_passively()
    gc.disable()
    memory = MappedFrames()
    try:
        _answer(connection, memory)
    except (EOFError, OSError):
        log.info("The application has gone or needs no verdicts any more; inspection ends.")
    finally:
        memory.close()


def _answer(connection: Connection[Any, Any], memory: MappedFrames) -> None:
    """Raises EOFError or OSError when the pipe ends."""
    inspector: Inspector | None = None
    for work in FrameDecoder(connection, memory):
        if isinstance(work, LoadModel):
            inspector = None
            inspector = _load(connection, work)
            _keep_what_was_loaded()
        else:
            explanation = _explain(inspector, work) if work.message.explain else None
            result = _inspect(inspector, work) if explanation is None else explanation.result
            answer = _with_pixels(result, work, memory)
            connection.send(replace(answer, highest=work.highest, explanation=explanation))


def _keep_what_was_loaded() -> None:
    """From the first model on. To look through torch for garbage while it is loaded takes a seventh of that time."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _open(message: LoadModel) -> Inspector:
    """torch is imported on the way only if it is what computes. Raises OneNipError."""
    if message.engine_cache is None:
        from onenip_core.inference.inspector import Inspector

        return Inspector.load(message.folder, message.device)
    from onenip_core.inference.engine_choice import load_fastest, load_named

    if message.engine is not None:
        return load_named(message.folder, message.device, message.engine_cache, message.engine)
    return load_fastest(message.folder, message.device, message.engine_cache)


def _load(connection: Connection[Any, Any], message: LoadModel) -> Inspector | None:
    try:
        inspector = _open(message)
        _warm_up(inspector)
    except OneNipError as error:
        log.exception("The model %s cannot be loaded", message.folder)
        connection.send(WorkFailed(message_of(error), traceback.format_exc()))
        return None
    except Exception as error:
        log.exception("The model %s cannot be loaded", message.folder)
        failure = codes.LoadingFailed(str(error) or type(error).__name__)
        connection.send(WorkFailed(failure, traceback.format_exc()))
        return None
    connection.send(_loaded(message.folder, inspector))
    return inspector


def _loaded(folder: Path, inspector: Inspector) -> ModelLoaded:
    from onenip_core.inference.surroundings import computed_by

    known = inspector.manifest.products
    return ModelLoaded(
        folder,
        inspector.device_name,
        inspector.products,
        str(inspector.engine),
        tuple(inspector.values_of(product) for product in inspector.products),
        computed_by(inspector),
        tuple(KnownPrompt(each.name, prompt.name, prompt.sha256) for each in known for prompt in each.prompts),
    )


def _warm_up(inspector: Inspector) -> None:
    """Judge a grey image: the first judgement of an engine takes ten times as long as the others, and a line may be running."""
    inspector.inspect(np.full((*WARM_UP_SIZE, 3), 128, dtype=np.uint8), inspector.products[0])


def _inspect(inspector: Inspector | None, frame: DecodedFrame) -> InspectionResult:
    """Judge one frame; whatever goes wrong gives NOT_CHECKED with its reason, never OK."""
    product = frame.message.product
    if frame.image is None:
        return InspectionResult.not_checked(frame.flaw, product, decode_ms=frame.decode_ms)
    if inspector is None:
        return InspectionResult.not_checked(to_text(codes.NoModelLoaded()), product)
    try:
        result = inspector.inspect(frame.image, product, frame.message.threshold)
    except OneNipError as error:
        return InspectionResult.not_checked(to_text(message_of(error)), product)
    except Exception as error:
        log.exception("The inspection of %s failed", frame.message.name)
        reason = codes.InspectionOfPartFailed(str(error) or type(error).__name__)
        return InspectionResult.not_checked(to_text(reason), product)
    timings = replace(result.timings, decode=frame.decode_ms)
    return replace(result, reason=stored_sentence(result.reason), timings=timings)


def _explain(inspector: Inspector | None, frame: DecodedFrame) -> Explanation | None:
    """None where there is nothing to explain: then the frame is judged like any other, which says what is wrong."""
    if inspector is None or frame.image is None:
        return None
    from onenip_core.inference.explaining import explain

    try:
        return explain(inspector, frame.image, frame.message.product, frame.message.threshold)
    except Exception:
        log.exception("%s cannot be explained", frame.message.name)
        return None


def _with_pixels(result: InspectionResult, frame: DecodedFrame, memory: MappedFrames) -> FrameInspected:
    """The answer, with the pixels that were decoded here: the window has all others already."""
    message, image = frame.message, frame.image
    if image is None or message.image is not None:
        return FrameInspected(result, None)
    if message.shared is None:
        return FrameInspected(result, image, thumbnail=frame.thumbnail)
    if message.shared.encoded_size == 0:
        return FrameInspected(result, None)
    size = memory.store(message.shared, image)
    return FrameInspected(result, image if size is None else None, size, frame.thumbnail)
