"""The running application: every part, made once and wired once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QMessageBox

from app.messages.message import Message
from app.messages.wording.say import say
from app.operations.engine_controller import EngineController
from app.operations.engine_preparation_worker import EnginePreparationWorker
from app.operations.inspection_worker import InspectionWorker
from app.operations.shutdown_controller import PATIENCE_S, ShutdownController
from app.operations.task_runner import TaskRunner
from app.operations.training_worker import TrainingWorker
from app.pages.inspect.controller import InspectionController
from app.pages.inspect.limit_controller import LimitController
from app.pages.inspect.state import InspectionState
from app.pages.products.controller import ProductController
from app.pages.review.controller import ReviewController
from app.pages.review.state import ReviewState
from app.pages.settings.controller import SettingsController
from app.pages.train.controller import TrainingController
from app.processes import engine_preparation_process, inspection_process, training_process
from app.processes.child_process import ChildTarget
from app.settings.schema import SCHEMA
from app.settings.setting import AnySetting
from app.settings.store import SettingsStore
from app.shell.main_window import MainWindow
from app.shell.status_controller import StatusController
from app.sources.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_notice
from app.state.training_state import TrainingState
from app.storage.workspace import Workspace
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)


class Application(QObject):
    """States, workers, controllers and the window of one workspace. Call `begin` when the window is shown, `close` at the end."""

    def __init__(
        self,
        workspace: Workspace,
        training_target: ChildTarget = training_process.run,
        inspection_target: ChildTarget = inspection_process.run,
        preparation_target: ChildTarget = engine_preparation_process.run,
        schema: tuple[AnySetting, ...] = SCHEMA,
        catalogue: Catalogue | None = None,
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self._catalogue = catalogue or Catalogue()
        self._settings_store = SettingsStore(workspace.settings_path, schema)
        loaded = self._settings_store.load()
        self._found = (*workspace.found, *loaded.found)
        self.app_state = AppState(workspace.path, loaded.settings, self)
        self.inspection_state = InspectionState(self)
        self.training_state = TrainingState(self)
        self.review_state = ReviewState(self)
        self._make_workers(training_target, inspection_target, preparation_target)
        self._make_controllers()
        self.window = MainWindow(
            self.app_state, self.inspection_state, self.training_state, self.review_state, schema, self._catalogue
        )
        self.shutdown = ShutdownController(
            self.window,
            self.app_state,
            self.training_state,
            self.training_worker,
            self.inspection_worker,
            self._confirm_stop,
            self,
        )
        for signal, slot in (*self._window_intents(), *self._page_intents(), *self._internal_wires()):
            signal.connect(slot)

    def begin(self) -> None:
        """Read the workspace and start the background threads."""
        self.inspection_worker.start()
        try:
            self.products.refresh()
            self.training.refresh()
            self.review.refresh()
        except OneNipError as error:
            self.app_state.raise_notice(error_notice("The workspace cannot be read", error))
        self._tell_found(self._found)
        self.checker.run(self._integrity_check.run, self._tell_found, lambda error: log.warning("%s", error))
        self.status.start()
        if self.app_state.active_model is not None:
            self.inspection.use_model(self.app_state.active_model)

    def _tell_found(self, found: tuple[Message, ...]) -> None:
        for message in found:
            self.app_state.raise_notice(Notice(NoticeLevel.WARNING, self.tr("Found at the start"), say(message)))

    def close(self) -> None:
        """Stop what still runs and wait until no thread and no child process is left."""
        self.status.close()
        self.settings.close()
        self.inspection.close()
        self.products.cancel_import()
        self.preparation_worker.close()
        self.training_worker.close(PATIENCE_S)
        self.inspection_worker.close()
        self._integrity_check.cancel()
        for runner in (self.importer, self.reader, self.checker):
            runner.close()
        self.window.hide()
        self.window.deleteLater()
        self.workspace.close()

    def _make_workers(
        self, training_target: ChildTarget, inspection_target: ChildTarget, preparation_target: ChildTarget
    ) -> None:
        logs = self.workspace.log_folder
        self.importer = TaskRunner("import", self)
        self.reader = TaskRunner("reader", self)
        self.checker = TaskRunner("checker", self)
        self._integrity_check = self.workspace.integrity_check()
        self.training_worker = TrainingWorker(logs / "training.log", training_target, self)
        self.inspection_worker = InspectionWorker(
            self.workspace.batches, logs / "inspection.log", inspection_target, self, self.workspace.engines_folder
        )
        self.preparation_worker = EnginePreparationWorker(logs / "preparation.log", preparation_target, self)

    def _make_controllers(self) -> None:
        app_state, workspace = self.app_state, self.workspace
        self.products = ProductController(app_state, self.training_state, workspace.products, self.importer, self)
        self.training = TrainingController(app_state, self.training_state, workspace, self.training_worker, self)
        self.inspection = InspectionController(
            app_state,
            self.inspection_state,
            workspace.batches,
            self.inspection_worker,
            self.reader,
            self,
            self._catalogue,
        )
        self.engines = EngineController(app_state, workspace, self.preparation_worker, self)
        self.limit = LimitController(app_state, workspace.products, self)
        self.review = ReviewController(app_state, self.review_state, workspace.batches, self.reader, self)
        self.settings = SettingsController(app_state, self._settings_store, workspace.log_folder, self)
        self.status = StatusController(app_state, workspace, self)

    def _window_intents(self) -> list[tuple[SignalInstance, Callable[..., Any]]]:
        window = self.window
        return [
            (window.productSelected, self.products.select_product),
            (window.modelActivated, self.training.activate_model),
        ]

    def _page_intents(self) -> list[tuple[SignalInstance, Callable[..., Any]]]:
        window = self.window
        inspect, products, train = window.inspect_page, window.products_page, window.train_page
        review, settings = window.review_page, window.settings_page
        return [
            (inspect.sourceRequested, self.inspection.start),
            (inspect.pauseRequested, self.inspection.pause),
            (inspect.resumeRequested, self.inspection.resume),
            (inspect.stopRequested, self.inspection.stop),
            (inspect.partRequested, self.inspection.show_part),
            (inspect.overruleRequested, self.review.overrule),
            (inspect.limitChosen, self.limit.choose),
            (inspect.undoRequested, self.review.undo),
            (inspect.opacityChanged, self.settings.set_opacity),
            (products.createRequested, self.products.create),
            (products.importRequested, self.products.import_paths),
            (products.promptToggled, self.products.set_prompt),
            (products.imagesTrashed, self.products.trash_images),
            (products.productTrashed, self.products.trash_product),
            (products.importCancelRequested, self.products.cancel_import),
            (products.undoRequested, self.products.undo),
            (train.trainRequested, self.training.train),
            (train.cancelRequested, self.training.cancel),
            (train.resumeRequested, self.training.resume),
            (train.modelActivated, self.training.activate_model),
            (review.batchOpened, self.review.open_batch),
            (review.filterChanged, self.review.set_filter),
            (review.inspectionSelected, self.review.select_inspection),
            (review.overruleRequested, self.review.overrule),
            (review.exportRequested, self.review.export),
            (review.batchTrashed, self.review.trash_batch),
            (review.undoRequested, self.review.undo),
            (review.opacityChanged, self.settings.set_opacity),
            (settings.settingChosen, self.settings.apply),
            (train.settingChosen, self.settings.apply),
            (settings.logFolderRequested, self.settings.open_log_folder),
        ]

    def _internal_wires(self) -> list[tuple[SignalInstance, Callable[..., Any]]]:
        return [
            (self.training.modelActivated, self.inspection.use_model),
            (self.inspection_worker.modelLoaded, self.engines.on_model_loaded),
            (self.engines.fasterEngineReady, self.inspection.use_faster_engine),
            (self.settings.deviceChanged, self.inspection.use_device),
            (self.inspection.deviceShown, self.status.show_device),
            (self.inspection.batchesChanged, self.review.show_batches),
            (self.review.overruled, self.inspection_state.update_inspection),
            (self.limit.limitChanged, self.inspection.use_limit),
        ]

    def _confirm_stop(self) -> bool:
        answer = QMessageBox.question(
            self.window,
            self.tr("Training is running"),
            self.tr("Stop the training and quit? A checkpoint is kept; you can resume it on the Train page."),
            defaultButton=QMessageBox.StandardButton.No,
        )
        return answer is QMessageBox.StandardButton.Yes
