"""The run ends, and the next one begins with another product: for the line and for an operator, who take turns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from app.domain.product import Product
from app.domain.source_choice import SourceChoice
from app.operations.inspection_control import InspectionControl
from app.operations.library import Library


@dataclass(frozen=True, slots=True)
class _Wish:
    who: object
    product: Product
    choice: SourceChoice | None
    then: Callable[[], None]


class NextProduct(QObject):
    """A run is of one product. One wish at a time; used in the GUI thread."""

    def __init__(self, inspection: InspectionControl, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inspection = inspection
        self._library = library
        self._wish: _Wish | None = None
        inspection.runEnded.connect(self._settle)
        inspection.gaveUp.connect(self._settle)

    @property
    def awaited_by(self) -> object | None:
        """Who waits for the end of a run; None if nobody does."""
        return None if self._wish is None else self._wish.who

    def choose(self, who: object, product: Product, choice: SourceChoice | None, then: Callable[[], None]) -> None:
        """Stop what goes on after the present part, choose `product`, and begin with `choice` where there is one; `then` is called
        after that. Only while nobody else waits; a wish of the same one takes the place of the one before.
        """
        self._wish = _Wish(who, product, choice, then)
        self._inspection.stop()
        self._settle()

    def withdraw(self, who: object) -> None:
        """What `who` waits for is no longer wanted; the run ends all the same."""
        if self.awaited_by is who:
            self._wish = None

    @Slot()
    def _settle(self, _outcome: object = None) -> None:
        if self._wish is None or self._inspection.busy:
            return
        wish, self._wish = self._wish, None
        self._library.select_product(wish.product.id)
        if wish.choice is not None:
            self._inspection.start(wish.choice)
        wish.then()
