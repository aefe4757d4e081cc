"""One inspection run: frames from a source, judged in order, told at once, stored beside it."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import PurePath

from app.domain.circumstances import Circumstances
from app.domain.part import InspectedPart
from app.domain.run_status import RunEnd, SourceStatus
from app.domain.thumbnail import make_thumbnail
from app.line.part_verdict import PartVerdict
from app.messages.codes import sources as codes
from app.messages.codes.processes import StoppedBeforeTheAnswer
from app.messages.errors import MessageError, message_of
from app.messages.message import Message
from app.messages.picture_doubt import doubt_message
from app.messages.stored import to_text
from app.processes.inspection_client import InspectionClient, InspectionEngineError
from app.processes.messages import FrameInspected, InspectFrame, ModelLoaded
from app.runs.alarms.run_alarms import RunAlarms
from app.runs.delivery import DeliveryBuffer
from app.runs.frame_at_hand import FrameAtHand
from app.runs.rate import Rate
from app.runs.run_circumstances import circumstances_of
from app.runs.run_control import RunControl
from app.runs.run_records import RunRecords
from app.runs.run_request import RunOutcome, RunRequest
from app.runs.triggers.run_flow import RunFlow
from app.sources.grabber import Grabber
from app.sources.source import SourceFrame
from app.storage.run_store import RunStore
from onenip_core.data.images.dark_files import DarkFiles
from onenip_core.data.images.value_range import FULL_RANGE
from onenip_core.errors import OneNipError
from onenip_core.types import InspectionResult, RgbImage

log = logging.getLogger(__name__)

TAKE_TIMEOUT_S = 0.1
HELD_S = 0.2
"""So often it is said how the source does while the run is held."""
SOURCE_PATIENCE_S = 0.5
"""How long a source may take to end; then it is given up."""


class InspectionRun:
    """Carries out a request in the inspection thread: grab, judge, tell. The recorder stores beside it."""

    def __init__(
        self,
        request: RunRequest,
        client: InspectionClient,
        store: RunStore,
        delivery: DeliveryBuffer,
        control: RunControl,
        tell_line: Callable[[PartVerdict], None] = lambda _part: None,
    ) -> None:
        self._request = request
        self._tell_line = tell_line
        self._client = client
        self._delivery = delivery
        self._control = control
        self._flow = RunFlow(request.flow, request.last_part_number, request.source, control)
        self._alarms = RunAlarms(request.flow.alarms, control)
        self._grabber = Grabber(request.source, self._flow.mailbox)
        self._records = RunRecords(
            store,
            request.product_name,
            request.model.name,
            request.source,
            product_id=request.product_id,
            model_id=request.model.id,
            parts_only=self._flow.parts_only,
            order_name=request.order_name,
            is_untrained=any(view.product in request.model.untrained for view in request.views),
        )
        self._judging: deque[FrameAtHand] = deque()
        # A folder's next file is decoded while the present one is judged. Of a live source the newest frame counts: none is
        # taken before it can be judged.
        self._most_judging = 1 if request.source.live or request.flow.alarms.freeze_on_ng else 2
        self._values = FULL_RANGE
        """How files are read, once the model is loaded."""
        self._dark = DarkFiles(FULL_RANGE)
        self._loaded: ModelLoaded | None = None
        self._described: ModelLoaded | None = None
        self._judged_under: Circumstances | None = None
        self._done = 0
        self._rate = Rate()

    def execute(
        self, on_running: Callable[[ModelLoaded], None], on_judged: Callable[[], None] = lambda: None
    ) -> RunOutcome:
        """Run until the source ends, the person stops it, or something fails. Raises nothing on purpose.

        `on_running` is called once the model is loaded and the source is being opened, `on_judged` when nothing is judged any more:
        what comes then is to stop the source, and to store.
        """
        error: Exception | None = None
        try:
            self._flow.check()
            if self._flow.mailbox is not None:
                self._control.triggers.keep_notes(self._records.note_triggers())
            loaded = self._client.load(self._request.model.folder, self._request.device)
            self._loaded = loaded
            self._values = loaded.values_of(self._product)
            self._dark = DarkFiles(self._values)
            self._grabber.start()
            on_running(loaded)
            self._pump()
            error = self._grabber.failure
        except Exception as caught:
            if not isinstance(caught, OneNipError):
                log.exception("The inspection run failed")
            error = caught
            self._give_up_frames_at_hand(caught)
        finally:
            on_judged()
            self._grabber.stop(SOURCE_PATIENCE_S)
        unanswered = self._grabber.unanswered
        for frame in (*self._grabber.left, *(() if unanswered is None else (unanswered,)), *self._flow.end()):
            number = self._flow.part_number(frame, None)
            try:
                image = None if frame.image is None else frame.image.to_rgb()
            except Exception:
                log.exception("The picture of %s is not shown", frame.name)
                image = None
            self._judging.append(FrameAtHand(frame, image, part_number=number))
        self._give_up_frames_at_hand(MessageError(StoppedBeforeTheAnswer()))
        return self._conclude(error)

    def abandon(self) -> None:
        """`execute` broke off with what nobody planned for: no part that was taken is lost, no thread is left behind."""
        self._judging.extend(FrameAtHand(frame) for frame in self._flow.end())
        self._give_up_frames_at_hand(MessageError(StoppedBeforeTheAnswer()))
        self._records.abandon()

    def _pump(self) -> None:
        while not self._control.stop.is_set():
            self._flow.follow(self._grabber.opened)
            if self._control.held and self._flow.mailbox is None:
                self._hold()
            elif not self._take_next() and not self._judging and self._grabber.finished:
                return
            self._update_status()
            if self._judging and (len(self._judging) == self._most_judging or not self._next_is_there()):
                self._tell_oldest()
        self._tell_all()

    def _next_is_there(self) -> bool:
        return self._grabber.waiting and not self._control.held and not self._control.stop.is_set()

    def _take_next(self) -> bool:
        """Hand the next frame to the judging process, if there is one and room for it."""
        if len(self._judging) >= self._most_judging:
            return False
        frame = self._grabber.take(0.0 if self._judging else TAKE_TIMEOUT_S)
        if frame is None:
            return False
        # At hand before anything else is done with it: from here on it is told, whatever happens.
        self._judging.append(FrameAtHand(frame))
        self._judging[-1] = self._hand_over(frame)
        return True

    def _hand_over(self, frame: SourceFrame) -> FrameAtHand:
        image = None if frame.image is None else frame.image.to_rgb()
        if frame.readable:
            self._client.submit(self._message(frame, image))
        # While the child judges, there is time for this.
        return FrameAtHand(frame, image, make_thumbnail(image), self._flow.part_number(frame, image))

    def _hold(self) -> None:
        self._tell_all()
        self._grabber.pause()
        while not self._control.wait_while_held(HELD_S):
            self._update_status()  # a camera may be lost meanwhile, and the recorder stores
        self._grabber.resume()

    def _message(self, frame: SourceFrame, image: RgbImage | None) -> InspectFrame:
        changed = self._control.threshold
        threshold = self._request.threshold if changed is None else changed
        return InspectFrame(frame.name, image, frame.encoded, self._product, threshold)

    @property
    def _product(self) -> str:
        """As the model calls it."""
        return self._request.known_as or self._request.product_name

    def _tell_all(self) -> None:
        while self._judging:
            self._tell_oldest()

    def _tell_oldest(self) -> None:
        """Wait for the oldest verdict, show it, then let it be stored."""
        self._judge_oldest()
        if self._records.failure is not None:
            self._tell_all()
            raise self._records.failure

    def _judge_oldest(self) -> None:
        answer = self._verdict_on(self._judging[0].frame)
        self._tell(self._judging.popleft(), answer)

    def _give_up_frames_at_hand(self, error: Exception) -> None:
        """The run is over, but no frame that was taken is lost: it is told and stored as not checked."""
        while self._judging:
            at_hand = self._judging.popleft()
            try:
                self._give_up(at_hand, _reason(error))
            except Exception:
                log.exception("The frame %s was neither told nor stored", at_hand.frame.name)

    def _give_up(self, at_hand: FrameAtHand, reason: str) -> None:
        own = at_hand.frame.error
        self._tell(at_hand, self._not_checked(reason if own is None else to_text(own)))

    def _verdict_on(self, frame: SourceFrame) -> FrameInspected:
        if not frame.readable:
            return self._not_checked(to_text(frame.error or codes.NoImageDelivered()))
        return self._named(self._client.collect(), self._request.prompt_names)

    def _named(self, answer: FrameInspected, prompt_names: Mapping[str, str]) -> FrameInspected:
        """With the names that a person gave products and prompts."""
        doubt, prompt = answer.result.doubt, answer.result.prompt
        if doubt is not None:
            reason = to_text(doubt_message(doubt, self._request.product_names))
            return replace(answer, result=replace(answer.result, reason=reason))
        if prompt is None or prompt not in prompt_names:
            return answer
        return replace(answer, result=replace(answer.result, prompt=prompt_names[prompt]))

    def _not_checked(self, reason: str) -> FrameInspected:
        return FrameInspected(InspectionResult.not_checked(reason, self._request.product_name), None)

    def _tell(self, at_hand: FrameAtHand, answer: FrameInspected) -> None:
        self._dark.add(answer.highest)
        image = at_hand.image if answer.image is None else answer.image
        number = at_hand.part_number or self._flow.printed_number(answer.image)
        self._tell_line(
            PartVerdict.of(at_hand.frame, answer.result, self._request.product_name, self._done + 1, number)
        )
        self._records.judged_under(self._circumstances())
        new = self._records.note(at_hand.frame, answer.result, self._values, number)
        thumbnail = at_hand.thumbnail if answer.image is None else answer.thumbnail
        told = self._records.as_told(new)
        self._delivery.put(InspectedPart(told, image, new.result.model_map, area=self._request.area), thumbnail)
        self._alarms.see(told, at_hand.frame)
        self._done += 1
        self._records.store(new)
        self._update_status()

    def _circumstances(self) -> Circumstances | None:
        """Of the process that judges now; None where none does, or it does not say."""
        loaded = None if self._loaded is None else self._client.loaded
        if loaded is not self._described:
            self._described, self._judged_under = loaded, circumstances_of(self._request, loaded)
        return self._judged_under

    def _conclude(self, error: Exception | None) -> RunOutcome:
        name, left_out = self._request.source.name, self._request.source.left_out
        if isinstance(error, InspectionEngineError) and self._control.stop.is_set():
            error = None  # it was not waited for, because the person stopped the run
        batch, unrecorded, record_error = self._records.finish()
        error = error or record_error
        try:
            self._client.forget_pending()
        except Exception as failure:
            log.exception("The inspection process could not be put in order")
            error = error or failure
        self._update_status()
        dark = self._dark
        said = codes.SeenDark(dark.count, dark.files, dark.brightest, dark.levels) if dark.count else None
        shortfall = self._request.source.shortfall
        if error is not None:
            return RunOutcome(RunEnd.FAILED, name, batch, error, unrecorded, left_out, shortfall, said)
        end = RunEnd.STOPPED if self._control.stop.is_set() else RunEnd.SOURCE_ENDED
        return RunOutcome(end, name, batch, None, unrecorded, left_out, shortfall, said)

    def _update_status(self) -> None:
        source = self._request.source
        records = self._records.status
        self._control.set_status(
            SourceStatus(
                # The view adds the count of a folder or video itself.
                text=self._flow.status or self._source_text,
                frames_per_second=self._rate.update(self._grabber.grabbed),
                dropped=self._grabber.dropped,
                done=self._done,
                total=source.frame_total,
                delivering=source.delivering,
                waiting_to_be_stored=records.waiting,
                unrecorded=records.unrecorded,
                triggers=self._flow.counts,
                takes_triggers=self._control.triggers.expected,
                next_part=self._flow.next_part,
                frozen_at=self._control.frozen_at,
            )
        )

    @property
    def _source_text(self) -> Message:
        source = self._request.source
        return source.status if source.live or not source.delivering else codes.Named(PurePath(source.name).name)


def _reason(error: Exception) -> str:
    """Why a frame was not judged, as it is stored."""
    return to_text(message_of(error)) if isinstance(error, OneNipError) else str(error) or type(error).__name__
