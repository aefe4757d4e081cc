"""Judges stored parts again, as a run would, and says how it compares. Changes nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator

from app.domain.replayed_part import ReplayedPart, ReplayedPicture, ReplayOutcome
from app.messages.codes import replay as codes
from app.messages.message import Message
from app.messages.stored import from_text
from app.processes.inspection_client import InspectionClient, InspectionEngineError
from app.processes.messages import InspectFrame, ModelLoaded
from app.runs.replay.comparing import JudgedAgain, compare, is_of_a_model
from app.runs.replay.recorded_picture import RecordedPart, RecordedPicture
from app.runs.replay.served_models import ServedModels
from app.runs.replay.stored_bytes import stored_bytes
from onenip_core.hashing import hash_bytes


class Replaying:
    """Owns nothing: the client is the caller's, and so is its end. Used by one thread."""

    def __init__(
        self, client: InspectionClient, stop: threading.Event, device: str = "auto", engine: str | None = None
    ) -> None:
        """`engine` judges all parts; None: the engine that judged each of them, where it is ready here. `device` is for parts of
        which nobody wrote down what judged them."""
        self._client = client
        self._stop = stop
        self._device = device
        self._engine = engine
        self._models = ServedModels(client, stop)

    def run(self, parts: Iterable[RecordedPart]) -> Iterator[ReplayedPart]:
        """What came of each, in their order; ends early once `stop` is set. Parts of one batch should stand together: a model is
        loaded whenever it, or the engine, is another than the part before had. Raises StorageError, as `parts` does."""
        for part in parts:
            if self._stop.is_set():
                return
            pictures = tuple(self._picture(part, picture) for picture in part.pictures)
            if self._stop.is_set():
                return  # what was not waited for says nothing about the part
            yield ReplayedPart(part.inspection_id, part.batch_id, part.position, part.called, pictures)

    def _picture(self, part: RecordedPart, picture: RecordedPicture) -> ReplayedPicture:
        if picture.path is None:
            return _left(part, picture, ReplayOutcome.NOT_JUDGED, codes.NoPictureKept())
        if not is_of_a_model(picture.there):
            reason = codes.NotJudgedThen(from_text(picture.there.reason))
            return _left(part, picture, ReplayOutcome.NOT_JUDGED, reason)
        if picture.gone is not None:
            return _left(part, picture, ReplayOutcome.NOT_REPLAYED, picture.gone)
        data = stored_bytes(picture.path)
        if isinstance(data, Message):
            return _left(part, picture, ReplayOutcome.NOT_REPLAYED, data)
        loaded = self._load(part)
        if isinstance(loaded, Message):
            return _left(part, picture, ReplayOutcome.NOT_REPLAYED, loaded)
        if picture.known_as is None or picture.known_as not in loaded.products:
            return _left(part, picture, ReplayOutcome.NOT_REPLAYED, codes.ProductUnknownToModel())
        limit = picture.limit_now if picture.there.limit is None else picture.there.limit
        frame = InspectFrame(picture.name, None, data, picture.known_as, limit, own_values=picture.values)
        try:
            answer = self._client.inspect(frame)
        except InspectionEngineError as error:
            return _left(part, picture, ReplayOutcome.NOT_REPLAYED, error.message)
        then = None if part.circumstances is None else part.circumstances.by
        return compare(picture, then, JudgedAgain(answer.result, hash_bytes(data), loaded.by))

    def _load(self, part: RecordedPart) -> ModelLoaded | Message:
        """With the engine that judged the part then, if it is ready here; else with the one that would judge now."""
        if part.model is None:
            return part.obstacle or codes.ModelGone()
        then = None if part.circumstances is None else part.circumstances.by
        device = self._device if then is None else "auto" if then.on_gpu else "cpu"
        engine = self._engine or (None if then is None else then.engine)
        loaded = self._models.load(part.model.folder, device, engine)
        if isinstance(loaded, Message) and engine is not None and self._engine is None:
            return self._models.load(part.model.folder, device, None)
        return loaded


def _left(part: RecordedPart, picture: RecordedPicture, outcome: ReplayOutcome, reason: Message) -> ReplayedPicture:
    return ReplayedPicture(
        picture.view, outcome, picture.there, is_recorded=part.circumstances is not None, reason=reason
    )
