"""What lies in the trash."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.messages.message import Message


class RecordKind(StrEnum):
    """What a record is about."""

    PRODUCT = "product"
    IMAGE = "image"
    BATCH = "batch"
    MODEL = "model"
    INSPECTION = "inspection"
    GOLDEN_PART = "golden_part"


@dataclass(frozen=True, slots=True)
class Record:
    """Which record is meant, whatever it holds."""

    kind: RecordKind
    number: int


@dataclass(frozen=True, slots=True)
class TrashedItem:
    """One thing that was deleted and can be brought back, unless `obstacle` says why not."""

    record: Record
    name: str
    """Of a product, an image's file or a model; empty for a batch, which has a number and a beginning."""
    products: tuple[str, ...]
    """Whose it is, or what a model knows; for a product its own name."""
    trashed_at: str
    product_id: int | None = None
    """Of an image or a golden part: whose it is."""
    begun_at: str = ""
    """Of a batch: when it was begun."""
    count: int = 0
    """Images of a product, parts of a batch."""
    obstacle: Message | None = None
    """Why it cannot come back just now."""


def with_what_goes_along(chosen: Iterable[TrashedItem], items: Sequence[TrashedItem]) -> tuple[TrashedItem, ...]:
    """`chosen` and, of all `items`, the images and golden parts of chosen products: they are deleted for good together."""
    records = {item.record for item in chosen}
    products = {record.number for record in records if record.kind is RecordKind.PRODUCT}
    return tuple(item for item in items if item.record in records or item.product_id in products)
