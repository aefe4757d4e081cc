"""Asks the inspection child process for verdicts. A child that crashes or hangs costs one part its verdict."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections import deque
from dataclasses import replace
from pathlib import Path

from app.messages.codes import processes as codes
from app.messages.errors import MessageError
from app.messages.message import Message
from app.messages.stored import to_text
from app.processes import inspection_process
from app.processes.child_process import ChildDiedError, ChildProcess, ChildTarget
from app.processes.messages import FrameInspected, InspectFrame, LoadModel, ModelLoaded, WorkFailed
from app.processes.shared_frames import FrameSlots, SharedFrame
from onenip_core.data.images.image_file import encoded_image_size
from onenip_core.types import InspectionResult

log = logging.getLogger(__name__)

POLL_S = 0.1
LOAD_TIME_LIMIT_S = 180.0
FRAME_TIME_LIMIT_S = 60.0
STOP_PATIENCE_S = 1.0
"""How long answers are waited for, all together, once a person has stopped the run."""
END_PATIENCE_S = 0.3
"""How long the child may take to end by itself; it keeps nothing that a kill could harm."""
LONGEST_PAUSE_S = 10.0
HOPELESS_AFTER_CRASHES = 5


class InspectionEngineError(MessageError):
    """The inspection process cannot be made to work."""


class _NoAnswerError(MessageError):
    """The child did not answer in time, or the person did not want to wait for it any longer."""


class InspectionClient:
    """Owned by one thread. The child is started when it is first needed and again after a crash."""

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
        self._engine: str | None = None
        self._crashes = 0
        self._in_doubt = False
        self._stopped_at: float | None = None
        self._slots = FrameSlots()
        self._pending: deque[InspectFrame] = deque()
        # One entry for each pending frame that the child has: where it lies, or None if it went through the pipe.
        self._sent: deque[SharedFrame | None] = deque()

    @property
    def process_id(self) -> int | None:
        """The child's process number, if it runs."""
        return self._child.process_id if self._child is not None else None

    @property
    def loaded(self) -> ModelLoaded | None:
        """What serves the model that was loaded last; after a crash what the new child says of itself."""
        return self._loaded

    def load(self, folder: Path, device: str, engine: str | None = None) -> ModelLoaded:
        """Make the child serve the model in `folder`; does nothing when it does so already. `engine` is the only one that may
        compute; None: the fastest that was measured.

        Raises:
            InspectionEngineError: the model cannot be loaded, or the child does not live long enough to load it.
        """
        self._stopped_at = None
        served = self._loaded is not None and (self._loaded.folder, self._device, self._engine) == (
            folder,
            device,
            engine,
        )
        if self._loaded is not None and served and self._child is not None and self._crashes == 0:
            return self._loaded
        self._loaded = None
        self._crashes = 0
        self._in_doubt = False
        self._loaded = self._load(folder, device, engine)
        self._device, self._engine = device, engine
        return self._loaded

    @property
    def pending(self) -> int:
        """Frames that were submitted and not collected yet."""
        return len(self._pending)

    def inspect(self, frame: InspectFrame) -> FrameInspected:
        """`submit` and `collect` at once, while nothing else is pending."""
        self.submit(frame)
        return self.collect()

    def submit(self, frame: InspectFrame) -> None:
        """Hand a frame over, so that the child can decode it while it judges the one before. Answers come by `collect`.

        Raises:
            InspectionEngineError: no model is loaded.
        """
        if self._loaded is None:
            raise InspectionEngineError(codes.NoModelLoaded())
        values = self._loaded.values_of(frame.product) if frame.own_values is None else frame.own_values
        self._pending.append(replace(frame, values=values))
        if self._child is not None and self._crashes == 0:
            self._send_waiting(len(self._pending))

    def collect(self) -> FrameInspected:
        """The verdict on the oldest frame that was submitted. A crash or a hang gives NOT_CHECKED, and a new child is started.

        When a child dies that had two frames, each is judged alone, so that only the one that kills it loses its verdict.

        Raises:
            InspectionEngineError: the child crashed again and again, or the model can no longer be loaded. The frame
                counts as collected; frames behind it are still pending.
        """
        frame = self._pending[0]
        try:
            answer = self._answer_on_oldest()
        except ChildDiedError as error:
            return self._lost(frame, codes.InspectionDied(error.message))
        except _NoAnswerError as error:
            return self._lost(frame, error.message)
        except InspectionEngineError:
            # Whatever runs next loads the model anew.
            self._loaded = None
            self._pending.popleft()
            raise
        if not isinstance(answer, FrameInspected):
            return self._lost(frame, codes.WrongAnswer())
        self._crashes = 0
        self._pending.popleft()
        return self._with_pixels(answer, self._sent.popleft())

    def forget_pending(self) -> None:
        """Give up on frames that were submitted and not collected."""
        if self._sent:
            # The answers of this child would be taken for those on later frames.
            self._drop_child()
            self._crashes = 0
        self._pending.clear()

    def close(self) -> None:
        """Stop the child and forget what is pending. The client can be used again."""
        child, self._child, self._loaded = self._child, None, None
        self._pending.clear()
        self._sent.clear()
        if child is not None:
            child.stop(END_PATIENCE_S)
        self._slots.close()

    def _answer_on_oldest(self) -> object:
        while True:
            if self._child is None:
                if self._stop.is_set():
                    raise _NoAnswerError(codes.StoppedBeforeTheAnswer())
                self._restart()
            # After a crash one frame at a time, until one was answered.
            self._send_waiting(1 if self._crashes > 0 or self._in_doubt else len(self._pending))
            try:
                answer = self._wait(FRAME_TIME_LIMIT_S)
            except ChildDiedError:
                if len(self._sent) == 1:
                    self._in_doubt = False
                    raise
                log.warning("The inspection process ended with %d frames; each is judged alone.", len(self._sent))
                self._in_doubt = True
                self._drop_child()
                continue
            self._in_doubt = False
            return answer

    def _send_waiting(self, most: int) -> None:
        """Send pending frames until the child has `most` of them. A child that died meanwhile is noticed when it is asked."""
        while self._child is not None and len(self._sent) < most:
            frame = self._pending[len(self._sent)]
            shared = self._hold(frame)
            message = frame if shared is None else replace(frame, image=None, encoded=None, shared=shared)
            self._sent.append(shared)
            with contextlib.suppress(ChildDiedError):
                # Small messages fit into the pipe; pixels do not.
                self._child.send(message, None if shared is not None else FRAME_TIME_LIMIT_S)

    def _hold(self, frame: InspectFrame) -> SharedFrame | None:
        size = None
        if frame.image is None and not frame.encoded:
            return None  # an empty file: in shared memory, no bytes before them means pixels
        if frame.image is None and frame.encoded is not None:
            size = encoded_image_size(frame.encoded)
        return self._slots.hold(frame.encoded if frame.image is None else None, frame.image, size or (0, 0))

    def _with_pixels(self, answer: FrameInspected, shared: SharedFrame | None) -> FrameInspected:
        if shared is None:
            return answer
        if answer.decoded_size is not None:
            height, width = answer.decoded_size
            answer = replace(answer, image=self._slots.pixels(replace(shared, height=height, width=width)))
        self._slots.release(shared)
        return answer

    def _load(self, folder: Path, device: str, engine: str | None) -> ModelLoaded:
        try:
            if self._child is None:
                self._child = ChildProcess("inspection", self._target, (self._log_file,))
                self._child.start()
            answer = self._ask(LoadModel(folder, device, self._engine_cache, engine), LOAD_TIME_LIMIT_S)
        except ChildDiedError as error:
            self._drop_child()
            raise InspectionEngineError(codes.DiedWhileLoading(error.message)) from error
        except _NoAnswerError as error:
            self._drop_child()
            raise InspectionEngineError(codes.NotLoaded(error.message)) from error
        except OSError as error:
            self._drop_child()
            raise InspectionEngineError(codes.InspectionCannotBeStarted(str(error.strerror or error))) from error
        if isinstance(answer, WorkFailed):
            log.error("The model %s cannot be loaded: %s\n%s", folder, answer.message, answer.details)
            raise InspectionEngineError(answer.message)
        if not isinstance(answer, ModelLoaded):
            raise InspectionEngineError(codes.NotLoaded(codes.WrongAnswer()))
        return answer

    def _restart(self) -> None:
        loaded = self._loaded
        if loaded is None:
            raise InspectionEngineError(codes.NoModelLoaded())
        if self._crashes >= HOPELESS_AFTER_CRASHES:
            raise InspectionEngineError(codes.DiesAgainAndAgain(self._crashes))
        if self._crashes > 1:
            self._stop.wait(min(LONGEST_PAUSE_S, 2.0 ** (self._crashes - 2)))
        log.warning("Starting the inspection process again after %d crash(es)", self._crashes)
        self._loaded = self._load(loaded.folder, self._device, self._engine)

    def _ask(self, message: object, time_limit_s: float) -> object:
        if self._child is None:
            raise _NoAnswerError(codes.NotRunning())
        self._child.send(message)
        return self._wait(time_limit_s)

    def _wait(self, time_limit_s: float) -> object:
        if self._child is None:
            raise _NoAnswerError(codes.NotRunning())
        started = time.monotonic()
        if not self._stop.is_set():
            self._stopped_at = None
        while (answer := self._child.receive(POLL_S)) is None:
            now = time.monotonic()
            if now - started > time_limit_s:
                raise _NoAnswerError(codes.NoAnswerFor(time_limit_s))
            if self._stop.is_set():
                self._stopped_at = self._stopped_at or now
                if now - self._stopped_at > STOP_PATIENCE_S:
                    raise _NoAnswerError(codes.StoppedBeforeTheAnswer())
        return answer

    def _lost(self, frame: InspectFrame, reason: Message) -> FrameInspected:
        log.error("%s: %s", frame.name, reason)
        self._crashes += 1
        self._drop_child()
        self._pending.popleft()
        return FrameInspected(InspectionResult.not_checked(to_text(reason), frame.product), None)

    def _drop_child(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.stop()
        # Nobody looks into the blocks any more; frames that are still pending are sent again.
        while self._sent:
            shared = self._sent.popleft()
            if shared is not None:
                self._slots.release(shared)
