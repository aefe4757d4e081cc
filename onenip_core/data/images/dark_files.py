"""Files with 16 bits a value that use few of the levels they are read by: the model sees them dark, or nearly black."""

from __future__ import annotations

from onenip_core.data.images.value_range import ValueRange

_PART = 4
"""A file is dark below a quarter: cameras' ranges differ by two bits."""


class DarkFiles:
    """Counts them one by one, so that a bright file among them hides none."""

    def __init__(self, values: ValueRange) -> None:
        """`values` are those that the files are read by."""
        self._levels = values.white + 1
        self._files = self._dark = self._brightest = 0

    def add(self, highest: int | None) -> None:
        """Take up the highest value of a file; None for a file that the range is not about, which does not count."""
        if highest is None:
            return
        self._files += 1
        if highest < self._levels // _PART:
            self._dark += 1
            self._brightest = max(self._brightest, highest)

    def sentences(self) -> list[str]:
        """What a person should know of them; empty if there are none."""
        if not self._dark:
            return []
        counted = (
            f"{self._dark:,} of {self._files:,} images with 16 bits a value {'uses' if self._dark == 1 else 'use'}"
        )
        return [
            f"{counted} less than a quarter of the {self._levels:,} levels "
            f"that they are read by (none of them has a value above {self._brightest:,}), so that the model sees them dark, or "
            "nearly black. If their camera uses fewer bits, train with pictures of this kind."
        ]
