"""The limit of the active product, and what is known about good parts at that limit."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.state.app_state import AppState
from app.state.notices import error_notice
from app.storage.products import ProductStore
from onenip_core.errors import OneNipError
from onenip_core.manifest import ModelManifest, load_manifest

log = logging.getLogger(__name__)


class LimitController(QObject):
    """Remembers what a person chose, and reads from the active model how its unused good parts scored."""

    limitChanged = Signal(float)
    """Carries the limit of the active product for the next parts."""

    def __init__(self, app_state: AppState, store: ProductStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._store = store
        self._manifest: tuple[Path, ModelManifest | None] | None = None
        app_state.activeProductChanged.connect(self.show_evidence)
        app_state.modelsChanged.connect(self.show_evidence)

    @Slot(object)
    def choose(self, threshold: float | None) -> None:
        """Set the active product's limit, in units of the model's proposal; None goes back to the proposal."""
        product = self._app_state.active_product
        if product is None:
            return
        try:
            changed = self._store.set_threshold(product.id, threshold)
            self._app_state.set_products(self._store.list())
        except OneNipError as error:
            self._app_state.raise_notice(error_notice("The limit was not changed", error))
            return
        self.limitChanged.emit(changed.limit)

    @Slot()
    def show_evidence(self) -> None:
        """Bring the scores of unused good parts into the state."""
        model, product = self._app_state.active_model, self._app_state.active_product
        manifest = None if model is None else self._read(model.folder)
        entry = None if manifest is None or product is None else manifest.product(product.name)
        self._app_state.set_limit_evidence(() if entry is None else entry.calibration.held_out_scores)

    def _read(self, folder: Path) -> ModelManifest | None:
        if self._manifest is None or self._manifest[0] != folder:
            self._manifest = folder, _load(folder)
        return self._manifest[1]


def _load(folder: Path) -> ModelManifest | None:
    try:
        return load_manifest(folder)
    except OneNipError as error:
        # The inspection process tells the person when it cannot load the model; here only the sentence is missing.
        log.warning("The limit is shown without the scores of unused good parts: %s", error)
        return None
