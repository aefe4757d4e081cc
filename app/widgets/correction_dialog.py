"""Ask how a part is that nothing has checked: a verdict by a person, with the reason in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.part import Inspection
from app.messages.wording.say import say_stored
from app.widgets.correction import correction_for
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, action_button, heading, placeholder_width, text_label
from onenip_core.types import Verdict

REASON_LENGTH = 500


@dataclass(frozen=True, slots=True)
class CorrectionAnswer:
    """What a person says about a part; `verdict` is None where a correction is taken back."""

    verdict: Verdict | None
    reason: str = ""


def ask_correction(appearance: Appearance, inspection: Inspection, over: QWidget) -> CorrectionAnswer | None:
    """The correction that makes sense for a part. One that was not checked is asked about first, over the middle of `over`; None:
    the person thought better of it.
    """
    offered = correction_for(inspection)
    if offered.verdict is None or not inspection.needs_reason:
        return CorrectionAnswer(offered.verdict)
    dialog = CorrectionDialog(appearance, inspection, over)
    dialog.adjustSize()
    middle = over.mapToGlobal(over.rect().center())
    dialog.move(middle.x() - dialog.width() // 2, middle.y() - dialog.height() // 2)
    dialog.exec()
    dialog.deleteLater()
    return dialog.answer


class CorrectionDialog(LockableDialog):
    """Neither button can be pressed without a reason, and Enter presses none: nothing is good by accident."""

    def __init__(self, appearance: Appearance, inspection: Inspection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer: CorrectionAnswer | None = None
        title = self.tr("Part {number} was not checked").format(number=inspection.position)
        self.setWindowTitle(title)
        self.setFixedWidth(scaled(560))
        self.edit = QLineEdit()
        self.edit.setMaxLength(REASON_LENGTH)
        self.edit.setProperty("big", True)
        self.edit.setPlaceholderText(self.tr("Reason, for example: looked at under the lamp, no scratch"))
        self.edit.setAccessibleName(self.tr("Reason"))
        self.edit.setMinimumWidth(placeholder_width(self.edit))
        self.cancel_button = action_button(appearance, self.tr("Cancel"), big=True)
        self.bad_button = action_button(appearance, self.tr("It is bad: NG"), "thumbs-down", big=True)
        self.good_button = action_button(appearance, self.tr("It is good: OK"), "thumbs-up", big=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        for button in (self.bad_button, self.good_button):
            buttons.addWidget(button)
        for button in (self.cancel_button, self.bad_button, self.good_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(text_label(inspection.name, wrap=True))
        layout.addWidget(text_label(say_stored(inspection.reason), tone="muted", wrap=True))
        layout.addSpacing(GRID)
        layout.addWidget(
            text_label(
                self.tr("Look at the part itself. Your verdict is kept in the batch together with its reason."),
                wrap=True,
            )
        )
        layout.addWidget(self.edit)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        self.edit.textChanged.connect(self._on_text_changed)
        self.cancel_button.clicked.connect(self.reject)
        self.bad_button.clicked.connect(self._on_bad)
        self.good_button.clicked.connect(self._on_good)
        self._on_text_changed("")
        self.edit.setFocus()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        for button in (self.bad_button, self.good_button):
            button.setEnabled(bool(text.strip()))

    @Slot()
    def _on_bad(self) -> None:
        self._say(Verdict.NG)

    @Slot()
    def _on_good(self) -> None:
        self._say(Verdict.OK)

    def _say(self, verdict: Verdict) -> None:
        self.answer = CorrectionAnswer(verdict, self.edit.text().strip())
        self.accept()
