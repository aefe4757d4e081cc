"""What a product may be called, and which limit it may have, where a model file comes to: asked at packing and at reading."""

from __future__ import annotations

from onenip_core.data.datasets.product_name import validate_product_name
from onenip_core.errors import UsageError
from onenip_core.limits import HIGHEST_LIMIT, LOWEST_LIMIT, is_limit
from onenip_core.sentences import filled, said


def object_to_limit(limit: float | None) -> str:
    """Why this cannot be a product's limit, as the end of a sentence; empty if it can."""
    if limit is None or is_limit(limit):
        return ""
    return filled(
        "is {limit:g}; it may be from {lowest:g} to {highest:g}",
        limit=limit,
        lowest=LOWEST_LIMIT,
        highest=HIGHEST_LIMIT,
    )


def object_to_name(name: str) -> str:
    """Why no product can be called so in the application, as a sentence; empty if it can."""
    try:
        validate_product_name(name)
    except UsageError as error:
        return said(error)
    return ""
