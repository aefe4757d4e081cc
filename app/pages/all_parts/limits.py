"""Asks what another limit would have said of what was found."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.limit_flips import LimitFlips
from app.domain.product import Product
from app.messages.codes import operations as codes
from app.operations.services import Services
from app.pages.all_parts.parts.limit_dialog import LimitDialog
from app.pages.all_parts.state import AllPartsState
from app.state.notices import error_notice
from app.widgets.look.appearance import Appearance


class OtherLimits(QObject):
    """Of one product: each has a scale of scores of its own."""

    def __init__(self, services: Services, state: AllPartsState, appearance: Appearance, page: QWidget) -> None:
        super().__init__(page)
        self._services = services
        self._state = state
        self._appearance = appearance
        self._page = page
        self._wanted = 0.0

    @property
    def product(self) -> Product | None:
        """The one whose parts are looked for; None of several, and of one without a limit."""
        numbers = self._state.search.query.products
        products = self._services.app_state.products
        found = next((each for each in products if (each.id,) == numbers), None)
        return None if found is None or found.limit is None else found

    @Slot()
    def ask(self) -> None:
        """Show it until the person has seen enough."""
        product, found = self.product, self._state.found
        if product is None or product.limit is None or found is None:
            return
        dialog = LimitDialog(self._appearance, product.name, product.limit, found.total, self._page)
        counts, query = self._services.workspace.part_counts, found.query

        def want(limit: float) -> None:
            self._wanted = limit

            def load() -> LimitFlips | None:  # of several wishes in a row only the last is carried out
                return counts.flips(query, limit) if self._wanted == limit else None

            def show(flips: LimitFlips | None) -> None:
                if flips is not None and isValid(dialog):
                    dialog.show_flips(limit, flips)

            def fail(error: Exception) -> None:
                self._services.app_state.raise_notice(error_notice(codes.CannotBeShown(), error))

            self._services.reader.run(load, show, fail)

        def find(low: float, high: float) -> None:
            between = replace(found.query, up_to=None, near_limit=None, score_from=low, score_to=high)
            self._services.app_state.request_parts(between)

        dialog.flipsWanted.connect(want)
        dialog.partsWanted.connect(find)
        want(product.limit)
        dialog.exec()
        dialog.deleteLater()
