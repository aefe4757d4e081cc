"""What is said about people: roles, logging in, the lock, and what is kept of whom."""

from __future__ import annotations

from app.messages.message import Message


class RoleOperator(Message, frozen=True):
    pass


class RoleQa(Message, frozen=True):
    pass


class RoleAdmin(Message, frozen=True):
    pass


class DeedProgram(Message, frozen=True):
    pass


class DeedLogIn(Message, frozen=True):
    pass


class DeedStop(Message, frozen=True):
    pass


class DeedLook(Message, frozen=True):
    pass


class DeedInspect(Message, frozen=True):
    pass


class DeedCorrect(Message, frozen=True):
    pass


class DeedCount(Message, frozen=True):
    pass


class DeedExport(Message, frozen=True):
    pass


class DeedTeach(Message, frozen=True):
    pass


class DeedLimits(Message, frozen=True):
    pass


class DeedTrain(Message, frozen=True):
    pass


class DeedRelease(Message, frozen=True):
    pass


class DeedDelete(Message, frozen=True):
    pass


class DeedHold(Message, frozen=True):
    pass


class DeedRetain(Message, frozen=True):
    pass


class DeedSettings(Message, frozen=True):
    pass


class DeedPeople(Message, frozen=True):
    pass


class NotAllowed(Message, frozen=True):
    """Heading over a refusal."""


class LogInFirst(Message, frozen=True):
    """Nobody is logged in."""

    deed: Message
    roles: tuple[Message, ...]


class LogInToStart(Message, frozen=True):
    """What stands large while nobody is logged in and nothing runs."""


class NotForThisRole(Message, frozen=True):
    name: str
    deed: Message
    roles: tuple[Message, ...]


class AddPerson(Message, frozen=True):
    name: str


class ChangeRoleOf(Message, frozen=True):
    name: str


class NewSecretOf(Message, frozen=True):
    name: str


class NewBadgeOf(Message, frozen=True):
    name: str


class TakeBadgeOf(Message, frozen=True):
    name: str


class RemovePerson(Message, frozen=True):
    name: str


class RestorePerson(Message, frozen=True):
    name: str


class SwitchPeopleOn(Message, frozen=True):
    pass


class SwitchPeopleOff(Message, frozen=True):
    pass


class PeopleAreOn(Message, frozen=True):
    name: str


class PeopleAreOff(Message, frozen=True):
    """Everybody was removed; the records keep their names."""


class SecretChanged(Message, frozen=True):
    name: str


class BadgeChanged(Message, frozen=True):
    name: str


class NoSuchPerson(Message, frozen=True):
    """Somebody removed them meanwhile, perhaps at another station."""


class NameTaken(Message, frozen=True):
    name: str


class NameUnfit(Message, frozen=True):
    longest: int


class SecretUnfit(Message, frozen=True):
    operator_pin: int
    pin: int
    password: int


class BadgeUnfit(Message, frozen=True):
    shortest: int


class BadgeTaken(Message, frozen=True):
    name: str


class LastAdmin(Message, frozen=True):
    name: str


class PeopleOnAlready(Message, frozen=True):
    """Another station was faster."""


class LoggedOut(Message, frozen=True):
    """Heading: while nobody touched anything, or somebody removed the person."""


class LoggedOutIdle(Message, frozen=True):
    minutes: int


class RemovedMeanwhile(Message, frozen=True):
    name: str


class LoggedInNow(Message, frozen=True):
    """Heading."""


class LoggedIn(Message, frozen=True):
    name: str
    role: Message


class DialogsOfAnotherEnded(Message, frozen=True):
    """Heading: somebody else had them open when the window was locked."""

    name: str


class DialogsOfAnotherWere(Message, frozen=True):
    name: str
    titles: str


class NotLoggedIn(Message, frozen=True):
    """Heading."""


class WrongSecret(Message, frozen=True):
    pass


class BadgeUnknown(Message, frozen=True):
    pass


class WaitBeforeLogIn(Message, frozen=True):
    seconds: int


class StoredSecretUnreadable(Message, frozen=True):
    name: str


class LogInNotWritten(Message, frozen=True):
    """Heading: the audit log refused a line about logging in or out."""


class AccessWasRecovered(Message, frozen=True):
    """Told at the start that follows."""

    name: str


class NothingToRecover(Message, frozen=True):
    """Nobody has to log in."""


class AccessRecovered(Message, frozen=True):
    """Said beside the one copy of the password that there is."""

    name: str


class RecoveryFailed(Message, frozen=True):
    reason: Message
