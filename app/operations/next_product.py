"""The run ends, and the next one begins with another product: for the line and for an operator, who take turns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from app.domain.product import Product
from app.domain.source_choice import SourceChoice
from app.operations.inspection_control import InspectionControl
from app.operations.library import Library
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState


@dataclass(frozen=True, slots=True)
class _Wish:
    who: object
    product: Product
    choice: SourceChoice | None
    then: Callable[[], None]
    given_up: Callable[[], None]


class NextProduct(QObject):
    """A run is of one product. One wish at a time, which whoever stops the run withdraws; used in the GUI thread."""

    def __init__(
        self,
        app_state: AppState,
        state: InspectionState,
        inspection: InspectionControl,
        library: Library,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = state
        self._inspection = inspection
        self._library = library
        self._wish: _Wish | None = None
        inspection.runEnded.connect(self._settle)
        inspection.gaveUp.connect(self._settle)
        inspection.stopAsked.connect(self._give_up)

    @property
    def awaited_by(self) -> object | None:
        """Who waits for the end of a run; None if nobody does."""
        return None if self._wish is None else self._wish.who

    def choose(
        self,
        who: object,
        product: Product,
        choice: SourceChoice | None,
        then: Callable[[], None],
        given_up: Callable[[], None],
    ) -> None:
        """Stop what goes on after the present part, choose `product`, and begin with `choice` where there is one; `then` is called
        after that, or `given_up` if the run was stopped by a person before. Only while nobody else waits; a wish of the same one
        takes the place of the one before.
        """
        self._set(_Wish(who, product, choice, then, given_up))
        self._inspection.make_way()
        self._settle()

    def withdraw(self, who: object) -> None:
        """What `who` waits for is no longer wanted; the run ends all the same."""
        if self.awaited_by is who:
            self._set(None)

    def _set(self, wish: _Wish | None) -> None:
        self._wish = wish
        self._state.set_next_product(None if wish is None else wish.product)

    @Slot()
    def _give_up(self) -> None:
        wish = self._wish
        if wish is not None:
            self._set(None)
            wish.given_up()

    @Slot()
    def _settle(self, _outcome: object = None) -> None:
        if self._wish is None or self._inspection.busy:
            return
        wish = self._wish
        self._set(None)
        if wish.product.id not in [product.id for product in self._app_state.products]:
            wish.given_up()  # it is in the trash by now
            return
        self._library.select_product(wish.product.id)
        if wish.choice is not None:
            self._inspection.follow_on(wish.choice)
        wish.then()
