"""What a run leaves behind: its batch, the numbers of its parts, the journal of what was told, and the recorder."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace

from app.domain.batch import Batch
from app.domain.circumstances import Circumstances
from app.domain.part import Inspection
from app.domain.timestamps import utc_now, utc_now_after
from app.runs.recorder import Recorder, RecorderStatus
from app.sources.source import FrameSource, SourceFrame
from app.storage.asked_journal import AskedJournal, AskedRun
from app.storage.new_inspection import NewInspection, as_told, fit_to_store
from app.storage.new_view import NewView
from app.storage.run_store import RunStore
from app.storage.text import storable
from app.storage.told_journal import ToldJournal, ToldPart
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.errors import OneNipError
from onenip_core.types import InspectionResult

log = logging.getLogger(__name__)

IDS_AT_ONCE = 256


class RunRecords:
    """Used by the inspection thread. The batch begins with the first part: a run without one leaves nothing.

    A disk that refuses never keeps a verdict from being told: it is kept as `failure`, and the run ends with it.
    """

    def __init__(
        self,
        store: RunStore,
        product_name: str,
        model_name: str,
        source: FrameSource,
        *,
        product_id: int | None = None,
        model_id: int | None = None,
        parts_only: bool | None = None,
        is_untrained: bool = False,
        order_name: str = "",
    ) -> None:
        """`parts_only`: each frame is a part, so that no OK part is given up for want of time; None: as the source says.
        `is_untrained`: the model inspects one of the views by prompts only. `order_name` is the order or lot, if any."""
        self._order_name = order_name
        self._is_untrained = is_untrained
        self._store = store
        self._product_name = product_name
        self._model_name = model_name
        self._product_id = product_id
        self._model_id = model_id
        self._source = source
        self._may_drop = source.may_drop if parts_only is None else not parts_only
        self._batch: Batch | None = None
        self._journal: ToldJournal | None = None
        self._asked: AskedJournal | None = None
        self._recorder: Recorder | None = None
        self._ids: Iterator[int] = iter(())
        self._position = 0
        self._never_queued = 0
        self._failure: Exception | None = None
        self._circumstances: Circumstances | None = None
        self._circumstances_id: int | None = None
        self._unsettled: dict[int, SourceFrame] = {}
        """Frames whose source is told when they are stored, by their positions."""

    @property
    def failure(self) -> Exception | None:
        """Why parts can no longer be stored; None while all is well."""
        asked = None if self._asked is None else self._asked.failure
        return self._failure or asked or (self._recorder.failure if self._recorder is not None else None)

    @property
    def status(self) -> RecorderStatus:
        """What was stored, waits, and will not be stored."""
        status = RecorderStatus() if self._recorder is None else self._recorder.status
        return RecorderStatus(status.stored, status.waiting, status.unrecorded + self._never_queued)

    def note_triggers(self) -> AskedJournal:
        """Where the triggers of this run are written down from now on. Raises StorageError."""
        run = AskedRun(
            utc_now(),
            self._product_name,
            self._model_name,
            self._source.name,
            self._product_id,
            self._model_id,
            self._order_name,
        )
        self._asked = self._store.asked_journal(run)
        return self._asked

    def judged_under(self, circumstances: Circumstances | None) -> None:
        """Parts that are noted from now on were judged so; None: nothing judges."""
        if circumstances != self._circumstances:
            self._circumstances, self._circumstances_id = circumstances, None

    def note(
        self,
        frame: SourceFrame,
        result: InspectionResult,
        values: ValueRange = FULL_RANGE,
        part_number: str | None = None,
        pictures: tuple[NewView, ...] = (),
    ) -> NewInspection:
        """Give a judged frame its number and write down that it is about to be told. Its file was read by `values`. Of a part that
        several cameras looked at, `pictures` are what is stored."""
        judged_at = utc_now_after(frame.captured_at)
        image = frame.encoded if frame.encoded is not None else frame.image
        self._position += 1
        number = self._next_id()
        new = NewInspection(
            frame.name,
            image,
            result,
            frame.captured_at,
            judged_at,
            utc_now_after(judged_at),
            id=number,
            position=self._position,
            value_bits=None if frame.encoded is None or values.is_full else values.bits,
            triggered_at=None if frame.trigger is None else frame.trigger.at,
            part_number=part_number,
            circumstances_id=self._circumstances_id,
            person=self._store.present_person,
            pictures=pictures,
        )
        new = fit_to_store(new)
        if not self._source.may_drop:
            self._unsettled[new.position] = replace(frame, encoded=None, image=None, views=())
        if self._journal is not None:
            try:
                name = storable(new.name)
                told_at = new.told_at or judged_at
                called = None if new.part_number is None else storable(new.part_number)
                self._journal.note(ToldPart(new.position, name, new.result.verdict, told_at, called))
            except Exception as error:
                # Whatever it is, the verdict is told.
                log.exception("Part %d was not noted before it was told", new.position)
                self._failure = self._failure or error
        return new

    def as_told(self, new: NewInspection) -> Inspection:
        """The record as the window shows it before it is stored."""
        return as_told(new, 0 if self._batch is None else self._batch.id)

    def store(self, new: NewInspection) -> None:
        """Let the recorder store a part that was told."""
        if self._recorder is None or self._failure is not None:
            self._never_queued += 1
        else:
            self._recorder.put(new)

    def _settle(self, new: NewInspection) -> None:
        frame = self._unsettled.pop(new.position, None)
        if frame is not None:
            self._source.settled(frame)

    def finish(self) -> tuple[Batch | None, int, Exception | None]:
        """Store what waits and end the batch: the batch if there is one, the parts not stored, and what went wrong."""
        status = RecorderStatus() if self._recorder is None else self._recorder.close()
        unrecorded = status.unrecorded + self._never_queued
        error = self.failure
        if self._journal is not None:
            try:
                self._journal.close()
            except OSError as close_error:
                # What was to be stored is stored by now; the journal is for runs that break off.
                log.exception("The journal of what was told could not be closed")
                error = error or close_error
        batch = self._batch
        if batch is not None:
            try:
                batch = self._store.finish(batch.id, unrecorded)
            except OneNipError as finish_error:
                error = error or finish_error
                batch = self._as_it_is(batch)
        # Until the batch is ended a later start has to look at what was asked for.
        self._close_asked(keep=batch is not None and batch.finished_at is None)
        return batch, unrecorded, error

    def abandon(self) -> None:
        """The run broke off: store what waits. Batch and journals stay as they are, for the next start to put in order."""
        if self._recorder is not None:
            self._recorder.close()
        self._close_asked(keep=True)

    def _close_asked(self, *, keep: bool) -> None:
        asked, self._asked = self._asked, None
        try:
            if asked is not None:
                asked.close(keep=keep)
        except OSError as close_error:
            log.warning("The journal of what was asked for stays: %s", close_error)

    def _as_it_is(self, batch: Batch) -> Batch:
        """The batch with its counts, although its end could not be recorded."""
        try:
            return self._store.get(batch.id)
        except OneNipError as error:
            log.warning("Batch %d cannot be read: %s", batch.id, error)
            return batch

    def _next_id(self) -> int:
        """The part's number in the database; 0 if the disk refuses."""
        if self._failure is not None:
            return 0
        try:
            if self._batch is None:
                self._begin()
            number = next(self._ids, None)
            if number is None:
                self._ids = iter(self._store.reserve_ids(IDS_AT_ONCE))
                number = next(self._ids)
            if self._circumstances is not None and self._circumstances_id is None:
                self._circumstances_id = self._store.circumstances.keep(self._circumstances)
        except Exception as error:
            log.exception("The parts of this run cannot be stored")
            self._failure = error
            return 0
        return number

    def _begin(self) -> None:
        self._batch = self._store.create(
            self._product_name,
            self._model_name,
            self._source.name,
            product_id=self._product_id,
            model_id=self._model_id,
            left_out=self._source.left_out,
            is_untrained=self._is_untrained,
            order_name=self._order_name,
        )
        if self._asked is not None:
            self._asked.note_batch(self._batch.id)
        self._journal = self._store.told_journal(self._batch.id)
        self._recorder = Recorder(
            self._store,
            self._batch.id,
            may_drop=self._may_drop,
            hurried=self._source.live,
            on_stored=self._settle,
        )
