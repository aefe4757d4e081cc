"""Owns child processes that do one piece of work after the other; each can be given up at once."""

from __future__ import annotations

import logging
import threading
from abc import abstractmethod
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.messages.message import Message, PlainText
from app.processes.child_process import ChildDiedError, ChildProcess, ChildTarget
from app.processes.messages import WorkFailed

log = logging.getLogger(__name__)

POLL_S = 0.1


class ChildWork(QObject):
    """A fresh child for each request, watched by a thread."""

    ended = Signal(object, object)
    """Carries the request and the last word that answers it; None if it was given up."""

    def __init__(self, name: str, target: ChildTarget, log_file: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._target = target
        self._log_file = log_file
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def give_up(self) -> None:
        """Stop; `ended` still comes, with None."""
        self._stop.set()

    def close(self) -> None:
        """Stop, and wait until the child has gone."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    def _begin(self, request: object) -> None:
        """Only while nothing else is being done."""
        if self._thread is not None:
            self._thread.join()  # it has told its end, and is about to go
        self._stop.clear()
        self._thread = threading.Thread(target=self._work, args=(request,), name=self._name)
        self._thread.start()

    @abstractmethod
    def _hear(self, request: object, message: object) -> bool:
        """Take a message of the child, in the thread that watches it; True if it is the last word."""

    @abstractmethod
    def _death(self, exit_: Message) -> Message:
        """What a person is told when the child has gone without a last word."""

    def _work(self, request: object) -> None:
        child = ChildProcess(self._name, self._target, (request, self._log_file))
        answer: object
        try:
            child.start()
            answer = self._wait(child, request)
        except (ChildDiedError, OSError) as error:
            log.warning("The process for %s ended unexpectedly: %s", self._name, error)
            exit_ = error.message if isinstance(error, ChildDiedError) else PlainText(str(error))
            answer = WorkFailed(self._death(exit_))
        finally:
            if self._stop.is_set():
                child.kill()
            child.stop()
        self.ended.emit(request, answer)

    def _wait(self, child: ChildProcess, request: object) -> object:
        while not self._stop.is_set():
            message = child.receive(POLL_S)
            if message is not None and self._hear(request, message):
                return message
        return None
