"""What is said about searches among all parts that people keep."""

from __future__ import annotations

from app.messages.message import Message


class SaveSearch(Message, frozen=True):
    """Label."""

    name: str


class ChangeSearch(Message, frozen=True):
    """Label."""

    name: str


class RenameSearch(Message, frozen=True):
    """Label."""

    name: str


class RemoveSearch(Message, frozen=True):
    """Label."""

    name: str


class NoSuchSearch(Message, frozen=True):
    pass


class SearchNeedsName(Message, frozen=True):
    pass


class SearchNameTaken(Message, frozen=True):
    name: str
