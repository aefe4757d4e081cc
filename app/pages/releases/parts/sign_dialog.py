"""Who lets a model judge the line, and why."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.gate import RuleResult, Standing
from app.domain.release import LONGEST_NAME
from app.pages.releases.parts.words import rule_line
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, action_button, heading, text_label

WIDTH = 600


class SignDialog(LockableDialog):
    """`name` and `reason` hold the answer once the dialog was accepted. A reason is needed where a rule is not passed."""

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        summary: str,
        results: tuple[RuleResult, ...],
        name: str,
        parent: QWidget | None = None,
        *,
        name_is_known: bool = False,
    ) -> None:
        """`name_is_known`: it is the name of who is logged in, and nobody signs with another."""
        super().__init__(parent)
        self._open = tuple(result for result in results if result.standing is not Standing.PASSED)
        self.setWindowTitle(title)
        self.setFixedWidth(scaled(WIDTH))
        self.name_edit = QLineEdit(name)
        self.name_edit.setMaxLength(LONGEST_NAME)
        self.name_edit.setAccessibleName(self.tr("Your name"))
        self.name_edit.setPlaceholderText(self.tr("Your name"))
        self.name_edit.setReadOnly(name_is_known)
        self.reason_edit = QPlainTextEdit()
        self.reason_edit.setAccessibleName(self.tr("Reason"))
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setFixedHeight(heightened(96, 4))
        self.missing = text_label("", tone="muted", wrap=True)
        cancel = action_button(appearance, self.tr("Cancel"), big=True)
        cancel.setAutoDefault(False)
        self.sign_button = action_button(appearance, self.tr("Sign and activate"), role="primary", big=True)
        self.sign_button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.missing, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.sign_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(text_label(summary, wrap=True))
        for result in self._open:
            line = rule_line(result)
            tone = "danger" if result.standing is Standing.FAILED else "warning"
            layout.addWidget(text_label(line, tone=tone, wrap=True))
        layout.addSpacing(GRID)
        layout.addWidget(text_label(self.tr("Name")))
        layout.addWidget(self.name_edit)
        needed = self.tr("Why it may be used on the line anyway") if self._open else self.tr("Reason, if you like")
        layout.addWidget(text_label(needed))
        layout.addWidget(self.reason_edit)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        self.name_edit.textChanged.connect(self._follow)
        self.reason_edit.textChanged.connect(self._follow)
        cancel.clicked.connect(self.reject)
        self.sign_button.clicked.connect(self.accept)
        (self.reason_edit if name else self.name_edit).setFocus()
        self._follow()

    @property
    def name(self) -> str:
        return " ".join(self.name_edit.text().split())

    @property
    def reason(self) -> str:
        return self.reason_edit.toPlainText().strip()

    @Slot()
    def _follow(self) -> None:
        lacks_reason = bool(self._open) and not self.reason
        self.sign_button.setEnabled(bool(self.name) and not lacks_reason)
        if not self.name:
            self.missing.setText(self.tr("A signature needs a name."))
        else:
            self.missing.setText(self.tr("Not every rule is passed: it needs a reason.") if lacks_reason else "")
