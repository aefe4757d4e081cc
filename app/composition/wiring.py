"""Makes the services of one application, and tells each what it needs of the others."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.composition.states import States
from app.composition.watches import Watches
from app.composition.workers import Workers
from app.line.secrets import SecretStore
from app.operations.access_control import AccessControl
from app.operations.backbone_control import BackboneControl
from app.operations.explanations import Explanations
from app.operations.flow_control import FlowControl
from app.operations.golden_evaluation import GoldenEvaluation
from app.operations.image_judgement import ImageJudgement
from app.operations.inspection_control import InspectionControl
from app.operations.library import Library
from app.operations.line_control import LineControl
from app.operations.model_files import ModelFiles
from app.operations.next_product import NextProduct
from app.operations.operator_lock import OperatorLock
from app.operations.other_windows import OtherWindows
from app.operations.product_change import ProductChange
from app.operations.product_switch import ProductSwitch
from app.operations.retention_control import RetentionControl
from app.operations.runner import OperationRunner
from app.operations.services import Services
from app.operations.shift_keeper import ShiftKeeper
from app.operations.station_watch import StationWatch
from app.operations.training_control import TrainingControl
from app.operations.training_queue import TrainingQueue
from app.operations.unusual_images import UnusualImages
from app.operations.verdict_replay import VerdictReplay
from app.processes.child_process import ChildTarget
from app.settings.setting import AnySetting
from app.sources.catalogue import Catalogue
from app.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Wired:
    """All that works on the states."""

    services: Services
    watches: Watches
    station: StationWatch | None
    """None where the workspace is nobody's station."""

    def start_watching(self) -> None:
        """When the workspace was read."""
        self.watches.start()
        if self.station is not None:
            self.station.start()

    def close(self) -> None:
        """Services end what they have begun; the line and its triggers are told by `close_line`, when nothing judges any more."""
        services = self.services
        services.access.close()
        services.queue.close()
        self.watches.close()
        if self.station is not None:
            self.station.close()
        services.inspection.close()
        services.model_files.close()
        services.other_windows.close()
        services.backbones.close()
        services.unusual.close()
        services.evaluation.close()
        services.replay.close()
        services.retention.close()
        services.runner.close()

    def close_line(self) -> None:
        """After the inspection process has ended."""
        self.services.line.close()
        self.services.flow.close()


def wire(
    states: States,
    workers: Workers,
    workspace: Workspace,
    schema: tuple[AnySetting, ...],
    catalogue: Catalogue,
    replay_target: ChildTarget,
    parent: QObject,
) -> Wired:
    """All belong to `parent`. Who is made first hears first of a change: first who may do it, then the lists."""
    app, training_state, inspection_state = states.app, states.training, states.inspection
    reader, worker = workers.reader, workers.inspection
    judgement = ImageJudgement(app, inspection_state, worker, parent)
    runner = OperationRunner(app, states.work, parent, workspace.acting)
    access = AccessControl(app, workspace, workers.pin, parent)
    runner.changed.connect(access.on_changed)
    library = Library(workspace, app, training_state, inspection_state, reader, parent)
    runner.changed.connect(library.on_changed)
    watches = Watches.make(states, workers, workspace, runner, parent)
    inspection = InspectionControl(
        app, inspection_state, training_state, workspace, worker, reader, runner, catalogue, parent
    )
    station = None
    if workspace.station is not None:
        station = StationWatch(workspace.station, app, inspection, runner, parent)
    next_product = NextProduct(app, inspection_state, inspection, library, parent)
    switch = ProductSwitch(app, inspection_state, training_state, catalogue, next_product, parent)
    training = TrainingControl(app, training_state, workspace, workers.training, runner, parent)
    services = Services(
        workspace=workspace,
        schema=schema,
        catalogue=catalogue,
        app_state=app,
        work_state=states.work,
        inspection_state=inspection_state,
        training_state=training_state,
        runner=runner,
        library=library,
        reader=reader,
        inspection=inspection,
        judgement=judgement,
        explanations=Explanations(app, judgement, workspace.products, reader, parent),
        training=training,
        queue=TrainingQueue(app, training_state, training, parent),
        unusual=UnusualImages(
            app,
            states.work,
            inspection_state,
            training_state,
            states.backbones,
            workspace.products,
            workers.comparison,
            reader,
            runner,
            parent,
        ),
        model_files=ModelFiles(app, training_state, workspace, inspection, runner, parent),
        line=LineControl(
            workers.line_hub,
            SecretStore(workspace.line_secrets_path),
            app,
            inspection_state,
            training_state,
            worker,
            switch,
            parent=parent,
        ),
        flow=FlowControl(app, inspection_state, workspace, worker, parent),
        operator_mode=states.operator_mode,
        shift_state=states.shift,
        shifts=ShiftKeeper(app, states.shift, workspace.shifts, reader, runner, parent),
        operator_lock=OperatorLock(app, workers.pin, parent),
        access=access,
        product_change=ProductChange(app, inspection_state, catalogue, next_product, parent),
        backbone_state=states.backbones,
        backbones=BackboneControl(app, states.backbones, reader, parent),
        evaluation_state=states.evaluation,
        evaluation=GoldenEvaluation(
            states.evaluation,
            app,
            inspection_state,
            training_state,
            workspace,
            workers.golden,
            reader,
            runner,
            parent,
        ),
        overrules=states.overrules,
        replay=VerdictReplay(app, inspection_state, training_state, workspace, replay_target, parent),
        retention_state=states.retention,
        retention=RetentionControl(
            states.retention, app, training_state, workspace, lambda: inspection.busy, runner, parent
        ),
        drift=states.drift,
        drift_watch=watches.drift,
        first_steps=states.first_steps,
        other_windows=OtherWindows(app, parent=parent),
    )
    inspection.lastPartsTold.connect(services.shifts.settle_run)
    return Wired(services, watches, station)
