"""The line chooses the product: at once while nothing is inspected; in mid-run the run ends and the next one begins."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.folded_text import folded
from app.domain.product import Product
from app.domain.run_status import RunState
from app.domain.source_choice import SourceChoice
from app.line.errors import LineError
from app.messages.codes import line as codes
from app.messages.errors import MessageError
from app.operations.next_product import NextProduct
from app.settings.schema import ORDER
from app.sources.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.camera_memory import as_set_up
from app.state.inspection_state import InspectionState
from app.state.last_source import last_source
from app.state.notice import INSPECTION, Notice, NoticeLevel
from app.state.training_state import TrainingState


@dataclass(frozen=True, slots=True)
class _Wish:
    wanted: str | int | None
    order: str | None
    future: Future[None]


class ProductSwitch(QObject):
    """One change at a time; each wish ends, granted or refused, and what is refused leaves everything as it was."""

    _asked = Signal(object)

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        training_state: TrainingState,
        catalogue: Catalogue,
        next_product: NextProduct,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._inspection_state = inspection_state
        self._training_state = training_state
        self._catalogue = catalogue
        self._next_product = next_product
        self._pending: Future[None] | None = None
        self._closed = False
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)

    def ask(self, wanted: str | int | None, order: str | None, future: Future[None]) -> None:
        """By name or number, None for the present product; `order` is None if it stays as it is. From any thread; `future` ends in
        the GUI thread."""
        if self._closed:
            future.set_exception(LineError(codes.ProductCannotBeSwitched()))
        else:
            self._asked.emit(_Wish(wanted, order, future))

    def close(self) -> None:
        """Grant nothing more."""
        self._closed = True
        if self._pending is not None:
            self._next_product.withdraw(self)
            self._pending.set_exception(LineError(codes.ProductCannotBeSwitched()))
            self._pending = None

    @Slot(object)
    def _on_asked(self, wish: _Wish) -> None:
        try:
            self._grant(wish)
        except MessageError as error:
            wish.future.set_exception(error)

    def _grant(self, wish: _Wish) -> None:
        """Raises MessageError: it is refused."""
        is_idle = self._inspection_state.run_state is RunState.IDLE
        chosen = self._app_state.active_product if is_idle else self._inspection_state.product
        product = chosen if wish.wanted is None else self._find(wish.wanted)
        if product is None:
            raise LineError(codes.ProductMissing() if wish.wanted is None else codes.ProductUnknown(str(wish.wanted)))
        if self._closed or self._next_product.awaited_by is not None:
            raise LineError(codes.ProductCannotBeSwitched())
        is_same_order = wish.order is None or wish.order == self._app_state.settings[ORDER]
        if chosen is not None and chosen.id == product.id and (is_same_order or is_idle):
            self._keep_order(wish.order)
            wish.future.set_result(None)
            return
        # A batch is of one order as it is of one product: in mid-run either begins another run.
        choice = None if is_idle else self._next_source(product, chosen)
        self._pending = wish.future

        def grant() -> None:
            self._keep_order(wish.order)  # the run that follows reads it when it has been prepared
            self._grant_pending(product)

        self._next_product.choose(self, product, choice, grant, self._refuse_pending)

    def _keep_order(self, order: str | None) -> None:
        """What the line says is nobody's deed: it is kept whoever is logged in."""
        if order is not None:
            self._app_state.set_settings(self._app_state.settings.with_value(ORDER, order))

    def _find(self, wanted: str | int) -> Product | None:
        products = self._app_state.products
        if isinstance(wanted, int):
            return next((product for product in products if product.id == wanted), None)
        exact = next((product for product in products if product.name == wanted), None)
        alike = [product for product in products if folded(product.name) == folded(wanted)]
        return exact or (alike[0] if len(alike) == 1 else None)

    def _next_source(self, product: Product, running: Product | None) -> SourceChoice | None:
        """What the next run begins with: the product's own camera if it has one, else the present one, set as it is for it. None if
        the present run is held, or is being stopped: then no other begins by itself.

        Raises LineError: `product` cannot be inspected, or the present run is over a folder or video, or its source was not kept.
        """
        obstacle = self._app_state.obstacle_to_inspection(
            RunState.IDLE, self._training_state.phase.busy, product=product
        )
        if obstacle is not None:
            raise LineError(codes.RunCannotGoOn(product.name, obstacle))
        if self._inspection_state.run_state not in (RunState.STARTING, RunState.RUNNING):
            return None
        present = last_source(self._app_state, self._catalogue, running)
        if present is None or not self._catalogue.open(present).live:
            raise LineError(codes.RunEndsByItself("" if present is None else present.name))
        own = last_source(self._app_state, self._catalogue, product)
        if own is not None and self._catalogue.open(own).live:
            return own
        return as_set_up(self._app_state, self._catalogue, product.id, present)

    def _grant_pending(self, product: Product) -> None:
        pending, self._pending = self._pending, None
        text = codes.ProductNowChosen(product.name)
        self._app_state.raise_notice(Notice(NoticeLevel.INFO, codes.ProductByTheLine(), text, subject=INSPECTION))
        if pending is not None:
            pending.set_result(None)

    def _refuse_pending(self) -> None:
        pending, self._pending = self._pending, None
        if pending is not None:
            pending.set_exception(LineError(codes.StoppedByAPerson()))
