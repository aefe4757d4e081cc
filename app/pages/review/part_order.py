"""In which order the parts of a batch are listed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from operator import attrgetter

from app.domain.folded_text import folded
from app.domain.part import Inspection
from app.widgets.lists.name_elision import CommonParts
from onenip_core.data.images.image_walk import natural_key
from onenip_core.types import Verdict

_WORST_FIRST = {Verdict.NG: 0, Verdict.NOT_CHECKED: 1, Verdict.OK: 2}


class PartColumn(IntEnum):
    """The columns of the list of parts, from left to right."""

    BATCH = 0
    POSITION = 1
    NAME = 2
    SCORE = 3
    LIMIT = 4
    VERDICT = 5
    CORRECTED = 6
    TIME = 7
    VIEW = 8
    KINDS = 9
    ORDER = 10


@dataclass(frozen=True, slots=True)
class PartSort:
    """By which column, and in which direction. Parts that have no such number are last in either."""

    column: PartColumn = PartColumn.POSITION
    descending: bool = False

    def after_click(self, column: PartColumn) -> PartSort:
        """What a click on a heading means: the other direction, or another column, with what is looked for on top."""
        if column is self.column:
            return PartSort(column, not self.descending)
        return PartSort(column, column is PartColumn.SCORE)


@dataclass(frozen=True, slots=True)
class PartNames:
    """What sorting and searching need of the names, made once, off the GUI thread: both by the number of the inspection."""

    rank: Mapping[int, int]
    """The place among the names in natural order: "part 9" comes before "part 10"."""
    folded: Mapping[int, str]
    """The name without the difference of small and capital letters."""
    common: CommonParts = field(default_factory=CommonParts)

    @classmethod
    def of(cls, inspections: Sequence[Inspection]) -> PartNames:
        """The names of these parts."""
        plain = {inspection.id: folded(inspection.name) for inspection in inspections}
        places = {name: place for place, name in enumerate(sorted(set(plain.values()), key=natural_key))}
        common = CommonParts.of([inspection.name for inspection in inspections])
        return cls({number: places[name] for number, name in plain.items()}, plain, common)


def in_order(
    inspections: Sequence[Inspection], names: PartNames, sort: PartSort, orders: Mapping[int, str]
) -> list[int]:
    """Places of the parts in the order that is wanted; those that are alike stay in the order in which they are given, by batch
    and position. `orders` tells for which order a batch was inspected, by its number.
    """
    places = range(len(inspections))
    key = _KEYS.get(sort.column)
    if sort.column is PartColumn.NAME:
        rank = names.rank
        keys: list[float | str | None] = [rank[inspection.id] for inspection in inspections]
    elif sort.column is PartColumn.ORDER:
        keys = [orders.get(inspection.batch_id) or None for inspection in inspections]
    elif key is None:
        return list(reversed(places)) if sort.descending else list(places)
    else:
        keys = [key(inspection) for inspection in inspections]
    known = [place for place in places if keys[place] is not None] if None in keys else places
    ordered = sorted(known, key=keys.__getitem__, reverse=sort.descending)  # type: ignore[arg-type]  # None was left out
    return ordered if known is places else ordered + [place for place in places if keys[place] is None]


_KEYS: dict[PartColumn, Callable[[Inspection], float | str | None]] = {
    PartColumn.BATCH: attrgetter("batch_id"),
    PartColumn.SCORE: attrgetter("score"),
    PartColumn.LIMIT: attrgetter("threshold"),
    PartColumn.VERDICT: lambda inspection: _WORST_FIRST[inspection.said],
    PartColumn.CORRECTED: lambda inspection: inspection.overruled is None,
    PartColumn.TIME: attrgetter("captured_at"),
    PartColumn.VIEW: attrgetter("view"),
    PartColumn.KINDS: lambda inspection: folded(", ".join(inspection.kinds)) or None,
}
