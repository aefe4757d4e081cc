"""Looks whether the files that records speak of are there, beside the work."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import BindParameter, bindparam, select

from app.messages.codes import storage as codes
from app.messages.message import Message
from app.storage.database import Database
from app.storage.layout import WorkspaceLayout
from app.storage.retention.batch_sizes import KINDS
from app.storage.retention.part_files import part_files, part_files_of

log = logging.getLogger(__name__)

_PAUSE_S = 0.002
"""Between two folders: the window and a run need disk and interpreter more."""
_SECOND_LOOK_S = 1.0
"""Longer than files and record disagree while they are moved to the trash or back."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A batch, or a product with its normal images."""

    number: int
    is_batch: bool


class FileCheck:
    """Compares records and folders of all batches and products outside of the trash."""

    def __init__(self, database: Database, layout: WorkspaceLayout, cancelled: threading.Event) -> None:
        self._database = database
        self._layout = layout
        self._cancelled = cancelled
        schema = database.schema
        images = schema.images.c
        batches, products = schema.batches.c, schema.products.c
        number: BindParameter[int] = bindparam("number")
        self._live_batch = select(batches.id).where(batches.id == number, batches.trashed_at.is_(None))
        self._parts = part_files_of(schema, number)
        self._live_product = select(products.folder).where(products.id == number, products.trashed_at.is_(None))
        golden = schema.golden_parts.c
        self._images = select(images.id, images.file).where(images.product_id == number, images.trashed_at.is_(None))
        self._golden = select(golden.id, golden.file).where(golden.product_id == number, golden.trashed_at.is_(None))

    def run(self) -> tuple[Message, ...]:
        """What is gone, for a person; empty if all is there or after the check was cancelled. Raises StorageError, OSError."""
        suspects = [place for place in self._unhurried(self._places()) if any(self._missing(place))]
        if not suspects or self._cancelled.wait(_SECOND_LOOK_S):
            return ()
        count, first, can_be_mended = 0, "", False
        for place in self._unhurried(suspects):
            for path in self._missing(place):
                first = first or str(path)
                count += 1
                can_be_mended = can_be_mended or place.is_batch
        if not count or self._cancelled.is_set():
            return ()
        log.warning("%d files of the workspace are gone, the first of them %s", count, first)
        gone = codes.FilesMissing(count, first)
        return (gone, codes.LossCanBeWrittenDown()) if can_be_mended else (gone,)

    def _unhurried(self, places: Iterable[_Place]) -> Iterator[_Place]:
        for place in places:
            if self._cancelled.wait(_PAUSE_S):
                return
            yield place

    def _places(self) -> list[_Place]:
        schema = self._database.schema
        return [
            _Place(row.id, is_batch)
            for table, is_batch in ((schema.products, False), (schema.batches, True))
            for row in self._database.query(select(table.c.id).where(table.c.trashed_at.is_(None)))
        ]

    def _missing(self, place: _Place) -> Iterator[Path]:
        """Files that are neither where they belong nor just on their way to the trash or back."""
        lacking = self._lacking_of_batch(place.number) if place.is_batch else self._lacking_of_product(place.number)
        for path, in_trash in lacking:
            # In this order: what is moved back between the two looks is found by the second.
            if not any(trashed.exists() for trashed in in_trash) and not path.exists():
                yield path

    def _lacking_of_batch(self, number: int) -> Iterator[tuple[Path, tuple[Path, ...]]]:
        """Files of a batch that its folder lacks, with where they lie while the batch is in the trash."""
        folder, trashed = self._layout.batch(number), self._layout.trashed_batch(number)
        rows = self._database.query(self._parts, {"number": number})
        there = {f"{kind}/{name}" for kind in KINDS for name in _names(folder / kind)}
        if self._database.first(self._live_batch, {"number": number}) is not None:
            for file in (file for row in rows for file in part_files(row).there if file not in there):
                yield folder / file, (trashed / file,)

    def _lacking_of_product(self, number: int) -> Iterator[tuple[Path, tuple[Path, ...]]]:
        """Normal images and golden parts that a product's folders lack, in the same way."""
        product = self._database.first(self._live_product, {"number": number})
        if product is None:
            return
        layout = self._layout
        for pictures, folder, trashed_alone in (
            (self._images, layout.normal_images(product.folder), layout.trashed_image),
            (self._golden, layout.golden_parts(product.folder), layout.trashed_golden_part),
        ):
            trashed = layout.trashed_product(number, product.folder) / folder.name
            rows = self._database.query(pictures, {"number": number})
            there = set(_names(folder))
            for row in rows:
                if row.file not in there:
                    yield folder / row.file, (trashed / row.file, trashed_alone(row.id, row.file))


def _names(folder: Path) -> list[str]:
    """Raises OSError: it cannot be read, so that nobody knows what is gone."""
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries]
    except FileNotFoundError:
        return []
