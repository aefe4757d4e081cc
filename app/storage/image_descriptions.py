"""What a person says of normal images: tags and notes."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import bindparam, update

from app.domain.description import Description
from app.storage.database import Database
from app.storage.text import storable


class ImageDescriptionStore:
    """Of one workspace, from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._images = database.schema.images

    def change(self, descriptions: Mapping[int, Description]) -> None:
        """Say something of images, by their numbers: of all or of none. One that has gone is passed over. Raises StorageError."""
        columns = self._images.c
        rows = [{"image": image, "tags_": own.tags, "note_": storable(own.note)} for image, own in descriptions.items()]
        if not rows:
            return
        change = update(self._images.table).where(columns.id == bindparam("image"))
        change = change.values({columns.tags: bindparam("tags_"), columns.note: bindparam("note_")})
        with self._database.transaction() as connection:
            connection.execute(change, rows)
