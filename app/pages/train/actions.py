"""What a QA engineer can do on the Train page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, SignalInstance

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.domain.permissions import Deed
from app.messages.codes import operations, readiness, stores
from app.messages.message import Message
from app.messages.wording.say import say
from app.pages.train.page import TrainPage
from app.pages.train.queue_actions import queue_rows
from app.pages.train.weights_actions import weights_rows
from app.state.app_state import AppState
from app.state.backbone_state import BackboneState
from app.state.training_state import TrainingPhase, TrainingState


@dataclass(frozen=True, slots=True)
class RunModel:
    """Which model a run judges with just now."""

    is_used: Callable[[int], bool] = lambda _model_id: False
    goes_on: Callable[[], bool] = lambda: False
    follows: tuple[SignalInstance, ...] = ()
    """Signals after which it may be another one."""


def add_train_actions(
    registry: ActionRegistry,
    page: TrainPage,
    app_state: AppState,
    state: TrainingState,
    backbones: BackboneState,
    run: RunModel | None = None,
) -> None:
    """Take the page's actions up."""
    run = run or RunModel()
    registry.add(_rows(page, app_state, state, run), page, "train")
    registry.add(queue_rows(page, state), page, "train")
    registry.add(_model_rows(page, app_state, run), page, "train")
    registry.add(weights_rows(page, app_state, backbones), page, "train")


def _model_rows(page: TrainPage, app_state: AppState, run: RunModel) -> tuple[Action, ...]:
    models = page.models
    follows = (models.table.selectionModel().selectionChanged, models.model.modelReset, app_state.modelsChanged)

    def is_chosen() -> bool:
        return models.chosen is not None

    def obstacle_to_deletion() -> Message | None:
        model = models.chosen
        if model is None:
            return None
        if model.is_active:
            return stores.ModelInspects(model.label)
        return operations.RunUsesModel(model.label) if run.is_used(model.id) else None

    def deletion_help() -> str:
        obstacle = obstacle_to_deletion()
        return (
            QCoreApplication.translate("TrainActions", "Put the selected model in the trash")
            if obstacle is None
            else say(obstacle)
        )

    return (
        Action(
            "train.add_model_file",
            QCoreApplication.translate("TrainActions", "Add model file…"),
            page.ask_model_files,
            keys=("Ctrl+Shift+O",),
            icon="plus",
            help=QCoreApplication.translate(
                "TrainActions",
                "Add a model that was exported on another computer; you can also drop its file on the window",
            ),
            buttons=(models.add_button, page.station.add_button),
            deed=Deed.RELEASE,
        ),
        Action(
            "train.model_details",
            QCoreApplication.translate("TrainActions", "All about the selected model…"),
            page.ask_details,
            keys=("Ctrl+D",),
            icon="info",
            enabled=is_chosen,
            follows=follows,
            buttons=(models.details_button,),
        ),
        Action(
            "train.rename_model",
            QCoreApplication.translate("TrainActions", "Rename model…"),
            page.ask_title,
            keys=("F2",),
            icon="user-pen",
            help=QCoreApplication.translate(
                "TrainActions", "Give the selected model a title beside its permanent name"
            ),
            enabled=is_chosen,
            follows=follows,
            buttons=(models.rename_button,),
            deed=Deed.RELEASE,
        ),
        Action(
            "train.export_model",
            QCoreApplication.translate("TrainActions", "Export model…"),
            page.ask_export,
            keys=("Ctrl+E",),
            icon="download",
            help=QCoreApplication.translate(
                "TrainActions", "Write the selected model to a file, for another computer or for safekeeping"
            ),
            enabled=is_chosen,
            follows=follows,
            buttons=(models.export_button,),
            deed=Deed.EXPORT,
        ),
        Action(
            "train.cancel_export",
            QCoreApplication.translate("TrainActions", "Cancel the export of the model"),
            models.exportCancelled.emit,
            icon="x",
            help=QCoreApplication.translate("TrainActions", "Stop writing the copy; nothing of it is left behind"),
            enabled=lambda: models.exporting,
            follows=(models.exportShown,),
            buttons=(models.cancel_button,),
        ),
        Action(
            "train.trash_model",
            QCoreApplication.translate("TrainActions", "Put the selected model in the trash"),
            page.trash_model,
            keys=("Del",),
            keys_in=models.table,
            icon="trash-2",
            help=deletion_help,
            enabled=lambda: is_chosen() and obstacle_to_deletion() is None,
            follows=(*follows, *run.follows),
            buttons=(models.trash_button,),
            deed=Deed.DELETE,
        ),
    )


def _rows(page: TrainPage, app_state: AppState, state: TrainingState, run: RunModel) -> tuple[Action, ...]:
    table = page.models.table

    def activation_help() -> str:
        model = page.models.selected
        if run.goes_on():
            return say(operations.RunKeepsItsModel())
        return "" if model is None or app_state.can_use(model) else say(readiness.ModelNeedsWorkstation(model.label))

    def may_activate() -> bool:
        model = page.models.selected
        return model is not None and app_state.can_use(model) and not run.goes_on()

    def resume_help() -> str:
        if not app_state.edition.trains:
            return say(readiness.TrainingNeedsWorkstation())
        return QCoreApplication.translate("TrainActions", "Go on from the last checkpoint with the same settings")

    def obstacle() -> str:
        found = page.setup.obstacle()
        return (
            QCoreApplication.translate("TrainActions", "Train on the ticked products") if found is None else say(found)
        )

    return (
        Action(
            "train.start",
            QCoreApplication.translate("TrainActions", "Train"),
            page.train,
            keys=("Ctrl+Return",),
            icon="graduation-cap",
            help=obstacle,
            enabled=lambda: page.setup.obstacle() is None,
            follows=(page.setup.obstacleChanged,),
            buttons=(page.setup.train_button,),
            deed=Deed.TRAIN,
        ),
        Action(
            "train.cancel",
            QCoreApplication.translate("TrainActions", "Cancel the training"),
            page.cancelRequested.emit,
            icon="x",
            help=QCoreApplication.translate("TrainActions", "Stop at the next step; training can be continued later"),
            enabled=lambda: state.phase.busy and state.phase is not TrainingPhase.CANCELLING,
            follows=(state.phaseChanged,),
            buttons=(page.run.cancel_button,),
            deed=Deed.TRAIN,
        ),
        Action(
            "train.resume",
            QCoreApplication.translate("TrainActions", "Resume the training"),
            page.resume,
            icon="play",
            help=resume_help,
            enabled=lambda: page.resumable,
            follows=(state.phaseChanged, state.jobsChanged),
            buttons=(page.resume_button,),
            deed=Deed.TRAIN,
        ),
        Action(
            "train.activate",
            QCoreApplication.translate("TrainActions", "Inspect with the selected model"),
            page.models.activate_selected,
            icon="circle-check",
            help=activation_help,
            enabled=may_activate,
            follows=(table.selectionModel().selectionChanged, app_state.modelsChanged, *run.follows),
            buttons=(page.models.activate_button,),
            deed=Deed.RELEASE,
        ),
        Action(
            "train.compare_new",
            QCoreApplication.translate("TrainActions", "Compare the trained model with the active one"),
            page.compare_new,
            icon="badge-check",
            help=QCoreApplication.translate(
                "TrainActions", "On Releases: how both judge parts whose truth is known; there it can be signed"
            ),
            buttons=(page.run.compare_button,),
            in_menu=False,
            in_palette=False,
        ),
        Action(
            "train.compare",
            QCoreApplication.translate("TrainActions", "Compare the selected model with the active one"),
            page.compare_selected,
            icon="badge-check",
            help=QCoreApplication.translate(
                "TrainActions", "On Releases: how both judge parts whose truth is known; there it can be signed"
            ),
            enabled=lambda: page.models.selected is not None,
            follows=(table.selectionModel().selectionChanged, app_state.modelsChanged),
            buttons=(page.models.compare_button,),
        ),
        Action(
            "train.inspect",
            QCoreApplication.translate("TrainActions", "Go to Inspect"),
            lambda: page.pageRequested.emit("inspect"),
            icon="scan-eye",
            buttons=(page.run.inspect_button,),
            in_menu=False,
            in_palette=False,
        ),
    )
