"""Counts how many different pictures the products have, before anybody trains on fifty files that show two."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Slot

from app.domain.product import Product
from app.operations.task_runner import TaskRunner
from app.state.app_state import AppState
from app.state.training_state import TrainingState
from app.storage.products import ProductStore
from onenip_core.data.datasets.dataset import MIN_NORMALS
from onenip_core.data.images.same_pictures import count_different

log = logging.getLogger(__name__)


class DifferentPictures(QObject):
    """One product after the other, so that whatever else is to be read comes in between; no more files than it takes."""

    def __init__(
        self,
        app_state: AppState,
        training_state: TrainingState,
        store: ProductStore,
        reader: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._training_state = training_state
        self._store = store
        self._reader = reader
        self._waiting: list[Product] = []
        self._counted: dict[int, int] = {}
        self._is_counting = False

    @Slot()
    def count(self) -> None:
        """Count anew for all products that have images."""
        self._waiting = [product for product in self._app_state.products if product.normal_count >= MIN_NORMALS]
        known = {product.id for product in self._waiting}
        self._counted = {number: count for number, count in self._counted.items() if number in known}
        if not self._is_counting:
            self._go_on()

    def _go_on(self) -> None:
        self._is_counting = bool(self._waiting)
        if not self._waiting:
            self._training_state.set_different(dict(self._counted))
            return
        product, store = self._waiting.pop(0), self._store

        def counted(found: int) -> None:
            self._counted[product.id] = found
            self._go_on()

        def failed(error: Exception) -> None:
            # Whatever lists the images tells the person; the training itself looks at all of them.
            log.warning("The pictures of product %s are not compared: %s", product.id, error)
            self._go_on()

        self._reader.run(
            lambda: count_different(
                (image.path for image in store.teaching_images(product.id)), MIN_NORMALS, product.values
            ),
            counted,
            failed,
        )
