"""Products and their normal images."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.product import THRESHOLD_MAXIMUM, THRESHOLD_MINIMUM, NormalImage, Product
from app.domain.timestamps import utc_now
from app.storage.database import Database
from app.storage.errors import DuplicateProductError, UnknownRecordError
from app.storage.file_moves import moved_files
from app.storage.layout import WorkspaceLayout
from app.storage.text import name_key, storable
from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.data.datasets.product_name import folder_name, validate_product_name
from onenip_core.data.images.image_io import IMAGE_SUFFIXES, decode_image
from onenip_core.errors import ImageReadError, StorageError, UsageError
from onenip_core.hashing import hash_bytes

log = logging.getLogger(__name__)

_PRODUCT_COLUMNS = """
SELECT p.id, p.name, p.folder, p.created_at, p.threshold,
    (SELECT COUNT(*) FROM images i WHERE i.product_id = p.id AND i.trashed_at IS NULL) AS normal_count,
    (SELECT COUNT(*) FROM images i WHERE i.product_id = p.id AND i.trashed_at IS NULL AND i.is_prompt) AS prompt_count
FROM products p WHERE p.trashed_at IS NULL
"""
_IMAGE_COLUMNS = """
SELECT i.*, p.folder AS product_folder FROM images i JOIN products p ON p.id = i.product_id
WHERE i.trashed_at IS NULL AND p.trashed_at IS NULL
"""


class Refusal(StrEnum):
    """Why an image was not added."""

    DUPLICATE = "duplicate"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class AddedImage:
    """An image that now belongs to the product."""

    image: NormalImage


@dataclass(frozen=True, slots=True)
class RefusedImage:
    """An image that was not added; `reason` is a sentence for a person."""

    source: Path
    refusal: Refusal
    reason: str


@dataclass(frozen=True, slots=True)
class TrashedImages:
    """What one deletion put into the trash, to undo it."""

    image_ids: tuple[int, ...]


class ProductStore:
    """Products of one workspace. Every method may be called from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout

    def create(self, name: str) -> Product:
        """Add a product without images.

        Raises:
            UsageError: the name is not fit for a product.
            DuplicateProductError: a product of that name exists, perhaps in other upper and lower case.
            StorageError: the disk refuses.
        """
        name = validate_product_name(name)
        folder = folder_name(name)
        with self._database.transaction() as connection:
            self._refuse_duplicate(connection, name)
            cursor = connection.execute(
                "INSERT INTO products (name, name_key, folder, created_at) VALUES (?, ?, ?, ?)",
                (name, name_key(name), folder, utc_now()),
            )
            product_id = _new_id(cursor)
            _make_folder(self._layout.product(folder) / "normal")
        return self.get(product_id)

    def list(self) -> tuple[Product, ...]:
        """All products outside of the trash, by name."""
        products = (self._product(row) for row in self._database.query(_PRODUCT_COLUMNS))
        return tuple(sorted(products, key=lambda product: name_key(product.name)))

    def get(self, product_id: int) -> Product:
        """Raises UnknownRecordError."""
        rows = self._database.query(f"{_PRODUCT_COLUMNS} AND p.id = ?", (product_id,))
        if not rows:
            raise UnknownRecordError(f"There is no product with number {product_id}, or it lies in the trash.")
        return self._product(rows[0])

    def by_name(self, name: str) -> Product | None:
        """The product of that name in any upper and lower case, or None."""
        rows = self._database.query(f"{_PRODUCT_COLUMNS} AND p.name_key = ?", (name_key(name.strip()),))
        return self._product(rows[0]) if rows else None

    def set_threshold(self, product_id: int, threshold: float | None) -> Product:
        """Choose the limit that the product's next parts are judged by; None goes back to the model's proposal.

        Raises:
            UsageError: not a number from THRESHOLD_MINIMUM to THRESHOLD_MAXIMUM.
            UnknownRecordError: no such product.
            StorageError: the disk refuses; the limit is as it was.
        """
        # Written so that NaN is refused as well.
        if threshold is not None and not THRESHOLD_MINIMUM <= threshold <= THRESHOLD_MAXIMUM:
            raise UsageError(
                f"A limit must lie between {THRESHOLD_MINIMUM} and {THRESHOLD_MAXIMUM}; got {threshold}. "
                "The limit is as it was."
            )
        self.get(product_id)
        with self._database.transaction() as connection:
            connection.execute("UPDATE products SET threshold = ? WHERE id = ?", (threshold, product_id))
        return self.get(product_id)

    def trash(self, product_id: int) -> None:
        """Put a product and its images into the trash. Raises UnknownRecordError, StorageError."""
        product = self.get(product_id)
        moves = [(product.folder, self._layout.trashed_product(product_id, product.folder.name))]
        with moved_files(moves), self._database.transaction() as connection:
            connection.execute("UPDATE products SET trashed_at = ? WHERE id = ?", (utc_now(), product_id))

    def restore(self, product_id: int) -> Product:
        """Take a product out of the trash.

        Raises:
            UnknownRecordError: it is not in the trash.
            DuplicateProductError: there is a new product of that name by now.
            StorageError: the disk refuses.
        """
        rows = self._database.query("SELECT * FROM products WHERE id = ? AND trashed_at IS NOT NULL", (product_id,))
        if not rows:
            raise UnknownRecordError(f"There is no product with number {product_id} in the trash.")
        name, folder = str(rows[0]["name"]), str(rows[0]["folder"])
        if self.by_name(name) is not None:
            raise _duplicate(name)
        moves = [(self._layout.trashed_product(product_id, folder), self._layout.product(folder))]
        with moved_files(moves), self._database.transaction() as connection:
            self._refuse_duplicate(connection, name)
            connection.execute("UPDATE products SET trashed_at = NULL WHERE id = ?", (product_id,))
        return self.get(product_id)

    def images(self, product_id: int) -> tuple[NormalImage, ...]:
        """The normal images of a product outside of the trash, in the order in which they were added."""
        rows = self._database.query(f"{_IMAGE_COLUMNS} AND i.product_id = ? ORDER BY i.id", (product_id,))
        return tuple(self._image(row) for row in rows)

    def add_image(self, product_id: int, source: Path) -> AddedImage | RefusedImage:
        """Copy a picture of a good part into the workspace, byte for byte, after checking that it can be decoded.

        Raises:
            UnknownRecordError: no such product.
            StorageError: the disk refuses; the product is as it was.
        """
        product = self.get(product_id)
        suffix = source.suffix.lower()
        if suffix not in IMAGE_SUFFIXES:
            return RefusedImage(source, Refusal.UNREADABLE, f"{source.name} is not an image file of a known kind.")
        try:
            data = source.read_bytes()
        except OSError as error:
            reason = f"{source.name} cannot be read: {error.strerror or error}."
            return RefusedImage(source, Refusal.UNREADABLE, reason)
        sha256 = hash_bytes(data)
        if (twin := self._twin(product_id, sha256)) is not None:
            return _duplicate_image(source, twin)
        try:
            height, width = decode_image(data, source.name).shape[:2]
        except ImageReadError as error:
            return RefusedImage(source, Refusal.UNREADABLE, str(error))
        path = self._layout.normal_image(product.folder.name, f"{sha256[:16]}{suffix}")
        write_bytes_atomic(path, data)
        with self._database.transaction() as connection:
            # Looked up again: another thread may have added the same picture meanwhile.
            if (twin := self._twin(product_id, sha256)) is not None:
                return _duplicate_image(source, twin)
            cursor = connection.execute(
                "INSERT INTO images (product_id, file, original_name, sha256, width, height, added_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (product_id, path.name, storable(source.name), sha256, int(width), int(height), utc_now()),
            )
            image_id = _new_id(cursor)
        return AddedImage(self.image(image_id))

    def image(self, image_id: int) -> NormalImage:
        """Raises UnknownRecordError."""
        rows = self._database.query(f"{_IMAGE_COLUMNS} AND i.id = ?", (image_id,))
        if not rows:
            raise UnknownRecordError(f"There is no normal image with number {image_id}, or it lies in the trash.")
        return self._image(rows[0])

    def set_prompt(self, image_id: int, is_prompt: bool) -> NormalImage:
        """Register a normal image as a prompt, or take that back. Raises UnknownRecordError, StorageError."""
        self.image(image_id)
        with self._database.transaction() as connection:
            connection.execute("UPDATE images SET is_prompt = ? WHERE id = ?", (int(is_prompt), image_id))
        return self.image(image_id)

    def trash_images(self, image_ids: Iterable[int]) -> TrashedImages:
        """Put images into the trash: all of them or, if anything fails, none.

        Raises:
            UnknownRecordError: one of them does not exist.
            StorageError: the disk refuses.
        """
        images = [self.image(image_id) for image_id in dict.fromkeys(image_ids)]
        moves = [(image.path, self._layout.trashed_image(image.id, image.path.name)) for image in images]
        now = utc_now()
        with moved_files(moves), self._database.transaction() as connection:
            connection.executemany(
                "UPDATE images SET trashed_at = ? WHERE id = ?", [(now, image.id) for image in images]
            )
        return TrashedImages(tuple(image.id for image in images))

    def restore_images(self, trashed: TrashedImages) -> tuple[NormalImage, ...]:
        """Undo `trash_images`. An image that was imported again meanwhile stays in the trash. Raises StorageError."""
        rows = [row for image_id in trashed.image_ids if (row := self._trashed_image(image_id)) is not None]
        moves = [
            (
                self._layout.trashed_image(row["id"], row["file"]),
                self._layout.normal_image(row["product_folder"], row["file"]),
            )
            for row in rows
        ]
        with moved_files(moves), self._database.transaction() as connection:
            connection.executemany("UPDATE images SET trashed_at = NULL WHERE id = ?", [(row["id"],) for row in rows])
        return tuple(self.image(row["id"]) for row in rows)

    def _trashed_image(self, image_id: int) -> sqlite3.Row | None:
        rows = self._database.query(
            "SELECT i.*, p.folder AS product_folder FROM images i JOIN products p ON p.id = i.product_id"
            " WHERE i.id = ? AND i.trashed_at IS NOT NULL AND p.trashed_at IS NULL",
            (image_id,),
        )
        if not rows or self._twin(rows[0]["product_id"], rows[0]["sha256"]) is not None:
            log.info("Image %d is not restored: its product is gone, or it was imported again.", image_id)
            return None
        return rows[0]

    def _twin(self, product_id: int, sha256: str) -> str | None:
        """The name of the image with the same content, if the product has one."""
        rows = self._database.query(
            "SELECT original_name FROM images WHERE product_id = ? AND sha256 = ? AND trashed_at IS NULL",
            (product_id, sha256),
        )
        return str(rows[0][0]) if rows else None

    def _refuse_duplicate(self, connection: sqlite3.Connection, name: str) -> None:
        sql = "SELECT name FROM products WHERE name_key = ? AND trashed_at IS NULL"
        if (row := connection.execute(sql, (name_key(name),)).fetchone()) is not None:
            raise _duplicate(str(row[0]))

    def _product(self, row: sqlite3.Row) -> Product:
        return Product(
            id=row["id"],
            name=row["name"],
            folder=self._layout.product(row["folder"]),
            created_at=row["created_at"],
            normal_count=row["normal_count"],
            prompt_count=row["prompt_count"],
            threshold=row["threshold"],
        )

    def _image(self, row: sqlite3.Row) -> NormalImage:
        return NormalImage(
            id=row["id"],
            product_id=row["product_id"],
            path=self._layout.normal_image(row["product_folder"], row["file"]),
            original_name=row["original_name"],
            sha256=row["sha256"],
            width=row["width"],
            height=row["height"],
            added_at=row["added_at"],
            is_prompt=bool(row["is_prompt"]),
        )


def _new_id(cursor: sqlite3.Cursor) -> int:
    if cursor.lastrowid is None:
        raise StorageError("The database did not give the new record a number. Nothing was added; please try again.")
    return cursor.lastrowid


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"Could not make the folder {path}: {error.strerror or error}. Nothing was added. "
            "Free some space, and check that you may write to the workspace."
        ) from error


def _duplicate(name: str) -> DuplicateProductError:
    return DuplicateProductError(
        f"There is already a product “{name}”. Nothing was changed. Choose another name "
        "(upper and lower case count as the same)."
    )


def _duplicate_image(source: Path, twin: str) -> RefusedImage:
    return RefusedImage(source, Refusal.DUPLICATE, f"{source.name} is already among the images, as {twin}.")
