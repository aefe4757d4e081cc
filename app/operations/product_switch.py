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
from app.operations.inspection_control import InspectionControl
from app.operations.library import Library
from app.operations.product_turn import ProductTurn
from app.settings.schema import SOURCES
from app.sources.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.notice import INSPECTION, Notice, NoticeLevel
from app.state.training_state import TrainingState


@dataclass(frozen=True, slots=True)
class _Wish:
    wanted: str | int
    future: Future[None]


@dataclass(frozen=True, slots=True)
class _Pending:
    """A product that is chosen when the present run has ended."""

    product: Product
    choice: SourceChoice | None
    """What its run begins with; None if the present run was held, or is being stopped: then no other begins by itself."""
    future: Future[None]


class ProductSwitch(QObject):
    """One change at a time; each wish ends, granted or refused, and what is refused leaves everything as it was."""

    _asked = Signal(object)

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        training_state: TrainingState,
        inspection: InspectionControl,
        library: Library,
        catalogue: Catalogue,
        turn: ProductTurn,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._inspection_state = inspection_state
        self._training_state = training_state
        self._inspection = inspection
        self._library = library
        self._catalogue = catalogue
        self._turn = turn
        self._pending: _Pending | None = None
        self._closed = False
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)
        inspection.runEnded.connect(self._on_run_ended)
        inspection.gaveUp.connect(self._on_run_ended)

    def ask(self, wanted: str | int, future: Future[None]) -> None:
        """By name or number; from any thread. `future` ends in the GUI thread."""
        if self._closed:
            future.set_exception(LineError(codes.ProductCannotBeSwitched()))
        else:
            self._asked.emit(_Wish(wanted, future))

    def close(self) -> None:
        """Grant nothing more."""
        self._closed = True
        if self._pending is not None:
            self._pending.future.set_exception(LineError(codes.ProductCannotBeSwitched()))
            self._pending = None

    @Slot(object)
    def _on_asked(self, wish: _Wish) -> None:
        try:
            self._grant(wish)
        except MessageError as error:
            wish.future.set_exception(error)

    def _grant(self, wish: _Wish) -> None:
        """Raises MessageError: it is refused."""
        product = self._find(wish.wanted)
        if product is None:
            raise LineError(codes.ProductUnknown(str(wish.wanted)))
        if self._closed or self._pending is not None or not self._turn.is_free_for(self):
            raise LineError(codes.ProductCannotBeSwitched())
        if self._inspection_state.run_state is RunState.IDLE:
            self._choose(product, wish.future)
            return
        running = self._inspection_state.product
        if running is not None and running.id == product.id:
            wish.future.set_result(None)
            return
        obstacle = self._app_state.obstacle_to_inspection(
            RunState.IDLE, self._training_state.phase.busy, product=product
        )
        if obstacle is not None:
            raise LineError(codes.RunCannotGoOn(product.name, obstacle))
        goes_on = self._inspection_state.run_state in (RunState.STARTING, RunState.RUNNING)
        choice = self._next_source(product, running) if goes_on else None
        self._turn.take(self)
        self._pending = _Pending(product, choice, wish.future)
        self._inspection.stop()

    def _find(self, wanted: str | int) -> Product | None:
        products = self._app_state.products
        if isinstance(wanted, int):
            return next((product for product in products if product.id == wanted), None)
        exact = next((product for product in products if product.name == wanted), None)
        alike = [product for product in products if folded(product.name) == folded(wanted)]
        return exact or (alike[0] if len(alike) == 1 else None)

    def _next_source(self, product: Product, running: Product | None) -> SourceChoice:
        """The product's own camera if it has one, else the present one. Raises LineError: the present run is over a folder or
        video, or its source was not kept."""
        present = self._kept_source(running)
        if present is None or not self._catalogue.open(present).live:
            raise LineError(codes.RunEndsByItself("" if present is None else present.name))
        own = self._kept_source(product)
        return own if own is not None and self._catalogue.open(own).live else present

    def _kept_source(self, product: Product | None) -> SourceChoice | None:
        text = "" if product is None else self._app_state.settings[SOURCES].get(str(product.id), "")
        return self._catalogue.from_text(text) if text else None

    def _choose(self, product: Product, future: Future[None]) -> None:
        active = self._app_state.active_product
        if active is None or active.id != product.id:
            self._library.select_product(product.id)
            self._app_state.raise_notice(
                Notice(
                    NoticeLevel.INFO, codes.ProductByTheLine(), codes.ProductNowChosen(product.name), subject=INSPECTION
                )
            )
        future.set_result(None)

    @Slot()
    def _on_run_ended(self, _outcome: object = None) -> None:
        pending, self._pending = self._pending, None
        if pending is not None:
            self._turn.give_back(self)
            self._choose(pending.product, pending.future)
            if pending.choice is not None:
                self._inspection.start(pending.choice)
