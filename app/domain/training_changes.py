"""What has changed of a product since a model was trained on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.product import Product
from app.domain.trained_on import TrainedOn
from onenip_core.data.images.value_range import ValueRange


@dataclass(frozen=True, slots=True)
class PresentImages:
    """The normal images of a product as they are now, by their content."""

    images: frozenset[str]
    prompts: frozenset[str]
    held_out: frozenset[str] = frozenset()
    """Those of sessions that a person holds out."""


@dataclass(frozen=True, slots=True)
class ProductChange:
    """One product of one model; at least one thing has changed."""

    product: str
    added: int = 0
    removed: int = 0
    prompts_changed: bool = False
    range_changed: bool = False
    """True if its files are read by another value range now: the same pictures look different."""
    area_changed: bool = False
    """True if it is to be inspected elsewhere on its pictures than the model does."""
    division_changed: bool = False
    """True if a person holds others out of the next training."""
    alignment_changed: bool = False
    """True if its parts are to be aligned otherwise than the model does."""
    is_deleted: bool = False


def changes_since(
    trained_on: Iterable[TrainedOn], products: Sequence[Product], present: Mapping[int, PresentImages]
) -> tuple[ProductChange, ...]:
    """The products of a model that have changed; those of which nobody knows what they were are passed over."""
    known = {product.id: product for product in products}
    found = (_change(each, known, present) for each in trained_on)
    return tuple(change for change in found if change is not None)


def _change(
    trained: TrainedOn, products: Mapping[int, Product], present: Mapping[int, PresentImages]
) -> ProductChange | None:
    if trained.product_id is None:
        return None
    if trained.product_id not in products:
        return ProductChange(trained.name, is_deleted=True)
    product = products[trained.product_id]
    now = present.get(trained.product_id, PresentImages(frozenset(), frozenset()))
    change = ProductChange(
        product.name,
        len(now.images - trained.images),
        len(trained.images - now.images),
        now.prompts != trained.prompts,
        product.values != ValueRange.of_bits(trained.value_bits),
        product.area.digest != trained.area,
        # What was added or removed is told already, and takes others out of a session, or brings them into it.
        now.held_out & trained.images != trained.held_out & now.images,
        product.alignment.digest != trained.alignment,
    )
    return change if change != ProductChange(product.name) else None
