"""Compares what the models were trained on with the images as they are now, in the background."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Slot

from app.domain.training_changes import ProductChange, changes_since
from app.operations.task_runner import TaskRunner
from app.state.app_state import AppState
from app.storage.workspace import Workspace

log = logging.getLogger(__name__)


class TrainingChanges(QObject):
    """Looks again whenever products, images or models changed; of several changes in a row only the last is looked at."""

    def __init__(
        self, app_state: AppState, workspace: Workspace, reader: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._workspace = workspace
        self._reader = reader
        self._is_looking = False
        self._is_stale = False
        for changed in (app_state.productsChanged, app_state.imagesChanged, app_state.modelsChanged):
            changed.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Compare anew, unless a look is under way: then once more behind it."""
        self._is_stale = self._is_looking
        if not self._is_looking:
            self._is_looking = True
            self._reader.run(self._compare, self._on_compared, self._on_failed)

    def _compare(self) -> dict[int, tuple[ProductChange, ...]]:
        store = self._workspace.products
        products, present = store.list(), store.present_images()
        trained = self._workspace.models.trained_on()
        found = {number: changes_since(each, products, present) for number, each in trained.items()}
        return {number: changes for number, changes in found.items() if changes}

    def _on_compared(self, changes: dict[int, tuple[ProductChange, ...]]) -> None:
        self._app_state.set_model_changes(changes)
        self._on_looked()

    def _on_failed(self, error: Exception) -> None:
        # The lists of products and models tell the person that the workspace cannot be read.
        log.warning("What has changed since the models were trained is not known: %s", error)
        self._on_looked()

    def _on_looked(self) -> None:
        self._is_looking = False
        if self._is_stale:
            self.look()
