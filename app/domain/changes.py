"""What an operation made stale, so that whoever shows it reads it anew."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto

from app.domain.part import Inspection
from app.domain.product import Product


class Stale(Flag):
    """Kinds of stored data."""

    NOTHING = 0
    PRODUCTS = auto()
    """Products, and the normal images of the active one."""
    MODELS = auto()
    JOBS = auto()
    BATCHES = auto()
    GOLDEN = auto()
    """Golden parts, and what models said of them."""
    PEOPLE = auto()
    SEARCHES = auto()
    """Searches among all parts that people keep."""
    EVERYTHING = PRODUCTS | MODELS | JOBS | BATCHES


@dataclass(frozen=True, slots=True)
class Changes:
    """`inspections` and `products` are changed records as they are now; everything else is read anew from the store."""

    stale: Stale = Stale.NOTHING
    inspections: tuple[Inspection, ...] = ()
    products: tuple[Product, ...] = ()

    def __or__(self, other: Changes) -> Changes:
        """Both, the other one later: a record that changed twice is what it was last."""
        return Changes(
            self.stale | other.stale,
            tuple({each.id: each for each in (*self.inspections, *other.inspections)}.values()),
            tuple({each.id: each for each in (*self.products, *other.products)}.values()),
        )
