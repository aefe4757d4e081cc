"""Errors of the application, which carry a message instead of a sentence."""

from __future__ import annotations

from app.messages.core_sentences import core_message
from app.messages.message import Message
from onenip_core.errors import OneNipError
from onenip_core.sentences import said


class MessageError(OneNipError):
    """An error whose text for a person is worded later; `str` gives the code and its values, for logs."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


def message_of(error: OneNipError) -> Message:
    """What `error` tells a person; errors of the core bring their sentence along."""
    return error.message if isinstance(error, MessageError) else core_message(said(error))
