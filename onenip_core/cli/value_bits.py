"""The option `--value-bits`: how many bits of 16 the files of a product use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import UsageError
from onenip_core.manifest import ModelManifest


def with_value_bits(products: Sequence[ProductDataset], options: Sequence[str]) -> tuple[ProductDataset, ...]:
    """The products with the ranges that were named; the others find theirs.

    Raises:
        UsageError: not `BITS` or `PRODUCT=BITS`, not 8 to 16 bits, or there is no product of that name.
    """
    known = {product.name for product in products}
    ranges: dict[str, ValueRange] = {}
    for option in options:
        name, _, bits = option.rpartition("=")
        if not bits.isdecimal():
            raise UsageError(f"--value-bits takes BITS or PRODUCT=BITS, such as 12 or cable=12; got {option!r}.")
        if name and name not in known:
            raise UsageError(f"--value-bits names the product {name!r}; trained are: {', '.join(sorted(known))}.")
        values = ValueRange(int(bits))
        ranges |= {name: values} if name else {each: values for each in known if each not in ranges}
    return tuple(replace(product, values=ranges.get(product.name, product.values)) for product in products)


def describe_ranges(manifest: ModelManifest) -> str:
    """A line for each product whose files use fewer than all 16 bits; empty if there is none."""
    return "\n".join(
        f"Files of {product.name} with 16 bits a value are read by {product.values.bits} bits: "
        f"white is {product.values.white:,}, and a file with a higher value is not checked."
        for product in manifest.products
        if not product.values.is_full
    )
