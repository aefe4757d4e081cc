"""What runs in the training child process. The window's process imports it too, so torch comes in inside a function."""

from __future__ import annotations

import logging
import threading
import traceback
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.messages.codes import processes as codes
from app.messages.core_sentences import core_message
from app.messages.errors import MessageError
from app.messages.message import Message
from app.processes.child_setup import prepare_child
from app.processes.messages import CancelWork, TrainingDone, TrainingProgress, WorkFailed
from app.processes.training_request import TrainingRequest
from app.processes.training_turn import own_turn
from onenip_core.config import Budget
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import OneNipError
from onenip_core.progress import CancelToken, FinishReason, ProgressEvent
from onenip_core.sentences import said, with_names

log = logging.getLogger(__name__)


def run(connection: Connection[Any, Any], request: TrainingRequest, log_file: Path | None) -> None:
    """Train, report progress, and end with exactly one TrainingDone or WorkFailed message."""
    prepare_child(log_file, low_priority=True)
    cancel = CancelToken()
    threading.Thread(target=cancel_on_request, args=(connection, cancel), daemon=True, name="cancel-listener").start()
    try:
        # Two of them in one folder would spoil each other's checkpoint.
        with own_turn(request.output_folder.parents[1], lambda: cancel.cancelled) as mine:
            done = _train(connection, request, cancel) if mine else _cancelled(request.resume)
        connection.send(done)
    except OneNipError as error:
        log.exception("Training failed")
        connection.send(WorkFailed(_told(error, request), traceback.format_exc()))
    except BrokenPipeError:
        log.warning("The application has gone; training stopped and left its checkpoint.")
    except Exception as error:
        log.exception("Training failed unexpectedly")
        connection.send(WorkFailed(describe_unexpected(error), traceback.format_exc()))


def cancel_on_request(connection: Connection[Any, Any], cancel: CancelToken) -> None:
    """Cancel when the window asks for it, and also when the pipe ends because the window's process has gone."""
    try:
        while not isinstance(connection.recv(), CancelWork):
            pass
    except (EOFError, OSError):
        log.warning("The application has gone; training stops at the next step.")
    cancel.cancel()


def _told(error: OneNipError, request: TrainingRequest) -> Message:
    """What a person is told, who knows the images by other names than the training does."""
    if isinstance(error, MessageError):
        return error.message
    return core_message(with_names(said(error), dict(request.names)))


def describe_unexpected(error: Exception) -> Message:
    """What a person is told about an error that nobody planned for."""
    if isinstance(error, MemoryError) or "out of memory" in str(error).lower():
        return codes.OutOfMemory()
    return codes.TrainingWentWrong(str(error) or type(error).__name__)


def _cancelled(began: bool) -> TrainingDone:
    return TrainingDone(FinishReason.CANCELLED, (), began=began)


def _train(connection: Connection[Any, Any], request: TrainingRequest, cancel: CancelToken) -> TrainingDone:
    from onenip_core.checkpoint_file import TRAINING_FOLDER, has_checkpoint
    from onenip_core.inference.inspector import Inspector
    from onenip_core.manifest import is_model_folder

    # The application may have been killed between the end of training and the taking over of the model.
    if not (request.resume and is_model_folder(request.output_folder)):
        reason = _fit(connection, request, cancel)
        if reason is not FinishReason.COMPLETED:
            return _cancelled(has_checkpoint(request.output_folder / TRAINING_FOLDER))
    # A model is only handed over when it loads and serves its products.
    return TrainingDone(FinishReason.COMPLETED, Inspector.load(request.output_folder, request.device).products)


def _fit(connection: Connection[Any, Any], request: TrainingRequest, cancel: CancelToken) -> FinishReason:
    from onenip_core.training.add_product import AdditionOrder, add_product
    from onenip_core.training.order import TrainingOrder
    from onenip_core.training.run import train_model
    from onenip_core.training.start import TrainingStart

    names = dict(request.names)

    def report(event: ProgressEvent) -> None:
        # When the window's process has gone nobody listens; training is being cancelled and must reach its checkpoint.
        try:
            connection.send(TrainingProgress(replace(event, message=with_names(event.message, names))))
        except OSError:
            cancel.cancel()

    datasets = [
        ProductDataset(
            p.name,
            p.normals,
            p.prompts,
            values=ValueRange.of_bits(p.value_bits),
            area=p.area,
            alignment=p.alignment,
            held_out=p.held_out,
            no_prompts=p.no_prompts,
        )
        for p in request.products
    ]
    if request.kept_network is not None:
        addition = AdditionOrder(
            request.kept_network.folder, datasets[0], request.output_folder, request.device, request.seed
        )
        return add_product(addition, on_progress=report, cancel=cancel)
    return train_model(
        TrainingOrder(
            datasets,
            request.output_folder,
            request.preset,
            Budget(minutes=request.minutes),
            device=request.device,
            seed=request.seed,
            resume=request.resume,
            pictures=True,
            start=None if request.start is None else TrainingStart(request.start, request.start_names),
        ),
        on_progress=report,
        cancel=cancel,
    )
