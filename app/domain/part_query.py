"""Which parts of all batches are meant, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from onenip_core.types import Verdict


class SortKey(StrEnum):
    """By what parts of all batches are ordered."""

    TIME = "time"
    """When they were taken."""
    SCORE = "score"
    NAME = "name"
    """What a person calls them: the part number, else the name; character by character, so that "part 10" is before "part 9"."""
    VERDICT = "verdict"
    """What was said of them: NG, NOT_CHECKED, OK; of equals by time."""
    MILLISECONDS = "milliseconds"


@dataclass(frozen=True, slots=True)
class PartSort:
    """By what, and in which direction. Parts that are alike stand in the order in which they got their numbers, turned round
    with the rest; parts without a score are last in either direction."""

    key: SortKey = SortKey.TIME
    descending: bool = True

    def after_click(self, key: SortKey) -> PartSort:
        """What a click on a heading means: the other direction, or another key, with what is looked for on top."""
        if key is self.key:
            return PartSort(key, not self.descending)
        return PartSort(key, key in (SortKey.TIME, SortKey.SCORE, SortKey.MILLISECONDS))


@dataclass(frozen=True, slots=True)
class PartQuery:
    """Everything that is said must be true of a part; what is empty or None lets all pass. Parts of batches in the trash never do.

    Of several values in one field one must be true.
    """

    products: tuple[int, ...] = ()
    """Numbers of products."""
    models: tuple[int, ...] = ()
    """Numbers of models."""
    batches: tuple[int, ...] = ()
    """Numbers of batches."""
    since: str = ""
    """Taken at this time or later; like all times ISO 8601 in UTC, with milliseconds."""
    until: str = ""
    """Taken before this time."""
    verdicts: tuple[Verdict, ...] = ()
    """What was said: a person's correction where there is one, else the model's verdict."""
    score_from: float | None = None
    score_to: float | None = None
    """The largest score that passes. Parts without a score pass no bound."""
    near_limit: float | None = None
    """How far the score may be from the limit of the part, as a fraction of that limit: 0.1 is 10 %."""
    overruled: bool | None = None
    """True: a person corrected the verdict; False: nobody did."""
    reasons: tuple[str, ...] = ()
    """The reason of the correction: a defect kind, or what a person wrote, letter by letter."""
    stations: tuple[str, ...] = ()
    """Names of the computers that judged. Parts of older versions have none."""
    text: str = ""
    """Each word must stand in the name or in the part number; A to Z in capital or small letters."""
    up_to: int | None = None
    """The largest number of a part that passes: what is recorded later does not move the rows that somebody looks at."""

    @property
    def is_of_batches(self) -> bool:
        """True if whole batches pass, or all their parts of some verdicts: such parts are counted already."""
        return self == PartQuery(
            products=self.products, models=self.models, batches=self.batches, verdicts=self.verdicts
        )
