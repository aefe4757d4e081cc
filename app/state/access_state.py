"""Who is logged in at this window, and whether anybody has to be."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.access import Access
from app.domain.permissions import Deed
from app.domain.person import Person
from app.messages.message import Message


class AccessState(QObject):
    """Lives in the GUI thread; `access` is a value that other threads may hold on to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Person, ...] = ()
        self._person: Person | None = None
        self._access = Access()

    @property
    def access(self) -> Access:
        """Who is there at this moment."""
        return self._access

    @property
    def people(self) -> tuple[Person, ...]:
        """Whoever can log in, by name; empty: nobody has to."""
        return self._people

    @property
    def person(self) -> Person | None:
        """Who is logged in."""
        return self._person

    def may(self, deed: Deed) -> bool:
        """True if whoever is there may do that."""
        return self._access.may(deed)

    def refusal(self, deed: Deed) -> Message | None:
        """Why not; None if it is allowed."""
        return self._access.refusal(deed)

    def set_people(self, people: tuple[Person, ...], person: Person | None) -> None:
        """Whoever can log in, and who is logged in."""
        if (people, person) != (self._people, self._person):
            self._people, self._person = people, person
            self._access = Access(bool(people), person)
            self.changed.emit()
