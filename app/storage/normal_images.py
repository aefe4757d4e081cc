"""Normal images of the products: files and records."""

from __future__ import annotations

import contextlib
import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, Select, bindparam, select, update

from app.domain.capture_session import UNKNOWN_ORIGIN, PictureOrigin
from app.domain.product import NormalImage, Product
from app.domain.timestamps import utc_now
from app.domain.trained_on import content_key
from app.domain.training_changes import PresentImages
from app.messages.codes import stores as codes
from app.messages.errors import message_of
from app.messages.message import Message
from app.storage.content_claims import golden_owner
from app.storage.database import Database, StoredRow
from app.storage.errors import UnknownRecordError
from app.storage.file_moves import moved_files
from app.storage.layout import WorkspaceLayout
from app.storage.stored_table import StoredTable
from app.storage.text import storable
from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.data.images.image_io import find_highest_value, look_at_image
from onenip_core.data.images.picture_file import usual_suffix
from onenip_core.data.images.regular_file import read_regular_file
from onenip_core.errors import ImageReadError
from onenip_core.hashing import hash_bytes
from onenip_core.picture_mark import PictureMark

log = logging.getLogger(__name__)


class Refusal(StrEnum):
    """Why an image was not added."""

    DUPLICATE = "duplicate"
    UNREADABLE = "unreadable"
    GOLDEN = "golden"
    """It is a golden part, which no training may see."""
    TRAINS = "trains"
    """It is a normal image, and cannot be a golden part as well."""


@dataclass(frozen=True, slots=True)
class AddedImage:
    """An image that now belongs to the product."""

    image: NormalImage


@dataclass(frozen=True, slots=True)
class RefusedImage:
    """An image that was not added; `reason` says why."""

    source: Path
    refusal: Refusal
    reason: Message


@dataclass(frozen=True, slots=True)
class TrashedImages:
    """What one deletion put into the trash, to undo it."""

    image_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ImageFindings:
    """What a comparison found of one image."""

    unusualness: float | None
    marks: tuple[PictureMark, ...] = ()


def read_source(source: Path) -> bytes | RefusedImage:
    """What is in a file that is to be added. It changes nothing, and may never return from a share that does not answer."""
    try:
        return read_regular_file(source)
    except OSError as error:
        reason = codes.ImageCannotBeRead(source.name, str(error.strerror or error))
        return RefusedImage(source, Refusal.UNREADABLE, reason)
    except ImageReadError as error:
        return RefusedImage(source, Refusal.UNREADABLE, message_of(error))


class NormalImages:
    """Used by ProductStore, from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout
        self._images = database.schema.images
        self._products = database.schema.products

    def of_product(self, product_id: int) -> tuple[NormalImage, ...]:
        """Those outside of the trash, in the order in which they were added."""
        columns = self._images.c
        rows = self._database.query(self._live().where(columns.product_id == product_id).order_by(columns.id))
        homes = {folder: self._layout.normal_images(folder) for folder in {row[-1] for row in rows}}
        return tuple(self._images.value(row, homes[row[-1]]) for row in rows)

    def present(self) -> dict[int, PresentImages]:
        """What teaches every product, by its content; products without such images are left out."""
        images, products = self._images.c, self._products
        live = (
            select(images.product_id, images.sha256, images.is_prompt, images.session, products.c.held_out)
            .join(products.table, products.c.id == images.product_id)
            .where(images.trashed_at.is_(None), images.is_set_aside == 0, products.c.trashed_at.is_(None))
        )
        contents: dict[int, set[str]] = defaultdict(set)
        prompts: dict[int, set[str]] = defaultdict(set)
        held_out: dict[int, set[str]] = defaultdict(set)
        for row in self._database.query(live):
            key = content_key(row.sha256)
            contents[row.product_id].add(key)
            if row.is_prompt:
                prompts[row.product_id].add(key)
            if row.session and row.session in row.held_out:
                held_out[row.product_id].add(key)
        return {
            number: PresentImages(frozenset(keys), frozenset(prompts[number]), frozenset(held_out[number]))
            for number, keys in contents.items()
        }

    def get(self, image_id: int) -> NormalImage:
        """Raises UnknownRecordError."""
        row = self._database.first(self._live().where(self._images.c.id == image_id))
        if row is None:
            raise UnknownRecordError(codes.NoSuchImage(image_id))
        return self._image(row)

    def add(
        self, product: Product, source: Path, data: bytes, origin: PictureOrigin = UNKNOWN_ORIGIN
    ) -> AddedImage | RefusedImage:
        """Put a picture into the workspace, byte for byte, after checking that it can be decoded. `data` is what is in `source`.

        Raises:
            StorageError: the disk refuses; the product is as it was.
        """
        sha256 = hash_bytes(data)
        twin = self._twin(product.id, sha256)
        if (name := self._database.scalar(twin)) is not None:
            return _duplicate(source, name)
        owned = golden_owner(self._database.schema, sha256)
        if (owner := self._database.scalar(owned)) is not None:
            return _golden(source, owner)
        try:
            seen = look_at_image(data, source.name, product.values)
        except ImageReadError as error:
            return RefusedImage(source, Refusal.UNREADABLE, message_of(error))
        height, width = seen.image.shape[:2]
        path = self._layout.normal_image(
            product.folder.name, f"{content_key(sha256)}{usual_suffix(data, source.suffix)}"
        )
        write_bytes_atomic(path, data)
        image = NormalImage(
            id=0,
            product_id=product.id,
            path=path,
            original_name=storable(source.name),
            sha256=sha256,
            width=int(width),
            height=int(height),
            added_at=utc_now(),
            is_prompt=False,
            highest_value=seen.highest or 0,
            session=storable(origin.session.strip()),
            taken_at=origin.taken_at,
        )
        with self._database.transaction() as connection:
            # Looked up again: another thread may have added the same picture meanwhile.
            if (name := connection.scalar(twin)) is not None:
                return _duplicate(source, name)
            if (owner := connection.scalar(owned)) is not None:
                path.unlink(missing_ok=True)
                return _golden(source, owner)
            require_live(connection, self._products, product, path)
            image_id = self._images.insert(connection, self._images.row(image, path.parent))
        return AddedImage(self.get(image_id))

    def set_prompt(self, image_id: int, is_prompt: bool) -> NormalImage:
        """Raises UnknownRecordError, StorageError."""
        self.set_prompts((image_id,), is_prompt)
        return self.get(image_id)

    def set_prompts(self, image_ids: Sequence[int], are_prompts: bool) -> None:
        """All of them or, if anything fails, none. Raises UnknownRecordError, StorageError."""
        self._set_flag(self._images.c.is_prompt, image_ids, are_prompts)

    def look_at_values(self, product_id: int, goes_on: Callable[[], bool]) -> tuple[NormalImage, ...]:
        """The images of a product with their highest values: images of older versions are looked at first. One that cannot be
        read has none, nor have those that are left when `goes_on` says no.

        Raises StorageError.
        """
        images = self.of_product(product_id)
        unknown = takewhile(lambda _image: goes_on(), (image for image in images if image.highest_value is None))
        values = {image.id: _highest_value(image) for image in unknown}
        found = {image: value for image, value in values.items() if value is not None}
        if not found:
            return images
        rows = [{"image": image, "value": value} for image, value in found.items()]
        self._change_each({self._images.c.highest_value: bindparam("value")}, rows)
        return self.of_product(product_id)

    def keep_findings(self, findings: Mapping[int, ImageFindings]) -> None:
        """Keep what a comparison found, by the images' numbers; one that has gone meanwhile is passed over. Raises StorageError."""
        columns = self._images.c
        self._change_each(
            {columns.unusualness: bindparam("unusualness_"), columns.marks: bindparam("marks_")},
            [{"image": i, "unusualness_": each.unusualness, "marks_": each.marks} for i, each in findings.items()],
        )

    def set_aside(self, image_ids: Sequence[int], aside: bool) -> None:
        """Let images teach no model, or teach again: all of them or none. Raises UnknownRecordError, StorageError."""
        self._set_flag(self._images.c.is_set_aside, image_ids, aside)

    def approve(self, image_ids: Sequence[int], approved: bool) -> None:
        """Say of images that their marks mean nothing, or take that back: all or none. Raises UnknownRecordError, StorageError."""
        self._set_flag(self._images.c.is_approved, image_ids, approved)

    def _set_flag(self, column: Column[Any], image_ids: Sequence[int], value: bool) -> None:
        for image_id in image_ids:
            self.get(image_id)
        self._change_each({column: value}, [{"image": image_id} for image_id in image_ids])

    def _change_each(self, values: Mapping[Column[Any], Any], rows: Sequence[Mapping[str, Any]]) -> None:
        if not rows:
            return
        change = update(self._images.table).where(self._images.c.id == bindparam("image")).values(dict(values))
        with self._database.transaction() as connection:
            connection.execute(change, rows)

    def trash(self, image_ids: Iterable[int]) -> TrashedImages:
        """All of them or, if anything fails, none. Raises UnknownRecordError, StorageError."""
        images = [self.get(image_id) for image_id in dict.fromkeys(image_ids)]
        moves = [(image.path, self._layout.trashed_image(image.id, image.path.name)) for image in images]
        self._move(moves, [image.id for image in images], utc_now())
        return TrashedImages(tuple(image.id for image in images))

    def restore(self, trashed: TrashedImages) -> tuple[NormalImage, ...]:
        """Undo `trash`. An image that was imported again meanwhile, or is a golden part now, stays in the trash.

        Raises StorageError.
        """
        found = [image for image_id in trashed.image_ids if (image := self._trashed(image_id)) is not None]
        moves = [(self._layout.trashed_image(image.id, image.path.name), image.path) for image in found]
        self._move(moves, [image.id for image in found], None)
        return tuple(self.get(image.id) for image in found)

    def _move(self, moves: Sequence[tuple[Path, Path]], image_ids: Sequence[int], trashed_at: str | None) -> None:
        columns = self._images.c
        change = (
            update(self._images.table).where(columns.id == bindparam("image")).values({columns.trashed_at: trashed_at})
        )
        with moved_files(moves), self._database.transaction() as connection:
            for image_id in image_ids:
                connection.execute(change, {"image": image_id})

    def _trashed(self, image_id: int) -> NormalImage | None:
        columns = self._images.c
        row = self._database.first(
            self._of_live_products().where(columns.id == image_id, columns.trashed_at.is_not(None))
        )
        image = None if row is None else self._image(row)
        claims = (
            ()
            if image is None
            else (self._twin(image.product_id, image.sha256), golden_owner(self._database.schema, image.sha256))
        )
        if image is None or any(self._database.scalar(claim) is not None for claim in claims):
            log.info("Image %d is not restored: its product is gone, or its picture is used again.", image_id)
            return None
        return image

    def _twin(self, product_id: int, sha256: str) -> Select[Any]:
        """The name of the image with the same content, if the product has one."""
        columns = self._images.c
        return select(columns.original_name).where(
            columns.product_id == product_id, columns.sha256 == sha256, columns.trashed_at.is_(None)
        )

    def _live(self) -> Select[Any]:
        return self._of_live_products().where(self._images.c.trashed_at.is_(None))

    def _of_live_products(self) -> Select[Any]:
        products = self._products
        return (
            self._images.select(products.c.folder)
            .join(products.table, products.c.id == self._images.c.product_id)
            .where(products.c.trashed_at.is_(None))
        )

    def _image(self, row: StoredRow) -> NormalImage:
        """From a row that ends with the folder of the product."""
        return self._images.value(row, self._layout.normal_images(row[-1]))


def _highest_value(image: NormalImage) -> int | None:
    try:
        return find_highest_value(image.path) or 0
    except ImageReadError as error:  # training names it
        log.warning("The values of image %d are not known: %s", image.id, error)
        return None


def require_live(connection: Connection, products: StoredTable[Product], product: Product, path: Path) -> None:
    """A product may go to the trash while a file is written: then the file goes too, or its folder would bar the way back.

    Raises UnknownRecordError: it went.
    """
    live = select(products.c.id).where(products.c.id == product.id, products.c.trashed_at.is_(None))
    if connection.scalar(live) is not None:
        return
    path.unlink(missing_ok=True)
    for folder in (path.parent, product.folder):
        with contextlib.suppress(OSError):
            folder.rmdir()  # only if it is empty, as it is where the write made it anew
    raise UnknownRecordError(codes.NoSuchProduct(product.id))


def _golden(source: Path, product: str) -> RefusedImage:
    return RefusedImage(source, Refusal.GOLDEN, codes.ImageIsGolden(source.name, product))


def _duplicate(source: Path, twin: str) -> RefusedImage:
    return RefusedImage(source, Refusal.DUPLICATE, codes.ImageAlreadyThere(source.name, twin))
