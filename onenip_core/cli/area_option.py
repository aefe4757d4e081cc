"""The option `--area`: where on its pictures a product is inspected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.errors import UsageError
from onenip_core.inspected_area import InspectedArea, read_area


def with_areas(products: Sequence[ProductDataset], options: Sequence[str]) -> tuple[ProductDataset, ...]:
    """The products with the areas that were named; the others are inspected on the whole picture.

    Raises:
        UsageError: not `FILE` or `PRODUCT=FILE`, or there is no product of that name.
        AreaError: a file holds no inspected area.
    """
    known = {product.name for product in products}
    areas: dict[str, InspectedArea] = {}
    for option in options:
        name, separator, file = option.partition("=")
        if separator and name in known:
            areas[name] = read_area(Path(file))
        elif not separator or Path(option).exists():
            area = read_area(Path(option))
            areas |= {each: area for each in known if each not in areas}
        else:
            raise UsageError(f"--area names the product {name!r}; trained are: {', '.join(sorted(known))}.")
    return tuple(replace(product, area=areas.get(product.name, product.area)) for product in products)


def describe_area(area: InspectedArea) -> str:
    """In words, to be put behind a product; empty for the whole picture."""
    return "" if area.is_whole else f"; inspected on {area.share:.0%} of the picture"
