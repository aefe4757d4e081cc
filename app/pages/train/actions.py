"""What a QA engineer can do on the Train page."""

from __future__ import annotations

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.messages.wording.say import say
from app.pages.train.page import TrainPage
from app.state.app_state import AppState
from app.state.training_state import TrainingPhase, TrainingState


def add_train_actions(registry: ActionRegistry, page: TrainPage, app_state: AppState, state: TrainingState) -> None:
    """Take the page's actions up."""
    registry.add(_rows(page, app_state, state), page, "train")


def _rows(page: TrainPage, app_state: AppState, state: TrainingState) -> tuple[Action, ...]:
    table = page.models.table

    def obstacle() -> str:
        found = page.setup.obstacle()
        return page.tr("Train on the ticked products") if found is None else say(found)

    return (
        Action(
            "train.start",
            page.tr("Train"),
            page.train,
            keys=("Ctrl+Return",),
            icon="graduation-cap",
            help=obstacle,
            enabled=lambda: page.setup.obstacle() is None,
            follows=(page.setup.obstacleChanged,),
            buttons=(page.setup.train_button,),
        ),
        Action(
            "train.cancel",
            page.tr("Cancel the training"),
            page.cancelRequested.emit,
            icon="x",
            help=page.tr("Stop at the next step; training can be continued later"),
            enabled=lambda: state.phase.busy and state.phase is not TrainingPhase.CANCELLING,
            follows=(state.phaseChanged,),
            buttons=(page.run.cancel_button,),
        ),
        Action(
            "train.resume",
            page.tr("Resume the training"),
            page.resume,
            icon="play",
            help=page.tr("Go on from the last checkpoint with the same settings"),
            enabled=lambda: page.resumable,
            follows=(state.phaseChanged, state.jobsChanged),
            buttons=(page.resume_button,),
        ),
        Action(
            "train.activate",
            page.tr("Inspect with the selected model"),
            page.models.activate_selected,
            icon="circle-check",
            enabled=lambda: page.models.selected is not None,
            follows=(table.selectionModel().selectionChanged, app_state.modelsChanged),
            buttons=(page.models.activate_button,),
        ),
        Action(
            "train.inspect",
            page.tr("Go to Inspect"),
            lambda: page.pageRequested.emit("inspect"),
            icon="scan-eye",
            buttons=(page.run.inspect_button,),
            in_menu=False,
            in_palette=False,
        ),
    )
