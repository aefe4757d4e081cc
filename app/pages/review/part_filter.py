"""Which parts of the open batches are listed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.day_span import DaySpan
from app.domain.folded_text import folded
from app.domain.part import Inspection
from app.pages.review.part_order import PartNames
from onenip_core.types import Verdict


@dataclass(frozen=True, slots=True)
class PartFilter:
    """Everything that is said must be true of a part; what is empty lets all pass."""

    verdict: Verdict | None = None
    """A corrected part counts as what the person said."""
    corrected: bool = False
    text: str = ""
    """All words must stand in the name."""
    product: str = ""
    days: DaySpan = field(default_factory=DaySpan)

    @property
    def is_empty(self) -> bool:
        """True if all parts pass."""
        return self == PartFilter()

    def passing(
        self, inspections: Iterable[Inspection], names: PartNames, product_of: Mapping[int, str]
    ) -> tuple[Inspection, ...]:
        """Those that pass, in their order. `product_of` tells the product of a batch by its number."""
        # Asked one after the other, and only what is asked at all: it must be quick with 20 000 parts.
        passing = inspections
        if self.verdict is not None:
            passing = [part for part in passing if (part.overruled or part.verdict) is self.verdict]
        if self.corrected:
            passing = [part for part in passing if part.overruled is not None]
        if self.product:
            batches = {batch for batch, product in product_of.items() if product == self.product}
            passing = [part for part in passing if part.batch_id in batches]
        first, end = self.days.bounds
        if first:
            passing = [part for part in passing if part.captured_at >= first]
        if end:
            passing = [part for part in passing if part.captured_at < end]
        for word in folded(self.text).split():
            passing = [part for part in passing if word in names.folded[part.id]]
        return tuple(passing)
