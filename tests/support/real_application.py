"""The application with its real child processes and a small real model, as tests drive it."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.model_record import ModelRecord
from app.domain.part import Inspection
from app.domain.run_status import RunState
from app.pages.catalogue import PAGES
from app.pages.page import PageDescriptor
from app.processes import inspection_process
from app.processes.child_process import ChildTarget
from app.runs.run_request import RunOutcome
from app.settings.schema import SCHEMA
from app.settings.setting import AnySetting
from app.sources.folder.choice import FolderChoice
from app.state.notice import Notice
from app.storage.workspace import Workspace
from tests.support import child_targets
from tests.support.pages import inspect_page, products_page
from tests.support.settle import settle

START_MS = 120_000
"""A child process that loads torch beside other work takes its time."""


class RealApplication:
    """An application and all that it said."""

    def __init__(
        self,
        folder: Path,
        preparation_target: ChildTarget = child_targets.prepare_nothing,
        schema: tuple[AnySetting, ...] = SCHEMA,
        comparison_target: ChildTarget = child_targets.compare_nothing,
        inspection_target: ChildTarget = inspection_process.run,
        pages: Sequence[PageDescriptor] = PAGES,
    ) -> None:
        self.workspace = Workspace.open(folder)
        self.application = Application(
            self.workspace,
            inspection_target=inspection_target,
            preparation_target=preparation_target,
            comparison_target=comparison_target,
            schema=schema,
            pages=pages,
        )
        self.notices: list[Notice] = []
        self.outcomes: list[RunOutcome] = []
        self.application.app_state.noticeRaised.connect(self.notices.append)
        self.application.services.inspection.runEnded.connect(self.outcomes.append)
        self.inspection_state = self.application.inspection_state

    def begin(self) -> None:
        self.application.window.show()
        self.application.begin()
        settle(self.application)

    def create_product(self, name: str) -> None:
        """As a person does on the Products page; it becomes the active one."""
        products_page(self.application.window).createRequested.emit(name)
        settle(self.application)

    def import_images(self, *paths: Path) -> None:
        """Import into the active product."""
        products_page(self.application.window).importRequested.emit(list(paths))
        settle(self.application)

    def add_model(self, model: Path, name: str = "", *, product: str = "stripes") -> ModelRecord:
        """Copy a model folder into the workspace, with its product, and let it inspect."""
        if self.workspace.products.by_name(product) is None:
            self.workspace.products.create(product)
        name = name or self.workspace.models.next_name()
        folder = self.workspace.models_folder / name
        shutil.copytree(model, folder)
        record = self.workspace.models.add(name, folder, "lite", ("stripes", "bars"))
        return self.workspace.models.activate(record.id)

    def inspect_folder(self, qtbot: QtBot, folder: Path) -> RunOutcome:
        """Inspect a folder to its end."""
        before = len(self.outcomes)
        inspect_page(self.application.window).sourceRequested.emit(FolderChoice(str(folder)))
        qtbot.waitUntil(lambda: len(self.outcomes) > before, timeout=START_MS)
        assert self.inspection_state.run_state is RunState.IDLE
        return self.outcomes[-1]

    def parts(self, outcome: RunOutcome) -> dict[str, Inspection]:
        """The stored inspections of a run by the names of their images."""
        assert outcome.batch is not None, outcome.error
        return {part.name: part for part in self.workspace.batches.inspections(outcome.batch.id)}

    def wait_for_text(self, qtbot: QtBot, text: str, timeout_ms: int = 5000) -> None:
        """Wait until a person can read `text` in the window."""
        qtbot.waitUntil(lambda: text in self._visible_texts(), timeout=timeout_ms)

    def _visible_texts(self) -> str:
        labels = self.application.window.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())
