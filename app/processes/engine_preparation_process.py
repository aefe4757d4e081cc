"""What runs in the short-lived child that makes a model ready for all engines. The window's process imports it too."""

from __future__ import annotations

import logging
import traceback
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.messages.codes import processes as codes
from app.messages.errors import message_of
from app.processes.child_setup import end_with_the_window, prepare_child, wait_passively
from app.processes.messages import EnginesPrepared, PrepareEngines, WorkFailed
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)


def run(connection: Connection[Any, Any], request: PrepareEngines, log_file: Path | None) -> None:
    """Export, compare with torch, measure and remember; end with exactly one EnginesPrepared or WorkFailed message."""
    prepare_child(log_file, low_priority=True)
    wait_passively()
    ended = end_with_the_window(connection)
    try:
        answer: object = _prepare(request)
    except OneNipError as error:
        log.exception("%s cannot be prepared", request.folder)
        answer = WorkFailed(message_of(error), traceback.format_exc())
    except Exception as error:
        log.exception("%s cannot be prepared", request.folder)
        answer = WorkFailed(codes.PreparationFailed(str(error) or type(error).__name__), traceback.format_exc())
    ended.set()
    try:
        connection.send(answer)
    except OSError:
        log.info("The application has gone and needs no faster engine any more.")


def _prepare(request: PrepareEngines) -> EnginesPrepared:
    from onenip_core.inference.engine_choice import prepared_folder, remembered_choice

    choice = remembered_choice(prepared_folder(request.cache, request.folder))
    if choice is None:
        from onenip_core.export.engine_preparation import prepare_engines  # brings torch where it is installed

        choice = prepare_engines(request.folder, request.cache, request.images)
    kind = choice.fastest(request.device)
    for text in choice.not_used:
        log.warning("%s: %s", request.folder, text)
    milliseconds = {other.label: ms for other, ms in choice.milliseconds.items() if ms > 0}
    return EnginesPrepared(request.folder, str(kind), kind.label, milliseconds, choice.not_used)
