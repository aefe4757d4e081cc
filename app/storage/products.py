"""Products, and by them their normal images."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from sqlalchemy import Connection, Select, select, update

from app.domain.capture_session import UNKNOWN_ORIGIN, PictureOrigin
from app.domain.product import THRESHOLD_MAXIMUM, THRESHOLD_MINIMUM, NormalImage, Product
from app.domain.timestamps import utc_now
from app.domain.training_changes import PresentImages
from app.messages.codes import stores as codes
from app.storage.capture_sessions import CaptureSessionStore
from app.storage.database import Database, StoredRow
from app.storage.errors import DuplicateProductError, FileRefusedError, StoreRefusedError, UnknownRecordError
from app.storage.file_moves import gather, moved_files
from app.storage.image_descriptions import ImageDescriptionStore
from app.storage.layout import WorkspaceLayout
from app.storage.normal_images import (
    AddedImage,
    ImageFindings,
    NormalImages,
    Refusal,
    RefusedImage,
    TrashedImages,
    read_source,
)
from app.storage.text import name_key
from onenip_core.alignment import Alignment
from onenip_core.data.datasets.product_name import folder_name, validate_product_name
from onenip_core.data.images.value_range import ValueRange
from onenip_core.inspected_area import InspectedArea

__all__ = ["AddedImage", "ImageFindings", "ProductStore", "Refusal", "RefusedImage", "TrashedImages", "read_source"]


class ProductStore:
    """Products of one workspace. Every method may be called from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout
        self._products = database.schema.products
        self._images = NormalImages(database, layout)
        self.sessions = CaptureSessionStore(database)
        self.descriptions = ImageDescriptionStore(database)

    def create(self, name: str, announce: Callable[[int], None] = lambda _number: None) -> Product:
        """Add a product without images. `announce` is told its number before there is anything of it; what it raises is raised.

        Raises:
            UsageError: the name is not fit for a product.
            DuplicateProductError: a product of that name exists, perhaps in other upper and lower case.
            StorageError: the disk refuses.
        """
        name = validate_product_name(name)
        with self._database.transaction() as connection:
            self._refuse_duplicate(connection, name)
            product = Product(0, name, self._free_folder(connection, name), utc_now(), normal_count=0, prompt_count=0)
            row = self._products.row(product, self._layout.products) | {self._products.c.name_key.name: name_key(name)}
            product_id = self._products.insert(connection, row)
            announce(product_id)
            _make_folder(product.folder / "normal")
        return self.get(product_id)

    def list(self) -> tuple[Product, ...]:
        """All products outside of the trash, by name."""
        products = (self._product(row) for row in self._database.query(self._live()))
        return tuple(sorted(products, key=lambda product: name_key(product.name)))

    def get(self, product_id: int) -> Product:
        """Raises UnknownRecordError."""
        row = self._database.first(self._live().where(self._products.c.id == product_id))
        if row is None:
            raise UnknownRecordError(codes.NoSuchProduct(product_id))
        return self._product(row)

    def by_name(self, name: str) -> Product | None:
        """The product of that name in any upper and lower case, or None."""
        row = self._database.first(self._live().where(self._products.c.name_key == name_key(name.strip())))
        return None if row is None else self._product(row)

    def rename(self, product_id: int, name: str) -> Product:
        """Call a product by another name. Its folder stays, and models that know it go on serving it.

        Raises:
            UsageError: the name is not fit for a product.
            DuplicateProductError: another product has that name.
            UnknownRecordError, StorageError
        """
        name = validate_product_name(name)
        self.get(product_id)
        columns = self._products.c
        with self._database.transaction() as connection:
            self._refuse_duplicate(connection, name, but=product_id)
            change = {columns.name: name, columns.name_key: name_key(name)}
            connection.execute(update(self._products.table).where(columns.id == product_id).values(change))
        return self.get(product_id)

    def set_threshold(self, product_id: int, threshold: float | None) -> Product:
        """Choose the limit that the product's next parts are judged by; None goes back to the model's proposal.

        Raises:
            UsageError: not a number from THRESHOLD_MINIMUM to THRESHOLD_MAXIMUM.
            UnknownRecordError: no such product.
            StorageError: the disk refuses; the limit is as it was.
        """
        # Written so that NaN is refused as well.
        if threshold is not None and not THRESHOLD_MINIMUM <= threshold <= THRESHOLD_MAXIMUM:
            raise StoreRefusedError(codes.LimitOutOfRange(THRESHOLD_MINIMUM, THRESHOLD_MAXIMUM, threshold))
        self.get(product_id)
        columns = self._products.c
        with self._database.transaction() as connection:
            connection.execute(
                update(self._products.table).where(columns.id == product_id).values({columns.threshold: threshold})
            )
        return self.get(product_id)

    def set_value_bits(self, product_id: int, bits: int | None) -> Product:
        """Say how many bits the product's camera uses in files with 16 bits a value; None: nobody knows, so all.

        Raises:
            UsageError: not 8 to 16 bits.
            StoreRefusedError: one of its images holds a higher value.
            UnknownRecordError: no such product.
            StorageError: the disk refuses; the range is as it was.
        """
        values = ValueRange.of_bits(bits)
        self.get(product_id)
        above = next((i for i in self.look_at_values(product_id) if (i.highest_value or 0) > values.white), None)
        if above is not None:
            raise StoreRefusedError(codes.ValueAboveRange(above.original_name, above.highest_value or 0, bits or 16))
        columns = self._products.c
        with self._database.transaction() as connection:
            connection.execute(
                update(self._products.table).where(columns.id == product_id).values({columns.value_bits: bits})
            )
        return self.get(product_id)

    def set_area(self, product_id: int, area: InspectedArea) -> Product:
        """Say where on its pictures the product is to be inspected, from the next training on.

        Raises:
            UnknownRecordError: no such product.
            StorageError: the disk refuses; the area is as it was.
        """
        self.get(product_id)
        columns = self._products.c
        with self._database.transaction() as connection:
            connection.execute(
                update(self._products.table).where(columns.id == product_id).values({columns.area: area})
            )
        return self.get(product_id)

    def set_alignment(self, product_id: int, alignment: Alignment) -> Product:
        """Say whether and how far parts of the product are turned and shifted back, from the next training on.

        Raises:
            UnknownRecordError: no such product.
            StorageError: the disk refuses; it is as it was.
        """
        self.get(product_id)
        columns = self._products.c
        with self._database.transaction() as connection:
            connection.execute(
                update(self._products.table).where(columns.id == product_id).values({columns.alignment: alignment})
            )
        return self.get(product_id)

    def look_at_values(self, product_id: int, goes_on: Callable[[], bool] = lambda: True) -> tuple[NormalImage, ...]:
        """The normal images of a product with their highest values. One that cannot be read has none, nor have those that were
        not looked at when `goes_on` said no. Raises StorageError.
        """
        return self._images.look_at_values(product_id, goes_on)

    def trash(self, product_id: int) -> None:
        """Put a product and its images into the trash. Raises UnknownRecordError, StorageError."""
        product = self.get(product_id)
        moves = [(product.folder, self._layout.trashed_product(product_id, product.folder.name))]
        with moved_files(moves), self._database.transaction() as connection:
            self._set_trashed(connection, product_id, utc_now())
        # An import that was about to end may have made the folder anew: its file follows, or it would bar the way back.
        gather(product.folder, moves[0][1])

    def restore(self, product_id: int) -> Product:
        """Take a product out of the trash.

        Raises:
            UnknownRecordError: it is not in the trash.
            DuplicateProductError: there is a new product of that name by now.
            StorageError: the disk refuses.
        """
        columns = self._products.c
        trashed = self._products.select().where(columns.id == product_id, columns.trashed_at.is_not(None))
        row = self._database.first(trashed)
        if row is None:
            raise UnknownRecordError(codes.NoSuchTrashedProduct(product_id))
        product = self._product(row)
        if self.by_name(product.name) is not None:
            raise _duplicate(product.name)
        moves = [(self._layout.trashed_product(product_id, product.folder.name), product.folder)]
        with moved_files(moves), self._database.transaction() as connection:
            self._refuse_duplicate(connection, product.name)
            self._set_trashed(connection, product_id, None)
        return self.get(product_id)

    def images(self, product_id: int) -> tuple[NormalImage, ...]:
        """The normal images of a product outside of the trash, in the order in which they were added."""
        return self._images.of_product(product_id)

    def teaching_images(self, product_id: int) -> tuple[NormalImage, ...]:
        """Those that are not set aside: what models are trained on."""
        return tuple(image for image in self.images(product_id) if not image.is_set_aside)

    def present_images(self) -> dict[int, PresentImages]:
        """What teaches every product, by its content, to compare with what models were trained on."""
        return self._images.present()

    def add_image(
        self, product_id: int, source: Path, data: bytes | None = None, origin: PictureOrigin = UNKNOWN_ORIGIN
    ) -> AddedImage | RefusedImage:
        """Copy a picture of a good part into the workspace, byte for byte, after checking that it can be decoded. `data` is what
        is in `source`, where that was read already: it is not read again then.

        Raises:
            UnknownRecordError: no such product.
            StorageError: the disk refuses; the product is as it was.
        """
        product = self.get(product_id)
        content = read_source(source) if data is None else data
        return content if isinstance(content, RefusedImage) else self._images.add(product, source, content, origin)

    def image(self, image_id: int) -> NormalImage:
        """Raises UnknownRecordError."""
        return self._images.get(image_id)

    def set_prompt(self, image_id: int, is_prompt: bool) -> NormalImage:
        """Register a normal image as a prompt, or take that back. Raises UnknownRecordError, StorageError."""
        return self._images.set_prompt(image_id, is_prompt)

    def set_prompts(self, image_ids: Iterable[int], are_prompts: bool) -> None:
        """The same for several: all of them or none. Raises UnknownRecordError, StorageError."""
        self._images.set_prompts(tuple(image_ids), are_prompts)

    def keep_findings(self, findings: Mapping[int, ImageFindings]) -> None:
        """Keep what a comparison of a product's images found, by their numbers. Raises StorageError."""
        self._images.keep_findings(findings)

    def set_aside(self, image_ids: Iterable[int], aside: bool) -> None:
        """Let images teach no model, or teach again: all of them or none. Raises UnknownRecordError, StorageError."""
        self._images.set_aside(tuple(image_ids), aside)

    def approve_images(self, image_ids: Iterable[int], approved: bool) -> None:
        """Say of images that their marks mean nothing, or take that back: all or none. Raises UnknownRecordError, StorageError."""
        self._images.approve(tuple(image_ids), approved)

    def trash_images(self, image_ids: Iterable[int]) -> TrashedImages:
        """Put images into the trash: all of them or, if anything fails, none.

        Raises:
            UnknownRecordError: one of them does not exist.
            StorageError: the disk refuses.
        """
        return self._images.trash(image_ids)

    def restore_images(self, trashed: TrashedImages) -> tuple[NormalImage, ...]:
        """Undo `trash_images`. An image that was imported again meanwhile stays in the trash. Raises StorageError."""
        return self._images.restore(trashed)

    def _live(self) -> Select[tuple[object, ...]]:
        return self._products.select().where(self._products.c.trashed_at.is_(None))

    def _set_trashed(self, connection: Connection, product_id: int, at: str | None) -> None:
        columns = self._products.c
        connection.execute(
            update(self._products.table).where(columns.id == product_id).values({columns.trashed_at: at})
        )

    def _refuse_duplicate(self, connection: Connection, name: str, but: int = 0) -> None:
        columns = self._products.c
        same = select(columns.name).where(
            columns.name_key == name_key(name), columns.trashed_at.is_(None), columns.id != but
        )
        if (twin := connection.scalar(same)) is not None:
            raise _duplicate(twin)

    def _free_folder(self, connection: Connection, name: str) -> Path:
        """A folder that no product has or had: one that was renamed keeps its own."""
        taken = {folder.casefold() for folder in connection.scalars(select(self._products.c.folder))}
        wanted, number = folder_name(name), 1
        folder = wanted
        while folder.casefold() in taken:
            number += 1
            folder = f"{wanted}-{number}"
        return self._layout.product(folder)

    def _product(self, row: StoredRow) -> Product:
        return self._products.value(row, self._layout.products)


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileRefusedError(codes.CannotMakeFolder(str(path), str(error.strerror or error))) from error


def _duplicate(name: str) -> DuplicateProductError:
    return DuplicateProductError(codes.ProductExists(name))
