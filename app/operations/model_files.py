"""Model files that a person brought: looks into them, lets the person be asked, and adds what is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.messages.codes import model_files as codes
from app.operations.abandonable import GivenUpError, abandonable
from app.operations.add_model_file import (
    AddedModel,
    AddModelFile,
    OfferedModelFile,
    adding_subject,
    look_at_model_file,
    nothing_to_add,
)
from app.operations.inspection_control import InspectionControl
from app.operations.model_operations import ActivateModel
from app.operations.operation import Outcome
from app.operations.runner import OperationRunner
from app.operations.task_runner import TaskRunner
from app.operations.trash_operations import Guards
from app.state.app_state import AppState
from app.state.notice import DROPPED, Notice, NoticeLevel
from app.state.notices import error_notice
from app.state.training_state import TrainingState
from app.storage.workspace import Workspace
from onenip_core.model_file.contents import MODEL_FILE_SUFFIX
from onenip_core.progress import CancelToken

PATIENCE_S = 5.0
"""So long a share may take to show what is in a file."""


def is_model_file(path: Path) -> bool:
    """True for what is called as a model file is, whatever it holds: who looks into it says what is wrong with it."""
    return path.suffix.lower() == MODEL_FILE_SUFFIX


class ModelFiles(QObject):
    """Its methods belong to the GUI thread; files are read in a thread of its own, so that a share that does not answer holds up
    nothing else."""

    looked = Signal(object)
    """Carries an OfferedModelFile that a person has to be asked about."""

    def __init__(
        self,
        app_state: AppState,
        training_state: TrainingState,
        workspace: Workspace,
        inspection: InspectionControl,
        runner: OperationRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._workspace = workspace
        self._inspection = inspection
        self._runner = runner
        self._guards = Guards(lambda: training_state.phase.busy, inspection.uses_model)
        self._files = TaskRunner("model files", self)

    @property
    def busy(self) -> bool:
        """True while a file is looked into."""
        return self._files.busy

    def offer(self, paths: Sequence[Path]) -> None:
        """Look into files one after the other; each is asked about, or told why it cannot be added."""
        for path in dict.fromkeys(each.absolute() for each in paths):
            self._app_state.withdraw_notices(adding_subject(path))
            self._files.run(
                lambda path=path: self._look(path),  # type: ignore[misc]
                self._on_looked,
                lambda error, path=path: self._on_failed(path, error),  # type: ignore[misc]
            )

    def take_dropped(self, paths: Sequence[Path]) -> None:
        """The model files of a drop, and what else was dropped with them."""
        self.offer([path for path in paths if is_model_file(path)])
        others = tuple(path.name or str(path) for path in paths if not is_model_file(path))
        if others:
            said = codes.OthersNotTaken(others)
            self._app_state.raise_notice(Notice(NoticeLevel.WARNING, codes.NotAllTaken(), said, subject=DROPPED))

    def add(self, offered: OfferedModelFile, *, inspect: bool) -> None:
        """Add it; with `inspect` the model inspects as soon as it is there, unless a run keeps its own."""

        def activate(outcome: Outcome | None) -> None:
            if inspect and isinstance(outcome, AddedModel) and outcome.model is not None:
                model, inspection = outcome.model, self._inspection
                store = self._workspace.models
                self._runner.run(ActivateModel(store, model.id, model.label, lambda: inspection.keeps_model))

        self._runner.run(AddModelFile(self._workspace, offered, self._guards, will_inspect=inspect), activate)

    def close(self) -> None:
        """Look into nothing any more."""
        self._files.close()

    def _look(self, path: Path) -> OfferedModelFile:
        soon = CancelToken()
        soon.cancel()
        return abandonable(lambda: look_at_model_file(self._workspace, path), soon, PATIENCE_S)

    def _on_looked(self, offered: OfferedModelFile) -> None:
        if offered.twin is None or offered.of_twin.lost:
            self.looked.emit(offered)
            return
        said = nothing_to_add(offered, offered.twin, offered.of_twin)
        subject = adding_subject(offered.path)
        self._app_state.raise_notice(Notice(NoticeLevel.INFO, codes.NotAdded(offered.path.name), said, subject=subject))

    def _on_failed(self, path: Path, error: Exception) -> None:
        heading, subject = codes.NotAdded(path.name), adding_subject(path)
        if isinstance(error, GivenUpError):
            silent = codes.PlaceIsSilent(str(path))
            self._app_state.raise_notice(Notice(NoticeLevel.ERROR, heading, silent, subject=subject))
        else:
            self._app_state.raise_notice(error_notice(heading, error, subject))
