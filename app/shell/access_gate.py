"""Lets people in and out of the window: who may do most gets all pages, an operator theirs, and nobody the locked one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.permissions import role_words
from app.domain.person import Person, Role
from app.messages.codes.people import DialogsOfAnotherEnded, DialogsOfAnotherWere, LoggedIn, LoggedInNow, NotLoggedIn
from app.messages.message import Message
from app.messages.wording.lists import set_apart
from app.operations.access_control import SUBJECT, AccessControl
from app.operations.runner import OperationRunner
from app.shell.kept_dialogs import KeptDialogs
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.operator_mode import OperatorMode
from app.widgets.login_dialog import LoginDialog
from app.widgets.look.appearance import Appearance


class AccessGate(QObject):
    """Follows who is logged in. While nobody is, the window shows the operator's page, on which only Stop and logging in are left:
    verdicts stay in sight, and the line goes on. What somebody had open comes back with them.
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
        self._kept = KeptDialogs()
        self._before: Person | None = None
        """Who was logged in last."""
        self._gives_back = False
        """Whether dialogs of who is logged in are about to come back."""
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
        self._last_name, self._followed, self._before = before._last_name, before._followed, before._before
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
        owner = self._kept.owner
        self._dialog = LoginDialog(
            self._appearance,
            title,
            self._access.people,
            self._control,
            self._last_name,
            self._window,
            left_open_by="" if owner is None else owner.name,
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
        """True if whoever is logged in, or logs in now, may see the other pages, or close the program. Not where dialogs of theirs
        come back: those are looked at first."""
        if self._access.person is not None:
            return True
        return self.ask(title) and not self._gives_back

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
            self._settle_kept(None)
            self._runner.guard_steps(False)
            if self._last_name:
                self._last_name = ""
                self._mode.leave()
            return
        person = access.person
        if person is None:
            self._gives_back = False
            self._kept.put_away(self._before, self._dialog)
            self._runner.guard_steps(True)
            self._mode.enter()
            return
        self._last_name = person.name
        self._settle_kept(person)
        self._before = person
        if person.role is Role.OPERATOR:
            # What others changed before is not for an operator to take back.
            self._runner.guard_steps(True)
            self._mode.enter()
        else:
            self._runner.guard_steps(False)
            self._mode.leave()
        text = LoggedIn(person.name, role_words(person.role))
        self._app_state.raise_notice(Notice(NoticeLevel.INFO, LoggedInNow(), text, subject=SUBJECT))

    def _settle_kept(self, person: Person | None) -> None:
        """Give back what was open to whoever had it, or, where nobody logs in any more, to whoever is there."""
        owner = self._kept.owner
        if owner is None:
            return
        if person is None or person.id == owner.id:
            # Later: the dialog in which somebody logged in lies over the window until then.
            self._gives_back = True
            QTimer.singleShot(0, self, self._give_back)
            return
        titles = set_apart(self._kept.end())
        text = DialogsOfAnotherWere(owner.name, titles)
        self._app_state.raise_notice(Notice(NoticeLevel.WARNING, DialogsOfAnotherEnded(owner.name), text))

    @Slot()
    def _give_back(self) -> None:
        if self._gives_back:  # not where the window was locked again meanwhile
            self._gives_back = False
            self._kept.give_back()
