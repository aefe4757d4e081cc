"""In which session each normal image was taken, and which sessions are held out of trainings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, bindparam, update

from app.storage.database import Database
from app.storage.text import storable


class CaptureSessionStore:
    """Sessions of one workspace: a name at each image, and the names of those that are held out at its product. From any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._images = database.schema.images
        self._products = database.schema.products

    def change(self, product_id: int, sessions: Mapping[int, str], held_out: Sequence[str]) -> None:
        """Say of images, by their numbers, in which session they were taken, and which sessions of their product are held out: all
        or nothing. An image that has gone meanwhile is passed over. Raises StorageError.
        """
        products = self._products
        names = tuple(dict.fromkeys(storable(name.strip()) for name in held_out if name.strip()))
        with self._database.transaction() as connection:
            self._name(connection, sessions)
            connection.execute(
                update(products.table).where(products.c.id == product_id).values({products.c.held_out: names})
            )

    def name(self, sessions: Mapping[int, str]) -> None:
        """Say of images, by their numbers, in which session they were taken: of all or of none. Raises StorageError."""
        with self._database.transaction() as connection:
            self._name(connection, sessions)

    def _name(self, connection: Connection, sessions: Mapping[int, str]) -> None:
        images = self._images
        rows = [{"image": image, "name": storable(name.strip())} for image, name in sessions.items()]
        if rows:
            change = update(images.table).where(images.c.id == bindparam("image"))
            connection.execute(change.values({images.c.session: bindparam("name")}), rows)
