"""Where a run of a station leaves its parts: in the station's own folder, whatever the server does."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

import msgspec

from app.domain.batch import Batch
from app.domain.circumstances import Circumstances
from app.domain.part import Inspection
from app.domain.timestamps import local_offset_minutes, utc_now, utc_now_after
from app.messages.codes import stations as codes
from app.messages.codes import stores as store_codes
from app.messages.left_out import left_out_message
from app.messages.stored import to_text
from app.storage.asked_journal import AskedJournal, AskedRun
from app.storage.audit.acting import Acting
from app.storage.errors import FileRefusedError, StoreRefusedError, UnknownRecordError
from app.storage.inspection_files import remove_files, write_files
from app.storage.layout import WorkspaceLayout
from app.storage.new_inspection import NewInspection, as_told, fit_to_store
from app.storage.numbers import BATCH, INSPECTION
from app.storage.station.spool_file import SpooledBatch, SpooledPart, SpoolFile
from app.storage.station.spooled_values import batch_of, batch_to_text, part_to_text
from app.storage.text import storable
from app.storage.told_journal import ToldJournal, settle_journal
from onenip_core.data.images.left_out import LeftOut
from onenip_core.errors import StorageError

log = logging.getLogger(__name__)

SPARE_BATCH = "spare batch"
"""Numbers for batches that begin while the server is away; else the newest number is taken, so that lists are in order."""


class SpooledCircumstances:
    """Kept beside the parts; the server gives them numbers of its own."""

    def __init__(self, file: SpoolFile) -> None:
        self._file = file

    def keep(self, circumstances: Circumstances) -> int:
        """Their number in the spool. Raises StorageError."""
        return self._file.keep_circumstances(
            storable(msgspec.json.encode(circumstances, order="deterministic").decode())
        )


class Spool:
    """A `RunStore` that needs no network. Every method may be called from any thread."""

    def __init__(
        self,
        file: SpoolFile,
        layout: WorkspaceLayout,
        kind: type[Inspection],
        acting: Acting,
        station: str,
        on_stored: Callable[[], None] = lambda: None,
    ) -> None:
        """`layout` is that of the spool; `kind` what a record is; `on_stored` is called when there is something to send."""
        self._file = file
        self._layout = layout
        self._kind = kind
        self._acting = acting
        self._station = station
        self._on_stored = on_stored
        self._adding = threading.Lock()
        self._circumstances = SpooledCircumstances(file)

    @property
    def circumstances(self) -> SpooledCircumstances:
        """As `BatchStore` has it."""
        return self._circumstances

    @property
    def present_person(self) -> str:
        """Who is logged in at this moment; empty: nobody."""
        return self._acting.present

    @property
    def waiting(self) -> int:
        """Parts that the server has not confirmed yet."""
        return self._file.waiting

    def create(
        self,
        product_name: str,
        model_name: str,
        source: str,
        *,
        product_id: int | None = None,
        model_id: int | None = None,
        left_out: Sequence[LeftOut] = (),
        started_at: str | None = None,
        is_untrained: bool = False,
        order_name: str = "",
    ) -> Batch:
        """Begin a batch, by a number that the server reserved for it before.

        Raises StorageError: the disk refuses, or the server has been away for so many runs that no number is left.
        """
        number = next(iter(self._file.take_numbers(BATCH, 1) or self._file.take_numbers(SPARE_BATCH, 1)), None)
        if number is None:
            raise FileRefusedError(codes.NoNumbersLeft())
        batch = Batch(
            id=number,
            product_name=storable(product_name),
            model_name=storable(model_name),
            source=storable(source),
            started_at=started_at or utc_now(),
            finished_at=None,
            ok_count=0,
            ng_count=0,
            not_checked_count=0,
            product_id=product_id,
            model_id=model_id,
            left_out_count=len(left_out),
            left_out="" if (said := left_out_message(left_out)) is None else to_text(said),
            utc_offset_minutes=local_offset_minutes(),
            person=self._acting.present,
            station=self._station,
            order_name=storable(order_name),
            is_untrained=is_untrained,
        )
        self._file.begin(number, batch_to_text(batch))
        self._on_stored()
        return batch

    def reserve_ids(self, count: int) -> range:
        """Some of the numbers that the server reserved for this station. Raises StorageError: none is left."""
        numbers = self._file.take_numbers(INSPECTION, count)
        if not numbers:
            raise FileRefusedError(codes.NoNumbersLeft())
        return numbers

    def add(self, batch_id: int, new: NewInspection, *, compress: bool = True) -> Inspection:
        """Save one inspection here, as `BatchStore.add` does. Its files and its record go to the server later, and stay until
        that has confirmed them.

        Raises:
            UnknownRecordError: no such batch.
            UsageError: the batch is finished.
            StorageError: the disk refuses; nothing was added to the batch.
        """
        new = fit_to_store(new)
        folder = self._layout.batch(batch_id)
        with self._adding:
            if self._spooled(batch_id).finished_at is not None:
                raise StoreRefusedError(store_codes.BatchIsFinished(batch_id))
            position = new.position or self._file.last_position(batch_id) + 1
            told = replace(as_told(new, batch_id, self._kind), position=position)
            inspection = write_files(self._numbered(told), new, folder, compress=compress)
            try:
                inspection = replace(inspection, stored_at=utc_now_after(inspection.told_at or inspection.captured_at))
                self.add_record(inspection)
            except StorageError:
                remove_files(inspection, folder)
                raise
        return inspection

    def add_record(self, inspection: Inspection) -> None:
        """A part whose files are written, or that has none. Raises StorageError."""
        inspection = self._numbered(inspection)
        content = part_to_text(inspection, self._layout.batch(inspection.batch_id))
        product = batch_of(self._spooled(inspection.batch_id)).product_id
        number = inspection.part_number
        self._file.add(
            SpooledPart(inspection.batch_id, inspection.position, content),
            inspection.verdict.value,
            None if product is None or number is None else (product, number),
        )
        self._on_stored()

    def last_part_number(self, product_id: int, fits: Callable[[str], bool]) -> str | None:
        """The newest number that a part of a product had at this station, if it `fits`; sent or not. Raises StorageError."""
        newest = self._file.newest_part_number(product_id)
        return newest if newest is not None and fits(newest) else None

    def finish(self, batch_id: int, unrecorded: int = 0) -> Batch:
        """End a batch; ending it twice changes nothing. Raises UnknownRecordError, StorageError."""
        began = batch_of(self._spooled(batch_id))
        settle_journal(
            self._layout, batch_id, self._file.positions(batch_id)
        )  # before all of it may be sent and forgotten
        ended = utc_now_after(began.started_at)
        self._file.finish(batch_id, ended, unrecorded)
        self._on_stored()
        return replace(began, finished_at=ended, unrecorded_count=unrecorded)

    def get(self, batch_id: int) -> Batch:
        """Raises UnknownRecordError: there is none, or the server has all of it."""
        return batch_of(self._spooled(batch_id))

    def told_journal(self, batch_id: int) -> ToldJournal:
        """Where the run notes which parts of the batch a person has seen. Raises StorageError."""
        return ToldJournal.open(self._layout.told_journal(batch_id))

    def asked_journal(self, run: AskedRun) -> AskedJournal:
        """Where a triggered run notes what it was asked for; one at a time. Raises StorageError."""
        self._layout.batches.mkdir(parents=True, exist_ok=True)
        return AskedJournal.begin(self._layout.asked_journal, run)

    def _numbered(self, inspection: Inspection) -> Inspection:
        """Numbers grow within a station: by them shifts know which parts are theirs."""
        return inspection if inspection.id else replace(inspection, id=self.reserve_ids(1)[0])

    def _spooled(self, batch_id: int) -> SpooledBatch:
        batch = self._file.batch(batch_id)
        if batch is None:
            raise UnknownRecordError(store_codes.NoSuchBatch(batch_id))
        return batch
