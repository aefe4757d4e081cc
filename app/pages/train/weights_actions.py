"""Getting the weights of backbones, as rows of the Train page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.domain.permissions import Deed
from app.pages.train.page import TrainPage
from app.state.app_state import AppState
from app.state.backbone_state import BackboneState


def weights_rows(page: TrainPage, app_state: AppState, state: BackboneState) -> tuple[Action, ...]:
    """Two actions for each preset whose weights no package brings, and one that stops what is on its way."""
    follows = (state.weightsChanged, state.transferChanged)
    trains = app_state.edition.trains

    def may_get(preset: str) -> bool:
        return trains and preset in state.weights and state.transfer is None

    rows = []
    for preset, offer in page.setup.offers.items():
        title = page.setup.preset_title(preset)
        rows += [
            Action(
                f"train.get_weights.{preset}",
                QCoreApplication.translate("TrainWeightsActions", "Get the weights for “{preset}”…").format(
                    preset=title
                ),
                lambda preset=preset: page.ask_weights(preset),  # type: ignore[misc]
                icon="download",
                help=QCoreApplication.translate(
                    "TrainWeightsActions",
                    "Fetch them from a model hub; you are told before from where, and under which licence",
                ),
                enabled=lambda preset=preset: may_get(preset),  # type: ignore[misc]
                follows=follows,
                buttons=(offer.get_button,),
                deed=Deed.TRAIN,
            ),
            Action(
                f"train.weights_from_file.{preset}",
                QCoreApplication.translate(
                    "TrainWeightsActions", "Take the weights for “{preset}” from a file…"
                ).format(preset=title),
                lambda preset=preset: page.ask_weights_file(preset),  # type: ignore[misc]
                icon="plus",
                help=QCoreApplication.translate(
                    "TrainWeightsActions", "A .safetensors or .pth file that was got on another computer"
                ),
                enabled=lambda preset=preset: may_get(preset),  # type: ignore[misc]
                follows=follows,
                buttons=(offer.file_button,),
                deed=Deed.TRAIN,
            ),
        ]
    return (
        *rows,
        Action(
            "train.cancel_weights",
            QCoreApplication.translate("TrainWeightsActions", "Stop getting weights"),
            page.weightsCancelled.emit,
            icon="x",
            help=QCoreApplication.translate(
                "TrainWeightsActions", "What has come is kept; the next time it goes on from there"
            ),
            enabled=lambda: state.transfer is not None and not state.transfer.stops,
            follows=follows,
            buttons=tuple(offer.cancel_button for offer in page.setup.offers.values()),
            deed=Deed.TRAIN,
        ),
    )
