"""Lets people in and out of the window: who may do most gets all pages, an operator theirs, and nobody the locked one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.domain.permissions import role_words
from app.domain.person import Role
from app.messages.codes.people import LoggedIn, LoggedInNow, NotLoggedIn
from app.messages.message import Message
from app.operations.access_control import SUBJECT, AccessControl
from app.operations.runner import OperationRunner
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.operator_mode import OperatorMode
from app.widgets.login_dialog import LoginDialog
from app.widgets.look.appearance import Appearance

_MOST_DIALOGS = 20
"""Over each other; a dialog that does not go would hold the program here."""


class AccessGate(QObject):
    """Follows who is logged in. While nobody is, the window shows the operator's page, on which only Stop and logging in are left:
    verdicts stay in sight, and the line goes on.
    """

    lockedChanged = Signal(bool)
    """Whether somebody has to log in before the window shows more than the operator's page."""

    def __init__(
        self,
        window: QWidget,
        appearance: Appearance,
        app_state: AppState,
        mode: OperatorMode,
        control: AccessControl,
        runner: OperationRunner,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._app_state = app_state
        self._access = app_state.access
        self._mode = mode
        self._control = control
        self._runner = runner
        self._dialog: LoginDialog | None = None
        self._last_name = ""
        self._followed: tuple[bool, int | None] = (False, None)
        self._access.changed.connect(self._follow)

    @property
    def is_on(self) -> bool:
        """True if people log in."""
        return self._access.access.is_on

    @Slot()
    def begin(self) -> None:
        """Lock the window before anybody can touch it, if people log in."""
        self._follow()

    def go_on_from(self, before: AccessGate) -> None:
        """Take the place of the gate of another window, as if it had always stood there: nobody logs in anew."""
        self._last_name, self._followed = before._last_name, before._followed
        self.lockedChanged.emit(self._access.access.is_locked)

    @Slot()
    def toggle(self) -> None:
        """Log in, or out: one key for both."""
        if self._access.person is None:
            self.ask(self.tr("Log in"))
        else:
            self._control.log_out()

    def ask(self, title: str) -> bool:
        """Let somebody log in; True if they did. Does nothing while it is asked already."""
        if not self.is_on or self._dialog is not None:
            return False
        self._dialog = LoginDialog(
            self._appearance, title, self._access.people, self._control, self._last_name, self._window
        )
        try:
            return self._dialog.ask()
        finally:
            self._dialog = None

    def hand_over(self) -> None:
        """Whoever may more than an operator logs out; an operator takes their page."""
        person = self._access.person
        if person is not None and person.role is not Role.OPERATOR:
            self._control.log_out()
        else:
            self._mode.enter()

    def may_leave(self, title: str) -> bool:
        """True if whoever is logged in, or logs in now, may see the other pages, or close the program."""
        return self._access.person is not None or self.ask(title)

    def take_badge(self, badge: str) -> None:
        """A scanner read something that nothing else waits for."""

        def told(refused: Message | None) -> None:
            if refused is not None:
                self._app_state.raise_notice(Notice(NoticeLevel.WARNING, NotLoggedIn(), refused, subject=SUBJECT))

        self._control.log_in_by_badge(badge, told)

    @Slot()
    def _follow(self) -> None:
        access, present = self._access.access, self._access.person
        now = access.is_on, None if present is None else present.id
        if now == self._followed:
            return  # somebody else was added
        self._followed = now
        self.lockedChanged.emit(access.is_locked)
        if not access.is_on:
            self._runner.guard_steps(False)
            if self._last_name:
                self._last_name = ""
                self._mode.leave()
            return
        person = access.person
        if person is None:
            self._end_dialogs()
            self._runner.guard_steps(True)
            self._mode.enter()
            return
        self._last_name = person.name
        if person.role is Role.OPERATOR:
            # What others changed before is not for an operator to take back.
            self._runner.guard_steps(True)
            self._mode.enter()
        else:
            self._runner.guard_steps(False)
            self._mode.leave()
        text = LoggedIn(person.name, role_words(person.role))
        self._app_state.raise_notice(Notice(NoticeLevel.INFO, LoggedInNow(), text, subject=SUBJECT))

    def _end_dialogs(self) -> None:
        """A question that somebody was asked is not the next one's to answer."""
        for _ in range(_MOST_DIALOGS):
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog) or dialog is self._dialog:
                return
            dialog.done(int(QDialog.DialogCode.Rejected))
