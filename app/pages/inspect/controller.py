"""Inspection runs: start from any source, pause, stop, and bring the inspected parts into the state."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.model_record import ModelRecord
from app.domain.part import InspectedPart, Inspection
from app.domain.run_status import RunState, SourceStatus
from app.domain.source_choice import SourceChoice
from app.messages.codes import sources as codes
from app.messages.codes.readiness import NoProductChosen
from app.messages.wording.say import say
from app.operations.inspection_worker import InspectionWorker
from app.operations.task_runner import TaskRunner
from app.pages.inspect.state import InspectionState
from app.processes.inspection_client import InspectionEngineError
from app.processes.messages import ModelLoaded
from app.runs.inspection_run import RunEnd, RunOutcome, RunRequest
from app.settings.schema import DEVICE, SOURCES
from app.sources.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_notice
from app.storage.batches import BatchStore
from onenip_core.errors import OneNipError
from onenip_core.types import AnomalyMap, RgbImage

DELIVERY_INTERVAL_MS = 33


class InspectionController(QObject):
    """Carries out the intents of the Inspect page."""

    batchesChanged = Signal()
    deviceShown = Signal(str)
    """Carries the device of the loaded model, as a person knows it."""
    runEnded = Signal(object)
    """Carries the RunOutcome, after its last part was shown."""

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        store: BatchStore,
        worker: InspectionWorker,
        reader: TaskRunner,
        parent: QObject | None = None,
        catalogue: Catalogue | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue or Catalogue()
        self._app_state = app_state
        self._state = inspection_state
        self._store = store
        self._worker = worker
        self._reader = reader
        # Parts come as fast as they are judged; the GUI takes them thirty times a second.
        self._delivery_timer = QTimer(self, interval=DELIVERY_INTERVAL_MS)
        self._delivery_timer.timeout.connect(self._deliver)
        worker.modelLoaded.connect(self._on_model_loaded)
        worker.modelFailed.connect(self._on_model_failed)
        worker.runStarted.connect(self._on_run_started)
        worker.runEnded.connect(self._on_run_ended)

    @Slot(object)
    def start(self, choice: SourceChoice) -> None:
        """Inspect what a person chose, and remember it for the product."""
        request = self._request_for(choice)
        if request is None:
            return
        self._state.begin_run()
        self._state.set_source_status(SourceStatus(codes.Starting()))
        self._state.set_run_state(RunState.STARTING)
        self._worker.start_run(request)
        self._delivery_timer.start()
        self._remember(choice)

    @Slot()
    def pause(self) -> None:
        """Hold the run."""
        if self._state.run_state is RunState.RUNNING:
            self._worker.control.pause()
            self._state.set_run_state(RunState.PAUSED)

    @Slot()
    def resume(self) -> None:
        """Go on with a held run."""
        if self._state.run_state is RunState.PAUSED:
            self._worker.control.resume()
            self._state.set_run_state(RunState.RUNNING)

    @Slot()
    def stop(self) -> None:
        """End the run after the present frame."""
        if self._state.run_state in (RunState.STARTING, RunState.RUNNING, RunState.PAUSED):
            self._state.set_run_state(RunState.STOPPING)
            self._worker.control.request_stop()

    @Slot(int)
    def show_part(self, inspection_id: int) -> None:
        """Show an earlier part again, read back from the batch."""

        def load() -> tuple[Inspection, tuple[RgbImage | None, AnomalyMap | None]]:
            inspection = self._store.inspection(inspection_id)
            return inspection, self._store.load_part(inspection)

        self._reader.run(
            load,
            lambda loaded: self._state.select_part(InspectedPart(loaded[0], *loaded[1])),
            lambda error: self._app_state.raise_notice(error_notice("The part cannot be shown", error)),
        )

    @Slot(float)
    def use_limit(self, limit: float) -> None:
        """Judge the next parts of a run that is going on by this limit."""
        if self._state.run_state is not RunState.IDLE:
            self._worker.control.change_threshold(limit)

    @Slot(object)
    def use_model(self, model: ModelRecord) -> None:
        """Load a model ahead of the next run."""
        self._worker.preload(model.folder, self._app_state.settings[DEVICE])

    @Slot()
    def use_faster_engine(self) -> None:
        """Load the active model anew, with the engine that was prepared for it; a run that is going on ends first."""
        if self._app_state.active_model is not None:
            self._worker.preload(self._app_state.active_model.folder, self._app_state.settings[DEVICE], anew=True)

    @Slot(str)
    def use_device(self, _device: str) -> None:
        """Load the active model anew on the device of the settings."""
        if self._app_state.active_model is not None:
            self.use_model(self._app_state.active_model)

    def close(self) -> None:
        """Take no more parts."""
        self._delivery_timer.stop()

    def _remember(self, choice: SourceChoice) -> None:
        product = self._app_state.active_product
        if product is not None and choice.may_be_kept:
            text = self._catalogue.to_text(choice)
            if text is not None:
                known = self._app_state.settings[SOURCES]
                self._app_state.set_setting(SOURCES, {**known, str(product.id): text})

    def _request_for(self, choice: SourceChoice) -> RunRequest | None:
        product, model = self._app_state.active_product, self._app_state.active_model
        obstacle = self._app_state.obstacle_to_inspection(self._state.run_state)
        if obstacle is not None or product is None or model is None:
            self._refuse(say(obstacle or NoProductChosen()))
            return None
        names = {image.path.name: image.original_name for image in self._app_state.images}
        source, device = self._catalogue.open(choice), self._app_state.settings[DEVICE]
        return RunRequest(source, product.name, model, device, product.limit, names, product.id)

    def _refuse(self, text: str) -> None:
        self._app_state.raise_notice(Notice(NoticeLevel.WARNING, "Nothing was inspected", text))

    @Slot()
    def _deliver(self) -> None:
        delivery = self._worker.delivery.take()
        if delivery is not None:
            self._state.add_parts(delivery.newest, delivery.thumbnails)
        self._state.set_source_status(self._worker.control.status)

    @Slot(object)
    def _on_model_loaded(self, loaded: ModelLoaded) -> None:
        self.deviceShown.emit(loaded.device_name)

    @Slot(object)
    def _on_model_failed(self, error: InspectionEngineError) -> None:
        self._app_state.raise_notice(error_notice("The model cannot be loaded", error))

    @Slot(object)
    def _on_run_started(self, loaded: ModelLoaded) -> None:
        self.deviceShown.emit(loaded.device_name)
        if self._state.run_state is RunState.STARTING:
            self._state.set_run_state(RunState.RUNNING)
        self.batchesChanged.emit()

    @Slot(object)
    def _on_run_ended(self, outcome: RunOutcome) -> None:
        self._delivery_timer.stop()
        self._deliver()
        self._state.set_run_state(RunState.IDLE)
        self._raise_outcome(outcome)
        self.batchesChanged.emit()
        self.runEnded.emit(outcome)

    def _raise_outcome(self, outcome: RunOutcome) -> None:
        if outcome.error is not None:
            notice = error_notice("Inspection stopped", outcome.error)
            if isinstance(outcome.error, OneNipError) and outcome.batch is not None:
                saved = f"{notice.text} What was inspected before is saved: {_parts(outcome.batch.total)}."
                if outcome.unrecorded:
                    saved += f" Not saved, though it was shown: {_parts(outcome.unrecorded)}."
                notice = Notice(notice.level, notice.title, saved, notice.details)
            self._app_state.raise_notice(notice)
        elif outcome.batch is None:
            if outcome.end is RunEnd.SOURCE_ENDED:
                self._refuse(f"{outcome.source_name} delivered no image. Choose another source.")
        else:
            batch = outcome.batch
            counts = f"{batch.ok_count} OK, {batch.ng_count} NG, {batch.not_checked_count} not checked"
            text = f"{_parts(batch.total)} of {batch.product_name}: {counts}. Saved as a batch on the Review page."
            level = NoticeLevel.WARNING if outcome.unrecorded else NoticeLevel.INFO
            if outcome.unrecorded:
                text += f" NOT RECORDED, because the disk was too slow: {_parts(outcome.unrecorded)}, all OK."
            self._app_state.raise_notice(Notice(level, "Inspection finished", text))


def _parts(count: int) -> str:
    return "1 part" if count == 1 else f"{count} parts"
