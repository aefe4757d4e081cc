"""Ask whether normal images shall be golden parts from now on, and what they show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.golden_part import GoldenTruth, KnownTruth
from app.domain.product import NormalImage
from app.widgets.formatting import counted
from app.widgets.look.appearance import Appearance
from app.widgets.question_dialog import QuestionDialog
from app.widgets.truth_dialog import TruthDialog

_GOOD = KnownTruth(GoldenTruth.GOOD)


def ask_golden(images: Sequence[NormalImage], appearance: Appearance, parent: QWidget) -> KnownTruth | None:
    """What these images are as golden parts; None if they shall stay. Of one that is set aside nobody has said that it is good."""
    if any(image.is_set_aside for image in images):
        return _ask_truth(len(images), appearance, parent)
    moves = QuestionDialog(
        appearance,
        counted(
            len(images),
            QCoreApplication.translate("ProductsPage", "Move this image to the golden set?"),
            QCoreApplication.translate("ProductsPage", "Move {count} images to the golden set?"),
        ),
        QCoreApplication.translate(
            "ProductsPage",
            "They are kept as good golden parts: no training sees them from now on, so they tell what new models are worth. A "
            "model that was trained on them is not measured by them. You can undo this.",
        ),
        QCoreApplication.translate("ProductsPage", "Move"),
        QCoreApplication.translate("ProductsPage", "Keep for training"),
        parent,
        is_dangerous=False,
    ).ask()
    return _GOOD if moves else None


def _ask_truth(count: int, appearance: Appearance, parent: QWidget) -> KnownTruth | None:
    hint = QCoreApplication.translate(
        "ProductsPage",
        "Some are set aside, perhaps because they show a defect. They are kept as golden parts: no training sees them. One "
        "answer for all that are selected. You can undo this.",
    )
    one, many = (
        QCoreApplication.translate("ProductsPage", "Move this image to the golden set: what is it?"),
        QCoreApplication.translate("ProductsPage", "Move {count} images to the golden set: what are they?"),
    )
    dialog = TruthDialog(appearance, counted(count, one, many), hint, _GOOD, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.known if accepted else None
