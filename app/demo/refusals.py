"""Which parts of a demonstration may stay unjudged: what the picture check takes for something else. No Qt here."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from app.domain.part import Inspection
from onenip_core.picture_doubt import DoubtKind, PictureDoubt
from onenip_core.types import Verdict

MOST_REFUSED = 0.1
"""Of the defective parts of a product: one that is defective all over may look like no part at all. A self-test proves an
installation; how often this happens is measured elsewhere (docs/benchmarks.md)."""


def is_refused(inspection: Inspection, products: Iterable[str]) -> bool:
    """Whether the picture check of a model of `products` refused the picture; anything else that prevents a verdict is a fault."""
    return inspection.verdict is Verdict.NOT_CHECKED and inspection.reason in _sentences(tuple(products))


def wrongly_unjudged(
    product: str, inspections: Sequence[Inspection], defective: Collection[str], products: Iterable[str]
) -> list[str]:
    """What may not be, in English for the report: a part that a fault kept from a verdict, a good part that was refused, or more
    than `MOST_REFUSED` of the parts whose names are in `defective`."""
    names = tuple(products)
    wrong, refused = [], 0
    for each in inspections:
        if each.score is not None:
            continue
        if each.name in defective and is_refused(each, names):
            refused += 1
        else:
            wrong.append(f"{product}: {each.name} was not judged: {each.reason}")
    if refused > MOST_REFUSED * len(defective):
        wrong.append(f"{product}: the pictures of {refused} of {len(defective)} defective parts were refused.")
    return wrong


def _sentences(products: tuple[str, ...]) -> frozenset[str]:
    return frozenset(
        PictureDoubt(kind, product, other, sole).sentence
        for kind in DoubtKind
        for product in products
        for other in products
        for sole in (False, True)
    )
