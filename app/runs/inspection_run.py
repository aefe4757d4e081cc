"""One inspection run: frames from a source, judged in order, stored, and handed to the window."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import PurePath

from app.domain.batch import Batch
from app.domain.model_record import ModelRecord
from app.domain.part import InspectedPart, Inspection
from app.domain.run_status import SourceStatus
from app.processes.inspection_client import InspectionClient, InspectionEngineError
from app.processes.messages import FrameInspected, InspectFrame, ModelLoaded
from app.runs.delivery import DeliveryBuffer
from app.runs.run_control import RunControl
from app.sources.frame_source import FrameSource, SourceFrame
from app.sources.grabber import Grabber
from app.storage.batches import BatchStore
from app.storage.new_inspection import NewInspection
from onenip_core.errors import OneNipError
from onenip_core.types import InspectionResult

log = logging.getLogger(__name__)

TAKE_TIMEOUT_S = 0.1
RATE_WINDOW_S = 1.0


@dataclass(frozen=True, slots=True)
class RunRequest:
    """What a run needs to know; frozen, so that nothing changes under it."""

    source: FrameSource
    product_name: str
    model: ModelRecord
    device: str
    threshold: float | None = None
    """In units of the proposed limit; None takes the model's own. A person may change it during the run (RunControl)."""
    prompt_names: Mapping[str, str] = field(default_factory=dict)
    """What a person calls the prompts, by the names that the model knows: the workspace gives images names of its own."""


class RunEnd(StrEnum):
    """Why a run ended."""

    SOURCE_ENDED = "source_ended"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class RunOutcome:
    """The last word about a run."""

    end: RunEnd
    source_name: str
    batch: Batch | None
    """The finished batch; None if not one frame came."""
    error: Exception | None = None


class InspectionRun:
    """Carries out a request in the inspection thread."""

    def __init__(
        self,
        request: RunRequest,
        client: InspectionClient,
        store: BatchStore,
        delivery: DeliveryBuffer,
        control: RunControl,
    ) -> None:
        self._request = request
        self._client = client
        self._store = store
        self._delivery = delivery
        self._control = control
        self._grabber = Grabber(request.source)
        self._batch: Batch | None = None
        self._done = 0
        self._rate = _Rate()

    def execute(self, on_running: Callable[[ModelLoaded], None]) -> RunOutcome:
        """Run until the source ends, the person stops it, or something fails. Raises nothing on purpose.

        `on_running` is called once the model is loaded and the source is being opened.
        """
        error: Exception | None = None
        try:
            loaded = self._client.load(self._request.model.folder, self._request.device)
            self._grabber.start()
            on_running(loaded)
            self._pump()
            error = self._grabber.failure
        except Exception as caught:
            if not isinstance(caught, OneNipError):
                log.exception("The inspection run failed")
            error = caught
        finally:
            self._grabber.stop()
        return self._conclude(error)

    def _pump(self) -> None:
        while not self._control.stop.is_set():
            if self._control.paused:
                self._pause()
                continue
            frame = self._grabber.take(TAKE_TIMEOUT_S)
            self._update_status()
            if frame is not None:
                self._inspect(frame)
            elif self._grabber.finished:
                return

    def _pause(self) -> None:
        self._grabber.pause()
        self._control.wait_while_paused()
        self._grabber.resume()

    def _inspect(self, frame: SourceFrame) -> None:
        engine_error: InspectionEngineError | None = None
        try:
            answer = self._judge(frame)
        except InspectionEngineError as error:
            # The run is over, but the frame at hand is not lost.
            engine_error = error
            answer = FrameInspected(InspectionResult.not_checked(str(error), self._request.product_name), None)
        image = answer.image if answer.image is not None else frame.image
        try:
            inspection = self._save(frame, answer.result)
        except OneNipError:
            # The operator still sees the verdict on the part at hand; then the run ends with the error.
            unsaved = _unsaved_inspection(frame, answer.result, self._done + 1)
            self._delivery.put(InspectedPart(unsaved, image, answer.result.model_map))
            raise
        self._done += 1
        self._delivery.put(InspectedPart(inspection, image, answer.result.model_map))
        self._update_status()
        if engine_error is not None:
            raise engine_error

    def _judge(self, frame: SourceFrame) -> FrameInspected:
        product = self._request.product_name
        if frame.encoded is None and frame.image is None:
            reason = frame.error or "The source delivered no image."
            return FrameInspected(InspectionResult.not_checked(reason, product), None)
        changed = self._control.threshold
        threshold = self._request.threshold if changed is None else changed
        message = InspectFrame(frame.name, frame.image, frame.encoded, product, threshold)
        answer = self._client.inspect(message)
        prompt = answer.result.prompt
        if prompt is None or prompt not in self._request.prompt_names:
            return answer
        return replace(answer, result=replace(answer.result, prompt=self._request.prompt_names[prompt]))

    def _save(self, frame: SourceFrame, result: InspectionResult) -> Inspection:
        if self._batch is None:
            request = self._request
            self._batch = self._store.create(request.product_name, request.model.name, request.source.name)
        image = frame.encoded if frame.encoded is not None else frame.image
        return self._store.add(self._batch.id, NewInspection(frame.name, image, result, frame.captured_at))

    def _conclude(self, error: Exception | None) -> RunOutcome:
        name, batch = self._request.source.name, self._batch
        if batch is not None:
            try:
                batch = self._store.finish(batch.id)
            except OneNipError as finish_error:
                error = error or finish_error
        self._update_status()
        if isinstance(error, InspectionEngineError) and self._control.stop.is_set():
            error = None  # it was not waited for, because the person stopped the run
        if error is not None:
            return RunOutcome(RunEnd.FAILED, name, batch, error)
        return RunOutcome(RunEnd.STOPPED if self._control.stop.is_set() else RunEnd.SOURCE_ENDED, name, batch)

    def _update_status(self) -> None:
        source = self._request.source
        self._control.set_status(
            SourceStatus(
                # The view adds the count of a folder or video itself.
                text=source.status if source.live else PurePath(source.name).name,
                frames_per_second=self._rate.update(self._grabber.grabbed),
                dropped=self._grabber.dropped,
                done=self._done,
                total=source.frame_total,
                delivering=source.delivering,
            )
        )


class _Rate:
    """Events per second over the last second or so."""

    def __init__(self) -> None:
        self._since = time.monotonic()
        self._count = 0
        self._value: float | None = None

    def update(self, count: int) -> float | None:
        now = time.monotonic()
        if now - self._since >= RATE_WINDOW_S:
            self._value = (count - self._count) / (now - self._since)
            self._since, self._count = now, count
        return self._value


def _unsaved_inspection(frame: SourceFrame, result: InspectionResult, position: int) -> Inspection:
    return Inspection(
        id=0,
        batch_id=0,
        position=position,
        name=frame.name,
        image_path=None,
        map_path=None,
        map_scale=0.0,
        score=result.score,
        threshold=result.threshold,
        verdict=result.verdict,
        reason=result.reason,
        prompt=result.prompt,
        milliseconds=result.timings.total,
        captured_at=frame.captured_at,
        overruled=None,
    )
