"""A file that names the product."""

from __future__ import annotations

from app.line.choice import LineChoice


class ProductFileChoice(LineChoice, frozen=True, tag="product_file"):
    """Whoever writes it chooses the product."""

    path: str = ""

    @property
    def name(self) -> str:
        return self.path
