"""What a person does about marked images: sets them aside, or says that they are good ones."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.changes import Changes, Stale
from app.domain.trash import Record
from app.messages.codes import marks as codes
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.operations.product_operations import left_of
from app.state.notice import Notice, NoticeLevel
from app.storage.products import ProductStore

_PRODUCTS = Changes(Stale.PRODUCTS)


@dataclass(frozen=True)
class SetAside(Operation):
    """Let normal images teach no model, or teach again. Their files stay where they are, so a training that reads them goes on."""

    store: ProductStore
    image_ids: tuple[int, ...]
    aside: bool

    @property
    def label(self) -> Message:
        return (codes.SetImagesAside if self.aside else codes.UseImagesAgain)(len(self.image_ids))

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        changed = tuple(each for each in self.image_ids if self.store.image(each).is_set_aside is not self.aside)
        if not changed:
            return Outcome(_PRODUCTS)
        self.store.set_aside(changed, self.aside)
        notice = Notice(NoticeLevel.INFO, self.label, codes.ImagesSetAside(len(changed))) if self.aside else None
        return Outcome(_PRODUCTS, SetAside(self.store, changed, not self.aside), notice=notice)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        """The same for the images that are left."""
        left = left_of(self.image_ids, gone)
        if left == self.image_ids:
            return self
        return replace(self, image_ids=left) if left else None


@dataclass(frozen=True)
class ApproveImages(Operation):
    """Say of marked images that they are good ones, so that their marks do not stand any more; or take that back."""

    store: ProductStore
    image_ids: tuple[int, ...]
    approved: bool

    @property
    def label(self) -> Message:
        return (codes.ApproveImages if self.approved else codes.TakeApprovalBack)(len(self.image_ids))

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        changed = tuple(each for each in self.image_ids if self.store.image(each).is_approved is not self.approved)
        if not changed:
            return Outcome(_PRODUCTS)
        self.store.approve_images(changed, self.approved)
        return Outcome(_PRODUCTS, ApproveImages(self.store, changed, not self.approved))

    def without(self, gone: frozenset[Record]) -> Operation | None:
        """The same for the images that are left."""
        left = left_of(self.image_ids, gone)
        if left == self.image_ids:
            return self
        return replace(self, image_ids=left) if left else None
