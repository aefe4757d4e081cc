"""Codes that any room may use."""

from __future__ import annotations

from app.messages.message import Message


class UnexpectedError(Message, frozen=True):
    """Something went wrong that nobody planned for; the traceback is in the log."""

    error: str
