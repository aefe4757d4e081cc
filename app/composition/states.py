"""All states of one application."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.edition import Edition
from app.settings.settings import Settings
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


@dataclass(frozen=True, slots=True)
class States:
    """What is shown and told of, empty but for the settings."""

    app: AppState
    work: WorkState
    inspection: InspectionState
    shift: ShiftState
    operator_mode: OperatorMode
    training: TrainingState
    backbones: BackboneState
    evaluation: EvaluationState
    overrules: OverruleState
    drift: DriftState
    first_steps: FirstStepsState
    retention: RetentionState

    @classmethod
    def make(cls, workspace: Path, settings: Settings, edition: Edition, parent: QObject) -> States:
        """All belong to `parent`."""
        inspection = InspectionState(parent)
        return cls(
            app=AppState(workspace, settings, parent, edition),
            work=WorkState(parent),
            inspection=inspection,
            shift=ShiftState(inspection, parent),
            operator_mode=OperatorMode(parent),
            training=TrainingState(parent),
            backbones=BackboneState(parent),
            evaluation=EvaluationState(parent),
            overrules=OverruleState(parent),
            drift=DriftState(parent),
            first_steps=FirstStepsState(parent),
            retention=RetentionState(parent),
        )
