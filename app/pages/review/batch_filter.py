"""Which batches are listed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.domain.batch import Batch
from app.domain.day_span import DaySpan
from app.domain.folded_text import folded


@dataclass(frozen=True, slots=True)
class BatchFilter:
    """Everything that is said must be true of a batch; what is empty lets all pass."""

    text: str = ""
    """All words must stand in its number, product, model or source."""
    product: str = ""
    days: DaySpan = field(default_factory=DaySpan)
    corrected: bool = False
    """Only batches in which a person has corrected something."""

    @property
    def is_empty(self) -> bool:
        """True if all batches pass."""
        return self == BatchFilter()

    def passing(self, batches: Iterable[Batch]) -> tuple[Batch, ...]:
        """Those that pass, in their order."""
        words = folded(self.text).split()
        return tuple(
            batch
            for batch in batches
            if (not self.product or batch.product_name == self.product)
            and (not self.corrected or batch.corrected_count)
            and self.days.holds(batch.started_at)
            and all(word in _text_of(batch) for word in words)
        )


def _text_of(batch: Batch) -> str:
    return folded(f"{batch.id} {batch.product_name} {batch.model_name} {batch.source}")
