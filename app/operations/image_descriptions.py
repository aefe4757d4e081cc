"""Changes of what a person says of normal images."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.changes import Changes, Stale
from app.domain.description import Description, DescriptionChange
from app.domain.product import NormalImage
from app.domain.trash import Record, RecordKind
from app.messages.codes import captures as codes
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.storage.products import ProductStore


@dataclass(frozen=True)
class DescribeImages(Operation):
    """Give images these tags and notes, by their numbers."""

    store: ProductStore
    descriptions: Mapping[int, Description]

    @property
    def label(self) -> Message:
        return codes.DescribeImages(len(self.descriptions))

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        before = {number: Description.of(self.store.image(number)) for number in self.descriptions}
        changed = {number: own for number, own in before.items() if own != self.descriptions[number]}
        self.store.descriptions.change({number: self.descriptions[number] for number in changed})
        return Outcome(Changes(Stale.PRODUCTS), DescribeImages(self.store, changed) if changed else None)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        left = {
            number: own for number, own in self.descriptions.items() if Record(RecordKind.IMAGE, number) not in gone
        }
        if len(left) == len(self.descriptions):
            return self
        return replace(self, descriptions=left) if left else None


def describe(store: ProductStore, images: Sequence[NormalImage], change: DescriptionChange) -> DescribeImages:
    """Say the same of several images."""
    return DescribeImages(store, {image.id: change.of(Description.of(image)) for image in images})
