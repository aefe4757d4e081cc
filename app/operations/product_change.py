"""An operator chooses another product, often in the middle of a run."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.domain.permissions import Deed
from app.domain.product import Product
from app.domain.run_status import RunState
from app.messages.codes import operating as codes
from app.messages.message import Message
from app.operations.next_product import NextProduct
from app.sources.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.inspected_product import inspected_product
from app.state.inspection_state import InspectionState
from app.state.last_source import last_source
from app.state.notice import PRODUCT_CHANGE, Notice, NoticeLevel

_GOES_ON = (RunState.STARTING, RunState.RUNNING)


class ProductChange(QObject):
    """A run is of one product: one that goes on is stopped after the present part, and the next begins with the source that the
    other product had last. A line that stands still, or is paused, is not started by it. The last wish counts.
    """

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        catalogue: Catalogue,
        next_product: NextProduct,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = inspection_state
        self._catalogue = catalogue
        self._next_product = next_product
        self._goes_on = False
        """Whether the line was running when the first of several wishes came."""

    @Slot(int)
    def change_to(self, product_id: int) -> None:
        """Inspect that product from now on. Where it cannot be inspected, the person is told why and everything stays."""
        if self._app_state.refuse(Deed.INSPECT):
            return
        product = next((product for product in self._app_state.products if product.id == product_id), None)
        shown = inspected_product(self._app_state, self._state)
        waiting = self._next_product.awaited_by is self
        if product is None or (not waiting and shown is not None and shown.id == product.id):
            return
        goes_on = self._goes_on if waiting else self._state.run_state in _GOES_ON
        obstacle = self._obstacle(product, shown, goes_on)
        if obstacle is not None:
            heading = codes.ProductNotChanged()
            self._app_state.raise_notice(Notice(NoticeLevel.WARNING, heading, obstacle, subject=PRODUCT_CHANGE))
            return
        self._goes_on = goes_on
        source = last_source(self._app_state, self._catalogue, product) if goes_on else None
        self._next_product.choose(
            self, product, source, lambda: self._say(product), lambda: self._say_given_up(product)
        )

    def _obstacle(self, product: Product, running: Product | None, goes_on: bool) -> Message | None:
        obstacle = self._app_state.obstacle_to_inspection(product=product)
        if obstacle is None and goes_on:
            obstacle = self._missing_source(product, running)
        if obstacle is None and self._next_product.awaited_by not in (None, self):
            return codes.LineChangesProduct()
        return obstacle

    def _missing_source(self, product: Product, running: Product | None) -> Message | None:
        """Why a run of `product` could not follow upon the present one."""
        own = last_source(self._app_state, self._catalogue, product)
        if own is None:
            return codes.NoSourceYet(product.name)
        present = None if running is None else last_source(self._app_state, self._catalogue, running)
        if present is not None and self._catalogue.open(present).live and not self._catalogue.open(own).live:
            # Old files would be judged, and told to the line, while parts pass before the camera.
            return codes.SourceIsNoCamera(product.name, own.name)
        return None

    def _say(self, product: Product) -> None:
        """What has become of it."""
        self._app_state.withdraw_notices(PRODUCT_CHANGE)
        began = self._state.run_state in _GOES_ON
        if self._goes_on and not began:
            return  # what refused the run has said why
        text = codes.RunGoesOnWith(product.name) if began else codes.ProductIsNow(product.name)
        self._app_state.raise_notice(Notice(NoticeLevel.INFO, codes.ProductChanged(), text))

    def _say_given_up(self, product: Product) -> None:
        text = codes.StoppedBeforeTheChange(product.name)
        notice = Notice(NoticeLevel.INFO, codes.ProductNotChanged(), text, subject=PRODUCT_CHANGE)
        self._app_state.raise_notice(notice)
