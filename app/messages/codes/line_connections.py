"""How a connection to the line does, whatever its kind, and what is wrong with what a person chose for it."""

from __future__ import annotations

from app.messages.message import Message


class WireConnecting(Message, frozen=True):
    pass


class ConnectionClosed(Message, frozen=True):
    pass


class ConnectionHangs(Message, frozen=True):
    pass


class AddressUnknown(Message, frozen=True):
    host: str


class AddressNotHere(Message, frozen=True):
    host: str


class PortInUse(Message, frozen=True):
    port: int


class PortNotAllowed(Message, frozen=True):
    port: int


class CannotListen(Message, frozen=True):
    host: str
    port: int
    error: str


class DoesNotAnswerItself(Message, frozen=True):
    port: int
    answer: str


class NoSuchLineKind(Message, frozen=True):
    kind: str


class BadLineValue(Message, frozen=True):
    field: str


class AddressMissing(Message, frozen=True):
    pass


class SecretsUnreadable(Message, frozen=True):
    path: str


class LineConnectionLost(Message, frozen=True):
    """Heading."""


class LineConnectionBack(Message, frozen=True):
    """Heading."""


class LineConnectionTold(Message, frozen=True):
    connection: str
    reason: Message


class LineConnectionWell(Message, frozen=True):
    connection: str
    reason: Message


class VerdictsLost(Message, frozen=True):
    connection: str
    count: int


class LineConnectionNotKept(Message, frozen=True):
    """Heading."""


class LineChoiceUnreadable(Message, frozen=True):
    text: str
