"""Asks why something is held, or is not any more, and who says so."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.legal_hold import LONGEST_HOLD_REASON
from app.domain.person import LONGEST_NAME
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, action_button, heading, text_label

WIDTH = 520


class HoldDialog(LockableDialog):
    """`reason` and `name` hold the answer once the dialog was accepted."""

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        text: str,
        do_text: str,
        name: str,
        *,
        asks_name: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is who is logged in, or, where nobody has to be, who did it last."""
        super().__init__(parent)
        self._asks_name = asks_name
        self._name = name
        self.setWindowTitle(title)
        self.setFixedWidth(scaled(WIDTH))
        self.reason_edit = QLineEdit()
        self.reason_edit.setMaxLength(LONGEST_HOLD_REASON)
        self.reason_edit.setAccessibleName(self.tr("Reason"))
        self.reason_edit.setPlaceholderText(self.tr("For example the number of a complaint"))
        self.name_edit = QLineEdit(name)
        self.name_edit.setMaxLength(LONGEST_NAME)
        self.name_edit.setAccessibleName(self.tr("Your name"))
        cancel = action_button(appearance, self.tr("Cancel"))
        self.do_button = action_button(appearance, do_text, role="primary")
        self.do_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.do_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        title_label = heading(title, SIZE_TITLE, wrap=True)
        title_label.setWordWrap(True)
        layout.addWidget(title_label)
        layout.addWidget(text_label(text, tone="muted", wrap=True))
        layout.addWidget(text_label(self.tr("Reason")))
        layout.addWidget(self.reason_edit)
        if asks_name:
            layout.addWidget(text_label(self.tr("Your name")))
            layout.addWidget(self.name_edit)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        for edit in (self.reason_edit, self.name_edit):
            edit.textChanged.connect(self._follow)
        cancel.clicked.connect(self.reject)
        self.do_button.clicked.connect(self.accept)
        self.reason_edit.setFocus()
        self._follow()

    @property
    def reason(self) -> str:
        return " ".join(self.reason_edit.text().split())

    @property
    def name(self) -> str:
        return " ".join(self.name_edit.text().split()) if self._asks_name else self._name

    def ask(self) -> bool:
        """True if the person wants it. The dialog is deleted by who asked."""
        return self.exec() == int(QDialog.DialogCode.Accepted)

    @Slot()
    def _follow(self) -> None:
        missing = "" if self.reason else self.tr("Write the reason first")
        if not missing and not self.name:
            missing = self.tr("Write your name first")
        self.do_button.setEnabled(not missing)
        self.do_button.setToolTip(missing)
