"""What looks after something by itself, without anybody who asks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.composition.states import States
from app.composition.workers import Workers
from app.operations.coverage_notice import CoverageNotice
from app.operations.disk_watch import DiskWatch
from app.operations.drift_watch import DriftWatch
from app.operations.engine_controller import EngineController
from app.operations.first_steps_watch import FirstStepsWatch
from app.operations.limit_evidence import LimitEvidence
from app.operations.model_serving import ModelServing
from app.operations.overrule_watch import OverruleWatch
from app.operations.runner import OperationRunner
from app.operations.spare_memory import SpareMemory
from app.operations.training_changes import TrainingChanges
from app.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Watches:
    """They hear what changed, and keep states or the inspection process up with it."""

    serving: ModelServing
    evidence: LimitEvidence
    coverage: CoverageNotice
    training_changes: TrainingChanges
    overrules: OverruleWatch
    drift: DriftWatch
    first_steps: FirstStepsWatch
    disk: DiskWatch
    spare_memory: SpareMemory

    @classmethod
    def make(
        cls, states: States, workers: Workers, workspace: Workspace, runner: OperationRunner, parent: QObject
    ) -> Watches:
        """All belong to `parent`."""
        app, reader = states.app, workers.reader
        engines = EngineController(app, workspace, workers.preparation, reader, parent)
        made = cls(
            serving=ModelServing(app, workers.inspection, engines, parent),
            evidence=LimitEvidence(app, reader, parent),
            coverage=CoverageNotice(app, states.inspection, parent),
            training_changes=TrainingChanges(app, workspace, reader, parent),
            overrules=OverruleWatch(app, states.overrules, workspace, reader, parent),
            drift=DriftWatch(app, states.inspection, states.drift, workspace.drift, workers.drift, parent),
            first_steps=FirstStepsWatch(
                app, states.inspection, states.first_steps, workspace.first_parts, reader, parent
            ),
            disk=DiskWatch(app, workspace, workers.disk, parent),
            spare_memory=SpareMemory(workers.checker, parent),
        )
        for watch in (made.overrules, made.drift, made.first_steps):
            runner.changed.connect(watch.on_changed)
        return made

    def start(self) -> None:
        """Those that look again and again."""
        self.disk.start()
        self.spare_memory.start()

    def close(self) -> None:
        """Look no more."""
        self.disk.close()
        self.spare_memory.close()
