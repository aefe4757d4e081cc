"""An operator chooses another product, often in the middle of a run."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from app.domain.product import Product
from app.domain.run_status import RunState
from app.messages.codes import operating as codes
from app.messages.message import Message
from app.operations.inspection_control import InspectionControl
from app.operations.library import Library
from app.operations.product_turn import ProductTurn
from app.sources.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.inspected_product import inspected_product
from app.state.inspection_state import InspectionState
from app.state.last_source import last_source
from app.state.notice import PRODUCT_CHANGE, Notice, NoticeLevel

LOOK_MS = 50
_GOES_ON = (RunState.STARTING, RunState.RUNNING)


class ProductChange(QObject):
    """A run is of one product: one that goes on is stopped after the present part, and the next begins with the source that the
    other product had last. A line that stands still, or is paused, is not started by it. The last wish counts.
    """

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        inspection: InspectionControl,
        library: Library,
        catalogue: Catalogue,
        turn: ProductTurn,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = inspection_state
        self._inspection = inspection
        self._library = library
        self._catalogue = catalogue
        self._turn = turn
        self._wanted: Product | None = None
        self._goes_on = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._settle)

    @Slot(int)
    def change_to(self, product_id: int) -> None:
        """Inspect that product from now on. Where it cannot be inspected, the person is told why and everything stays."""
        product = next((product for product in self._app_state.products if product.id == product_id), None)
        shown = inspected_product(self._app_state, self._state)
        if product is None or (self._wanted is None and shown is not None and shown.id == product.id):
            return
        goes_on = self._goes_on if self._wanted is not None else self._state.run_state in _GOES_ON
        obstacle = self._app_state.obstacle_to_inspection(product=product)
        if obstacle is None and goes_on:
            obstacle = self._missing_source(product, shown)
        if obstacle is None and not self._turn.take(self):
            obstacle = codes.LineChangesProduct()
        if obstacle is not None:
            heading = codes.ProductNotChanged()
            self._app_state.raise_notice(Notice(NoticeLevel.WARNING, heading, obstacle, subject=PRODUCT_CHANGE))
            return
        self._wanted, self._goes_on = product, goes_on
        self._inspection.stop()
        self._timer.start()
        self._settle()

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

    @Slot()
    def _settle(self) -> None:
        """Go on as soon as the run before has ended."""
        product = self._wanted
        if product is None or self._inspection.busy:
            return
        self._timer.stop()
        self._wanted = None
        self._turn.give_back(self)
        self._app_state.withdraw_notices(PRODUCT_CHANGE)
        self._library.select_product(product.id)
        source = last_source(self._app_state, self._catalogue, product)
        if self._goes_on and source is not None:
            self._inspection.start(source)
        began = self._state.run_state in _GOES_ON
        if self._goes_on and not began:
            return  # what refused the run has said why
        text = codes.RunGoesOnWith(product.name) if began else codes.ProductIsNow(product.name)
        self._app_state.raise_notice(Notice(NoticeLevel.INFO, codes.ProductChanged(), text))
