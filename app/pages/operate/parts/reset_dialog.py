"""Asks why the counters begin anew."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.order_name import LONGEST_ORDER, clean_order
from app.domain.part import Counters
from app.domain.shift import ResetReason
from app.messages.wording.say import say
from app.widgets.formatting import format_count
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_STRONG, SIZE_TITLE, font
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, action_button, heading, text_label

NOTE_LENGTH = 200
WIDTH = 600


class ResetDialog(LockableDialog):
    """A reason is one tap. `reason` is None until it was given."""

    def __init__(
        self, appearance: Appearance, counters: Counters, order: str = "", parent: QWidget | None = None
    ) -> None:
        """`order` is the one of the next run as it is now."""
        super().__init__(parent)
        self.reason: ResetReason | None = None
        self.setWindowTitle(self.tr("Count from zero"))
        self.setFixedWidth(scaled(WIDTH))
        text = self.tr(
            "{ok} OK, {ng} NG and {unknown} not checked are kept together with the reason, and listed on the Review page."
        )
        self.note_edit = QLineEdit()
        self.note_edit.setMaxLength(NOTE_LENGTH)
        self.note_edit.setProperty("big", True)
        self.note_edit.setPlaceholderText(self.tr("Note, for example what was wrong"))
        self.note_edit.setAccessibleName(self.tr("Note"))
        self.order_edit = QLineEdit(order)
        self.order_edit.setMaxLength(LONGEST_ORDER)
        self.order_edit.setProperty("big", True)
        self.order_edit.setPlaceholderText(self.tr("No order"))
        self.order_edit.setAccessibleName(self.tr("Order of the next run"))
        self.buttons = {reason: action_button(appearance, say(reason.message), big=True) for reason in ResetReason}
        self.cancel_button = action_button(appearance, self.tr("Keep counting"), big=True)
        grid = QGridLayout()
        grid.setSpacing(GRID)
        for place, (reason, button) in enumerate(self.buttons.items()):
            button.clicked.connect(lambda _=False, reason=reason: self._choose(reason))
            grid.addWidget(button, place // 2, place % 2)
        for button in (*self.buttons.values(), self.cancel_button):
            button.setFont(font(SIZE_STRONG, QFont.Weight.DemiBold))
            button.setProperty("huge", True)
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(heading(self.tr("Reset the counters: why?"), SIZE_TITLE, wrap=True))
        layout.addWidget(
            text_label(
                text.format(
                    ok=format_count(counters.ok),
                    ng=format_count(counters.ng),
                    unknown=format_count(counters.not_checked),
                ),
                SIZE_STRONG,
                wrap=True,
            )
        )
        layout.addWidget(self.note_edit)
        layout.addWidget(text_label(self.tr("Order or lot, from the next run on"), tone="muted"))
        layout.addWidget(self.order_edit)
        layout.addLayout(grid)
        layout.addWidget(self.cancel_button)
        self.cancel_button.clicked.connect(self.reject)
        self.note_edit.textChanged.connect(self._on_note_changed)
        self._on_note_changed("")
        self.cancel_button.setFocus()

    @property
    def note(self) -> str:
        """What a person wrote beside the reason."""
        return self.note_edit.text().strip()

    @property
    def order(self) -> str | None:
        """The order of the next run, empty for none; None if what stands there cannot be one."""
        return clean_order(self.order_edit.text())

    @Slot(str)
    def _on_note_changed(self, text: str) -> None:
        """Another reason is one only with words."""
        other = self.buttons[ResetReason.OTHER]
        other.setEnabled(bool(text.strip()))
        other.setToolTip("" if text.strip() else self.tr("Write the reason into the field first"))

    def _choose(self, reason: ResetReason) -> None:
        self.reason = reason
        self.accept()
