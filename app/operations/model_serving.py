"""Keeps the active model loaded ahead of the next run, on the device and with the engine that are wanted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.messages.codes import inspection as codes
from app.operations.engine_controller import EngineController
from app.operations.inspection_worker import InspectionWorker
from app.processes.inspection_client import InspectionEngineError
from app.processes.messages import ModelLoaded
from app.state.app_state import AppState
from app.state.notice import MODEL
from app.state.notices import error_notice


class ModelServing(QObject):
    """Follows the active model, the device of the settings, and the engines that are made ready."""

    def __init__(
        self,
        app_state: AppState,
        worker: InspectionWorker,
        engines: EngineController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._worker = worker
        self._wanted: tuple[Path, str] | None = None
        app_state.modelsChanged.connect(self._load_what_is_wanted)
        app_state.settingsChanged.connect(self._load_what_is_wanted)
        worker.modelLoaded.connect(self._on_model_loaded)
        worker.modelLoaded.connect(engines.on_model_loaded)
        worker.modelFailed.connect(self._on_model_failed)
        engines.fasterEngineReady.connect(self._load_anew)

    @Slot()
    def _load_what_is_wanted(self) -> None:
        model = self._app_state.active_model
        wanted = None if model is None or not self._app_state.can_use(model) else (model.folder, self._app_state.device)
        if wanted != self._wanted:
            self._wanted = wanted
            if wanted is not None:
                self._worker.preload(*wanted)

    @Slot()
    def _load_anew(self) -> None:
        """With the engine that was prepared for it; a run that is going on ends first."""
        if self._wanted is not None:
            self._worker.preload(*self._wanted, anew=True)

    @Slot(object)
    def _on_model_loaded(self, loaded: ModelLoaded) -> None:
        self._app_state.withdraw_notices(MODEL)
        self._app_state.set_status(loaded.device_name, self._app_state.disk_free_bytes)

    @Slot(object)
    def _on_model_failed(self, error: InspectionEngineError) -> None:
        self._app_state.raise_notice(error_notice(codes.ModelCannotBeLoaded(), error, MODEL))
