"""Which images of the workspace tell whether two engines agree on a model."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from app.domain.model_record import ModelRecord
from app.storage.products import ProductStore

IMAGES_PER_PRODUCT, MOST_IMAGES = 4, 24


def images_to_compare(store: ProductStore, model: ModelRecord | None) -> tuple[Path, ...]:
    """Normal images of the products that `model` knows, as far as they are there. Raises StorageError."""
    known = [] if model is None else [product for product in store.list() if model.name_of(product) is not None]
    images = [image.path for product in known for image in store.teaching_images(product.id)[:IMAGES_PER_PRODUCT]]
    return tuple(islice((path for path in images if path.is_file()), MOST_IMAGES))
