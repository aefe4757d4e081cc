"""What a person can say about a verdict: the opposite, or that the correction was wrong."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from app.domain.part import Inspection
from app.messages.wording.lists import one_after_another
from app.messages.wording.say import say_stored
from app.widgets.look.appearance import Appearance
from app.widgets.verdict_look import verdict_word
from onenip_core.types import Verdict


@dataclass(frozen=True, slots=True)
class Correction:
    """What the button offers; `verdict` is None where it takes a correction back."""

    text: str
    icon: str
    verdict: Verdict | None


def correction_for(inspection: Inspection | None) -> Correction:
    """The correction that makes sense for a part; without a part, the one that is asked for most."""
    if inspection is not None and inspection.overruled is not None:
        return Correction(QCoreApplication.translate("Correction", "Take back"), "undo-2", None)
    if inspection is not None and inspection.verdict is Verdict.OK:
        text = QCoreApplication.translate("Correction", "This one is bad")
        return Correction(text, "thumbs-down", Verdict.NG)
    return Correction(QCoreApplication.translate("Correction", "This one is fine"), "thumbs-up", Verdict.OK)


def remark_on(inspection: Inspection) -> str:
    """The sentence below a verdict: that a person corrected it and why, or why there is none; empty if all is said."""
    if inspection.overruled is None:
        return say_stored(inspection.reason)
    said = QCoreApplication.translate("Correction", "Corrected by a person; the model said {word}.").format(
        word=verdict_word(inspection.verdict)
    )
    if not inspection.overruled_reason:
        return said
    reason = QCoreApplication.translate("Correction", "Reason: {reason}").format(reason=inspection.overruled_reason)
    return one_after_another((said, reason))


def show_correction(button: QPushButton, appearance: Appearance, inspection: Inspection | None) -> None:
    """Let the button offer the correction of a part."""
    correction = correction_for(inspection)
    button.setText(correction.text)
    button.setAccessibleName(correction.text)
    appearance.set_icon(button, correction.icon)
