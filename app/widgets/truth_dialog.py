"""What golden parts are: good, or defective and how."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.golden_part import LONGEST_NOTE, GoldenTruth, KnownTruth
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, OneOf, action_button, heading, text_label
from onenip_core.defect_regions import LONGEST_KIND

WIDTH = 520


def truth_word(truth: GoldenTruth) -> str:
    return (
        QCoreApplication.translate("Releases", "Good")
        if truth is GoldenTruth.GOOD
        else QCoreApplication.translate("Releases", "Defective")
    )


class TruthDialog(LockableDialog):
    """`known` holds the answer once the dialog was accepted."""

    def __init__(
        self, appearance: Appearance, title: str, hint: str, known: KnownTruth, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setFixedWidth(scaled(WIDTH))
        self._truths = OneOf(self)
        chips = QHBoxLayout()
        chips.setSpacing(GRID)
        self.chips = {}
        for truth in GoldenTruth:
            chip = action_button(appearance, truth_word(truth), role="chip")
            chip.setCheckable(True)
            chip.setChecked(truth is known.truth)
            self._truths.addButton(chip)
            self.chips[truth] = chip
            chips.addWidget(chip)
        chips.addStretch(1)
        self.kind = QLineEdit(known.defect_kind)
        self.kind.setMaxLength(LONGEST_KIND)
        self.kind.setAccessibleName(self.tr("Kind of defect"))
        self.kind.setPlaceholderText(self.tr("For example: crack"))
        self.note = QPlainTextEdit(known.note)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Who found it, where it is, by which drawing"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(heightened(96, 4))
        cancel = action_button(appearance, self.tr("Cancel"), big=True)
        cancel.setAutoDefault(False)
        self.accept_button = action_button(appearance, self.tr("That is what they are"), role="primary", big=True)
        self.accept_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.accept_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(text_label(hint, tone="muted", wrap=True))
        layout.addLayout(chips)
        layout.addWidget(text_label(self.tr("Kind of defect, if you like")))
        layout.addWidget(self.kind)
        layout.addWidget(text_label(self.tr("Note, if you like")))
        layout.addWidget(self.note)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        self._truths.buttonToggled.connect(self._on_toggled)
        cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.accept)
        self._on_toggled()
        self.chips[known.truth].setFocus()  # the answer that counts: the arrows choose, Return accepts

    @property
    def known(self) -> KnownTruth:
        """What was answered."""
        truth = next(truth for truth, chip in self.chips.items() if chip.isChecked())
        return KnownTruth(truth, self.kind.text(), self.note.toPlainText()[:LONGEST_NOTE]).tidied()

    @Slot()
    def _on_toggled(self) -> None:
        self.kind.setEnabled(self.chips[GoldenTruth.DEFECTIVE].isChecked())
