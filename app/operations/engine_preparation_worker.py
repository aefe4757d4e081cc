"""Owns the child process that prepares engines: one model at a time, given up at once when the application closes."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.messages.codes.processes import PreparationDied
from app.messages.message import PlainText
from app.processes import engine_preparation_process
from app.processes.child_process import ChildDiedError, ChildProcess, ChildTarget
from app.processes.messages import EnginesPrepared, PrepareEngines, WorkFailed

log = logging.getLogger(__name__)

POLL_S = 0.2


class EnginePreparationWorker(QObject):
    """Inspection goes on meanwhile; the child steps back behind it."""

    ended = Signal(object, object)
    """Carries the PrepareEngines and the EnginesPrepared or WorkFailed that answers it."""

    def __init__(
        self, log_file: Path | None, target: ChildTarget = engine_preparation_process.run, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._log_file = log_file
        self._target = target
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def running(self) -> bool:
        """True while a model is being prepared."""
        return self._thread is not None and self._thread.is_alive()

    def start(self, request: PrepareEngines) -> None:
        """Prepare a model; only while none is being prepared."""
        self._thread = threading.Thread(target=self._work, args=(request,), name="preparation")
        self._thread.start()

    def close(self) -> None:
        """Give up what is going on and wait until the child has gone. Nothing half-written is used later."""
        self._closing.set()
        if self._thread is not None:
            self._thread.join()

    def _work(self, request: PrepareEngines) -> None:
        child = ChildProcess("preparation", self._target, (request, self._log_file))
        try:
            child.start()
            answer = self._wait(child)
        except (ChildDiedError, OSError) as error:
            log.warning("Preparing the engines of %s ended unexpectedly: %s", request.folder, error)
            exit_ = error.message if isinstance(error, ChildDiedError) else PlainText(str(error))
            answer = WorkFailed(PreparationDied(exit_))
        finally:
            if self._closing.is_set():
                child.kill()
            child.stop()
        if answer is not None:
            self.ended.emit(request, answer)

    def _wait(self, child: ChildProcess) -> EnginesPrepared | WorkFailed | None:
        while not self._closing.is_set():
            answer = child.receive(POLL_S)
            if isinstance(answer, EnginesPrepared | WorkFailed):
                return answer
        return None
