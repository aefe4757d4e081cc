"""What the records say about the trash."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Column, Label, Select, Table, func, literal, select

from app.domain.model_record import model_label
from app.domain.trash import Record, RecordKind, TrashedItem
from app.messages.codes import stores as codes
from app.messages.message import Message
from app.storage.content_claims import golden_owner, normal_owner
from app.storage.database import Database, StoredRow


class TrashContents:
    """Lists of the trash. Used by Trash, from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._schema = database.schema

    def items(self) -> tuple[TrashedItem, ...]:
        """All that lies in the trash, what was deleted last first. Raises StorageError."""
        found = [*self._products(), *self._images(), *self._golden_parts(), *self._batches(), *self._models()]
        return tuple(sorted(found, key=lambda item: item.trashed_at, reverse=True))

    def _products(self) -> list[TrashedItem]:
        products, images = self._schema.products.c, self._schema.images.c
        twins = self._schema.products.table.alias().c
        count = select(func.count()).where(images.product_id == products.id, images.trashed_at.is_(None))
        twin = select(twins.name).where(twins.name_key == products.name_key, twins.trashed_at.is_(None))
        rows = self._database.query(
            select(
                products.id,
                products.name,
                products.trashed_at,
                count.scalar_subquery().label("held"),
                twin.scalar_subquery().label("twin"),
            ).where(products.trashed_at.is_not(None))
        )
        return [
            TrashedItem(
                Record(RecordKind.PRODUCT, row.id),
                row.name,
                (row.name,),
                row.trashed_at,
                count=row.held,
                obstacle=None if row.twin is None else codes.NameIsTaken(row.twin),
            )
            for row in rows
        ]

    def _images(self) -> list[TrashedItem]:
        return self._pictures(self._schema.images.table, RecordKind.IMAGE, codes.SamePictureIsThere)

    def _golden_parts(self) -> list[TrashedItem]:
        return self._pictures(self._schema.golden_parts.table, RecordKind.GOLDEN_PART, codes.SamePictureIsGolden)

    def _pictures(self, table: Table, kind: RecordKind, is_there: Callable[[str], Message]) -> list[TrashedItem]:
        """Normal images or golden parts; `is_there` names the twin that bars the way back."""
        products, images = self._schema.products.c, table.c
        twins = table.alias().c
        # The database itself lets a product have a picture once outside of the trash.
        twin = select(twins.original_name).where(
            twins.product_id == images.product_id, twins.sha256 == images.sha256, twins.trashed_at.is_(None)
        )
        found: Select[Any] = (
            select(
                images.id,
                images.original_name,
                images.trashed_at,
                images.product_id,
                products.name,
                products.trashed_at.label("product_trashed_at"),
                twin.scalar_subquery().label("twin"),
                *self._claims(kind, images.sha256),
            )
            .join(self._schema.products.table, products.id == images.product_id)
            .where(images.trashed_at.is_not(None))
        )
        return [
            TrashedItem(
                Record(kind, row.id),
                row.original_name,
                (row.name,),
                row.trashed_at,
                product_id=row.product_id,
                obstacle=_obstacle_of_picture(row, is_there),
            )
            for row in self._database.query(found)
        ]

    def _claims(self, kind: RecordKind, sha256: Column[Any]) -> tuple[Label[Any], Label[Any]]:
        """The products that use the picture the other way: as a golden part, or for training."""
        nobody = literal(None)
        if kind is RecordKind.IMAGE:
            golden = golden_owner(self._schema, sha256).limit(1).correlate(self._schema.images.table)
            return golden.scalar_subquery().label("golden"), nobody.label("normal")
        normal = normal_owner(self._schema, sha256).limit(1).correlate(self._schema.golden_parts.table)
        return nobody.label("golden"), normal.scalar_subquery().label("normal")

    def _batches(self) -> list[TrashedItem]:
        table = self._schema.batches
        rows = self._database.query(table.select(table.c.trashed_at).where(table.c.trashed_at.is_not(None)))
        return [
            TrashedItem(
                Record(RecordKind.BATCH, row.id),
                "",
                (row.product_name,),
                row.trashed_at,
                begun_at=row.started_at,
                count=row.ok_count + row.ng_count + row.not_checked_count,
            )
            for row in rows
        ]

    def _models(self) -> list[TrashedItem]:
        models = self._schema.models.c
        rows = self._database.query(
            select(models.id, models.name, models.title, models.products, models.trashed_at).where(
                models.trashed_at.is_not(None)
            )
        )
        return [
            TrashedItem(
                Record(RecordKind.MODEL, row.id),
                model_label(row.name, row.title),
                row.products,
                row.trashed_at,
            )
            for row in rows
        ]


def _obstacle_of_picture(row: StoredRow, is_there: Callable[[str], Message]) -> Message | None:
    if row.product_trashed_at is not None:
        return codes.ProductIsInTheTrash(row.name, row.product_id)
    if row.twin is not None:
        return is_there(row.twin)
    if row.golden is not None:
        return codes.PictureIsGoldenNow(row.golden)
    return None if row.normal is None else codes.PictureTrainsNow(row.normal)
