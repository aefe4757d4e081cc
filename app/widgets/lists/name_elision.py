"""Names that do not fit are cut where they are all alike, so that what tells them apart stays on show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

DOTS = "…"
WORTH_CUTTING = 3
"""Characters that must be alike before it helps to put dots there instead."""


@dataclass(frozen=True, slots=True)
class CommonParts:
    """How many characters all names of a list begin and end with."""

    beginning: int = 0
    end: int = 0

    @classmethod
    def of(cls, names: Sequence[str]) -> CommonParts:
        """What these names have in common; nothing where there is only one."""
        different = set(names)
        if len(different) < 2:
            return cls()
        beginning = _alike(min(different), max(different))
        backwards = [name[::-1] for name in different]
        end = _alike(min(backwards), max(backwards))
        end = min(end, min(map(len, different)) - beginning)
        return cls(beginning if beginning >= WORTH_CUTTING else 0, end if end >= WORTH_CUTTING else 0)

    def shortened(self, name: str, metrics: QFontMetricsF, width: float) -> str:
        """`name` so that it is at most `width` pixels wide."""
        if metrics.horizontalAdvance(name) <= width:
            return name
        end = len(name) - self.end
        same, own, tail = name[: self.beginning], name[self.beginning : end], name[end:]
        if self.beginning and metrics.horizontalAdvance(DOTS + own + tail) <= width:
            return metrics.elidedText(name, Qt.TextElideMode.ElideLeft, width)
        dots = DOTS if same else ""
        if tail and metrics.horizontalAdvance(dots + own + DOTS) <= width:
            return dots + own + DOTS
        return metrics.elidedText(own, Qt.TextElideMode.ElideMiddle, width) if own else name[:1] + DOTS


def _alike(first: str, second: str) -> int:
    """How many characters two texts begin with in common; all texts that sort between them do so too."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(first), len(second)))
