"""How the parts of one run come: by which mailbox, from which triggers, and under which numbers."""

from __future__ import annotations

from app.domain.inspection_flow import InspectionFlow
from app.domain.part_numbering import NumberingKind
from app.domain.trigger import TriggerCounts, TriggerOrigin
from app.domain.trigger_plan import TriggerKind, TriggerPlan
from app.messages.codes import triggers as codes
from app.messages.message import Message
from app.runs.run_control import RunControl
from app.runs.triggers.asks_for_parts import AsksForParts
from app.runs.triggers.barcodes import read_barcode
from app.runs.triggers.each_frame import EachFrame
from app.runs.triggers.fired_camera import FiredCamera
from app.runs.triggers.gate import TriggerGate
from app.runs.triggers.interval_clock import IntervalClock
from app.runs.triggers.next_frame import NextFrame
from app.runs.triggers.part_numbers import PartNumbers
from app.runs.triggers.port import RunTriggers
from app.runs.triggers.presence import Scene
from app.runs.triggers.resting_parts import RestingParts
from app.runs.triggers.waiting_parts import WaitingParts
from app.sources.errors import SourceError
from app.sources.source import FrameSource, SourceFrame
from app.sources.triggerable import CameraTrigger, Triggerable
from onenip_core.types import RgbImage

_FROM_OUTSIDE = (TriggerKind.SOFTWARE,)
_CAMERA_TRIGGERS = {
    TriggerKind.FREE_RUN: CameraTrigger.FREE,
    TriggerKind.PRESENCE: CameraTrigger.FREE,
    TriggerKind.SOFTWARE: CameraTrigger.SOFTWARE,
    TriggerKind.INTERVAL: CameraTrigger.SOFTWARE,
    TriggerKind.HARDWARE: CameraTrigger.HARDWARE,
}


class RunFlow:
    """Used by the inspection thread, which calls `follow` again and again."""

    def __init__(
        self, flow: InspectionFlow, last_part_number: str | None, source: FrameSource, control: RunControl
    ) -> None:
        self._kind = flow.trigger.kind
        self._source = source
        self._control = control
        self._triggers = control.triggers
        plan = flow.trigger
        # Of a camera's input only pictures are seen here: two that come together were two edges, and a camera debounces itself.
        signalled = self._kind is TriggerKind.SOFTWARE
        gate = TriggerGate(plan.debounce_ms / 1000, plan.distance_ms / 1000) if signalled else TriggerGate()
        self.mailbox = _mailbox(plan, source, self._triggers)
        """Where triggered parts wait; None if frames are judged as they come."""
        fired = self.mailbox is not None and self._kind in _FROM_OUTSIDE
        self._triggers.begin(gate, PartNumbers(flow.numbering, last_part_number), fired=fired)
        self._reads_barcodes = flow.numbering.kind is NumberingKind.BARCODE
        self._clock: IntervalClock | None = None
        if self.mailbox is not None and self._kind is TriggerKind.INTERVAL:
            self._clock = IntervalClock(plan.interval_s, lambda: self._triggers.note_own(TriggerOrigin.INTERVAL))
        self._open = False

    def check(self) -> None:
        """Raises SourceError: the source cannot be triggered as the product wants it."""
        if self._kind is TriggerKind.HARDWARE and self.mailbox is None and self._source.may_drop:
            raise SourceError(codes.NoTriggerInput(self._source.name))

    @property
    def parts_only(self) -> bool:
        """True if each frame that is judged is a part, so that none may be given up."""
        return self.mailbox is not None or not self._source.may_drop

    @property
    def counts(self) -> TriggerCounts | None:
        """What became of the triggers; None if frames are judged as they come, or no trigger is taken yet."""
        return self._triggers.counts if self._open else None

    @property
    def next_part(self) -> str | None:
        """What the next part will be called; None if nobody knows, or frames are no parts."""
        return self._triggers.next_part_number if self.parts_only else None

    @property
    def status(self) -> Message | None:
        """What is waited for; None where the source says it all."""
        if self.mailbox is None or not self._open or not self._source.delivering or not self.mailbox.empty:
            return None
        if isinstance(self.mailbox, RestingParts):
            learning = self.mailbox.scene is Scene.LEARNING
            return codes.LearningEmptyView() if learning else codes.WatchingForParts()
        return codes.WaitingForTrigger() if self._kind in (TriggerKind.SOFTWARE, TriggerKind.HARDWARE) else None

    def follow(self, opened: bool) -> None:
        """Take triggers once the source is `opened`, and refuse parts while the run is held."""
        if self.mailbox is None:
            return
        if opened and not self._open:
            self._open = True
            self.mailbox.begin()
            self._triggers.open(self.mailbox, from_outside=self._kind in _FROM_OUTSIDE)
            if self._clock is not None:
                self._clock.start()
        position = self._control.frozen_at
        frozen = None if position is None else codes.PassedWhileFrozen(position)
        reason = codes.PassedWhilePaused() if self._control.paused else frozen
        self.mailbox.hold(reason)
        if self._clock is not None:
            self._clock.hold(reason is not None)
        if isinstance(self.mailbox, RestingParts) and self._control.take_empty_view_wish():
            self.mailbox.learn_empty_view()

    def end(self) -> tuple[SourceFrame, ...]:
        """Accept no trigger any more: the run is over. Returns the parts that were triggered and not taken; after the source was
        stopped."""
        if self._clock is not None:
            self._clock.stop()
        self._triggers.end()
        mailbox = self.mailbox
        if mailbox is not None:
            mailbox.close()  # also where it never came to be open to triggers
        return () if mailbox is None else tuple(iter(lambda: mailbox.take(0), None))

    def part_number(self, frame: SourceFrame, image: RgbImage | None) -> str | None:
        """What the part in a frame is called; None where nobody knows, or where frames are no parts. Asked once for each part,
        in order."""
        if frame.trigger is not None:
            number = frame.trigger.part_number
        else:
            number = self._triggers.take_part_number() if self.parts_only else None
        return self.printed_number(image) if number is None else number

    def printed_number(self, image: RgbImage | None) -> str | None:
        """What is printed on the part, where the product's parts have their number there."""
        return read_barcode(image) if self.reads_printed_numbers and image is not None else None

    @property
    def reads_printed_numbers(self) -> bool:
        """True if the product's parts have their number printed on them."""
        return self._reads_barcodes and self.parts_only


def _mailbox(plan: TriggerPlan, source: FrameSource, triggers: RunTriggers) -> WaitingParts | None:
    if isinstance(source, AsksForParts):
        return source.mailbox(plan, triggers)
    if isinstance(source, Triggerable):
        source.use_trigger(_CAMERA_TRIGGERS[plan.kind])
    elif not source.may_drop:
        return None  # each of its frames is a part, whatever the product's camera does
    match plan.kind:
        case TriggerKind.FREE_RUN:
            return None
        case TriggerKind.PRESENCE:
            return RestingParts(plan, triggers)
        case TriggerKind.HARDWARE:
            return EachFrame(plan, triggers) if isinstance(source, Triggerable) else None
        case TriggerKind.SOFTWARE | TriggerKind.INTERVAL:
            return (
                FiredCamera(plan, source, triggers.note_unasked) if isinstance(source, Triggerable) else NextFrame(plan)
            )
