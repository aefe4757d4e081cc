"""The pictures that the light of each product is compared with, and every look at it since."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, select, update

from app.domain.lighting import LightMaster, LightProbe
from app.domain.timestamps import utc_now
from app.messages.codes import lighting as codes
from app.messages.codes import stores
from app.storage.database import Database
from app.storage.errors import UnknownRecordError
from onenip_core.lighting import PictureLight

LONGEST_PROBE_NAME = 200
_NOWHERE = Path()
"""They have no files."""


class LightMasterStore:
    """Masters and probes of one workspace; a product has one master at a time. Every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._masters = database.schema.light_masters
        self._probes = database.schema.light_probes

    def of_product(self, product_id: int) -> LightMaster | None:
        """The master that holds; None: there is none. Raises StorageError."""
        column = self._masters.c
        row = self._database.first(
            self._masters.select()
            .where(column.product_id == product_id, column.removed_at.is_(None))
            .order_by(column.id.desc())
        )
        return None if row is None else self._masters.value(row, _NOWHERE)

    def register(self, product_id: int, name: str, pictures: Sequence[PictureLight]) -> LightMaster:
        """Take these pictures for the product's master from now on; one that held before is removed.

        Raises UnknownRecordError: there is no such product; StorageError.
        """
        products = self._database.schema.products
        master = LightMaster(
            0, product_id, name[:LONGEST_PROBE_NAME], utc_now(), tuple(pictures), self._database.acting.name
        )
        with self._database.transaction() as connection:
            here = select(products.c.id).where(products.c.id == product_id, products.c.trashed_at.is_(None))
            if connection.scalar(here) is None:
                raise UnknownRecordError(stores.NoSuchProduct(product_id))
            self._retire(connection, product_id)
            number = self._masters.insert(connection, self._masters.row(master, _NOWHERE))
        return self._master(number)

    def remove(self, master_id: int) -> LightMaster:
        """Compare with it no longer. Its probes stay. Raises UnknownRecordError, StorageError."""
        master = self._master(master_id)
        with self._database.transaction() as connection:
            self._mark(connection, master_id, utc_now())
        return master

    def restore(self, master_id: int) -> LightMaster:
        """Compare with a removed one again, and with no other one of its product. Raises UnknownRecordError, StorageError."""
        master = self._master(master_id)
        with self._database.transaction() as connection:
            self._retire(connection, master.product_id)
            self._mark(connection, master_id, None)
        return master

    def add_probe(self, master_id: int, name: str, picture: PictureLight) -> LightProbe:
        """Keep a look. Raises UnknownRecordError: the master is not there; StorageError."""
        self._master(master_id)
        probe = LightProbe(0, master_id, name[:LONGEST_PROBE_NAME], utc_now(), (picture,), self._database.acting.name)
        with self._database.transaction() as connection:
            number = self._probes.insert(connection, self._probes.row(probe, _NOWHERE))
        row = self._database.first(self._probes.select().where(self._probes.c.id == number))
        if row is None:
            raise UnknownRecordError(codes.NoSuchProbe())
        return self._probes.value(row, _NOWHERE)

    def probes(self, master_id: int, most: int) -> tuple[LightProbe, ...]:
        """The newest looks, oldest first. Raises StorageError."""
        column = self._probes.c
        newest = self._probes.select().where(column.master_id == master_id).order_by(column.id.desc()).limit(most)
        return tuple(self._probes.value(row, _NOWHERE) for row in reversed(self._database.query(newest)))

    def _master(self, master_id: int) -> LightMaster:
        row = self._database.first(self._masters.select().where(self._masters.c.id == master_id))
        if row is None:
            raise UnknownRecordError(codes.NoSuchMaster())
        return self._masters.value(row, _NOWHERE)

    def _retire(self, connection: Connection, product_id: int) -> None:
        column = self._masters.c
        held = column.product_id == product_id, column.removed_at.is_(None)
        connection.execute(update(self._masters.table).where(*held).values({column.removed_at: utc_now()}))

    def _mark(self, connection: Connection, master_id: int, removed_at: str | None) -> None:
        column = self._masters.c
        change = update(self._masters.table).where(column.id == master_id).values({column.removed_at: removed_at})
        if connection.execute(change).rowcount != 1:
            raise UnknownRecordError(codes.NoSuchMaster())
