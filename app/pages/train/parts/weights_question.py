"""The question before the network is used: what comes from where, under which licence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.state.backbone_state import MissingWeights
from app.widgets.look.appearance import Appearance
from app.widgets.question_dialog import QuestionDialog


def ask_about_weights(missing: MissingWeights, appearance: Appearance, parent: QWidget) -> bool:
    """True if the person agrees."""
    backbone, translate = missing.backbone, QCoreApplication.translate
    left = backbone.megabytes - missing.half_bytes / 1e6
    parts = [
        translate(
            "WeightsQuestion",
            "{megabytes:.0f} MB come from {hub}, and are kept in {folder} for all workspaces of yours.",
        ).format(megabytes=left, hub=missing.hub, folder=missing.folder),
        translate("WeightsQuestion", "Licence: {licence} ({address}).").format(
            licence=backbone.licence, address=backbone.licence_url
        ),
        translate("WeightsQuestion", "Their SHA-256 is known and compared.")
        if backbone.sha256 is not None
        else translate(
            "WeightsQuestion",
            "Their SHA-256 is not known in advance: that of the first fetch is written down, and later ones are held to it.",
        ),
    ]
    if missing.half_bytes:
        parts.insert(
            1,
            translate("WeightsQuestion", "It goes on from the {megabytes:.0f} MB that are here already.").format(
                megabytes=missing.half_bytes / 1e6
            ),
        )
    return QuestionDialog(
        appearance,
        translate("WeightsQuestion", "Get the weights of {title}?").format(title=backbone.title),
        "\n".join(parts),
        translate("WeightsQuestion", "Get them"),
        translate("WeightsQuestion", "Not now"),
        parent,
        is_dangerous=not backbone.is_free,
    ).ask()
