"""Logging in and out: compared in the background, written into the audit log, the same people at all stations of a database."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Slot

from app.domain.audit_entry import Facts
from app.domain.changes import Changes, Stale
from app.domain.person import Person
from app.domain.pin import PinAnswer, wait_after
from app.messages.codes import operations as operation_codes
from app.messages.codes import people as codes
from app.messages.message import Message
from app.operations.task_runner import TaskRunner
from app.state.access_state import AccessState
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_message, error_notice
from app.storage.audit.audit_log import LOGGING_IN
from app.storage.errors import UnknownRecordError
from app.storage.people import StoredSecret
from app.storage.secret_hash import compare_secret
from app.storage.workspace import Workspace
from onenip_core.errors import StorageError

LOOK_MS = 30_000
"""Another station may have removed somebody, or given another role."""
SUBJECT = "logging in"


class How(Enum):
    """By what somebody logs in."""

    SECRET = "secret"
    BADGE = "badge"


@dataclass(frozen=True, slots=True)
class _Found:
    person: Person | None
    refused: Message | None
    not_written: StorageError | None = None


class AccessControl(QObject):
    """Used in the GUI thread. A run that judges knows nothing of it: who logs out locks the window and not the line."""

    def __init__(
        self,
        app_state: AppState,
        workspace: Workspace,
        tasks: TaskRunner,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Reads who there is at once: the window may not be shown open for a moment. Raises StorageError."""
        super().__init__(parent)
        self._app_state = app_state
        self._state: AccessState = app_state.access
        self._workspace = workspace
        self._tasks = tasks
        self._first_admin = ""
        self._clock = clock
        self._unknown_badges = 0
        self._badges_from = 0.0
        """When the next badge is looked at, by the clock."""
        self._set(workspace.people.present(), None)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.read)
        self._look.start()

    def close(self) -> None:
        """Look no more."""
        self._look.stop()

    def log_in(self, person_id: int, secret: str, answer: Callable[[Message | None], None]) -> None:
        """Compare PIN or password. `answer` hears None once the person is logged in, else why not."""
        self._tasks.run(
            lambda: self._compared(person_id, secret), lambda found: self._settle(found, answer), self._fail(answer)
        )

    def log_in_by_badge(self, badge: str, answer: Callable[[Message | None], None]) -> None:
        """The same by what a scanner read."""
        self._tasks.run(lambda: self._of_badge(badge), lambda found: self._settle(found, answer), self._fail(answer))

    def expect_first_admin(self, name: str) -> None:
        """Logging in is about to be switched on by this person, who is logged in by that; "" expects nobody any more."""
        self._first_admin = name.strip()

    @Slot()
    def log_out(self) -> None:
        """Lock the window."""
        self._leave(None)

    def log_out_idle(self, minutes: int) -> None:
        """Lock the window, because nobody touched it."""
        self._leave(codes.LoggedOutIdle(minutes))

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """An operation changed who there is."""
        if changes.stale & Stale.PEOPLE:
            self.read()

    @Slot()
    def read(self) -> None:
        """Read who there is. Whoever was removed meanwhile, or is something else now, is logged out."""
        self._tasks.run(self._workspace.people.present, self._take, self._ignore)

    def _take(self, people: tuple[Person, ...]) -> None:
        person = self._state.person
        now = None if person is None else next((each for each in people if each.id == person.id), None)
        if person is None and self._first_admin:
            now = next((each for each in people if each.name == self._first_admin), None)
            if now is not None:
                self._first_admin = ""
                self._write(now, {}, {"logged_in": "yes", "by": How.SECRET.value, "role": now.role.value})
        changed = person is not None and people and (now is None or now.role is not person.role)
        if person is not None and changed:
            self._tell(NoticeLevel.WARNING, codes.LoggedOut(), codes.RemovedMeanwhile(person.name))
            now = None
        self._set(people, now)

    def _ignore(self, _error: Exception) -> None:
        """A server that does not answer just now is told of by whoever needs it."""

    def _leave(self, why: Message | None) -> None:
        person = self._state.person
        if person is None:
            return
        self._write(person, {}, {"logged_in": "no"} if why is None else {"logged_in": "no", "idle": "yes"})
        self._set(self._state.people, None)
        self._app_state.withdraw_notices(SUBJECT)
        if why is not None:
            self._tell(NoticeLevel.INFO, codes.LoggedOut(), why)

    def _set(self, people: tuple[Person, ...], person: Person | None) -> None:
        self._workspace.acting.set_present("" if person is None else person.name)
        self._state.set_people(people, person)

    def _compared(self, person_id: int, secret: str) -> _Found:
        """In the background. Raises StorageError."""
        store = self._workspace.people
        try:
            stored = store.secret_of(person_id)
        except UnknownRecordError as error:
            return _Found(None, error_message(error))
        wait = seconds_to_wait(stored)
        if wait:
            return _Found(None, codes.WaitBeforeLogIn(wait))
        match compare_secret(stored.secret, secret):
            case PinAnswer.RIGHT:
                if stored.wrong_count:
                    store.note_right(person_id)
                return self._entered(stored.person, How.SECRET)
            case PinAnswer.UNREADABLE:
                return _Found(None, codes.StoredSecretUnreadable(stored.person.name))
            case _:
                store.note_wrong(person_id)
                # A log that refuses must not make guessing cheap: it is told, and the wrong one counts.
                refused = self._note(stored.person, {}, {"logged_in": "wrong"}, "")
                wait = wait_after(stored.wrong_count + 1)
                return _Found(None, codes.WaitBeforeLogIn(wait) if wait else codes.WrongSecret(), refused)

    def _of_badge(self, badge: str) -> _Found:
        """In the background. Raises StorageError. An unknown badge is nobody's, so whoever scans many of them waits here."""
        left = self._badges_from - self._clock()
        if left > 0:
            return _Found(None, codes.WaitBeforeLogIn(-int(-left // 1)))
        person = self._workspace.people.of_badge(badge)
        self._unknown_badges = 0 if person is not None else self._unknown_badges + 1
        self._badges_from = self._clock() + wait_after(self._unknown_badges)
        if person is None:
            refused = self._note(None, {}, {"logged_in": "unknown badge"}, "")
            return _Found(None, codes.BadgeUnknown(), refused)
        return self._entered(person, How.BADGE)

    def _entered(self, person: Person, how: How) -> _Found:
        refused = self._note(person, {}, {"logged_in": "yes", "by": how.value, "role": person.role.value}, person.name)
        return _Found(person, None, refused)

    def _settle(self, found: _Found, answer: Callable[[Message | None], None]) -> None:
        if found.not_written is not None:
            self._app_state.raise_notice(error_notice(codes.LogInNotWritten(), found.not_written, SUBJECT))
        if found.person is not None:
            before = self._state.person
            if before is not None and before.id != found.person.id:
                self._write(before, {}, {"logged_in": "no"})
            people = tuple(found.person if each.id == found.person.id else each for each in self._state.people)
            self._app_state.withdraw_notices(SUBJECT)
            self._set(people, found.person)
        answer(found.refused)

    def _fail(self, answer: Callable[[Message | None], None]) -> Callable[[Exception], None]:
        def fail(error: Exception) -> None:
            self._app_state.raise_notice(error_notice(operation_codes.CannotBeRead(), error))
            answer(error_message(error))

        return fail

    def _write(self, person: Person, before: Facts, after: Facts) -> None:
        def told(refused: StorageError | None) -> None:
            if refused is not None:
                self._app_state.raise_notice(error_notice(codes.LogInNotWritten(), refused, SUBJECT))

        self._tasks.run(lambda: self._note(person, before, after, person.name), told, self._ignore)

    def _note(self, person: Person | None, before: Facts, after: Facts, by: str) -> StorageError | None:
        """What the audit log said if it refused."""
        try:
            with self._workspace.acting.by(by):
                self._workspace.audit.note(LOGGING_IN, "" if person is None else person.name, before, after)
        except StorageError as error:
            return error
        return None

    def _tell(self, level: NoticeLevel, heading: Message, text: Message) -> None:
        self._app_state.raise_notice(Notice(level, heading, text, subject=SUBJECT))


def seconds_to_wait(stored: StoredSecret) -> int:
    """Until the next PIN or password of this person is looked at; by the clock, so that a restart does not shorten it."""
    wait = wait_after(stored.wrong_count)
    if not wait or stored.wrong_at is None:
        return 0
    try:
        passed = (datetime.now(UTC) - datetime.fromisoformat(stored.wrong_at)).total_seconds()
    except (ValueError, TypeError):
        return wait
    # A clock that was set back would let somebody wait for days.
    return 0 if passed >= wait else wait if passed < 0 else max(1, -int(-(wait - passed) // 1))
