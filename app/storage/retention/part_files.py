"""The files of a part as its record speaks of them, and which of them retention has left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, Select, case, select, text

from app.domain.files_kept import FilesKept
from app.domain.part_view import PartView
from app.storage.database import StoredRow
from app.storage.table_groups.parts import WAITING
from app.storage.tables import Schema
from onenip_core.types import Verdict


@dataclass(frozen=True, slots=True)
class PartFiles:
    """A part of a batch. Names are relative to the folder of the batch."""

    id: int
    position: int
    said: Verdict
    """What counts, as a hold or a correction that comes meanwhile would change it."""
    is_good: bool
    """The model said OK, and nobody corrected it, asked about it or answered."""
    waits: bool
    """For an answer."""
    stored_at: str
    """When it was stored, or taken where nobody noted that."""
    kept: FilesKept
    pictures: tuple[str, ...]
    hashes: tuple[str | None, ...]
    """SHA-256 of each picture, where the record has one."""
    maps: tuple[str, ...]
    thumbnail: str | None
    shown: str | None
    """The picture that a thumbnail is made of: of several views that of the one that decides."""
    value_bits: int | None
    is_lost: bool
    """It was written down that files of it are gone."""

    @property
    def there(self) -> frozenset[str]:
        """What lies in the folder, by the record."""
        return self._left(self.kept)

    def goes(self, target: FilesKept) -> frozenset[str]:
        """What is removed when no more than `target` is kept."""
        return self.there - self._left(target)

    def gone(self) -> frozenset[str]:
        """What the record spoke of and does not keep any more."""
        return frozenset((*self.pictures, *self.maps)) - self.there

    def _left(self, kept: FilesKept) -> frozenset[str]:
        left: set[str] = set()
        if kept.keeps_map:
            left.update(self.maps)
        if kept.keeps_picture:
            left.update(self.pictures)
        if kept is FilesKept.THUMBNAIL and self.thumbnail is not None:
            left.add(self.thumbnail)
        return frozenset(left)


def part_files_of(schema: Schema, batch_id: int | BindParameter[int]) -> Select[Any]:
    """Rows for `part_files`, of the parts of a batch, by position."""
    c = schema.inspections.c
    return (
        select(
            c.id,
            c.position,
            c.verdict,
            c.overruled,
            c.answer,
            c.stored_at,
            c.captured_at,
            c.files_kept,
            c.image_file,
            c.map_file,
            c.thumbnail_file,
            c.image_sha256,
            c.value_bits,
            c.views,
            c.files_lost_at,
            case((text(f"({WAITING})"), 1), else_=0).label("waits"),
        )
        .where(c.batch_id == batch_id)
        .order_by(c.position)
    )


def part_files(row: StoredRow) -> PartFiles:
    """A part, of a row of `part_files_of`."""
    views: tuple[PartView, ...] = row.views
    seen = views or (row,)
    untouched = row.overruled is None and row.answer is None
    return PartFiles(
        row.id,
        row.position,
        row.overruled or row.verdict,
        is_good=row.verdict is Verdict.OK and untouched,
        waits=bool(row.waits),
        stored_at=row.stored_at or row.captured_at,
        kept=row.files_kept,
        pictures=tuple(each.image_file for each in seen if each.image_file is not None),
        hashes=tuple(each.image_sha256 for each in seen if each.image_file is not None),
        maps=tuple(each.map_file for each in seen if each.map_file is not None),
        thumbnail=row.thumbnail_file,
        shown=row.image_file,
        value_bits=row.value_bits,
        is_lost=row.files_lost_at is not None,
    )
