"""What a person is asked before parts of runs, or golden parts, decide."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.messages.codes import operations as codes
from app.pages.limits.parts.words import rejected_sentence
from app.pages.limits.state import LimitsState, Subject
from app.state.notice import Notice, NoticeLevel
from app.widgets.formatting import counted, format_score
from app.widgets.look.appearance import Appearance
from app.widgets.question_dialog import QuestionDialog


def run_parts_question(appearance: Appearance, state: LimitsState, parent: QWidget) -> QuestionDialog:
    """Asks whether a limit may be set that parts of runs count for."""
    text = counted(
        len(state.basis.parts),
        QCoreApplication.translate(
            "LimitQuestions", "One part of a run counts among what this limit was chosen by. {remark} {sentence}"
        ),
        QCoreApplication.translate(
            "LimitQuestions", "{count} parts of runs count among what this limit was chosen by. {remark} {sentence}"
        ),
    )
    remark = QCoreApplication.translate(
        "LimitQuestions",
        "They tell no longer how the limit does on parts that it was not chosen by: keep others apart to test it.",
    )
    return QuestionDialog(
        appearance,
        QCoreApplication.translate("LimitQuestions", "Set the limit by parts of runs?"),
        text.format(remark=remark, sentence=rejected_sentence(state.rejections)),
        QCoreApplication.translate("LimitQuestions", "Apply {limit}").format(limit=format_score(state.chosen)),
        QCoreApplication.translate("LimitQuestions", "Leave it at {limit}").format(limit=format_score(state.now)),
        parent,
        is_dangerous=False,
    )


def golden_question(appearance: Appearance, state: LimitsState, parent: QWidget) -> QuestionDialog:
    """Asks whether a limit may be set that golden parts count for."""
    text = counted(
        len(state.basis.golden.scores),
        QCoreApplication.translate(
            "LimitQuestions", "One golden part counts among what this limit was chosen by. {remark} {sentence}"
        ),
        QCoreApplication.translate(
            "LimitQuestions", "{count} golden parts count among what this limit was chosen by. {remark} {sentence}"
        ),
    )
    remark = QCoreApplication.translate(
        "LimitQuestions",
        "With this limit the Releases page finds them because it was chosen so: they are no longer independent proof. Add "
        "others to the golden set that no limit is chosen by.",
    )
    return QuestionDialog(
        appearance,
        QCoreApplication.translate("LimitQuestions", "Set the limit by golden parts?"),
        text.format(remark=remark, sentence=rejected_sentence(state.rejections)),
        QCoreApplication.translate("LimitQuestions", "Apply {limit}").format(limit=format_score(state.chosen)),
        QCoreApplication.translate("LimitQuestions", "Leave it at {limit}").format(limit=format_score(state.now)),
        parent,
        is_dangerous=False,
    )


def limit_of_another(subject: Subject) -> Notice:
    """Says that the limit chosen for `subject` was not set: product or model changed while a person was asked."""
    heading = codes.NotDone(codes.ChangeLimit(subject.product.name))
    text = codes.LimitIsOfAnother(subject.product.name, subject.model.label)
    return Notice(NoticeLevel.WARNING, heading, text)
