"""Golden parts: files and records. No picture is both a golden part and a normal image."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Select, bindparam, select, update

from app.domain.golden_part import NOTHING_PAINTED, GoldenPart, KnownTruth, PaintedDefects
from app.domain.product import Product
from app.domain.timestamps import utc_now
from app.domain.trained_on import content_key
from app.messages.codes import stores as codes
from app.messages.errors import message_of
from app.storage.content_claims import golden_twin, normal_owner
from app.storage.database import Database, StoredRow
from app.storage.errors import UnknownRecordError
from app.storage.file_moves import moved_files
from app.storage.layout import WorkspaceLayout
from app.storage.normal_images import Refusal, RefusedImage, require_live
from app.storage.text import storable
from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.data.images.image_io import look_at_image
from onenip_core.data.images.picture_file import usual_suffix
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import ImageReadError
from onenip_core.hashing import hash_bytes

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NewGoldenPart:
    """What is to become a golden part."""

    source: Path
    """For its name and ending; it may be gone."""
    data: bytes
    known: KnownTruth
    value_bits: int | None = None
    name: str = ""
    """What a person calls it; empty: the name of the file."""
    painted: PaintedDefects = NOTHING_PAINTED


class GoldenPartStore:
    """Golden parts of one workspace. Every method may be called from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout
        self._golden = database.schema.golden_parts
        self._products = database.schema.products

    def of_product(self, product_id: int) -> tuple[GoldenPart, ...]:
        """Those outside of the trash, in the order in which they were added."""
        columns = self._golden.c
        rows = self._database.query(self._live().where(columns.product_id == product_id).order_by(columns.id))
        return tuple(self._part(row) for row in rows)

    def by_product(self) -> dict[int, tuple[GoldenPart, ...]]:
        """Of all products outside of the trash; a product without golden parts is left out."""
        found: dict[int, list[GoldenPart]] = defaultdict(list)
        for row in self._database.query(self._live().order_by(self._golden.c.id)):
            part = self._part(row)
            found[part.product_id].append(part)
        return {number: tuple(parts) for number, parts in found.items()}

    def content_keys(self) -> frozenset[str]:
        """By which normal images are known that no training may see: of all golden parts outside of the trash."""
        hashes = self._database.query(
            select(self._golden.c.sha256)
            .join(self._products.table, self._products.c.id == self._golden.c.product_id)
            .where(self._golden.c.trashed_at.is_(None))
        )
        return frozenset(content_key(row.sha256) for row in hashes)

    def get(self, part_id: int) -> GoldenPart:
        """Raises UnknownRecordError."""
        row = self._database.first(self._live().where(self._golden.c.id == part_id))
        if row is None:
            raise UnknownRecordError(codes.NoSuchGoldenPart(part_id))
        return self._part(row)

    def add(self, product: Product, new: NewGoldenPart) -> GoldenPart | RefusedImage:
        """Put a picture into the golden set, byte for byte, after checking that it can be decoded.

        Raises:
            UnknownRecordError: the product is gone.
            StorageError: the disk refuses; the product is as it was.
        """
        name, sha256 = storable(new.name or new.source.name), hash_bytes(new.data)
        try:
            values = product.values if new.value_bits is None else ValueRange.of_bits(new.value_bits)
            seen = look_at_image(new.data, name, values)
        except ImageReadError as error:
            return RefusedImage(new.source, Refusal.UNREADABLE, message_of(error))
        refused = self._refusal(product.id, sha256, new.source, name)
        if refused is not None:
            return refused
        file = f"{content_key(sha256)}{usual_suffix(new.data, new.source.suffix)}"
        path = self._layout.golden_part(product.folder.name, file)
        write_bytes_atomic(path, new.data)
        height, width = seen.image.shape[:2]
        known = new.known.tidied()
        part = GoldenPart(
            0,
            product.id,
            path,
            name,
            sha256,
            int(width),
            int(height),
            utc_now(),
            known.truth,
            known.defect_kind,
            known.note,
            new.value_bits,
            new.painted,
        )
        with self._database.transaction() as connection:
            # Looked up again: another thread may have taken the same picture meanwhile.
            twin = connection.scalar(golden_twin(self._database.schema, sha256, product.id))
            owner = connection.scalar(normal_owner(self._database.schema, sha256))
            if twin is not None or owner is not None:
                if twin is None:
                    path.unlink(missing_ok=True)
                return _refused(new.source, name, twin, owner)
            require_live(connection, self._products, product, path)
            part_id = self._golden.insert(connection, self._golden.row(part, path.parent))
        return self.get(part_id)

    def set_truths(self, truths: Mapping[int, KnownTruth]) -> None:
        """Say anew what parts are, by their numbers: all or none. Raises UnknownRecordError, StorageError."""
        for part_id in truths:
            self.get(part_id)
        columns = self._golden.c
        change = (
            update(self._golden.table)
            .where(columns.id == bindparam("part"))
            .values(
                {
                    columns.truth: bindparam("known_truth"),
                    columns.defect_kind: bindparam("kind"),
                    columns.note: bindparam("said"),
                }
            )
        )
        rows = [
            {"part": part_id, "known_truth": known.truth, "kind": known.defect_kind, "said": known.note}
            for part_id, known in ((part_id, known.tidied()) for part_id, known in truths.items())
        ]
        if rows:
            with self._database.transaction() as connection:
                connection.execute(change, rows)

    def paint(self, painted: Mapping[int, PaintedDefects]) -> None:
        """Say anew where the defects of parts are, by their numbers: all or none. Raises UnknownRecordError, StorageError."""
        for part_id in painted:
            self.get(part_id)
        columns = self._golden.c
        change = (
            update(self._golden.table)
            .where(columns.id == bindparam("part"))
            .values({columns.defects: bindparam("where", type_=columns.defects.type)})
        )
        rows = [{"part": part_id, "where": each} for part_id, each in painted.items()]
        if rows:
            with self._database.transaction() as connection:
                connection.execute(change, rows)

    def trash(self, part_ids: Iterable[int]) -> tuple[int, ...]:
        """All of them or, if anything fails, none; their numbers. Raises UnknownRecordError, StorageError."""
        parts = [self.get(part_id) for part_id in dict.fromkeys(part_ids)]
        moves = [(part.path, self._layout.trashed_golden_part(part.id, part.path.name)) for part in parts]
        self._move(moves, [part.id for part in parts], utc_now())
        return tuple(part.id for part in parts)

    def restore(self, part_ids: Iterable[int]) -> tuple[int, ...]:
        """Undo `trash`; the numbers of those that came back. One whose picture is a golden part or a normal image again stays in
        the trash. Raises StorageError."""
        found = [part for part_id in part_ids if (part := self._trashed(part_id)) is not None]
        moves = [(self._layout.trashed_golden_part(part.id, part.path.name), part.path) for part in found]
        self._move(moves, [part.id for part in found], None)
        return tuple(part.id for part in found)

    def _refusal(self, product_id: int, sha256: str, source: Path, name: str) -> RefusedImage | None:
        schema = self._database.schema
        twin = self._database.scalar(golden_twin(schema, sha256, product_id))
        owner = self._database.scalar(normal_owner(schema, sha256))
        return None if twin is None and owner is None else _refused(source, name, twin, owner)

    def _move(self, moves: Sequence[tuple[Path, Path]], part_ids: Sequence[int], trashed_at: str | None) -> None:
        columns = self._golden.c
        change = (
            update(self._golden.table).where(columns.id == bindparam("part")).values({columns.trashed_at: trashed_at})
        )
        with moved_files(moves), self._database.transaction() as connection:
            for part_id in part_ids:
                connection.execute(change, {"part": part_id})

    def _trashed(self, part_id: int) -> GoldenPart | None:
        columns = self._golden.c
        row = self._database.first(
            self._of_live_products().where(columns.id == part_id, columns.trashed_at.is_not(None))
        )
        part = None if row is None else self._part(row)
        if part is None or self._refusal(part.product_id, part.sha256, part.path, part.original_name) is not None:
            log.info("Golden part %d is not restored: its product is gone, or its picture is used again.", part_id)
            return None
        return part

    def _live(self) -> Select[Any]:
        return self._of_live_products().where(self._golden.c.trashed_at.is_(None))

    def _of_live_products(self) -> Select[Any]:
        products = self._products
        return (
            self._golden.select(products.c.folder)
            .join(products.table, products.c.id == self._golden.c.product_id)
            .where(products.c.trashed_at.is_(None))
        )

    def _part(self, row: StoredRow) -> GoldenPart:
        """From a row that ends with the folder of the product."""
        return self._golden.value(row, self._layout.golden_parts(row[-1]))


def _refused(source: Path, name: str, twin: str | None, owner: str | None) -> RefusedImage:
    if twin is not None:
        return RefusedImage(source, Refusal.DUPLICATE, codes.GoldenPartAlreadyThere(name, twin))
    return RefusedImage(source, Refusal.TRAINS, codes.GoldenPartIsNormal(name, owner or ""))
