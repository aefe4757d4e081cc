"""What is said about a broker."""

from __future__ import annotations

from app.messages.message import Message


class BrokerMissing(Message, frozen=True):
    pass


class BadTopic(Message, frozen=True):
    topic: str


class PasswordWithoutName(Message, frozen=True):
    pass


class BrokerUnreachable(Message, frozen=True):
    host: str
    port: int
    error: str


class BrokerNotTrusted(Message, frozen=True):
    host: str
    error: str


class BrokerRefused(Message, frozen=True):
    host: str
    answer: str


class TopicRefused(Message, frozen=True):
    host: str
    topic: str


class BrokerLost(Message, frozen=True):
    host: str


class BrokerSilent(Message, frozen=True):
    host: str
    seconds: float


class BrokerDoesNotEcho(Message, frozen=True):
    topic: str


class BrokerAnswered(Message, frozen=True):
    host: str
    milliseconds: float


class AtTheBroker(Message, frozen=True):
    host: str
    port: int


class CertificateUnusable(Message, frozen=True):
    path: str
    error: str
