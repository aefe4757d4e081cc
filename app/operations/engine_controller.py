"""Lets the model that inspects be made ready for the fastest engine, in the background, and says which engine judges."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal, Slot

from app.operations.engine_preparation_worker import EnginePreparationWorker
from app.processes.messages import EnginesPrepared, ModelLoaded, PrepareEngines, WorkFailed
from app.settings.schema import DEVICE
from app.state.app_state import AppState
from app.storage.workspace import Workspace
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

IMAGES_PER_PRODUCT, MOST_IMAGES = 4, 24
"""Normal images that the engines are compared on."""


class EngineController(QObject):
    """A model is served by torch until its export agrees with torch and was measured to be faster."""

    fasterEngineReady = Signal()
    """The active model can be loaded anew, with another engine."""

    def __init__(
        self, app_state: AppState, workspace: Workspace, worker: EnginePreparationWorker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._workspace = workspace
        self._worker = worker
        self._loaded: ModelLoaded | None = None
        self._running: PrepareEngines | None = None
        self._answers: dict[PrepareEngines, EnginesPrepared | WorkFailed] = {}
        worker.ended.connect(self._on_ended)

    @Slot(object)
    def on_model_loaded(self, loaded: ModelLoaded) -> None:
        """Ask once for every model and device which engine is the fastest, and show what is known."""
        self._loaded = loaded
        request = self._request()
        if request is None:
            self._show("{model} judges with: {engine}.", engine=loaded.device_name)
        elif request in self._answers:
            self._conclude(self._answers[request], reload=False)
        else:
            self._show(
                "{model} judges with {engine}; which engine is the fastest is being found out.", loaded.device_name
            )
            if self._running is None:
                self._running = request
                self._worker.start(self._with_images(request))

    @Slot(object, object)
    def _on_ended(self, _request: PrepareEngines, answer: EnginesPrepared | WorkFailed) -> None:
        request, self._running = self._running, None
        if request is not None:
            self._answers[request] = answer
        if request is not None and request == self._request():
            self._conclude(answer, reload=True)
        elif self._loaded is not None:
            self.on_model_loaded(self._loaded)  # another model became active meanwhile

    def _request(self) -> PrepareEngines | None:
        """What to ask for the model that is loaded; None where only torch can serve it."""
        model, device = self._app_state.active_model, self._app_state.settings[DEVICE]
        if (
            model is None
            or self._loaded is None
            or model.folder != self._loaded.folder
            or device not in ("auto", "cpu")
        ):
            return None
        return PrepareEngines(model.folder, self._workspace.engines_folder, device)

    def _conclude(self, answer: EnginesPrepared | WorkFailed, *, reload: bool) -> None:
        if self._loaded is None:
            return
        if isinstance(answer, WorkFailed):
            log.warning("No faster engine for %s: %s\n%s", self._loaded.folder, answer.text, answer.details)
            self._show("{model} goes on judging with {engine}. {reason}", self._loaded.device_name, answer.text)
        elif answer.engine == self._loaded.engine:
            self._show("{model} judges with {engine}. {reason}", self._loaded.device_name, _describe(answer))
        elif reload:
            self.fasterEngineReady.emit()
        else:
            reason = f"{answer.label} cannot be loaded; the reason stands in inspection.log."
            self._show("{model} goes on judging with {engine}. {reason}", self._loaded.device_name, reason)

    def _show(self, text: str, engine: str, reason: str = "") -> None:
        model = self._app_state.active_model
        name = model.name if model is not None else ""
        self._app_state.set_engine_text(text.format(model=name, engine=engine, reason=reason).strip())

    def _with_images(self, request: PrepareEngines) -> PrepareEngines:
        model = self._app_state.active_model
        products = () if model is None else model.products
        try:
            known = [self._workspace.products.by_name(name) for name in products]
            images = [
                image.path
                for product in known
                if product is not None
                for image in self._workspace.products.images(product.id)[:IMAGES_PER_PRODUCT]
            ]
        except OneNipError as error:
            log.warning("The engines are compared without images of the workspace: %s", error)
            images = []
        readable = tuple(path for path in images if path.is_file())[:MOST_IMAGES]
        return PrepareEngines(request.folder, request.cache, request.device, readable)


def _describe(prepared: EnginesPrepared) -> str:
    measured = sorted(prepared.milliseconds.items(), key=lambda item: item[1])
    parts = [f"{reason.rstrip('.')}." for reason in prepared.not_used]
    if len(measured) > 1:
        parts.insert(0, f"Measured here: {', '.join(f'{label} {ms:.0f} ms' for label, ms in measured)} a part.")
    return " ".join(parts)
