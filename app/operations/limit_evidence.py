"""What is known about good parts and pseudo-anomalies at the limit of the active product."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.domain.calibration_scores import CalibrationScores
from app.operations.task_runner import TaskRunner
from app.state.app_state import AppState
from onenip_core.errors import OneNipError
from onenip_core.manifest import ModelManifest, load_manifest

log = logging.getLogger(__name__)


class LimitEvidence(QObject):
    """Reads from the active model how good parts that it did not train on, and pseudo-anomalies, scored."""

    def __init__(self, app_state: AppState, reader: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._reader = reader
        self._manifest: tuple[Path, ModelManifest | None] | None = None
        app_state.activeProductChanged.connect(self.show_evidence)
        app_state.modelsChanged.connect(self.show_evidence)

    @Slot()
    def show_evidence(self) -> None:
        """Bring the scores of calibration into the state."""
        model = self._app_state.active_model
        if model is None or (self._manifest is not None and self._manifest[0] == model.folder):
            self._show(None if model is None or self._manifest is None else self._manifest[1])
            return
        folder = model.folder
        self._reader.run(
            lambda: _load(folder),
            lambda manifest: self._on_read(folder, manifest),
            lambda error: self._on_read(folder, None),
        )

    def _on_read(self, folder: Path, manifest: ModelManifest | None) -> None:
        self._manifest = folder, manifest
        model = self._app_state.active_model
        if model is not None and model.folder == folder:
            self._show(manifest)

    def _show(self, manifest: ModelManifest | None) -> None:
        product, model = self._app_state.active_product, self._app_state.active_model
        name = None if product is None or model is None else model.name_of(product)
        entry = None if manifest is None or name is None else manifest.product(name)
        if entry is None:
            self._app_state.set_limit_evidence(CalibrationScores())
        else:
            calibration = entry.calibration
            scores = CalibrationScores(calibration.held_out_scores, calibration.pseudo_anomaly_scores)
            self._app_state.set_limit_evidence(scores)


def _load(folder: Path) -> ModelManifest | None:
    try:
        return load_manifest(folder)
    except OneNipError as error:
        # The inspection process tells the person when it cannot load the model; here only the sentences are missing.
        log.warning("The limit is shown without the scores of its calibration: %s", error)
        return None
