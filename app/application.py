"""The running application: every part, made once and wired once."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from app.actions.registry import ActionRegistry
from app.composition.states import States
from app.composition.wiring import wire
from app.composition.workers import ChildTargets, Workers
from app.domain.changes import Changes, Stale
from app.domain.edition import Edition
from app.languages.spoken_language import SpokenLanguage
from app.messages.codes import operations as codes
from app.messages.message import Message, Several
from app.operations.settings_keeper import SettingsKeeper
from app.operations.shutdown_controller import ShutdownController
from app.operations.trash_operations import RemoveDeletedFiles
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
from app.shell.front_switch import FrontSwitch
from app.shell.idle_watch import IdleWatch
from app.shell.loading_ahead import load_ahead
from app.shell.lock_key import LockKey
from app.shell.main_window import MainWindow
from app.shell.operator_gate import OperatorGate
from app.sources.catalogue import Catalogue
from app.state.notice import Notice, NoticeLevel
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
        states = States.make(workspace.path, loaded.settings, edition or find_edition(), self)
        self.app_state, self.work_state = states.app, states.work
        self.inspection_state, self.training_state = states.inspection, states.training
        self.operator_mode = states.operator_mode
        targets = ChildTargets(
            training_target, inspection_target, preparation_target, comparison_target, golden_target, replay_target
        )
        self.workers = Workers.make(workspace, targets, self)
        self._integrity_check = workspace.integrity_check()
        self.wired = wire(states, self.workers, workspace, schema, catalogue or Catalogue(), targets.replay, self)
        self.services = self.wired.services
        self.services.other_windows.speak(language)
        self._settings = SettingsKeeper(
            self.app_state, settings_store, self.workers.disk, self, workspace.audit, workspace.acting
        )
        self._pages = tuple(pages)
        self._speech = SpokenLanguage(self) if speech is None else speech
        self._speech_is_ours = speech is None
        self.front_switch = FrontSwitch(self.app_state, self._speech, self, language)
        self.front_switch.switched.connect(self._make_front_anew)
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
            self.workers.training,
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
        self.services.library.firstRead.connect(self.wired.watches.first_steps.begin)
        self.services.library.read_everything()  # beside the pages: until it is read, the window says that nothing is there
        self.front.make_all_pages()
        self.workers.inspection.start()
        self.services.shifts.read()
        self.services.flow.begin()
        self.services.runner.announce(Changes(Stale.BATCHES))
        self._tell_found(self._found)
        self.workers.checker.run(self._integrity_check.run, self._tell_found, lambda error: log.warning("%s", error))
        if self.workspace.may_tidy:
            self.services.runner.run(RemoveDeletedFiles(self.workspace.trash, is_told=False))
        self.wired.start_watching()
        self.services.line.begin()
        self.services.backbones.look()
        self.services.retention.begin()

    def close(self) -> None:
        """Stop what still runs and wait until no thread and no child process is left."""
        self.wired.close()
        self.workers.close_children()
        self.wired.close_line()
        self._integrity_check.cancel()
        self._settings.close()
        self.workers.close_tasks()
        self.front.close()
        if self._speech_is_ours:
            self._speech.fall_silent()
        self.workspace.close()
        self.deleteLater()  # signals of the states hold what they are connected to, and so the whole window

    def _show_front(self, before: Front | None = None) -> None:
        shape_han(self._speech.language)
        self.front = Front(self.services, self._pages, self, before, self._speech.language)

    @property
    def window(self) -> MainWindow:
        """The window that stands now; another one after the language or the text size has changed."""
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
    def _make_front_anew(self) -> None:
        """All that is on the screen is made again, in the language and text size that hold now; what runs does not notice."""
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
