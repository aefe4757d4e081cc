"""How many of the 16 bits of a product's files its camera uses.

Cameras deliver 10 or 12 bits, and much software keeps them in the low bits of a file with 16: read by the full range, such a
picture is nearly black. A file does not say so, and a range guessed from each picture would make its brightness depend on its
content. So the range belongs to the product, is kept with the model, and every picture is read by it.

It is about files with 16 bits a value alone. Files with 8 bits, and those that say themselves that they use fewer than 16 (TIFF
with 12 bits, PGM with 4,095 as white), are read as they say: a product may mix them with files that a range is for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from onenip_core.errors import UsageError
from onenip_core.sentences import filled

LEAST_BITS, MOST_BITS = 8, 16
PROPOSED_BITS = (10, 12, 14, 16)
"""What cameras deliver."""


@dataclass(frozen=True, slots=True)
class ValueRange:
    """Black is 0 and white is 2**bits - 1 in files with 16 bits a value; a value above that is an error and never clipped.

    Raises:
        UsageError: not 8 to 16 bits.
    """

    bits: int | None = MOST_BITS
    """None: nobody knows which of several ranges holds, so that no file with 16 bits can be read."""

    def __post_init__(self) -> None:
        """Check the number."""
        if self.bits is not None and not LEAST_BITS <= self.bits <= MOST_BITS:
            raise UsageError(
                filled(
                    "A value range has {least_bits} to {most_bits} bits; got {bits}.",
                    least_bits=LEAST_BITS,
                    most_bits=MOST_BITS,
                    bits=self.bits,
                )
            )

    @property
    def white(self) -> int:
        """The highest value; that of 16 bits where nobody knows."""
        return int(2 ** (self.bits or MOST_BITS) - 1)

    @property
    def is_full(self) -> bool:
        """True if files are read by all of their bits."""
        return self.bits == MOST_BITS

    @classmethod
    def of_bits(cls, bits: int | None) -> ValueRange:
        """From what products and models keep, where None stands for all 16 bits. Raises UsageError."""
        return cls(MOST_BITS if bits is None else bits)

    @classmethod
    def common(cls, ranges: Iterable[ValueRange]) -> ValueRange:
        """The range that all of them are; one that nobody knows where they differ."""
        different = set(ranges)
        return different.pop() if len(different) == 1 else FULL_RANGE if not different else cls(None)


FULL_RANGE = ValueRange()


def propose_range(highest: int) -> ValueRange:
    """The narrowest range of a camera that holds the highest value of all of a product's files with 16 bits."""
    return next(ValueRange(bits) for bits in PROPOSED_BITS if highest < 2**bits)
