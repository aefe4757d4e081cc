"""Under which circumstances parts were judged: each kind of them once, by the hash of all that they say."""

from __future__ import annotations

import msgspec
from sqlalchemy import insert, select

from app.domain.circumstances import Circumstances
from app.messages.codes import stores as codes
from app.storage.database import Database
from app.storage.errors import FileRefusedError
from app.storage.text import storable
from onenip_core.hashing import hash_bytes


class CircumstanceStore:
    """Records are added and never changed. Every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._table = database.schema.circumstances

    def keep(self, circumstances: Circumstances) -> int:
        """The number of their record, which is made if there is none yet. Raises StorageError."""
        content = storable(msgspec.json.encode(circumstances, order="deterministic").decode())
        sha256 = hash_bytes(content.encode())
        columns = self._table.c
        with self._database.transaction() as connection:
            known = connection.scalar(select(columns.id).where(columns.sha256 == sha256))
            if known is not None:
                return int(known)
            values = {columns.sha256: sha256, columns.content: content}
            key = connection.execute(insert(self._table).values(values)).inserted_primary_key
        if key is None or key[0] is None:
            raise FileRefusedError(codes.NoNumberGiven())
        return int(key[0])

    def get(self, number: int) -> Circumstances | None:
        """None: there is no such record, or it is not what was written. Raises StorageError."""
        columns = self._table.c
        row = self._database.first(select(columns.sha256, columns.content).where(columns.id == number))
        if row is None or hash_bytes(row.content.encode()) != row.sha256:
            return None
        try:
            return msgspec.json.decode(row.content, type=Circumstances)
        except msgspec.MsgspecError:
            return None
