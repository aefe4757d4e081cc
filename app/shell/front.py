"""All that stands between a person and the services: one window with its pages, actions, questions and gates.

It is made anew where the language changes. So nothing of it is kept anywhere else, and `close` takes all of it apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.actions.registry import ActionRegistry
from app.operations.services import Services
from app.operations.task_runner import TaskRunner
from app.pages.catalogue import OPERATOR_PAGE
from app.pages.page import PageDescriptor
from app.settings.schema import THEME
from app.shell.access_gate import AccessGate
from app.shell.export_folder import open_export_folder
from app.shell.first_steps_guide import FirstStepsGuide
from app.shell.flow_watch import FlowWatch
from app.shell.main_window import MainWindow
from app.shell.model_file_drop import ModelFileDrop
from app.shell.model_file_questions import ModelFileQuestions
from app.shell.operator_gate import OperatorGate
from app.shell.operator_screen import OperatorScreen
from app.shell.other_workspaces import OtherWorkspaces
from app.shell.window_actions import window_actions
from app.widgets.look.appearance import Appearance, prepare_application


class Front(QObject):
    """One window on the services. Call `make_all_pages` once the window was painted, `close` at the end."""

    def __init__(
        self,
        services: Services,
        descriptors: Sequence[PageDescriptor],
        parent: QObject,
        before: Front | None = None,
        language: str = "en",
    ) -> None:
        """`before` is the window whose place this one takes; `language` is the one that is spoken."""
        super().__init__(parent)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            prepare_application(application)
        self._reader = TaskRunner("window's reader", self)
        # What pages read comes back to them as long as they are there, and to nobody afterwards.
        self._services = services = replace(services, reader=self._reader)
        app_state, inspection_state, mode = services.app_state, services.inspection_state, services.operator_mode
        self.appearance = appearance = Appearance(app_state.settings[THEME], self)
        self.actions = actions = ActionRegistry(self)
        self.window = window = MainWindow(
            app_state,
            inspection_state,
            services.work_state,
            appearance,
            actions,
            descriptors,
            lambda descriptor: descriptor.make(services, appearance, actions),
            mode,
            OPERATOR_PAGE,
            language,
        )
        open_folder = partial(open_export_folder, app_state, services.work_state)
        actions.add(window_actions(window, services.work_state, app_state.access, open_folder), window)
        OtherWorkspaces(window, appearance, actions, services.other_windows, app_state, mode)
        FirstStepsGuide(window, actions, app_state, services.first_steps, services.training_state, services.work_state)
        self.access_gate = AccessGate(window, appearance, app_state, mode, services.access, services.runner)
        self.flow_watch = FlowWatch(
            window, app_state, inspection_state, services.flow, mode, self.access_gate.take_badge
        )
        self.operator_screen = OperatorScreen(
            window, lambda: OPERATOR_PAGE.make(services, appearance, actions), actions
        )
        self.operator_gate = OperatorGate(
            window, appearance, mode, services.operator_lock, services.runner, self.access_gate
        )
        ModelFileQuestions(window, appearance, services.model_files, inspection_state, app_state, mode)
        self._connect()
        actions.follow_access(app_state.access)
        if before is not None:
            self._take_over(before)

    def _connect(self) -> None:
        services, window, gate = self._services, self.window, self.operator_gate
        window.productSelected.connect(services.library.select_product)
        window.modelActivated.connect(services.activate_model)
        window.undoRequested.connect(services.runner.undo)
        window.stepUndoRequested.connect(services.runner.undo_step)
        window.redoRequested.connect(services.runner.redo)
        window.addingCancelled.connect(services.runner.cancel_long)
        window.operateRequested.connect(gate.toggle)
        window.logInRequested.connect(self.access_gate.toggle)
        self.access_gate.lockedChanged.connect(window.notices.set_locked)
        drop = ModelFileDrop(window, self.appearance, lambda: services.operator_mode.active)
        drop.dropped.connect(services.model_files.take_dropped)
        services.operator_mode.logInAsked.connect(self.access_gate.toggle)
        services.operator_mode.leaveAsked.connect(gate.toggle)

    @property
    def reads(self) -> bool:
        """True while a page waits for what it reads from the workspace."""
        return self._reader.busy

    def make_all_pages(self) -> None:
        """Make the pages that nobody wanted to see yet."""
        self.window.make_all_pages()
        self.operator_screen.make()

    def _take_over(self, before: Front) -> None:
        """Stand where the other stood, for whoever stood before it, and show what it showed."""
        self.access_gate.go_on_from(before.access_gate)
        self.make_all_pages()
        self.window.go_on_from(before.window)
        if self._services.operator_mode.active:
            self.operator_screen.follow()

    def close(self) -> None:
        """Take the window apart; the services do not hear of it."""
        self._reader.close()
        self.actions.close()
        self.window.hide()
        self.window.deleteLater()
        self.deleteLater()
