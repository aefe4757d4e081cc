"""A saved set of inspections."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.legal_hold import Hold


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
    """Like the other counts by what was said: a person's correction where there is one."""
    ng_count: int
    not_checked_count: int
    unrecorded_count: int = 0
    """Parts that a person saw and that could not be stored; they are not among the inspections."""
    product_id: int | None = None
    """Whose parts they are; None in batches of older versions whose product nobody can tell any more."""
    model_id: int | None = None
    """Which model judged them, in the same way. The names are what product and model were called then."""
    left_out_count: int = 0
    """Files and folders of the source that were not looked at."""
    left_out: str = ""
    """Which kinds of them, as a stored message; empty if there were none."""
    is_untrained: bool = False
    """The model was not trained on the product: it judged by prompts only."""
    utc_offset_minutes: int | None = None
    """How far local time was ahead of UTC where and when it began; None in batches of older versions."""
    person: str = ""
    """Who was logged in when it began; empty: nobody had to be."""
    order_name: str = ""
    """The order or lot for which it was inspected; empty: none. A person may correct it afterwards."""
    is_held: bool = False
    """A person said that nothing of it may be removed; whether its order is held stands with the order."""
    hold_reason: str = ""
    """Why it is held, or is not any more; like the two below of what was said last, empty if nothing ever was."""
    hold_said_at: str = ""
    hold_said_by: str = ""
    station: str = ""
    """Whose it is, where several stations write to one database; empty: nobody else's."""
    corrected_count: int = 0
    """Parts whose verdict a person has corrected; counted when the batch is read."""

    @property
    def hold(self) -> Hold:
        """What was said last of its removal."""
        return Hold(self.is_held, self.hold_reason, self.hold_said_at, self.hold_said_by)

    @property
    def total(self) -> int:
        """Number of inspections in the batch."""
        return self.ok_count + self.ng_count + self.not_checked_count
