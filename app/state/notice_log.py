"""The messages of this session: the one that is up, those that wait below it, and all that have been."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.state.notice import Notice, NoticeLevel

REMEMBERED = 200
MOST_STANDING = 20


@dataclass(frozen=True, slots=True)
class PastNotice:
    """A notice and when it came."""

    number: int
    """Counts from 1; a repeated notice has a new number."""
    notice: Notice
    time: datetime
    """In the time zone of the machine."""


class NoticeLog(QObject):
    """One notice is up at a time. An information gives way to whatever comes next; warnings and errors wait below and come back.

    Nothing is lost: what is no longer up is still among `past`.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._past: deque[PastNotice] = deque(maxlen=REMEMBERED)
        self._standing: list[PastNotice] = []
        self._count = 0
        self._seen = 0

    @property
    def past(self) -> tuple[PastNotice, ...]:
        """The last 200 notices, newest first."""
        return tuple(self._past)

    @property
    def standing(self) -> tuple[PastNotice, ...]:
        """What is up, and below it what waits to be up again."""
        return tuple(self._standing)

    @property
    def shown(self) -> PastNotice | None:
        """What is up."""
        return self._standing[0] if self._standing else None

    @property
    def unseen(self) -> int:
        """How many came since the list was last looked at."""
        return sum(1 for past in self._past if past.number > self._seen)

    def add(self, notice: Notice) -> None:
        """Put a notice up. The same again renews it; news of the same heading replace all but errors."""
        self._count += 1
        entry = PastNotice(self._count, notice, datetime.now().astimezone())
        if self._past and self._past[0].notice == notice:
            self._past.popleft()  # what repeats itself every second would push everything else out
        self._past.appendleft(entry)
        waiting = [past for past in self._standing if not _gives_way(past.notice, notice)]
        self._standing = [entry, *waiting][:MOST_STANDING]
        self.changed.emit()

    def close(self, number: int) -> None:
        """Take one down."""
        self._keep([past for past in self._standing if past.number != number])

    def withdraw(self, subject: str) -> None:
        """Take down what a new attempt at `subject` makes obsolete."""
        self._keep([past for past in self._standing if past.notice.subject != subject])

    def look_at_all(self) -> None:
        """Count from now on what is new."""
        if self._seen != self._count:
            self._seen = self._count
            self.changed.emit()

    def _keep(self, standing: list[PastNotice]) -> None:
        if standing != self._standing:
            self._standing = standing
            self.changed.emit()


def _gives_way(old: Notice, new: Notice) -> bool:
    if old.level is NoticeLevel.INFO or old == new:
        return True
    return old.level is not NoticeLevel.ERROR and old.heading == new.heading
