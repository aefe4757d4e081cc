"""A run whose parts are looked at by several cameras: judged view by view, told and stored once."""

from __future__ import annotations

from dataclasses import replace

from app.domain.part import InspectedPart, ViewPicture
from app.domain.part_view import deciding_view
from app.domain.thumbnail import make_thumbnail
from app.line.part_verdict import PartVerdict
from app.messages.codes import sources as source_codes
from app.messages.message import Message
from app.messages.stored import to_text
from app.processes.messages import FrameInspected, InspectFrame
from app.runs.frame_at_hand import FrameAtHand
from app.runs.inspection_run import InspectionRun
from app.runs.views.view import RunView
from app.sources.source import SourceFrame
from app.storage.new_inspection import NewInspection, of_views
from app.storage.new_view import NewView
from onenip_core.types import InspectionResult, RgbImage

AT_THE_CHILD = 2
"""Views that the judging process has at a time: it decodes one while it judges the other."""


class ViewsRun(InspectionRun):
    """`InspectionRun` for requests with views. Its source gives one frame a part, with a frame for each view."""

    _answers: tuple[FrameInspected, ...] = ()
    """Of the oldest part at hand, so far."""

    def _hand_over(self, frame: SourceFrame) -> FrameAtHand:
        return FrameAtHand(frame, part_number=self._flow.part_number(frame, None))

    def _judge_oldest(self) -> None:
        self._answers = ()
        frames = self._frames_of(self._judging[0].frame)
        number = self._judging[0].part_number
        pairs = list(zip(self._request.views, frames, strict=True))
        to_submit = iter([pair for pair in pairs if pair[1].readable])
        for view, frame in pairs:
            while self._client.pending < AT_THE_CHILD and (pair := next(to_submit, None)) is not None:
                self._client.submit(self._message_of(*pair))
            number = number or self._printed_number(frame)  # while the child judges, there is time for this
            if frame.readable:
                answer = self._named(self._client.collect(), view.prompt_names)
            else:
                answer = _not_checked(view, to_text(frame.error or source_codes.NoImageDelivered()))
            if frame.image is None:  # of a file only the child knows the pixels
                number = number or self._flow.printed_number(answer.image)
            self._answers = (*self._answers, answer)
        # Whatever fails from here on: no other part may get these answers.
        answers, self._answers = self._answers, ()
        self._tell_part(replace(self._judging.popleft(), part_number=number), frames, answers)

    def _give_up(self, at_hand: FrameAtHand, reason: str) -> None:
        """What was judged of the part stays so; the rest is not checked."""
        frames = self._frames_of(at_hand.frame)
        answers, self._answers = self._answers, ()
        rest = zip(self._request.views[len(answers) :], frames[len(answers) :], strict=True)
        given_up = [_not_checked(view, reason if f.error is None else to_text(f.error)) for view, f in rest]
        read = (self._printed_number(frame) for frame in frames)
        number = at_hand.part_number or next(filter(None, read), None)
        self._tell_part(replace(at_hand, part_number=number), frames, (*answers, *given_up))

    def _frames_of(self, frame: SourceFrame) -> tuple[SourceFrame, ...]:
        """One for each view; of a part that no camera was asked for, the reason is the same for all."""
        return frame.views or tuple(replace(frame, trigger=None) for _ in self._request.views)

    def _message_of(self, view: RunView, frame: SourceFrame) -> InspectFrame:
        image = None if frame.image is None else frame.image.to_rgb()
        changed = self._control.limit_of(view.product_id)
        threshold = view.threshold if changed is None else changed
        return InspectFrame(frame.name, image, frame.encoded, view.product, threshold)

    def _tell_part(
        self, at_hand: FrameAtHand, frames: tuple[SourceFrame, ...], answers: tuple[FrameInspected, ...]
    ) -> None:
        views, done = self._request.views, self._done + 1
        images = [_pixels(frame, answer) for frame, answer in zip(frames, answers, strict=True)]
        number = at_hand.part_number
        pictures = tuple(self._new_view(*each) for each in zip(views, frames, answers, strict=True))
        name, taken = at_hand.frame.name, at_hand.frame.captured_at
        part = of_views(NewInspection(name, None, answers[0].result, taken), pictures)
        encoded = part.image if isinstance(part.image, bytes) else None
        pixels = None if isinstance(part.image, bytes) else part.image
        shown = replace(at_hand.frame, encoded=encoded, image=pixels)
        self._tell_line(PartVerdict.of(shown, part.result, self._request.product_name, done, number))
        self._records.judged_under(self._circumstances())
        new = self._records.note(at_hand.frame, part.result, self._values, number, part.pictures)
        told = self._records.as_told(new)
        decider = deciding_view(told.views)
        shots = tuple(
            ViewPicture(image, seen.result.model_map, view.area)
            for image, seen, view in zip(images, new.pictures, views, strict=True)
        )
        thumbnail = answers[decider].thumbnail
        self._delivery.put(
            InspectedPart(told, images[decider], new.result.model_map, shots),
            make_thumbnail(images[decider]) if thumbnail is None else thumbnail,
        )
        self._alarms.see(told, at_hand.frame)
        self._done = done
        self._records.store(new)
        self._update_status()

    def _new_view(self, view: RunView, frame: SourceFrame, answer: FrameInspected) -> NewView:
        image = frame.encoded if frame.encoded is not None else frame.image
        bits: int | None = None
        if frame.encoded is not None and self._loaded is not None:
            values = self._loaded.values_of(view.product)
            bits = None if values.is_full else values.bits
            if values == self._values:
                self._dark.add(answer.highest)
        return NewView(view.name, view.product_name, frame.name, image, answer.result, frame.captured_at, bits)

    def _printed_number(self, frame: SourceFrame) -> str | None:
        """What is printed on the part, as this view sees it."""
        if frame.image is None or not self._flow.reads_printed_numbers:
            return None
        return self._flow.printed_number(frame.image.to_rgb())

    @property
    def _source_text(self) -> Message:
        return self._request.source.status


def _pixels(frame: SourceFrame, answer: FrameInspected) -> RgbImage | None:
    if answer.image is not None:
        return answer.image
    return None if frame.image is None else frame.image.to_rgb()


def _not_checked(view: RunView, reason: str) -> FrameInspected:
    return FrameInspected(InspectionResult.not_checked(reason, view.product_name), None)
