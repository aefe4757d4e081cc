"""Files with 16 bits a value that use few of the levels they are read by: the model sees them dark, or nearly black."""

from __future__ import annotations

from onenip_core.data.images.value_range import ValueRange

_PART = 4
"""A file is dark below a quarter: cameras' ranges differ by two bits."""


class DarkFiles:
    """Counts them one by one, so that a bright file among them hides none."""

    def __init__(self, values: ValueRange) -> None:
        """`values` are those that the files are read by."""
        self.levels = values.white + 1
        self.files = 0
        """How many files the range is about."""
        self.count = 0
        """How many of them are dark."""
        self.brightest = 0
        """The highest value in a dark one."""

    def add(self, highest: int | None) -> None:
        """Take up the highest value of a file; None for a file that the range is not about, which does not count."""
        if highest is None:
            return
        self.files += 1
        if highest < self.levels // _PART:
            self.count += 1
            self.brightest = max(self.brightest, highest)

    def sentences(self) -> list[str]:
        """What a person should know of them; empty if there are none."""
        if not self.count:
            return []
        counted = f"{self.count:,} of {self.files:,} images with 16 bits a value {'uses' if self.count == 1 else 'use'}"
        return [
            f"{counted} less than a quarter of the {self.levels:,} levels "
            f"that they are read by (none of them has a value above {self.brightest:,}), so that the model sees them dark, or "
            "nearly black. If their camera uses fewer bits, train with pictures of this kind."
        ]
