"""Which images a model was trained on, to tell what has changed since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

KEY_LENGTH = 16


def content_key(sha256: str) -> str:
    """The beginning of a content's hash, by which normal images are told apart: their files are named by it."""
    return sha256[:KEY_LENGTH]


@dataclass(frozen=True, slots=True)
class TrainedOn:
    """The images of one product when a training began, by their content."""

    product_id: int | None
    name: str
    """What the product was called then."""
    images: frozenset[str]
    """Content keys of the normal images."""
    prompts: frozenset[str]
    """Those of them that a person had registered as prompts; empty where training chose."""
    value_bits: int | None = None
    """The product's value range then; None: all 16 bits."""
    area: str = ""
    """The digest of its inspected area then; empty: the whole picture."""
    held_out: frozenset[str] = frozenset()
    """Content keys of the images that a person held out; empty where training drew some."""
    alignment: str = ""
    """The digest of how its parts were aligned then; empty: they were not."""

    @classmethod
    def of(
        cls,
        product_id: int | None,
        name: str,
        images: Iterable[str],
        prompts: Iterable[str],
        value_bits: int | None = None,
        area: str = "",
        held_out: Iterable[str] = (),
        alignment: str = "",
    ) -> TrainedOn:
        """From content keys in any order."""
        keys = frozenset(images), frozenset(prompts)
        return cls(product_id, name, *keys, value_bits, area, frozenset(held_out), alignment)
