"""Changes of products, their normal images, prompts and limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.changes import Changes, Stale
from app.domain.trash import Record, RecordKind
from app.messages.codes import operations as codes
from app.messages.errors import MessageError
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from app.storage.products import ProductStore, TrashedImages
from onenip_core.data.images.value_range import MOST_BITS
from onenip_core.inspected_area import InspectedArea

_PRODUCTS = Changes(Stale.PRODUCTS)


class OfProduct(Operation):
    """What means nothing once its product is gone."""

    product_id: int

    @property
    def subject(self) -> str:
        return f"{type(self).__name__} {self.product_id}"

    def without(self, gone: frozenset[Record]) -> Operation | None:
        return None if Record(RecordKind.PRODUCT, self.product_id) in gone else self


@dataclass(frozen=True)
class CreateProduct(Operation):
    """Add a product without images."""

    store: ProductStore
    name: str
    must_stay: Callable[[], bool] = lambda: False
    """True while a training reads images, so that the product cannot be taken back."""

    @property
    def label(self) -> Message:
        return codes.CreateProduct(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UsageError, DuplicateProductError, StorageError."""
        product = self.store.create(self.name)
        return Outcome(_PRODUCTS, TrashProduct(self.store, product.id, product.name, self.must_stay))


@dataclass(frozen=True)
class RenameProduct(OfProduct):
    """Call a product by another name; models go on knowing it."""

    store: ProductStore
    product_id: int
    old: str
    new: str

    @property
    def label(self) -> Message:
        return codes.RenameProduct(self.old, self.new)

    def perform(self, work: Work) -> Outcome:
        """Raises UsageError, DuplicateProductError, UnknownRecordError, StorageError."""
        before = self.store.get(self.product_id)
        after = self.store.rename(self.product_id, self.new)
        if after.name == before.name:
            return Outcome(_PRODUCTS)
        inverse = RenameProduct(self.store, self.product_id, after.name, before.name)
        return Outcome(_PRODUCTS, inverse)


@dataclass(frozen=True)
class TrashProduct(OfProduct):
    """Put a product with its images into the trash."""

    store: ProductStore
    product_id: int
    name: str
    must_stay: Callable[[], bool] = lambda: False
    """True while a training reads the images."""

    @property
    def label(self) -> Message:
        return codes.DeleteProduct(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError while a training reads images; UnknownRecordError, StorageError."""
        _refuse_while_training(self.must_stay)
        self.store.trash(self.product_id)
        notice = Notice(NoticeLevel.INFO, self.label, codes.ProductDeleted(self.name))
        return Outcome(_PRODUCTS, RestoreProduct(self.store, self.product_id, self.name, self.must_stay), notice=notice)


@dataclass(frozen=True)
class RestoreProduct(OfProduct):
    """Take a product out of the trash."""

    store: ProductStore
    product_id: int
    name: str
    must_stay: Callable[[], bool] = lambda: False

    @property
    def label(self) -> Message:
        return codes.RestoreProduct(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, DuplicateProductError, StorageError."""
        self.store.restore(self.product_id)
        return Outcome(_PRODUCTS, TrashProduct(self.store, self.product_id, self.name, self.must_stay))


@dataclass(frozen=True)
class TrashImages(Operation):
    """Put normal images into the trash: all of them or none."""

    store: ProductStore
    image_ids: tuple[int, ...]
    must_stay: Callable[[], bool] = lambda: False

    @property
    def label(self) -> Message:
        return codes.DeleteImages(len(self.image_ids))

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError while a training reads images; UnknownRecordError, StorageError."""
        _refuse_while_training(self.must_stay)
        trashed = self.store.trash_images(self.image_ids)
        notice = Notice(NoticeLevel.INFO, self.label, codes.ImagesDeleted(len(trashed.image_ids)))
        return Outcome(_PRODUCTS, RestoreImages(self.store, trashed, self.must_stay), notice=notice)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        """The same for the images that are left."""
        left = left_of(self.image_ids, gone)
        if left == self.image_ids:
            return self
        return replace(self, image_ids=left) if left else None


@dataclass(frozen=True)
class RestoreImages(Operation):
    """Take normal images out of the trash; one that was imported again meanwhile stays there."""

    store: ProductStore
    trashed: TrashedImages
    must_stay: Callable[[], bool] = lambda: False

    @property
    def label(self) -> Message:
        return codes.RestoreImages(len(self.trashed.image_ids))

    def perform(self, work: Work) -> Outcome:
        """Raises StorageError."""
        restored = tuple(image.id for image in self.store.restore_images(self.trashed))
        return Outcome(_PRODUCTS, TrashImages(self.store, restored, self.must_stay) if restored else None)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        """The same for the images that are left."""
        left = left_of(self.trashed.image_ids, gone)
        if left == self.trashed.image_ids:
            return self
        return replace(self, trashed=TrashedImages(left)) if left else None


@dataclass(frozen=True)
class SetPrompts(Operation):
    """Register normal images as prompts, or take that back."""

    store: ProductStore
    image_ids: tuple[int, ...]
    are_prompts: bool

    @property
    def label(self) -> Message:
        kind = codes.MakePrompts if self.are_prompts else codes.TakePromptsBack
        return kind(len(self.image_ids))

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        changed = tuple(id_ for id_ in self.image_ids if self.store.image(id_).is_prompt is not self.are_prompts)
        self.store.set_prompts(changed, self.are_prompts)
        inverse = SetPrompts(self.store, changed, not self.are_prompts) if changed else None
        return Outcome(_PRODUCTS, inverse)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        """The same for the images that are left."""
        left = left_of(self.image_ids, gone)
        if left == self.image_ids:
            return self
        return replace(self, image_ids=left) if left else None


@dataclass(frozen=True)
class SetLimit(OfProduct):
    """Choose the limit of a product, in units of the model's proposal; None goes back to the proposal."""

    store: ProductStore
    product_id: int
    name: str
    threshold: float | None

    @property
    def label(self) -> Message:
        return codes.ChangeLimit(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UsageError for a limit out of range, UnknownRecordError, StorageError."""
        before = self.store.get(self.product_id)
        after = self.store.set_threshold(self.product_id, self.threshold)
        changes = Changes(Stale.PRODUCTS, products=(after,))
        if before.threshold == after.threshold:
            return Outcome(changes)
        inverse = SetLimit(self.store, self.product_id, after.name, before.threshold)
        changed = codes.LimitChanged(after.name, before.limit, after.limit)
        return Outcome(changes, inverse, changed, Notice(NoticeLevel.INFO, changed, codes.NextPartsJudgedByIt()))


@dataclass(frozen=True)
class SetValueRange(OfProduct):
    """Say how many bits the camera uses in the product's files with 16 bits a value; None: nobody knows, so all."""

    store: ProductStore
    product_id: int
    name: str
    bits: int | None

    @property
    def label(self) -> Message:
        return codes.ChangeValueRange(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UsageError, StoreRefusedError for an image with a higher value; UnknownRecordError, StorageError."""
        before = self.store.get(self.product_id)
        after = self.store.set_value_bits(self.product_id, self.bits)
        changes = Changes(Stale.PRODUCTS, products=(after,))
        if before.value_bits == after.value_bits:
            return Outcome(changes)
        inverse = SetValueRange(self.store, self.product_id, after.name, before.value_bits)
        changed = codes.ValueRangeChanged(after.name, after.value_bits or MOST_BITS)
        return Outcome(changes, inverse, changed, Notice(NoticeLevel.INFO, changed, codes.ModelsKeepTheirRange()))


@dataclass(frozen=True)
class SetInspectedArea(OfProduct):
    """Say where on its pictures a product is to be inspected, from the next training on."""

    store: ProductStore
    product_id: int
    name: str
    area: InspectedArea

    @property
    def label(self) -> Message:
        return codes.ChangeInspectedArea(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        before = self.store.get(self.product_id)
        after = self.store.set_area(self.product_id, self.area)
        changes = Changes(Stale.PRODUCTS, products=(after,))
        if before.area == after.area:
            return Outcome(changes)
        inverse = SetInspectedArea(self.store, self.product_id, after.name, before.area)
        whole = after.area.is_whole
        changed = (
            codes.WholePictureInspected(after.name)
            if whole
            else codes.AreaInspected(after.name, 100 * after.area.share)
        )
        return Outcome(changes, inverse, changed, Notice(NoticeLevel.INFO, changed, codes.ModelsKeepTheirArea()))


def _refuse_while_training(must_stay: Callable[[], bool]) -> None:
    if must_stay():
        raise MessageError(codes.TrainingReadsImages())


def left_of(image_ids: tuple[int, ...], gone: frozenset[Record]) -> tuple[int, ...]:
    """Those of the images that still exist."""
    return tuple(each for each in image_ids if Record(RecordKind.IMAGE, each) not in gone)
