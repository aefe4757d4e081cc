"""The inspection thread: owns the inspection process, keeps the active model loaded and carries out runs."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.run_status import RunEnd
from app.line.part_verdict import PartVerdict
from app.messages.codes.processes import LoadingFailed
from app.processes import inspection_process
from app.processes.child_process import ChildTarget
from app.processes.inspection_client import InspectionClient, InspectionEngineError
from app.processes.messages import ModelLoaded
from app.runs.delivery import DeliveryBuffer
from app.runs.inspection_run import InspectionRun
from app.runs.look import LookAnswer, LookRequest, look
from app.runs.run_control import RunControl
from app.runs.run_request import RunOutcome, RunRequest
from app.runs.views.views_run import ViewsRun
from app.storage.run_store import RunStore

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Preload:
    folder: Path
    device: str
    anew: bool


@dataclass(frozen=True, slots=True)
class _Close:
    pass


@dataclass(frozen=True, slots=True)
class InspectionCallbacks:
    """What the inspection thread tells. All are called in that thread."""

    model_loaded: Callable[[ModelLoaded], None]
    """From now on runs with this model start at once."""
    model_failed: Callable[[InspectionEngineError], None]
    """A model could not be loaded ahead of a run."""
    run_started: Callable[[ModelLoaded], None]
    """With what judges."""
    run_ended: Callable[[RunOutcome], None]
    """Once for each `start_run`, when everything is stored, however the run ended."""
    looked: Callable[[LookAnswer], None] = lambda _answer: None
    """Once for each `look` that was not overtaken by another one."""
    part_judged: Callable[[PartVerdict], None] = lambda _part: None
    """For the line, which hears of it first. Returns at once and raises nothing."""
    judging_ended: Callable[[], None] = lambda: None
    """For the line too: nothing is judged any more, while parts may still be stored. Before `run_ended`, perhaps twice."""


class InspectionThread:
    """One long-lived thread with a queue of commands, so that the child process belongs to exactly one thread."""

    def __init__(
        self,
        store: RunStore,
        log_file: Path | None,
        callbacks: InspectionCallbacks,
        target: ChildTarget = inspection_process.run,
        engine_cache: Path | None = None,
    ) -> None:
        self.control = RunControl()
        self.delivery = DeliveryBuffer()
        self._store = store
        self._callbacks = callbacks
        self._client = InspectionClient(log_file, self.control.stop, target, engine_cache)
        self._commands: queue.SimpleQueue[_Preload | RunRequest | LookRequest | _Close] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="inspection")
        self._lock = threading.Lock()
        self._run_pending = False
        self._closing = False
        self._newest_look: dict[bool, LookRequest] = {}
        """Of those that are to be explained, and of the others: neither takes the place of the other kind."""

    @property
    def running(self) -> bool:
        """True from `start_run` until the run has ended."""
        return self._run_pending

    @property
    def process_id(self) -> int | None:
        """The inspection process's number, if it runs."""
        return self._client.process_id

    def start(self) -> None:
        """Start the thread; the child process comes with the first model."""
        self._thread.start()

    def preload(self, folder: Path, device: str, *, anew: bool = False) -> None:
        """Load a model in the background, so that a run starts without delay.

        `anew` does so even if it is loaded, in a fresh process after the present run: there torch no longer takes memory.
        """
        self._forget_stop()
        self._commands.put(_Preload(folder, device, anew))

    def start_run(self, request: RunRequest) -> None:
        """Begin a run; only while none is going on."""
        with self._lock:
            self._run_pending = True
            self.control.begin()
        self._commands.put(request)

    def look(self, request: LookRequest) -> bool:
        """Judge one image in the background; False, and nothing is done, while a run is going on. Of several wishes in a row only
        the last is carried out."""
        if self._run_pending:
            return False
        self._forget_stop()
        self._newest_look[request.explain] = request
        self._commands.put(request)
        return True

    def close(self) -> None:
        """Stop the run, the thread and the child process, and wait until they have gone."""
        with self._lock:
            self._closing = True
            self.control.request_stop()
        self._commands.put(_Close())
        if self._thread.ident is not None:
            self._thread.join()

    def _work(self) -> None:
        try:
            while not isinstance(command := self._commands.get(), _Close):
                if isinstance(command, _Preload):
                    self._preload(command)
                elif isinstance(command, LookRequest):
                    self._look(command)
                else:
                    self._run(command)
        finally:
            self._client.close()

    def _forget_stop(self) -> None:
        """A run that was stopped is over: what is asked of the child now is not meant to stop with it."""
        with self._lock:
            if not self._run_pending and not self._closing:
                self.control.stop.clear()

    def _preload(self, command: _Preload) -> None:
        self._forget_stop()  # it may have waited for the end of that run
        if command.anew:
            self._client.close()
        try:
            self._callbacks.model_loaded(self._client.load(command.folder, command.device))
        except InspectionEngineError as error:
            log.error("The model %s cannot be loaded: %s", command.folder, error)
            self._callbacks.model_failed(error)
        except Exception as error:
            log.exception("The model %s cannot be loaded", command.folder)
            self._callbacks.model_failed(InspectionEngineError(LoadingFailed(str(error) or type(error).__name__)))

    def _look(self, request: LookRequest) -> None:
        if request is self._newest_look.get(request.explain):
            self._callbacks.looked(look(request, self._client))

    def _run(self, request: RunRequest) -> None:
        outcome: RunOutcome | None = None
        error: Exception | None = None
        run: InspectionRun | None = None
        try:
            kind = ViewsRun if request.views else InspectionRun
            run = kind(request, self._client, self._store, self.delivery, self.control, self._callbacks.part_judged)
            outcome = run.execute(self._callbacks.run_started, self._callbacks.judging_ended)
        except BaseException as caught:  # a driver that ends its thread must not take all later runs with it
            log.exception("The inspection run broke off")
            error = caught if isinstance(caught, Exception) else RuntimeError(type(caught).__name__)
            if run is not None:
                run.abandon()
        finally:
            # The window, the line and the next run wait for the end of this one, whatever happened.
            self.control.triggers.end()
            self._callbacks.judging_ended()
            self._run_pending = False
            self._callbacks.run_ended(outcome or RunOutcome(RunEnd.FAILED, request.source.name, None, error))
