"""Which cameras look at each part of a product: kept per product, beside its source and its flow."""

from __future__ import annotations

from typing import Annotated

import msgspec

from app.domain.part_view import MOST_VIEWS

LONGEST_VIEW_NAME = 40


class FurtherView(msgspec.Struct, frozen=True):
    """A view beside the product's own."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_VIEW_NAME)]
    product_id: int
    """As which its picture is judged: another side is another thing, and may be another product of the model."""
    source: str
    """As the catalogue keeps a source choice; empty: nobody has said yet."""


class ProductViews(msgspec.Struct, frozen=True):
    """The product's own view, whose source is the product's, and those beside it. Without further ones there is one camera."""

    first: Annotated[str, msgspec.Meta(max_length=LONGEST_VIEW_NAME)] = ""
    further: Annotated[tuple[FurtherView, ...], msgspec.Meta(max_length=MOST_VIEWS - 1)] = ()

    @property
    def several(self) -> bool:
        """True if more than one camera looks at each part."""
        return bool(self.further)

    @property
    def count(self) -> int:
        """How many cameras look at each part."""
        return 1 + len(self.further)


def views_to_text(views: ProductViews) -> str:
    """JSON from which `views_from_text` makes an equal value."""
    return msgspec.json.encode(views).decode()


def views_from_text(text: str) -> ProductViews | None:
    """What was kept; None for a text that is none."""
    try:
        return msgspec.json.decode(text, type=ProductViews)
    except msgspec.MsgspecError:
        return None
