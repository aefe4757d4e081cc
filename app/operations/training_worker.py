"""Owns the training child process: starts it, passes on its progress, and notices when it dies without a word."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.messages.codes import by_prompts
from app.messages.codes import training as codes
from app.messages.codes.readiness import TrainingGoesOn
from app.messages.errors import MessageError
from app.messages.message import Message
from app.processes import training_process
from app.processes.child_process import ChildDiedError, ChildProcess, ChildTarget
from app.processes.messages import CancelWork, TrainingDone, TrainingProgress, WorkFailed
from app.processes.training_request import TrainingRequest
from onenip_core.checkpoint_file import TRAINING_FOLDER, has_checkpoint
from onenip_core.progress import FinishReason, ProgressEvent

log = logging.getLogger(__name__)

POLL_S = 0.1
PROGRESS_INTERVAL_S = 0.05
CANCEL_PATIENCE_S = 120.0


class TrainingEnd(StrEnum):
    """How a training run ended."""

    COMPLETED = "completed"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class TrainingOutcome:
    """The last word about a training run."""

    request: TrainingRequest
    end: TrainingEnd
    message: Message
    """What happened, what was not lost, what to do."""
    products: tuple[str, ...] = ()
    """What the finished model serves."""
    details: str = field(default="", repr=False)


class TrainingWorker(QObject):
    """One training run at a time, in a child process that a thread of this worker watches."""

    progressed = Signal(object)
    """Carries a ProgressEvent; at most twenty a second."""
    ended = Signal(object)
    """Carries a TrainingOutcome, exactly one for each `start`."""

    def __init__(
        self, log_file: Path | None, target: ChildTarget = training_process.run, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._log_file = log_file
        self._target = target
        self._cancel = threading.Event()
        self._abandon = threading.Event()
        self._thread: threading.Thread | None = None
        self._process_id: int | None = None
        self._running = False

    @property
    def running(self) -> bool:
        """True from `start` until the child process has gone."""
        return self._running

    @property
    def process_id(self) -> int | None:
        """The child's process number while it runs."""
        return self._process_id

    def start(self, request: TrainingRequest) -> None:
        """Begin training. Raises MessageError while another run is going on."""
        if self.running:
            raise MessageError(TrainingGoesOn())
        if self._thread is not None:
            self._thread.join()
        self._cancel.clear()
        self._abandon.clear()
        self._running = True
        self._thread = threading.Thread(target=self._supervise, args=(request,), name="training-supervisor")
        self._thread.start()

    def cancel(self) -> None:
        """Ask the run to stop; it leaves a checkpoint from which it can be resumed."""
        self._cancel.set()

    def close(self, patience_s: float) -> None:
        """Cancel, wait at most `patience_s` seconds for the checkpoint, then end the child. Nothing is left behind."""
        self._cancel.set()
        if self._thread is None:
            return
        self._thread.join(patience_s)
        self._abandon.set()
        self._thread.join()
        self._thread = None

    def _supervise(self, request: TrainingRequest) -> None:
        child = ChildProcess("training", self._target, (request, self._log_file))
        try:
            child.start()
            self._process_id = child.process_id
            outcome = self._watch(child, request)
        except ChildDiedError as error:
            outcome = self._unexpected_end(request, error.message)
        except Exception as error:
            log.exception("The training process cannot be run")
            outcome = TrainingOutcome(
                request,
                TrainingEnd.FAILED,
                codes.CannotBeStarted(str(error)),
            )
        finally:
            child.stop(patience_s=10.0)
            self._process_id = None
            self._running = False
        self.ended.emit(outcome)

    def _watch(self, child: ChildProcess, request: TrainingRequest) -> TrainingOutcome:
        cancel_sent_at: float | None = None
        throttle = _ProgressThrottle()
        is_heard = False
        while True:
            message = child.receive(POLL_S)
            is_heard = is_heard or message is not None
            if isinstance(message, TrainingProgress) and throttle.lets_pass(message.event):
                self.progressed.emit(message.event)
            elif isinstance(message, TrainingDone):
                return _outcome_of(message, request)
            elif isinstance(message, WorkFailed):
                return TrainingOutcome(request, TrainingEnd.FAILED, message.message, details=message.details)
            if self._cancel.is_set() and not is_heard:
                # It still loads what it trains with, which may take a minute, and has nothing that could be lost.
                child.kill()
                return TrainingOutcome(
                    request,
                    TrainingEnd.CANCELLED,
                    _kept(request, has_checkpoint(request.output_folder / TRAINING_FOLDER)),
                )
            if self._cancel.is_set() and cancel_sent_at is None:
                child.send(CancelWork())
                cancel_sent_at = time.monotonic()
            waited_too_long = cancel_sent_at is not None and time.monotonic() - cancel_sent_at > CANCEL_PATIENCE_S
            if self._abandon.is_set() or waited_too_long:
                child.kill()
                return TrainingOutcome(request, TrainingEnd.CANCELLED, codes.DidNotStopInTime())

    def _unexpected_end(self, request: TrainingRequest, exit_message: Message) -> TrainingOutcome:
        log.error("The training process ended unexpectedly: %s", exit_message)
        if self._cancel.is_set():
            return TrainingOutcome(request, TrainingEnd.CANCELLED, codes.EndedWhileCancelled(exit_message))
        return TrainingOutcome(request, TrainingEnd.FAILED, codes.EndedUnexpectedly(exit_message))


class _ProgressThrottle:
    """Lets through what a person can see: every change of stage, every message, and else twenty events a second."""

    def __init__(self) -> None:
        self._last: ProgressEvent | None = None
        self._passed_at = 0.0

    def lets_pass(self, event: ProgressEvent) -> bool:
        now = time.monotonic()
        last, self._last = self._last, event
        news = (
            last is None
            or last.stage is not event.stage
            or bool(event.message or event.pictures)
            or event.fraction >= 1.0
        )
        if not news and now - self._passed_at < PROGRESS_INTERVAL_S:
            return False
        self._passed_at = now
        return True


def _outcome_of(message: TrainingDone, request: TrainingRequest) -> TrainingOutcome:
    if message.reason is FinishReason.COMPLETED:
        trained: Message = codes.TrainedAndChecked(tuple(message.products))
        if request.kept_network is not None:
            trained = by_prompts.AddedAndChecked(tuple(product.name for product in request.products))
        return TrainingOutcome(request, TrainingEnd.COMPLETED, trained, message.products)
    return TrainingOutcome(request, TrainingEnd.CANCELLED, _kept(request, message.began))


def _kept(request: TrainingRequest, began: bool) -> Message:
    """What there is of a run that was cancelled; `began`: it has a checkpoint."""
    if request.kept_network is not None:
        return by_prompts.AdditionCancelled()
    return codes.CancelledAndKept() if began else codes.CancelledBeforeItBegan()
