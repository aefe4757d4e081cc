"""May somebody do something just now? Asked by the runner of operations, by the settings, and by the window."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.permissions import ALWAYS, MAY, Deed, deed_of, deed_words, roles_words
from app.domain.person import Person
from app.messages.codes import people as codes
from app.messages.message import Message


@dataclass(frozen=True, slots=True)
class Access:
    """Who is at the window at one moment."""

    is_on: bool = False
    """False: nobody has to log in, and anybody may do anything."""
    person: Person | None = None

    @property
    def is_locked(self) -> bool:
        """True if somebody has to log in first."""
        return self.is_on and self.person is None

    @property
    def name(self) -> str:
        """What stands in records; empty while nobody is logged in, or nobody has to be."""
        return "" if self.person is None else self.person.name

    def may(self, deed: Deed) -> bool:
        """True if it is allowed."""
        if not self.is_on or deed in ALWAYS:
            return True
        return self.person is not None and self.person.role in MAY[deed]

    def refusal(self, deed: Deed) -> Message | None:
        """What is not allowed, who may, and how to go on; None if it is allowed."""
        if self.may(deed):
            return None
        if self.person is None:
            return codes.LogInFirst(deed_words(deed), roles_words(deed))
        return codes.NotForThisRole(self.person.name, deed_words(deed), roles_words(deed))

    def refusal_of(self, operations: frozenset[str]) -> Message | None:
        """The same of operations by the names of their classes: the first that is not allowed. One that the table does not know is
        an admin's.
        """
        refusals = (self.refusal(deed_of(name)) for name in sorted(operations))
        return next((refusal for refusal in refusals if refusal is not None), None)
