"""Cuts file names where they do not differ: names side by side that look alike would tell nothing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable

DOTS = "…"
LEAST_KEPT = 2
"""Characters of a common beginning that stay, so that one sees what was cut."""

Width = Callable[[str], float]
"""How wide a text is."""


def common_beginning(names: Iterable[str]) -> str:
    """What all `names` begin with, without cutting a number into two; "" for fewer than two different names."""
    different = set(names)
    if len(different) < 2:
        return ""
    first, last = min(different), max(different)  # what these two have in common, all between them have
    alike = next((place for place, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))
    return first[:alike].rstrip("0123456789")


def elide_name(name: str, beginning: str, width: float, measure: Width) -> str:
    """`name` in at most `width`: whole where it fits, else without a part of its common `beginning`; where that is not enough, the
    beginning of the rest goes too, because names of one kind differ at their end. The ending of a file stays."""
    if measure(name) <= width:
        return name
    shared = len(beginning) if name.startswith(beginning) else 0
    start = name[: min(LEAST_KEPT, shared)]
    # From the longest to the shortest, so that the first one that fits can be found by halving.
    cuts = [name[:kept] + DOTS + name[shared:] for kept in range(shared - 1, LEAST_KEPT - 1, -1)]
    cuts += [start + DOTS + name[gone:] for gone in range(shared, len(name))]
    first = bisect_left(cuts, True, key=lambda cut: measure(cut) <= width)
    return cuts[first] if first < len(cuts) else DOTS
