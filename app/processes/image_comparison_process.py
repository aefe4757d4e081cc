"""What runs in the short-lived child that looks at the normal images of a product. The window's process imports it too."""

from __future__ import annotations

import logging
import traceback
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.messages.codes import processes as codes
from app.messages.errors import message_of
from app.processes.child_setup import end_with_the_window, prepare_child, wait_passively
from app.processes.messages import CompareImages, ComparisonProgress, ImagesCompared, WorkFailed
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)


def run(connection: Connection[Any, Any], request: CompareImages, log_file: Path | None) -> None:
    """Compare the images with each other; end with exactly one ImagesCompared or WorkFailed message."""
    prepare_child(log_file, low_priority=True)
    wait_passively()
    ended = end_with_the_window(connection)
    try:
        answer: object = _compare(connection, request)
    except OneNipError as error:
        log.exception("The images cannot be compared")
        answer = WorkFailed(message_of(error), traceback.format_exc())
    except Exception as error:
        log.exception("The images cannot be compared")
        answer = WorkFailed(codes.ComparisonFailed(str(error) or type(error).__name__), traceback.format_exc())
    ended.set()
    try:
        connection.send(answer)
    except OSError:
        log.info("The application has gone and needs no comparison any more.")


def _compare(connection: Connection[Any, Any], request: CompareImages) -> ImagesCompared:
    from onenip_core.evaluation.normal_pictures import look_at_normals  # brings torch
    from onenip_core.model.build import build_backbone, find_preset

    config = find_preset(request.preset).network
    backbone, _ = build_backbone(config)
    found = look_at_normals(
        request.images,
        backbone,
        config,
        lambda done, total: connection.send(ComparisonProgress(done, total)),
        request.values,
        request.others,
        request.area,
    )
    return ImagesCompared(found)
