"""Ask for one line of text, checked while it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, action_button, heading, restyle, text_label

Check = Callable[[str], str]
"""Says in a sentence what is wrong with the text; empty if nothing is."""


class TextDialog(LockableDialog):
    """`text` holds the answer once the dialog was accepted."""

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        hint: str,
        placeholder: str,
        accept_text: str,
        check: Check,
        parent: QWidget | None = None,
        text: str = "",
        *,
        roomy: bool = False,
        may_be_empty: bool = False,
    ) -> None:
        """`check` gives what is wrong with a text; `text` is what stands there at first; `roomy` is large enough for fingers;
        `may_be_empty`: no text is an answer too."""
        super().__init__(parent)
        self._may_be_empty = may_be_empty
        self._check = check
        self.setWindowTitle(title)
        self.setMinimumWidth(scaled(480))
        self.edit = QLineEdit()
        self.edit.setAccessibleName(title)
        self.edit.setPlaceholderText(placeholder)
        self.message = text_label("", tone="danger", wrap=True)
        self.message.setMinimumHeight(heightened(60, 3))  # three lines: the dialog does not grow while a person types
        cancel = action_button(appearance, self.tr("Cancel"), big=roomy)
        self.accept_button = action_button(appearance, accept_text, role="primary", big=roomy)
        self.edit.setProperty("big", roomy)
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
        layout.addWidget(self.edit)
        layout.addWidget(self.message)
        layout.addLayout(buttons)
        self.edit.textChanged.connect(self._on_text_changed)
        cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.accept)
        self.edit.setText(text)
        self.edit.selectAll()
        self._on_text_changed(text)

    @property
    def text(self) -> str:
        """What was typed, without spaces around it."""
        return self.edit.text().strip()

    @Slot(str)
    def _on_text_changed(self, _text: str) -> None:
        problem = self._check(self.text) if self.text else ""
        self.message.setText(problem)
        self.edit.setProperty("invalid", bool(problem))
        restyle(self.edit)
        self.accept_button.setEnabled((self._may_be_empty or bool(self.text)) and not problem)
