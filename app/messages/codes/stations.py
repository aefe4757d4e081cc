"""What is said where several stations write to one database."""

from __future__ import annotations

from app.messages.message import Message


class AddressUnfit(Message, frozen=True):
    """It is not repeated: it may hold a password."""


class PasswordInTheAddress(Message, frozen=True):
    pass


class NoServerDriver(Message, frozen=True):
    """The package that speaks with PostgreSQL is not installed."""


class SharedWithoutDatabase(Message, frozen=True):
    pass


class NoSharedFolderNamed(Message, frozen=True):
    pass


class FolderIsAWorkspace(Message, frozen=True):
    """A folder that one computer has for itself cannot become a station's."""

    folder: str


class StationNameUnfit(Message, frozen=True):
    longest: int


class StationNotKept(Message, frozen=True):
    path: str
    error: str | Message


class StationNameTaken(Message, frozen=True):
    station: str


class StationNameLost(Message, frozen=True):
    """While the server was away another one has taken it."""

    station: str


class TwoOfOneName(Message, frozen=True):
    """Heading."""


class AnotherStationBegins(Message, frozen=True):
    """It puts right what the last sessions left half done."""


class OthersAreOlder(Message, frozen=True):
    """The tables have to be changed, which nobody may do beside others."""

    place: str


class NotTheSharedFolder(Message, frozen=True):
    folder: str


class SharedFolderNotEmpty(Message, frozen=True):
    folder: str


class SharedFolderNotWritable(Message, frozen=True):
    folder: str
    error: str | Message


class SharedFolderAway(Message, frozen=True):
    folder: str


class NoNumbersLeft(Message, frozen=True):
    """The server has been away for very long."""


class AnotherPartThere(Message, frozen=True):
    """The server holds something else in the place of a part that is sent."""

    batch: int
    position: int


class SpoolDamaged(Message, frozen=True):
    folder: str
    error: str


class NotForwarded(Message, frozen=True):
    error: str


class PartsWaitFromBefore(Message, frozen=True):
    """At the start."""

    count: int


class ServerAway(Message, frozen=True):
    """Heading."""


class PartsWait(Message, frozen=True):
    reason: Message


class ServerIsBack(Message, frozen=True):
    """Heading."""


class CaughtUp(Message, frozen=True):
    count: int


class NothingHadWaited(Message, frozen=True):
    pass


class ClockDiffers(Message, frozen=True):
    """Heading."""


class ClockIsAhead(Message, frozen=True):
    seconds: float


class ClockIsBehind(Message, frozen=True):
    seconds: float


class PartOnItsWay(Message, frozen=True):
    """A part that cannot be corrected before it is recorded."""


class NotMendedBesideOthers(Message, frozen=True):
    pass


class NeedsTheServer(Message, frozen=True):
    """Why nothing is changed in what a station knows of it."""


class BeganWithoutServer(Message, frozen=True):
    """The station began by what it knew last."""

    kept_at: str
    """ISO 8601 in UTC."""
    reason: Message


class StartAgainForLists(Message, frozen=True):
    """The server is back for a station that began without it."""
