"""Asks another model about stored parts, as a run with it would, by their products' limits of now. Changes nothing."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from app.domain.part import Inspection
from app.domain.part_view import deciding_view
from app.domain.reinspected_part import ReinspectedPart
from app.domain.replayed_part import Judgement
from app.domain.trained_on import content_key
from app.messages.codes import replay as codes
from app.messages.codes import views as view_codes
from app.messages.message import Message
from app.messages.stored import from_text, to_text
from app.processes.inspection_client import InspectionClient, InspectionEngineError
from app.processes.messages import InspectFrame
from app.runs.replay.comparing import judgement_of
from app.runs.replay.recorded_picture import RecordedPart, RecordedPicture
from app.runs.replay.served_models import ServedModels
from app.runs.replay.stored_bytes import stored_bytes
from app.storage.new_inspection import NewInspection, fit_to_store
from app.storage.new_view import NewView
from onenip_core.types import InspectionResult, Verdict

AskedPart = tuple[Inspection, RecordedPart]
"""A part as it is recorded, and as the other model shall judge it."""


class Reinspecting:
    """Owns nothing: the client is the caller's, and so is its end. Used by one thread."""

    def __init__(
        self,
        client: InspectionClient,
        stop: threading.Event,
        device: str = "auto",
        taught: Collection[str] = (),
        untrained: Collection[str] = (),
    ) -> None:
        """`taught` are the content keys of the pictures that the model was trained on, `untrained` those of its products that it
        inspects by prompts only, as it calls them."""
        self._client = client
        self._stop = stop
        self._device = device
        self._taught = taught
        self._untrained = untrained
        self._models = ServedModels(client, stop)

    def run(self, parts: Iterable[AskedPart]) -> Iterator[ReinspectedPart]:
        """What the model says of each, in their order; ends early once `stop` is set. Raises StorageError, as `parts` does."""
        for inspection, recorded in parts:
            if self._stop.is_set():
                return
            part = self._part(inspection, recorded)
            if self._stop.is_set():
                return  # what was not waited for says nothing about the part
            yield part

    def _part(self, inspection: Inspection, recorded: RecordedPart) -> ReinspectedPart:
        untouched = self._unasked(inspection, recorded)
        seen: list[NewView] = []
        for picture in recorded.pictures:
            answer = self._seen(recorded, picture)
            if isinstance(answer, Message):
                in_view = view_codes.ViewNotChecked(picture.view, answer) if picture.view else answer
                return replace(untouched, reason=in_view)
            seen.append(answer)
        # By the rule of a run: of several cameras the worst verdict is the part's, and no doubt ends as OK.
        views = tuple(seen) if inspection.views else ()
        new = fit_to_store(NewInspection(inspection.name, seen[0].image, seen[0].result, "", pictures=views))
        result = new.result
        here = Judgement(result.verdict, result.score, result.threshold, result.reason, result.prompt)
        view = new.pictures[deciding_view([each.result for each in new.pictures])].name if new.pictures else ""
        reason = from_text(result.reason) if result.verdict is Verdict.NOT_CHECKED else None
        return replace(untouched, here=here, view_here=view, reason=reason)

    def _unasked(self, inspection: Inspection, recorded: RecordedPart) -> ReinspectedPart:
        part = inspection
        hashes = (picture.sha256 for picture in recorded.pictures)
        return ReinspectedPart(
            part.id,
            part.batch_id,
            part.position,
            part.called,
            Judgement(part.verdict, part.score, part.threshold, part.reason, part.prompt),
            None,
            part.overruled,
            view_there=part.view or "",
            taught=any(sha256 is not None and content_key(sha256) in self._taught for sha256 in hashes),
            by_prompts_only=any(picture.known_as in self._untrained for picture in recorded.pictures),
        )

    def _seen(self, part: RecordedPart, picture: RecordedPicture) -> NewView | Message:
        """What the model says of a picture, or why it cannot be asked."""
        if picture.path is None:
            # A run cannot judge a view without a picture either; the part may still be NG by another one.
            if picture.view:
                return _view(picture, None, InspectionResult.not_checked(to_text(codes.NoPictureKept())))
            return codes.NoPictureKept()
        obstacle = picture.gone or _obstacle(part, picture)
        if obstacle is not None:
            return obstacle
        data = stored_bytes(picture.path)
        if isinstance(data, Message):
            return data
        loaded = codes.OtherModelGone() if part.model is None else self._models.load(part.model.folder, self._device)
        if isinstance(loaded, Message):
            return loaded
        if picture.known_as not in loaded.products:
            return codes.ProductNotOfModel()
        limit = picture.limit_now
        frame = InspectFrame(picture.name, None, data, picture.known_as, limit, own_values=picture.values)
        try:
            result = self._client.inspect(frame).result
        except InspectionEngineError as error:
            return error.message
        named = judgement_of(picture, result)
        return _view(picture, data, replace(result, reason=named.reason, prompt=named.prompt))


def _obstacle(part: RecordedPart, picture: RecordedPicture) -> Message | None:
    if part.model is None:
        return part.obstacle
    if picture.limit_now is None:
        return codes.NoProductForLimit()
    return codes.ProductNotOfModel() if picture.known_as is None else None


def _view(picture: RecordedPicture, data: bytes | None, result: InspectionResult) -> NewView:
    return NewView(picture.view, "", picture.name, data, result, "")
