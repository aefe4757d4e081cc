"""What is said to those who ask by HTTP, and about them."""

from __future__ import annotations

from app.messages.message import Message


class NoSuchPath(Message, frozen=True):
    pass


class NoVerdictYet(Message, frozen=True):
    pass


class NoBrowsers(Message, frozen=True):
    pass


class WrongHost(Message, frozen=True):
    pass


class TokenWrong(Message, frozen=True):
    pass


class JsonNeeded(Message, frozen=True):
    pass


class LengthNeeded(Message, frozen=True):
    pass


class SwitchTakesLonger(Message, frozen=True):
    pass


class TokenNeeded(Message, frozen=True):
    address: str


class TokenTooWeak(Message, frozen=True):
    least: int


class HttpAnswers(Message, frozen=True):
    port: int


class HttpAsked(Message, frozen=True):
    port: int
    count: int
