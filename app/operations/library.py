"""Brings what is stored into the states, off the GUI thread, whenever an operation made it stale."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.changes import Changes, Stale
from app.domain.model_record import ModelRecord
from app.domain.product import NormalImage, Product
from app.domain.training_job import TrainingJob
from app.domain.waiting_training import WaitingTraining
from app.messages.codes import operations as codes
from app.operations.task_runner import TaskRunner
from app.settings.schema import PRODUCT
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.notices import error_notice
from app.state.training_state import TrainingState
from app.storage.carried_exports import carries_exports
from app.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class _Read:
    """What a look into the workspace found; None was not looked at."""

    products: tuple[Product, ...] | None
    active_id: int
    images: tuple[NormalImage, ...]
    models: tuple[ModelRecord, ...] | None
    needing_torch: frozenset[int]
    """Numbers of the models without exports of their own."""
    jobs: tuple[TrainingJob, ...] | None
    queue: tuple[WaitingTraining, ...] | None


class Library(QObject):
    """Products with the images of the active one, models and training jobs."""

    firstRead = Signal()
    """What was stored is in the states, or the person knows that it cannot be read."""

    def __init__(
        self,
        workspace: Workspace,
        app_state: AppState,
        training_state: TrainingState,
        inspection_state: InspectionState,
        reader: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._app_state = app_state
        self._training_state = training_state
        self._inspection_state = inspection_state
        self._reader = reader
        self._was_read = False
        self._wanted_product = 0
        app_state.activeProductChanged.connect(self._on_active_product_changed)

    @property
    def was_read(self) -> bool:
        """True once what was stored is in the states, or the person knows that it cannot be read."""
        return self._was_read

    @Slot()
    def read_everything(self) -> None:
        """Read all lists anew."""
        self._read(Stale.EVERYTHING)

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Read anew what an operation made stale."""
        for inspection in changes.inspections:
            self._inspection_state.update_inspection(inspection)
        if changes.stale & (Stale.PRODUCTS | Stale.MODELS | Stale.JOBS):
            self._read(changes.stale)

    @Slot(int)
    def select_product(self, product_id: int) -> None:
        """Make a product the active one; its images follow."""
        self._wanted_product = product_id
        product = next((p for p in self._app_state.products if p.id == product_id), None)
        if product is not None:
            self._app_state.set_active_product(product)
        store = self._workspace.products
        self._reader.run(
            lambda: (store.get(product_id), store.images(product_id)),
            self._on_product_read,
            lambda error: self._app_state.raise_notice(error_notice(codes.CannotBeShown(), error)),
        )

    def _read(self, stale: Stale) -> None:
        active = self._app_state.active_product
        remembered = self._app_state.settings[PRODUCT]
        wanted = remembered if active is None else active.id
        self._reader.run(lambda: self._look(stale, wanted), self._on_read, self._on_failed)

    def _look(self, stale: Stale, wanted: int) -> _Read:
        workspace = self._workspace
        products = workspace.products.list() if stale & Stale.PRODUCTS else None
        active_id = 0
        images: tuple[NormalImage, ...] = ()
        if products:
            active_id = next((p.id for p in products if p.id == wanted), products[0].id)
            images = workspace.products.images(active_id)
        models = workspace.models.list() if stale & Stale.MODELS else None
        needing_torch = frozenset(model.id for model in models or () if not carries_exports(model.folder))
        jobs = workspace.jobs.list() if stale & Stale.JOBS else None
        queue = workspace.waiting.list() if stale & Stale.JOBS else None
        return _Read(products, active_id, images, models, needing_torch, jobs, queue)

    def _on_read(self, read: _Read) -> None:
        if read.products is not None:
            self._app_state.set_products(read.products)
            if self._app_state.active_product is None:
                self._app_state.set_active_product(next((p for p in read.products if p.id == read.active_id), None))
            active = self._app_state.active_product
            if active is None or active.id == read.active_id:
                self._app_state.set_images(read.images)
        if read.models is not None:
            self._app_state.set_models(read.models, read.needing_torch)
        if read.jobs is not None:
            self._training_state.set_jobs(read.jobs)
        if read.queue is not None:
            self._training_state.set_queue(read.queue)
        self._tell_read()

    def _on_failed(self, error: Exception) -> None:
        self._app_state.raise_notice(error_notice(codes.CannotBeRead(), error))
        self._tell_read()

    def _tell_read(self) -> None:
        if not self._was_read:
            self._was_read = True
            self.firstRead.emit()

    def _on_product_read(self, read: tuple[Product, tuple[NormalImage, ...]]) -> None:
        product, images = read
        if product.id == self._wanted_product:
            self._app_state.set_active_product(product)
            self._app_state.set_images(images)

    @Slot()
    def _on_active_product_changed(self) -> None:
        active = self._app_state.active_product
        if active is not None:
            self._app_state.set_setting(PRODUCT, active.id)
