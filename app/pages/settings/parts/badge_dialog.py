"""Reads the badge of a person."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.person import LONGEST_BADGE, SHORTEST_BADGE, is_possible_badge
from app.messages.codes.people import BadgeUnfit
from app.messages.wording.say import say
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, action_button, heading, text_label

WIDTH = 480


class BadgeDialog(LockableDialog):
    """`badge` holds what was read once the dialog was accepted; empty: the badge is taken away."""

    def __init__(self, appearance: Appearance, name: str, has_badge: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badge = ""
        title = self.tr("Badge of {name}").format(name=name)
        self.setWindowTitle(title)
        self.setFixedWidth(scaled(WIDTH))
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)  # it opens as a PIN does
        self.edit.setMaxLength(LONGEST_BADGE)
        self.edit.setAccessibleName(self.tr("What the scanner reads"))
        self.message = text_label("", tone="danger", wrap=True)
        self.message.setMinimumHeight(heightened(44, 2))
        cancel = action_button(appearance, self.tr("Cancel"))
        self.take_button = action_button(appearance, self.tr("Revoke the badge"), "x")
        self.take_button.setVisible(has_badge)
        for button in (cancel, self.take_button):
            button.setAutoDefault(False)
        self.do_button = action_button(appearance, self.tr("Assign this badge"), role="primary")
        self.do_button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.take_button)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.do_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(
            text_label(
                self.tr(
                    "Scan the badge now. A scanner that types like a keyboard and ends with Enter is all it takes."
                ),
                tone="muted",
                wrap=True,
            )
        )
        layout.addWidget(self.edit)
        layout.addWidget(self.message)
        layout.addLayout(buttons)
        self.edit.textChanged.connect(self._follow)
        self.edit.returnPressed.connect(self._give)
        self.do_button.clicked.connect(self._give)
        self.take_button.clicked.connect(self._take_away)
        cancel.clicked.connect(self.reject)
        self.edit.setFocus()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.message.setText("")
        self.do_button.setEnabled(bool(self.edit.text()))

    @Slot()
    def _give(self) -> None:
        text = self.edit.text()
        if is_possible_badge(text):
            self.badge = text
            self.accept()
        else:
            self.message.setText(say(BadgeUnfit(SHORTEST_BADGE)))

    @Slot()
    def _take_away(self) -> None:
        self.badge = ""
        self.accept()
