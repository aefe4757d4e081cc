"""What pages may use: made once by the application, handed to each page's descriptor."""

from __future__ import annotations

from dataclasses import dataclass

from app.operations.access_control import AccessControl
from app.operations.backbone_control import BackboneControl
from app.operations.drift_watch import DriftWatch
from app.operations.explanations import Explanations
from app.operations.flow_control import FlowControl
from app.operations.golden_evaluation import GoldenEvaluation
from app.operations.image_judgement import ImageJudgement
from app.operations.inspection_control import InspectionControl
from app.operations.library import Library
from app.operations.line_control import LineControl
from app.operations.model_files import ModelFiles
from app.operations.model_operations import ActivateModel
from app.operations.operator_lock import OperatorLock
from app.operations.other_windows import OtherWindows
from app.operations.product_change import ProductChange
from app.operations.retention_control import RetentionControl
from app.operations.runner import OperationRunner
from app.operations.shift_keeper import ShiftKeeper
from app.operations.task_runner import TaskRunner
from app.operations.training_control import TrainingControl
from app.operations.training_queue import TrainingQueue
from app.operations.unusual_images import UnusualImages
from app.operations.verdict_replay import VerdictReplay
from app.settings.setting import AnySetting
from app.sources.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.backbone_state import BackboneState
from app.state.drift_state import DriftState
from app.state.evaluation_state import EvaluationState
from app.state.first_steps_state import FirstStepsState
from app.state.inspection_state import InspectionState
from app.state.operator_mode import OperatorMode
from app.state.overrule_state import OverruleState
from app.state.retention_state import RetentionState
from app.state.shift_state import ShiftState
from app.state.training_state import TrainingState
from app.state.work_state import WorkState
from app.storage.workspace import Workspace


@dataclass(frozen=True)  # no slots: signals are connected to its method, which takes a weak reference
class Services:
    """States, and what changes them."""

    workspace: Workspace
    schema: tuple[AnySetting, ...]
    catalogue: Catalogue
    app_state: AppState
    work_state: WorkState
    inspection_state: InspectionState
    training_state: TrainingState
    runner: OperationRunner
    library: Library
    reader: TaskRunner
    """For what pages read from the workspace."""
    inspection: InspectionControl
    judgement: ImageJudgement
    explanations: Explanations
    training: TrainingControl
    queue: TrainingQueue
    unusual: UnusualImages
    model_files: ModelFiles
    line: LineControl
    flow: FlowControl
    operator_mode: OperatorMode
    shift_state: ShiftState
    shifts: ShiftKeeper
    operator_lock: OperatorLock
    access: AccessControl
    product_change: ProductChange
    backbone_state: BackboneState
    backbones: BackboneControl
    evaluation_state: EvaluationState
    evaluation: GoldenEvaluation
    overrules: OverruleState
    replay: VerdictReplay
    retention_state: RetentionState
    retention: RetentionControl
    drift: DriftState
    drift_watch: DriftWatch
    first_steps: FirstStepsState
    other_windows: OtherWindows

    def activate_model(self, model_id: int) -> None:
        """Let a model inspect from now on."""
        name = next((model.label for model in self.app_state.models if model.id == model_id), "")
        self.runner.run(ActivateModel(self.workspace.models, model_id, name, lambda: self.inspection.keeps_model))
