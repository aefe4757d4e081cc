"""Whether anything was inspected yet: what a person who begins is told rests on it. Looks for one row, however many there are."""

from __future__ import annotations

from sqlalchemy import select

from app.storage.database import Database


class FirstParts:
    """Every method may be called from any thread and raises StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._batches = database.schema.batches.c

    def any_batch(self) -> bool:
        """True if there is a batch, be it in the trash."""
        return self._database.first(select(self._batches.id).limit(1)) is not None

    def any_part_of(self, product_id: int) -> bool:
        """True if a part of the product was recorded, and its batch does not lie in the trash."""
        batch = self._batches
        parts = batch.ok_count + batch.ng_count + batch.not_checked_count
        found = select(batch.id).where(batch.product_id == product_id, batch.trashed_at.is_(None), parts > 0)
        return self._database.first(found.limit(1)) is not None
