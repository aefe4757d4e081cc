"""Owns the child process that compares images: one product at a time, given up at once when that is wanted."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.messages.codes.processes import ComparisonDied
from app.messages.message import PlainText
from app.processes import image_comparison_process
from app.processes.child_process import ChildDiedError, ChildProcess, ChildTarget
from app.processes.messages import CompareImages, ComparisonProgress, ImagesCompared, WorkFailed

log = logging.getLogger(__name__)

POLL_S = 0.1


class ImageComparisonWorker(QObject):
    """The child steps back behind everything else."""

    progressed = Signal(object, int, int)
    """Carries the CompareImages, and (done, total)."""
    ended = Signal(object, object)
    """Carries the CompareImages and the ImagesCompared or WorkFailed that answers it; None if it was given up."""

    def __init__(
        self, log_file: Path | None, target: ChildTarget = image_comparison_process.run, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._log_file = log_file
        self._target = target
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, request: CompareImages) -> None:
        """Compare the images of a product; only while none are being compared."""
        if self._thread is not None:
            self._thread.join()  # it has told its end, and is about to go
        self._stop.clear()
        self._thread = threading.Thread(target=self._work, args=(request,), name="comparison")
        self._thread.start()

    def give_up(self) -> None:
        """Stop; `ended` still comes, with None."""
        self._stop.set()

    def close(self) -> None:
        """Stop, and wait until the child has gone."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    def _work(self, request: CompareImages) -> None:
        child = ChildProcess("comparison", self._target, (request, self._log_file))
        answer: ImagesCompared | WorkFailed | None
        try:
            child.start()
            answer = self._wait(child, request)
        except (ChildDiedError, OSError) as error:
            log.warning("The comparison of images ended unexpectedly: %s", error)
            exit_ = error.message if isinstance(error, ChildDiedError) else PlainText(str(error))
            answer = WorkFailed(ComparisonDied(exit_))
        finally:
            if self._stop.is_set():
                child.kill()
            child.stop()
        self.ended.emit(request, answer)

    def _wait(self, child: ChildProcess, request: CompareImages) -> ImagesCompared | WorkFailed | None:
        while not self._stop.is_set():
            answer = child.receive(POLL_S)
            if isinstance(answer, ComparisonProgress):
                self.progressed.emit(request, answer.done, answer.total)
            elif isinstance(answer, ImagesCompared | WorkFailed):
                return answer
        return None
