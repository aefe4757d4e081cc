"""Where the numbers of a product's parts come from."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

MOST_DIGITS = 12
LONGEST_PREFIX = 40
LONGEST_PART_NUMBER = 200


class NumberingKind(StrEnum):
    """Who knows the number of a part. What comes with a trigger of the line always counts before it."""

    NONE = "none"
    COUNTER = "counter"
    FIELD = "field"
    """A person types it before the part comes."""
    SCANNER = "scanner"
    """A scanner that types like a keyboard."""
    BARCODE = "barcode"
    """It is printed on the part, as a code that can be read in the picture."""


class PartNumbering(msgspec.Struct, frozen=True):
    """A kind of numbering with what it needs."""

    kind: NumberingKind = NumberingKind.NONE
    prefix: Annotated[str, msgspec.Meta(max_length=LONGEST_PREFIX)] = ""
    start: Annotated[int, msgspec.Meta(ge=0)] = 1
    digits: Annotated[int, msgspec.Meta(ge=1, le=MOST_DIGITS)] = 6
    """A counter's number has at least so many, with zeros before it."""
    scan_fires: bool = False
    """A scanned number is a trigger too."""

    def counted(self, count: int) -> str:
        """The number of a part as the counter writes it."""
        return f"{self.prefix}{count:0{self.digits}d}"

    def count_of(self, part_number: str) -> int | None:
        """The count that `counted` made a number of; None if it did not."""
        digits = part_number.removeprefix(self.prefix)
        if not part_number.startswith(self.prefix) or not (digits.isascii() and digits.isdecimal()):
            return None
        return int(digits)
