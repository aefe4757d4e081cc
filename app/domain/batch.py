"""A saved set of inspections."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.part import Counters


@dataclass(frozen=True, slots=True)
class Batch:
    """A saved set of inspections that can be reviewed later."""

    id: int
    product_name: str
    model_name: str
    source: str
    started_at: str
    finished_at: str | None
    ok_count: int
    """Parts by what the model said, as the two below."""
    ng_count: int
    not_checked_count: int
    unrecorded_count: int = 0
    """Parts that a person saw and that could not be stored; they are not among the inspections."""
    product_id: int | None = None
    """Whose parts they are; None in batches of older versions whose product nobody can tell any more."""
    model_id: int | None = None
    """Which model judged them, in the same way. The names are what product and model were called then."""
    ok_shift: int = 0
    """What corrections add to the count of a verdict, or take from it; counted when the batch is read."""
    ng_shift: int = 0
    not_checked_shift: int = 0
    corrected_count: int = 0
    """Parts whose verdict a person has corrected."""

    @property
    def total(self) -> int:
        """Number of inspections in the batch."""
        return self.ok_count + self.ng_count + self.not_checked_count

    @property
    def said(self) -> Counters:
        """Parts by what counts: a person's correction where there is one, else the model's verdict."""
        return Counters(
            ok=self.ok_count + self.ok_shift,
            ng=self.ng_count + self.ng_shift,
            not_checked=self.not_checked_count + self.not_checked_shift,
        )
