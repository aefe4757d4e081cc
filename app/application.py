"""The running application: every part, made once and wired once."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from app.actions.registry import ActionRegistry
from app.domain.changes import Changes, Stale
from app.domain.edition import Edition
from app.languages.spoken_language import SpokenLanguage
from app.line.hub import LineHub
from app.line.secrets import SecretStore
from app.messages.codes import operations as codes
from app.messages.message import Message, Several
from app.messages.wording.say import say
from app.operations.access_control import AccessControl
from app.operations.backbone_control import BackboneControl
from app.operations.coverage_notice import CoverageNotice
from app.operations.disk_watch import DiskWatch
from app.operations.drift_watch import DriftWatch
from app.operations.engine_controller import EngineController
from app.operations.engine_preparation_worker import EnginePreparationWorker
from app.operations.explanations import Explanations
from app.operations.first_steps_watch import FirstStepsWatch
from app.operations.flow_control import FlowControl
from app.operations.golden_evaluation import GoldenEvaluation
from app.operations.golden_worker import GoldenWorker
from app.operations.image_comparison_worker import ImageComparisonWorker
from app.operations.image_judgement import ImageJudgement
from app.operations.inspection_control import InspectionControl
from app.operations.inspection_worker import InspectionWorker
from app.operations.library import Library
from app.operations.limit_evidence import LimitEvidence
from app.operations.line_control import LineControl
from app.operations.model_files import ModelFiles
from app.operations.model_serving import ModelServing
from app.operations.next_product import NextProduct
from app.operations.operator_lock import OperatorLock
from app.operations.other_windows import OtherWindows
from app.operations.overrule_watch import OverruleWatch
from app.operations.product_change import ProductChange
from app.operations.product_switch import ProductSwitch
from app.operations.retention_control import RetentionControl
from app.operations.runner import OperationRunner
from app.operations.services import Services
from app.operations.settings_keeper import SettingsKeeper
from app.operations.shift_keeper import ShiftKeeper
from app.operations.shutdown_controller import PATIENCE_S, ShutdownController
from app.operations.spare_memory import SpareMemory
from app.operations.station_watch import StationWatch
from app.operations.task_runner import TaskRunner
from app.operations.training_changes import TrainingChanges
from app.operations.training_control import TrainingControl
from app.operations.training_queue import TrainingQueue
from app.operations.training_worker import TrainingWorker
from app.operations.trash_operations import RemoveDeletedFiles
from app.operations.unusual_images import UnusualImages
from app.operations.verdict_replay import VerdictReplay
from app.pages.catalogue import PAGES
from app.pages.page import PageDescriptor
from app.processes import (
    engine_preparation_process,
    golden_process,
    image_comparison_process,
    inspection_process,
    training_process,
)
from app.processes.child_process import ChildTarget
from app.processes.edition import find_edition
from app.settings.schema import SCHEMA
from app.settings.setting import AnySetting
from app.settings.store import SettingsStore
from app.shell.access_gate import AccessGate
from app.shell.closing_question import ClosingQuestion
from app.shell.first_paint import FirstPaint
from app.shell.flow_watch import FlowWatch
from app.shell.front import Front
from app.shell.idle_watch import IdleWatch
from app.shell.language_switch import LanguageSwitch
from app.shell.loading_ahead import load_ahead
from app.shell.lock_key import LockKey
from app.shell.main_window import MainWindow
from app.shell.operator_gate import OperatorGate
from app.sources.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.backbone_state import BackboneState
from app.state.drift_state import DriftState
from app.state.evaluation_state import EvaluationState
from app.state.first_steps_state import FirstStepsState
from app.state.inspection_state import InspectionState
from app.state.notice import Notice, NoticeLevel
from app.state.operator_mode import OperatorMode
from app.state.overrule_state import OverruleState
from app.state.retention_state import RetentionState
from app.state.shift_state import ShiftState
from app.state.training_state import TrainingState
from app.state.work_state import WorkState
from app.storage.workspace import Workspace
from app.widgets.look.fonts import shape_han

log = logging.getLogger(__name__)


class Application(QObject):
    """States, workers, services and the window of one workspace. Call `begin` when the window is shown, `close` at the end."""

    def __init__(
        self,
        workspace: Workspace,
        training_target: ChildTarget = training_process.run,
        inspection_target: ChildTarget = inspection_process.run,
        preparation_target: ChildTarget = engine_preparation_process.run,
        comparison_target: ChildTarget = image_comparison_process.run,
        schema: tuple[AnySetting, ...] = SCHEMA,
        catalogue: Catalogue | None = None,
        pages: Sequence[PageDescriptor] = PAGES,
        edition: Edition | None = None,
        golden_target: ChildTarget = golden_process.run,
        replay_target: ChildTarget = inspection_process.run_beside,
        speech: SpokenLanguage | None = None,
        language: str | None = None,
    ) -> None:
        """`edition` is found out if it is not given; `language` is spoken whatever the settings say."""
        super().__init__()
        self.workspace = workspace
        settings_store = SettingsStore(workspace.settings_path, schema)
        loaded = settings_store.load()
        self._found = (*workspace.found, *workspace.people.take_recoveries(), *loaded.found)
        self._told: tuple[Message, ...] = ()
        self.app_state = AppState(workspace.path, loaded.settings, self, edition or find_edition())
        self.work_state = WorkState(self)
        self.inspection_state = InspectionState(self)
        self.shift_state = ShiftState(self.inspection_state, self)
        self.operator_mode = OperatorMode(self)
        self.training_state = TrainingState(self)
        self.backbone_state = BackboneState(self)
        self._make_workers(training_target, inspection_target, preparation_target, comparison_target)
        self._replay_target = replay_target
        self.evaluation_state = EvaluationState(self)
        self._golden_worker = GoldenWorker(workspace.log_folder / "golden.log", golden_target, self)
        self.services = self._make_services(schema, catalogue or Catalogue())
        self.services.inspection.lastPartsTold.connect(self.services.shifts.settle_run)
        self._settings = SettingsKeeper(
            self.app_state, settings_store, self._disk, self, workspace.audit, workspace.acting
        )
        self._pages = tuple(pages)
        self._speech = SpokenLanguage(self) if speech is None else speech
        self._speech_is_ours = speech is None
        self.language_switch = LanguageSwitch(self.app_state, self._speech, self, language)
        self.language_switch.switched.connect(self._speak_anew)
        self._show_front()
        self.first_paint = FirstPaint(self.window, self)
        self.first_paint.painted.connect(lambda: load_ahead(self.app_state.edition))
        self.idle_watch = IdleWatch(self.app_state, self.services.access, self)
        lock_keys = self.actions["window.person"].shortcut()
        self.lock_key = LockKey(lock_keys, self.app_state.access, self.services.access, self)
        self.shutdown = ShutdownController(
            self.window,
            self.app_state,
            self.training_state,
            self.training_worker,
            self.services.inspection,
            lambda work: ClosingQuestion(self.window, self.window.appearance).ask(work),
            lambda: self.services.runner.exporting,
            self,
            lambda: self.operator_gate.may_close(),
            lambda: self.work_state.progress is not None,
        )

    def begin(self) -> None:
        """Read the workspace, make the pages that are not there yet and start the background threads."""
        self.services.library.firstRead.connect(self.services.queue.begin)
        self.services.library.firstRead.connect(self._first_steps_watch.begin)
        self.services.library.read_everything()  # beside the pages: until it is read, the window says that nothing is there
        self.front.make_all_pages()
        self.inspection_worker.start()
        self.services.shifts.read()
        self.services.flow.begin()
        self.services.runner.announce(Changes(Stale.BATCHES))
        self._tell_found(self._found)
        self._checker.run(self._integrity_check.run, self._tell_found, lambda error: log.warning("%s", error))
        if self.workspace.may_tidy:
            self.services.runner.run(RemoveDeletedFiles(self.workspace.trash, is_told=False))
        self._disk_watch.start()
        self._spare_memory.start()
        if self._station_watch is not None:
            self._station_watch.start()
        self.services.line.begin()
        self.services.backbones.look()
        self.services.retention.begin()

    def close(self) -> None:
        """Stop what still runs and wait until no thread and no child process is left."""
        self.services.access.close()
        self.services.queue.close()
        self._disk_watch.close()
        self._spare_memory.close()
        if self._station_watch is not None:
            self._station_watch.close()
        self.services.inspection.close()
        self.services.model_files.close()
        self.services.other_windows.close()
        self.services.backbones.close()
        self.services.unusual.close()
        self.services.evaluation.close()
        self.services.replay.close()
        self.services.retention.close()
        self.services.runner.close()
        self._preparation_worker.close()
        self.training_worker.close(PATIENCE_S)
        self.inspection_worker.close()
        self.services.line.close()
        self.services.flow.close()
        self._integrity_check.cancel()
        self._settings.close()
        for tasks in (self._reader, self._checker, self._disk, self._pin_tasks, self._drift_tasks):
            tasks.close()
        self.front.close()
        if self._speech_is_ours:
            self._speech.fall_silent()
        self.workspace.close()
        self.deleteLater()  # signals of the states hold what they are connected to, and so the whole window

    def _make_workers(
        self,
        training_target: ChildTarget,
        inspection_target: ChildTarget,
        preparation_target: ChildTarget,
        comparison_target: ChildTarget,
    ) -> None:
        logs = self.workspace.log_folder
        self._reader = TaskRunner("reader", self)
        self._checker = TaskRunner("checker", self)
        self._disk = TaskRunner("disk", self)
        self._drift_tasks = TaskRunner("drift", self)  # thousands of scores: pages that read do not wait for them
        self._pin_tasks = TaskRunner("pin", self)  # whoever wants out does not wait for a check of the whole workspace
        self._integrity_check = self.workspace.integrity_check()
        self.training_worker = TrainingWorker(logs / "training.log", training_target, self)
        self._line_hub = LineHub(say)
        self.inspection_worker = InspectionWorker(
            self.workspace.runs,
            logs / "inspection.log",
            inspection_target,
            self,
            self.workspace.engines_folder,
            self._line_hub.tell,
        )
        self._preparation_worker = EnginePreparationWorker(logs / "preparation.log", preparation_target, self)
        self._comparison_worker = ImageComparisonWorker(logs / "comparison.log", comparison_target, self)

    def _make_services(self, schema: tuple[AnySetting, ...], catalogue: Catalogue) -> Services:
        app_state, workspace, reader = self.app_state, self.workspace, self._reader
        judgement = ImageJudgement(app_state, self.inspection_state, self.inspection_worker, self)
        runner = OperationRunner(app_state, self.work_state, self, workspace.acting)
        access = AccessControl(app_state, workspace, self._pin_tasks, self)
        runner.changed.connect(access.on_changed)
        library = Library(workspace, app_state, self.training_state, self.inspection_state, reader, self)
        runner.changed.connect(library.on_changed)
        engines = EngineController(app_state, workspace, self._preparation_worker, reader, self)
        self._serving = ModelServing(app_state, self.inspection_worker, engines, self)
        self._evidence = LimitEvidence(app_state, reader, self)
        self._coverage = CoverageNotice(app_state, self.inspection_state, self)
        self._training_changes = TrainingChanges(app_state, workspace, reader, self)
        overrules = OverruleState(self)
        self._overrule_watch = OverruleWatch(app_state, overrules, workspace, reader, self)
        runner.changed.connect(self._overrule_watch.on_changed)
        drift = DriftState(self)
        self._drift_watch = DriftWatch(
            app_state, self.inspection_state, drift, workspace.drift, self._drift_tasks, self
        )
        runner.changed.connect(self._drift_watch.on_changed)
        first_steps = FirstStepsState(self)
        self._first_steps_watch = FirstStepsWatch(
            app_state, self.inspection_state, first_steps, workspace.first_parts, reader, self
        )
        runner.changed.connect(self._first_steps_watch.on_changed)
        self._disk_watch = DiskWatch(app_state, workspace, self._disk, self)
        self._spare_memory = SpareMemory(self._checker, self)
        self._station_watch: StationWatch | None = None
        inspection = InspectionControl(
            app_state,
            self.inspection_state,
            self.training_state,
            workspace,
            self.inspection_worker,
            reader,
            runner,
            catalogue,
            self,
        )
        retention_state = RetentionState(self)
        if workspace.station is not None:
            self._station_watch = StationWatch(workspace.station, app_state, inspection, runner, self)
        next_product = NextProduct(self.app_state, self.inspection_state, inspection, library, self)
        switch = ProductSwitch(app_state, self.inspection_state, self.training_state, catalogue, next_product, self)
        training = TrainingControl(app_state, self.training_state, workspace, self.training_worker, runner, self)
        line = LineControl(
            self._line_hub,
            SecretStore(workspace.line_secrets_path),
            app_state,
            self.inspection_state,
            self.training_state,
            self.inspection_worker,
            switch,
            parent=self,
        )
        return Services(
            workspace,
            schema,
            catalogue,
            app_state,
            self.work_state,
            self.inspection_state,
            self.training_state,
            runner,
            library,
            reader,
            inspection,
            judgement,
            Explanations(app_state, judgement, workspace.products, reader, self),
            training,
            TrainingQueue(app_state, self.training_state, training, self),
            UnusualImages(
                app_state,
                self.work_state,
                self.inspection_state,
                self.training_state,
                self.backbone_state,
                workspace.products,
                self._comparison_worker,
                reader,
                runner,
                self,
            ),
            ModelFiles(app_state, self.training_state, workspace, inspection, runner, self),
            line,
            FlowControl(app_state, self.inspection_state, workspace, self.inspection_worker, self),
            self.operator_mode,
            self.shift_state,
            ShiftKeeper(app_state, self.shift_state, workspace.shifts, reader, runner, self),
            OperatorLock(app_state, self._pin_tasks, self),
            access,
            ProductChange(app_state, self.inspection_state, catalogue, next_product, self),
            self.backbone_state,
            BackboneControl(app_state, self.backbone_state, reader, self),
            self.evaluation_state,
            GoldenEvaluation(
                self.evaluation_state,
                app_state,
                self.inspection_state,
                self.training_state,
                workspace,
                self._golden_worker,
                reader,
                runner,
                self,
            ),
            overrules,
            VerdictReplay(app_state, self.inspection_state, self.training_state, workspace, self._replay_target, self),
            retention_state,
            RetentionControl(
                retention_state, app_state, self.training_state, workspace, lambda: inspection.busy, runner, self
            ),
            drift,
            self._drift_watch,
            first_steps,
            OtherWindows(app_state, parent=self),
        )

    def _show_front(self, before: Front | None = None) -> None:
        shape_han(self._speech.language)
        self.front = Front(self.services, self._pages, self, before, self._speech.language)

    @property
    def window(self) -> MainWindow:
        """The window that stands now; another one after the language has changed."""
        return self.front.window

    @property
    def actions(self) -> ActionRegistry:
        """All that can be done in that window."""
        return self.front.actions

    @property
    def access_gate(self) -> AccessGate:
        """Who is let into that window."""
        return self.front.access_gate

    @property
    def operator_gate(self) -> OperatorGate:
        """Who may hand that window to the operator."""
        return self.front.operator_gate

    @property
    def flow_watch(self) -> FlowWatch:
        """What hears the scanner in that window."""
        return self.front.flow_watch

    @Slot()
    def _speak_anew(self) -> None:
        """All that is on the screen is made again, in the language that is spoken now; what runs does not notice."""
        before = self.front
        self._show_front(before)
        self.shutdown.watch(self.window)
        self.services.runner.announce(Changes(~Stale.NOTHING))  # pages read what the states do not hold
        before.close()

    @Slot(object)
    def _tell_found(self, found: tuple[Message, ...]) -> None:
        # All of it in one notice: another with the same heading would take its place.
        self._told += found
        if found:
            text = self._told[0] if len(self._told) == 1 else Several(self._told)
            self.app_state.raise_notice(Notice(NoticeLevel.WARNING, codes.FoundAtTheStart(), text))
