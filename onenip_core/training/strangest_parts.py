"""Which good parts their own limit would reject: the first to look at when a bad one may be among them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from onenip_core.limits import PROPOSED_LIMIT
from onenip_core.sentences import filled, together

_MOST_NAMED = 5


def name_the_strangest(product: str, scores: Sequence[float], paths: Sequence[Path]) -> str:
    """A sentence that names the good parts above the limit, the strangest first; empty if there are none.

    `scores` are on the calibrated scale, of parts that were judged as if they were new; `paths` are their files.
    """
    above = sorted(
        ((score, path.name) for score, path in zip(scores, paths, strict=True) if score > PROPOSED_LIMIT), reverse=True
    )
    if not above:
        return ""
    # Each a sentence of its own: whoever shows it knows the picture by another name, and writes numbers in another way.
    named = together(
        (filled("{name} ({score:.2f})", name=name, score=score) for score, name in above[:_MOST_NAMED]), ", "
    )
    if len(above) > _MOST_NAMED:
        return filled(
            "{product}: the limit of {limit:.2f} would reject {count} of its {parts} good parts: {named} and {more} more. Look at "
            "them: a bad part among the good ones makes the limit too high.",
            product=product,
            limit=PROPOSED_LIMIT,
            count=len(above),
            parts=len(scores),
            named=named,
            more=len(above) - _MOST_NAMED,
        )
    return filled(
        "{product}: the limit of {limit:.2f} would reject {count} of its {parts} good parts: {named}. Look at them: a bad part "
        "among the good ones makes the limit too high.",
        product=product,
        limit=PROPOSED_LIMIT,
        count=len(above),
        parts=len(scores),
        named=named,
    )
