"""Who changes the product of a run that goes on: the line and an operator take turns."""

from __future__ import annotations


class ProductTurn:
    """Held by who waits for the end of a run in order to begin the next one with another product. Used in the GUI thread."""

    def __init__(self) -> None:
        self._holder: object | None = None

    def is_free_for(self, who: object) -> bool:
        """True if nobody else waits."""
        return self._holder in (None, who)

    def take(self, who: object) -> bool:
        """True if nobody else waits; then it is `who` until `give_back`."""
        if self.is_free_for(who):
            self._holder = who
        return self._holder is who

    def give_back(self, who: object) -> None:
        """Others may have it."""
        if self._holder is who:
            self._holder = None
