"""Asks the inspection child process for verdicts. A child that crashes or hangs costs one part its verdict."""

from __future__ import annotations

import logging
import threading
import time
from pathlib import Path

from app.processes import inspection_process
from app.processes.child_process import ChildDiedError, ChildProcess, ChildTarget
from app.processes.messages import FrameInspected, InspectFrame, LoadModel, ModelLoaded, WorkFailed
from onenip_core.errors import OneNipError
from onenip_core.types import InspectionResult

log = logging.getLogger(__name__)

POLL_S = 0.1
LOAD_TIME_LIMIT_S = 180.0
FRAME_TIME_LIMIT_S = 60.0
STOP_PATIENCE_S = 5.0
LONGEST_PAUSE_S = 10.0
HOPELESS_AFTER_CRASHES = 5


class InspectionEngineError(OneNipError):
    """The inspection process cannot be made to work."""


class _NoAnswerError(Exception):
    """The child did not answer in time, or the person did not want to wait for it any longer."""


class InspectionClient:
    """Synchronous; owned by one thread. The child is started when it is first needed and again after a crash."""

    def __init__(
        self,
        log_file: Path | None,
        stop: threading.Event,
        target: ChildTarget = inspection_process.run,
        engine_cache: Path | None = None,
    ) -> None:
        """`stop` interrupts waiting: set it when the person does not want the answer any more."""
        self._engine_cache = engine_cache
        self._log_file = log_file
        self._stop = stop
        self._target = target
        self._child: ChildProcess | None = None
        self._loaded: ModelLoaded | None = None
        self._device = "auto"
        self._crashes = 0

    @property
    def process_id(self) -> int | None:
        """The child's process number, if it runs."""
        return self._child.process_id if self._child is not None else None

    def load(self, folder: Path, device: str) -> ModelLoaded:
        """Make the child serve the model in `folder`; does nothing when it does so already.

        Raises:
            InspectionEngineError: the model cannot be loaded, or the child does not live long enough to load it.
        """
        if self._loaded is not None and (self._loaded.folder, self._device) == (folder, device):
            return self._loaded
        self._loaded = None
        self._crashes = 0
        self._loaded = self._load(folder, device)
        self._device = device
        return self._loaded

    def inspect(self, frame: InspectFrame) -> FrameInspected:
        """The verdict on one frame. A crash or a hang gives NOT_CHECKED, and the next call starts a new child.

        Raises:
            InspectionEngineError: the child crashed again and again, or the model can no longer be loaded.
        """
        if self._loaded is None:
            raise InspectionEngineError("No model is loaded. Choose a model on the Train page.")
        if self._child is None:
            self._restart(self._loaded)
        try:
            answer = self._ask(frame, FRAME_TIME_LIMIT_S)
        except ChildDiedError as error:
            return self._lost(frame, f"The inspection process ended unexpectedly ({error}).")
        except _NoAnswerError as error:
            return self._lost(frame, str(error))
        if not isinstance(answer, FrameInspected):
            return self._lost(frame, "The inspection process gave a wrong answer.")
        self._crashes = 0
        return answer

    def close(self) -> None:
        """Stop the child. The client can be used again."""
        child, self._child, self._loaded = self._child, None, None
        if child is not None:
            child.stop()

    def _load(self, folder: Path, device: str) -> ModelLoaded:
        try:
            if self._child is None:
                self._child = ChildProcess("inspection", self._target, (self._log_file,))
                self._child.start()
            answer = self._ask(LoadModel(folder, device, self._engine_cache), LOAD_TIME_LIMIT_S)
        except ChildDiedError as error:
            self._drop_child()
            raise InspectionEngineError(
                f"The inspection process ended while it loaded the model ({error}). Stored parts are safe. "
                "Try again, or choose another model."
            ) from error
        except _NoAnswerError as error:
            self._drop_child()
            raise InspectionEngineError(f"The model was not loaded: {error} Stored parts are safe.") from error
        except OSError as error:
            self._drop_child()
            raise InspectionEngineError(
                f"The inspection process could not be started: {error.strerror or error}. Stored parts are safe. "
                "Close other programs and try again."
            ) from error
        if isinstance(answer, WorkFailed):
            log.error("The model %s cannot be loaded: %s\n%s", folder, answer.text, answer.details)
            raise InspectionEngineError(answer.text)
        if not isinstance(answer, ModelLoaded):
            raise InspectionEngineError("The inspection process gave a wrong answer while it loaded the model.")
        return answer

    def _restart(self, loaded: ModelLoaded) -> None:
        if self._crashes >= HOPELESS_AFTER_CRASHES:
            raise InspectionEngineError(
                f"The inspection process ended unexpectedly {self._crashes} times in a row, so the run was stopped. "
                "The parts are stored as NOT CHECKED. Look into the log folder (Settings) or try another model."
            )
        if self._crashes > 1:
            self._stop.wait(min(LONGEST_PAUSE_S, 2.0 ** (self._crashes - 2)))
        log.warning("Starting the inspection process again after %d crash(es)", self._crashes)
        self._load(loaded.folder, self._device)

    def _ask(self, message: object, time_limit_s: float) -> object:
        if self._child is None:
            raise _NoAnswerError("The inspection process is not running.")
        self._child.send(message)
        started = time.monotonic()
        stopped_at: float | None = None
        while (answer := self._child.receive(POLL_S)) is None:
            now = time.monotonic()
            if now - started > time_limit_s:
                raise _NoAnswerError(f"The inspection process gave no answer for {time_limit_s:.0f} s.")
            if self._stop.is_set():
                stopped_at = stopped_at or now
                if now - stopped_at > STOP_PATIENCE_S:
                    raise _NoAnswerError("It was stopped before the answer came.")
        return answer

    def _lost(self, frame: InspectFrame, reason: str) -> FrameInspected:
        log.error("%s: %s", frame.name, reason)
        self._crashes += 1
        self._drop_child()
        return FrameInspected(InspectionResult.not_checked(reason, frame.product), None)

    def _drop_child(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.stop()
