"""Which parts of a demonstration may stay unjudged: what the picture check takes for something else. No Qt here."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from app.domain.part import Inspection
from app.messages.codes.pictures import REFUSALS
from app.messages.stored import from_text
from app.messages.wording.say import say_plainly
from onenip_core.types import Verdict

MOST_REFUSED = 0.1
"""Of the defective parts of a product: one that is defective all over may look like no part at all. A self-test proves an
installation; how often this happens is measured elsewhere (docs/benchmarks.md)."""


def is_refused(inspection: Inspection) -> bool:
    """Whether the picture check refused the picture; anything else that prevents a verdict is a fault."""
    return inspection.verdict is Verdict.NOT_CHECKED and isinstance(from_text(inspection.reason), REFUSALS)


def wrongly_unjudged(product: str, inspections: Sequence[Inspection], defective: Collection[str]) -> list[str]:
    """What may not be, in English for the report: a part that a fault kept from a verdict, a good part that was refused, or more
    than `MOST_REFUSED` of the parts whose names are in `defective`."""
    wrong, refused = [], 0
    for each in inspections:
        if each.score is not None:
            continue
        if each.name in defective and is_refused(each):
            refused += 1
        else:
            wrong.append(f"{product}: {each.name} was not judged: {say_plainly(from_text(each.reason))}")
    if refused > MOST_REFUSED * len(defective):
        wrong.append(f"{product}: the pictures of {refused} of {len(defective)} defective parts were refused.")
    return wrong
