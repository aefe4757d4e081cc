"""A trained model of the workspace."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.product import Product


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

    def name_of(self, product: Product) -> str | None:
        """What the model calls `product`, which may have been renamed since; None if it was not trained on it."""
        return next((name for name in product.names if name in self.products), None)
