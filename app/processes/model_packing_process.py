"""What runs in the short-lived child that writes a model file. The window's process imports it too."""

from __future__ import annotations

import logging
import shutil
import tempfile
import threading
import traceback
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.messages.codes import processes as codes
from app.messages.core_sentences import core_message
from app.messages.errors import MessageError
from app.messages.message import Message
from app.processes.child_setup import prepare_child, wait_passively
from app.processes.messages import ModelFilePacked, PackingProgress, PackModelFile, WorkFailed
from onenip_core.errors import OneNipError
from onenip_core.sentences import renamed, said

log = logging.getLogger(__name__)

_PATIENCE_S = 10.0
"""So long the child may take to stop, once the window's process has gone."""


def run(connection: Connection[Any, Any], request: PackModelFile, log_file: Path | None) -> None:
    """Make missing exports, write the file and read it back; end with exactly one ModelFilePacked or WorkFailed message."""
    prepare_child(log_file, low_priority=True)
    wait_passively()
    ended, is_alone = threading.Event(), threading.Event()
    threading.Thread(target=_end_with_the_window, args=(connection, request, ended, is_alone), daemon=True).start()
    try:
        answer: object = _pack(connection, request, is_alone)
    except OneNipError as error:
        log.exception("%s cannot be packed", request.folder)
        answer = WorkFailed(_said(error, request), traceback.format_exc())
    except Exception as error:
        log.exception("%s cannot be packed", request.folder)
        answer = WorkFailed(codes.PackingFailed(str(error) or type(error).__name__), traceback.format_exc())
    ended.set()
    try:
        connection.send(answer)
    except OSError:
        log.info("The application has gone and needs no model file any more.")
        _clear(request)


def _pack(connection: Connection[Any, Any], request: PackModelFile, is_alone: threading.Event) -> ModelFilePacked:
    from onenip_core.model_file.packing import ProductToPack, PromptFile, pack_model_file  # may bring torch

    tempfile.tempdir = str(request.scratch)  # it goes even if this process is killed

    def report(done: int, total: int) -> None:
        if not is_alone.is_set():
            connection.send(PackingProgress(done, total))

    products = tuple(
        ProductToPack(each.name, each.limit, tuple(PromptFile(name, path) for name, path in each.prompts))
        for each in request.products
    )
    pack_model_file(
        request.folder,
        request.target,
        products,
        title=request.title,
        cache=request.cache,
        images=request.images,
        report=report,
        cancelled=is_alone.is_set,
    )
    return ModelFilePacked()


def _said(error: OneNipError, request: PackModelFile) -> Message:
    """A person knows the place that they chose, and not where the file is written first."""
    if isinstance(error, MessageError):
        return error.message
    return core_message(renamed(said(error), str(request.target), str(request.shown_as)))


def _clear(request: PackModelFile) -> None:
    for folder in (request.target.parent, request.scratch):
        shutil.rmtree(folder, ignore_errors=True)


def _end_with_the_window(
    connection: Connection[Any, Any], request: PackModelFile, ended: threading.Event, is_alone: threading.Event
) -> None:
    """Nothing is ever sent to this child: the pipe only tells when the window's process has gone."""
    import os

    try:
        connection.recv()
    except (EOFError, OSError):
        is_alone.set()
        if not ended.wait(_PATIENCE_S):
            _clear(request)
            os._exit(0)
