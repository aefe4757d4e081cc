"""What works beside the window: threads for short tasks, and those that speak with child processes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.line.hub import LineHub
from app.messages.wording.say import say
from app.operations.engine_preparation_worker import EnginePreparationWorker
from app.operations.golden_worker import GoldenWorker
from app.operations.image_comparison_worker import ImageComparisonWorker
from app.operations.inspection_worker import InspectionWorker
from app.operations.shutdown_controller import PATIENCE_S
from app.operations.task_runner import TaskRunner
from app.operations.training_worker import TrainingWorker
from app.processes import (
    engine_preparation_process,
    golden_process,
    image_comparison_process,
    inspection_process,
    training_process,
)
from app.processes.child_process import ChildTarget
from app.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ChildTargets:
    """What runs in each child process."""

    training: ChildTarget = training_process.run
    inspection: ChildTarget = inspection_process.run
    preparation: ChildTarget = engine_preparation_process.run
    comparison: ChildTarget = image_comparison_process.run
    golden: ChildTarget = golden_process.run
    replay: ChildTarget = inspection_process.run_beside


@dataclass(frozen=True, slots=True)
class Workers:
    """Threads of one application; each child process is started when there is something for it to do."""

    reader: TaskRunner
    checker: TaskRunner
    disk: TaskRunner
    drift: TaskRunner
    """Thousands of scores: pages that read do not wait for them."""
    pin: TaskRunner
    """Whoever wants out does not wait for a check of the whole workspace."""
    training: TrainingWorker
    line_hub: LineHub
    inspection: InspectionWorker
    preparation: EnginePreparationWorker
    comparison: ImageComparisonWorker
    golden: GoldenWorker

    @classmethod
    def make(cls, workspace: Workspace, targets: ChildTargets, parent: QObject) -> Workers:
        """All belong to `parent`, and write their logs into the workspace."""
        logs = workspace.log_folder
        hub = LineHub(say)
        return cls(
            reader=TaskRunner("reader", parent),
            checker=TaskRunner("checker", parent),
            disk=TaskRunner("disk", parent),
            drift=TaskRunner("drift", parent),
            pin=TaskRunner("pin", parent),
            training=TrainingWorker(logs / "training.log", targets.training, parent),
            line_hub=hub,
            inspection=InspectionWorker(
                workspace.runs,
                logs / "inspection.log",
                targets.inspection,
                parent,
                workspace.engines_folder,
                hub.tell,
            ),
            preparation=EnginePreparationWorker(logs / "preparation.log", targets.preparation, parent),
            comparison=ImageComparisonWorker(logs / "comparison.log", targets.comparison, parent),
            golden=GoldenWorker(logs / "golden.log", targets.golden, parent),
        )

    def close_children(self) -> None:
        """Those whose child processes no service ends."""
        self.preparation.close()
        self.training.close(PATIENCE_S)
        self.inspection.close()

    def close_tasks(self) -> None:
        """At the very end: what was asked for is finished."""
        for tasks in (self.reader, self.checker, self.disk, self.pin, self.drift):
            tasks.close()
