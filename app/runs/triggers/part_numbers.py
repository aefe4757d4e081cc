"""What the parts of a run are called, one after the other."""

from __future__ import annotations

from app.domain.part_numbering import LONGEST_PART_NUMBER, NumberingKind, PartNumbering


class PartNumbers:
    """Used under the lock of whoever owns it."""

    def __init__(self, numbering: PartNumbering | None = None, last: str | None = None) -> None:
        """`last` is the newest number among the product's records, behind which a counter goes on."""
        self._numbering = numbering or PartNumbering()
        self._named: str | None = None
        before = None if last is None else self._numbering.count_of(last)
        self._count = self._numbering.start if before is None else max(self._numbering.start, before + 1)

    @property
    def upcoming(self) -> str | None:
        """What the next part will be called; None if nobody knows yet."""
        if self._named is not None:
            return self._named
        return self._numbering.counted(self._count) if self._numbering.kind is NumberingKind.COUNTER else None

    def name_next(self, part_number: str) -> None:
        """The next part is called so, whatever the kind; the part after it is not."""
        self._named = fit_part_number(part_number)

    def take(self, given: str | None = None) -> str | None:
        """The number of the part that comes now; `given` is what came with its trigger."""
        upcoming, self._named = (
            self.upcoming,
            None,
        )  # what was typed was meant for this part, whatever came with its trigger
        number = fit_part_number(given or "")
        if number is not None:
            return number
        number = upcoming
        if number is not None and self._numbering.kind is NumberingKind.COUNTER:
            # One that was typed uses none up, unless it is one that would be counted later.
            count = self._numbering.count_of(number)
            self._count = self._count if count is None else max(self._count, count + 1)
        return number


def fit_part_number(text: str) -> str | None:
    """A number as it is stored: without blanks around it and control characters in it, and not endless; None if nothing is left."""
    printable = "".join(character for character in text if character.isprintable()).strip()
    return printable[:LONGEST_PART_NUMBER] or None
