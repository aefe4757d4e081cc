"""Name, role, and PIN or password of a person; what is not asked for is left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.permissions import role_words
from app.domain.person import (
    LONGEST_NAME,
    LONGEST_SECRET,
    SHORTEST_OPERATOR_PIN,
    SHORTEST_PASSWORD,
    SHORTEST_PIN,
    Role,
    is_possible_secret,
)
from app.messages.codes.people import SecretUnfit
from app.messages.wording.say import say
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, Choice, action_button, heading, text_label

WIDTH = 480


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a dialog asks for."""

    name: bool = False
    role: bool = False
    secret: Callable[[Role], bool] = lambda _role: False
    """Whether PIN or password are asked for, by the role that is chosen."""
    is_taken: Callable[[str], bool] = lambda _name: False
    """Whether somebody is called so already."""


class PersonDialog(LockableDialog):
    """`name`, `role` and `secret` hold the answer once the dialog was accepted."""

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        text: str,
        do_text: str,
        wanted: Wanted,
        role: Role,
        parent: QWidget | None = None,
    ) -> None:
        """`role` is chosen to begin with, or is the person's."""
        super().__init__(parent)
        self._wanted = wanted
        self.setWindowTitle(title)
        self.setFixedWidth(scaled(WIDTH))
        self.name_edit = QLineEdit()
        self.name_edit.setMaxLength(LONGEST_NAME)
        self.name_edit.setAccessibleName(self.tr("Name"))
        self.role_choice = Choice(appearance, self.tr("Role"))
        for each in Role:
            self.role_choice.addItem(say(role_words(each)), each)
        self.role_choice.setCurrentIndex(list(Role).index(role))
        self.secret_edit = self._secret_edit(self.tr("PIN or password"))
        self.again_edit = self._secret_edit(self.tr("PIN or password once more"))
        self.message = text_label("", tone="muted", wrap=True)
        self.message.setMinimumHeight(heightened(44, 2))  # two lines: nothing jumps while a person types
        cancel = action_button(appearance, self.tr("Cancel"))
        self.do_button = action_button(appearance, do_text, role="primary")
        self.do_button.setDefault(True)
        self._secret_row = QWidget()
        secrets = QVBoxLayout(self._secret_row)
        secrets.setContentsMargins(0, 0, 0, 0)
        secrets.setSpacing(GRID)
        for label, edit in ((self.tr("PIN or password"), self.secret_edit), (self.tr("Once more"), self.again_edit)):
            secrets.addWidget(text_label(label))
            secrets.addWidget(edit)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.do_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(text_label(text, tone="muted", wrap=True))
        if wanted.name:
            layout.addWidget(text_label(self.tr("Name")))
            layout.addWidget(self.name_edit)
        if wanted.role:
            layout.addWidget(text_label(self.tr("Role")))
            layout.addWidget(self.role_choice)
        layout.addWidget(self._secret_row)
        layout.addWidget(self.message)
        layout.addLayout(buttons)
        for edit in (self.name_edit, self.secret_edit, self.again_edit):
            edit.textChanged.connect(self._follow)
        self.role_choice.currentIndexChanged.connect(self._follow)
        cancel.clicked.connect(self.reject)
        self.do_button.clicked.connect(self.accept)
        first = self.name_edit if wanted.name else self.role_choice if wanted.role else self.secret_edit
        first.setFocus()
        self._follow()

    @property
    def name(self) -> str:
        return " ".join(self.name_edit.text().split())

    @property
    def role(self) -> Role:
        return list(Role)[self.role_choice.currentIndex()]

    @property
    def secret(self) -> str:
        """Empty if it was not asked for."""
        return self.secret_edit.text() if self._wanted.secret(self.role) else ""

    def ask(self) -> bool:
        """True if the person wants it. The dialog is deleted by who asked."""
        return self.exec() == int(QDialog.DialogCode.Accepted)

    @Slot()
    def _follow(self) -> None:
        asks_secret = self._wanted.secret(self.role)
        self._secret_row.setVisible(asks_secret)
        problem = ""
        if self._wanted.name and not self.name:
            problem = self.tr("A name is missing.")
        elif self._wanted.name and self._wanted.is_taken(self.name):
            problem = self.tr("Somebody of that name logs in already.")
        elif asks_secret and not is_possible_secret(self.secret_edit.text(), self.role):
            problem = say(SecretUnfit(SHORTEST_OPERATOR_PIN, SHORTEST_PIN, SHORTEST_PASSWORD))
        elif asks_secret and self.secret_edit.text() != self.again_edit.text():
            problem = self.tr("The two are not the same yet.")
        self.message.setText(problem)
        self.do_button.setEnabled(not problem)

    def _secret_edit(self, name: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.setMaxLength(LONGEST_SECRET)
        edit.setAccessibleName(name)
        return edit
