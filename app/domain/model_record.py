"""A trained model of the workspace."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from app.domain.product import Product

TITLE_LENGTH = 60
"""A title longer than that fits nowhere."""


def model_label(name: str, title: str) -> str:
    """The title with the permanent name behind it, or the name alone."""
    return f"{title} ({name})" if title else name


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """A trained model folder in the workspace."""

    id: int
    name: str
    folder: Path
    preset: str
    created_at: str
    products: tuple[str, ...]
    is_active: bool
    product_ids: tuple[int | None, ...] = ()
    """The numbers of `products`, in their order; None, or nothing, where an older version did not keep them."""
    title: str = ""
    """What a person calls it, beside the permanent name; empty until somebody does."""
    untrained: tuple[str, ...] = ()
    """Those of `products` that its network was not trained on: it inspects them by prompts only."""

    @property
    def label(self) -> str:
        """How lists and bars call it."""
        return model_label(self.name, self.title)

    @property
    def file_stem(self) -> str:
        """What a file with this model is called at first: what a person calls it, without what file systems refuse."""
        stem = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', "-", self.title).strip(" .-")
        return stem or self.name

    def name_of(self, product: Product) -> str | None:
        """What the model calls `product`, which may have been renamed since; None if it was not trained on it.

        Numbers decide. A name alone counts only where no number is known: the product of that name may be another one by now.
        """
        known = tuple(zip_longest(self.product_ids, self.products))[: len(self.products)]
        by_number = (name for number, name in known if number == product.id)
        by_name = (name for number, name in known if number is None and name == product.name)
        return next(by_number, None) or next(by_name, None)

    def is_untrained_on(self, product: Product) -> bool:
        """True if it inspects the product, and by prompts only."""
        return self.name_of(product) in self.untrained
