"""Lets the model that inspects be made ready for the fastest engine, in the background, and says which engine judges."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.messages.codes import inspection as codes
from app.messages.core_sentences import core_message
from app.messages.message import Message, PlainText, Several
from app.operations.compared_images import images_to_compare
from app.operations.engine_preparation_worker import EnginePreparationWorker
from app.operations.task_runner import TaskRunner
from app.processes.messages import EnginesPrepared, ModelLoaded, PrepareEngines, WorkFailed
from app.state.app_state import AppState
from app.storage.workspace import Workspace

log = logging.getLogger(__name__)

_PLAIN = "torch"
"""The label of the engine that all others are compared with."""


class EngineController(QObject):
    """A model is served by torch until its export agrees with torch and was measured to be faster."""

    fasterEngineReady = Signal()
    """The active model can be loaded anew, with another engine."""

    def __init__(
        self,
        app_state: AppState,
        workspace: Workspace,
        worker: EnginePreparationWorker,
        reader: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._workspace = workspace
        self._worker = worker
        self._reader = reader
        self._loaded: ModelLoaded | None = None
        self._running: PrepareEngines | None = None
        self._answers: dict[PrepareEngines, EnginesPrepared | WorkFailed] = {}
        self._said: tuple[tuple[Message, ...], tuple[Message, ...]] | None = None
        worker.ended.connect(self._on_ended)
        app_state.modelsChanged.connect(self._say)

    @Slot(object)
    def on_model_loaded(self, loaded: ModelLoaded) -> None:
        """Ask once for every model and device which engine is the fastest, and show what is known."""
        self._loaded = loaded
        request = self._request()
        if request is None:
            self._show()
        elif request in self._answers:
            self._conclude(self._answers[request], reload=False)
        else:
            self._show(codes.FastestIsLookedFor())
            if self._running is None:
                self._running = request
                self._reader.run(lambda: self._images_of(request), self._start, self._start_without_images)

    def _start(self, images: tuple[Path, ...]) -> None:
        if self._running is not None:
            self._worker.start(replace(self._running, images=images))

    def _start_without_images(self, error: Exception) -> None:
        log.warning("The engines are compared without images of the workspace: %s", error)
        self._start(())

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
        model, device = self._app_state.active_model, self._app_state.device
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
            log.warning("No faster engine for %s: %s\n%s", self._loaded.folder, answer.message, answer.details)
            self._show(codes.NoFasterEngine(), details=(answer.message,))
        elif answer.engine == self._loaded.engine:
            self._show(speed_message(answer), details=_facts(answer))
        elif reload:
            self.fasterEngineReady.emit()
        else:
            self._show(codes.EngineCannotBeLoaded(), details=_facts(answer))

    def _show(self, *more: Message, details: tuple[Message, ...] = ()) -> None:
        """Say for people where the model runs; `details` are for those who know what engines are."""
        self._said = more, details
        self._say()

    @Slot()
    def _say(self) -> None:
        """The model that is meant is the one that is loaded, by the title that it has now."""
        loaded = self._loaded
        model = next((each for each in self._app_state.models if loaded and each.folder == loaded.folder), None)
        if model is None or loaded is None or self._said is None:
            return
        more, details = self._said
        kind, _, name = loaded.device_name.partition(" ")
        place = codes.OnGraphicsCard(name) if kind == "GPU" else codes.OnProcessor()
        facts = (PlainText(f"{loaded.device_name}."), *details)
        self._app_state.set_engine_message(Several((codes.RunsOn(model.label, place), *more)), Several(facts))

    def _images_of(self, request: PrepareEngines) -> tuple[Path, ...]:
        model = next((m for m in self._workspace.models.list() if m.folder == request.folder), None)
        return images_to_compare(self._workspace.products, model)


def speed_message(prepared: EnginesPrepared) -> Message:
    """How much faster than torch, which is the plain way and always right; a station has none to compare with."""
    if prepared.label == _PLAIN:
        return codes.PlainIsFastest()
    plain, mine = prepared.milliseconds.get(_PLAIN), prepared.milliseconds.get(prepared.label)
    return codes.FasterThanPlain(plain / mine) if plain and mine else codes.FastestThatAgrees()


def _not_used(reason: str) -> Message:
    said = core_message(reason)
    return said if reason.endswith(".") else codes.EngineNotUsed(said)


def _facts(prepared: EnginesPrepared) -> tuple[Message, ...]:
    measured = sorted(prepared.milliseconds.items(), key=lambda item: item[1])
    facts: list[Message] = [_not_used(reason) for reason in prepared.not_used]
    if len(measured) > 1:
        facts.insert(0, codes.Measured(tuple(codes.EngineTime(label, ms) for label, ms in measured)))
    return tuple(facts)
