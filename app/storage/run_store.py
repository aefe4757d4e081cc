"""Where a run leaves its parts: the batches of a workspace, or the spool of a station."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.domain.batch import Batch
from app.domain.circumstances import Circumstances
from app.domain.part import Inspection
from app.storage.asked_journal import AskedJournal, AskedRun
from app.storage.new_inspection import NewInspection
from app.storage.told_journal import ToldJournal
from onenip_core.data.images.left_out import LeftOut


class KeepsCircumstances(Protocol):
    """Each kind of circumstances once."""

    def keep(self, circumstances: Circumstances) -> int:
        """Their number. Raises StorageError."""


class RunStore(Protocol):
    """What a run needs. `BatchStore` says what each does, and what it raises."""

    @property
    def circumstances(self) -> KeepsCircumstances: ...

    @property
    def present_person(self) -> str: ...

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
    ) -> Batch: ...

    def reserve_ids(self, count: int) -> range: ...

    def add(self, batch_id: int, new: NewInspection, *, compress: bool = True) -> Inspection: ...

    def finish(self, batch_id: int, unrecorded: int = 0) -> Batch: ...

    def get(self, batch_id: int) -> Batch: ...

    def told_journal(self, batch_id: int) -> ToldJournal: ...

    def asked_journal(self, run: AskedRun) -> AskedJournal: ...
