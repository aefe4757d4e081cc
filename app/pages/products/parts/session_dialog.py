"""Asks in which session pictures were taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, action_button, heading, name_choice, text_label

WIDTH = 480
LONGEST_NAME = 120


class SessionDialog(LockableDialog):
    """`session` holds the answer once the dialog was accepted; empty: nobody knows."""

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        names: Sequence[str],
        session: str,
        parent: QWidget | None = None,
    ) -> None:
        """`names` of the sessions that there are; `session` is what stands there at first."""
        super().__init__(parent)
        if parent is None:
            appearance.apply_to(self)
        self.setWindowTitle(title)
        self.setFixedWidth(scaled(WIDTH))
        self.names = QComboBox()
        self.names.setEditable(True)
        name_choice(self.names, self.tr("Session"))
        self.names.setMinimumHeight(heightened(44))
        self.names.addItems(list(names))
        self.names.setEditText(session)
        edit = self.names.lineEdit()
        if edit is not None:
            edit.setMaxLength(LONGEST_NAME)
            edit.setPlaceholderText(self.tr("For example: Monday, line 2"))
            edit.selectAll()
        cancel = action_button(appearance, self.tr("Cancel"), big=True)
        accept = action_button(appearance, self.tr("That is their session"), role="primary", big=True)
        accept.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(
            text_label(
                self.tr("Choose a session, or type a new name. Without a name they belong to none."),
                tone="muted",
                wrap=True,
            )
        )
        layout.addWidget(self.names)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        cancel.clicked.connect(self.reject)
        accept.clicked.connect(self.accept)

    @property
    def session(self) -> str:
        """What was answered, without spaces around it."""
        return self.names.currentText().strip()
