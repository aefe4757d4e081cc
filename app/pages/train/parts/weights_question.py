"""The question before the network is used: what comes from where, under which licence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.messages.core_sentences import core_message
from app.messages.wording.say import say
from app.state.backbone_state import PresetWeights
from app.widgets.look.appearance import Appearance
from app.widgets.question_dialog import QuestionDialog


def ask_about_weights(weights: PresetWeights, appearance: Appearance, parent: QWidget) -> bool:
    """True if the person agrees."""
    backbone, translate = weights.backbone, QCoreApplication.translate
    left = backbone.megabytes - weights.half_bytes / 1e6
    parts = [
        translate(
            "WeightsQuestion",
            "{megabytes:.0f} MB come from {hub}, and are kept in {folder} for all workspaces of yours.",
        ).format(megabytes=left, hub=weights.hub.rpartition("@")[2], folder=weights.folder),
        translate("WeightsQuestion", "Licence: {licence} ({address}).").format(
            licence=say(core_message(backbone.licence)), address=backbone.licence_url
        ),
        translate("WeightsQuestion", "Their SHA-256 is known and compared.")
        if weights.is_known
        else translate(
            "WeightsQuestion",
            "Their SHA-256 is not known in advance: that of the first fetch is written down, and later ones are held to it.",
        ),
    ]
    if weights.half_bytes:
        parts.insert(
            1,
            translate("WeightsQuestion", "It goes on from the {megabytes:.0f} MB that are here already.").format(
                megabytes=weights.half_bytes / 1e6
            ),
        )
    if weights.source is not None:
        parts.append(
            translate(
                "WeightsQuestion", "What is here came from {source}. Unless that is the hub's, it is replaced."
            ).format(source=weights.source)
        )
    if weights.is_open:
        parts.append(
            translate(
                "WeightsQuestion",
                "The way to this hub is not encrypted: whoever is on the line could give other weights.",
            )
        )
    return QuestionDialog(
        appearance,
        translate("WeightsQuestion", "Get the weights of {title}?").format(title=backbone.title),
        "\n".join(parts),
        translate("WeightsQuestion", "Get them"),
        translate("WeightsQuestion", "Not now"),
        parent,
        is_dangerous=weights.is_open or not backbone.is_free,
    ).ask()
