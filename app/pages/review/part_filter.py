"""Which parts of the open batches are listed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.part import Inspection
from app.pages.review.day_span import DaySpan
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
        words = self.text.casefold().split()
        first, end = self.days.bounds
        batches = {batch for batch, product in product_of.items() if product == self.product} if self.product else None
        folded = names.folded
        return tuple(
            inspection
            for inspection in inspections
            if (self.verdict is None or inspection.said is self.verdict)
            and (not self.corrected or inspection.overruled is not None)
            and (batches is None or inspection.batch_id in batches)
            and (not first or inspection.captured_at >= first)
            and (not end or inspection.captured_at < end)
            and all(word in folded[inspection.id] for word in words)
        )
