"""What is asked before parts of runs become something else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.part import Inspection
from app.messages.wording.lists import one_after_another
from app.widgets.formatting import counted
from app.widgets.look.appearance import Appearance
from app.widgets.question_dialog import QuestionDialog
from onenip_core.types import Verdict


def golden_question(appearance: Appearance, parts: Sequence[Inspection], parent: QWidget) -> QuestionDialog:
    """Asks whether parts are what is said of them: nothing but a person's word makes a golden part."""
    good = sum(part.said is Verdict.OK for part in parts)
    defective = sum(part.said is Verdict.NG for part in parts)
    corrected = sum(part.overruled is not None for part in parts)
    text = QCoreApplication.translate(
        "ReviewQuestions",
        "{good} as good parts and {defective} as defective ones; {corrected} of them were corrected by a person, of the others "
        "only the model has spoken. Look at them first: a golden part tells what models are worth.",
    )
    return QuestionDialog(
        appearance,
        counted(
            len(parts),
            QCoreApplication.translate("ReviewQuestions", "Add this part to the golden set?"),
            QCoreApplication.translate("ReviewQuestions", "Add {count} parts to the golden set?"),
        ),
        one_after_another(
            [
                text.format(good=good, defective=defective, corrected=corrected),
                *_about_views(
                    parts,
                    QCoreApplication.translate(
                        "ReviewQuestions",
                        "Of parts that several cameras saw each picture is added by itself; of a bad part those in which the model "
                        "found a defect.",
                    ),
                ),
            ]
        ),
        QCoreApplication.translate("ReviewQuestions", "Add as they are said to be"),
        QCoreApplication.translate("ReviewQuestions", "Cancel"),
        parent,
        is_dangerous=False,
    )


def normals_question(appearance: Appearance, parts: Sequence[Inspection], parent: QWidget) -> QuestionDialog:
    """Asks whether parts are good: what is not, teaches the next model that it is."""
    good = [part for part in parts if part.said is Verdict.OK]
    unseen = sum(part.overruled is None for part in good)
    text = QCoreApplication.translate(
        "ReviewQuestions",
        "{good} of them are said to be good and will be used; of {unseen} only the model has said so. Look at them first: a "
        "defective part among the normal images teaches the next model that it is good. You can undo this.",
    )
    return QuestionDialog(
        appearance,
        counted(
            len(parts),
            QCoreApplication.translate("ReviewQuestions", "Use this part as a picture of a good part?"),
            QCoreApplication.translate("ReviewQuestions", "Use {count} parts as pictures of good parts?"),
        ),
        one_after_another(
            [
                text.format(good=len(good), unseen=unseen),
                *_about_views(
                    parts,
                    QCoreApplication.translate(
                        "ReviewQuestions",
                        "Of parts that several cameras saw the pictures of all cameras are used, each for the product of its view.",
                    ),
                ),
            ]
        ),
        QCoreApplication.translate("ReviewQuestions", "Use the good ones"),
        QCoreApplication.translate("ReviewQuestions", "Cancel"),
        parent,
        is_dangerous=False,
    )


def _about_views(parts: Sequence[Inspection], sentence: str) -> list[str]:
    return [sentence] if any(part.views for part in parts) else []
