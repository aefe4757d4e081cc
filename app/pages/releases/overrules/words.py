"""What is said of overruled parts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.overruled_part import Gravity, OverruledPart
from app.domain.part_answer import Answer
from app.widgets.formatting import counted, format_time


def gravity_words(gravity: Gravity) -> str:
    """What an overrule says of the model."""
    words = {
        Gravity.MISSED: QCoreApplication.translate("Overrules", "Defect missed"),
        Gravity.UNCHECKED_BAD: QCoreApplication.translate("Overrules", "Not checked, and bad"),
        Gravity.REJECTED: QCoreApplication.translate("Overrules", "Good part rejected"),
        Gravity.UNCHECKED_GOOD: QCoreApplication.translate("Overrules", "Not checked, and good"),
        Gravity.WANTED: QCoreApplication.translate("Overrules", "An answer is wanted"),
    }
    return words[gravity]


def answer_words(answer: Answer) -> str:
    """What became of a part."""
    words = {
        Answer.WANTED: QCoreApplication.translate("Overrules", "An answer is wanted"),
        Answer.NORMAL: QCoreApplication.translate("Overrules", "Normal image"),
        Answer.GOLDEN: QCoreApplication.translate("Overrules", "Golden part"),
        Answer.MODEL_RIGHT: QCoreApplication.translate("Overrules", "The model was right"),
        Answer.NOTED: QCoreApplication.translate("Overrules", "Stands, nothing else to do"),
    }
    return words[answer]


def title_of(part: OverruledPart) -> str:
    """In the list: the answer where there is one, else what the overrule says."""
    inspection = part.inspection
    if inspection.waits or inspection.answer is None:
        return gravity_words(part.gravity)
    return answer_words(inspection.answer)


def line_of(part: OverruledPart) -> str:
    """Below the title: which part, whose, and when."""
    inspection = part.inspection
    moment = part.moment if inspection.waits else inspection.answered_at or part.moment
    return f"{inspection.called} · {part.product_name} · {format_time(moment)}"


def waiting_words(count: int) -> str:
    """As "3 overruled parts wait for an answer"."""
    return counted(
        count,
        QCoreApplication.translate("Overrules", "one overruled part waits for an answer"),
        QCoreApplication.translate("Overrules", "{count} overruled parts wait for an answer"),
    )
