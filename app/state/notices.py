"""How errors become notices."""

from __future__ import annotations

import traceback

from app.messages.codes import general
from app.messages.errors import message_of
from app.messages.message import Message
from app.state.notice import Notice, NoticeLevel
from onenip_core.errors import OneNipError


def error_message(error: Exception) -> Message:
    """What an error tells a person: our own errors speak for themselves, of others a general text says what is kept."""
    if isinstance(error, OneNipError):
        return message_of(error)
    return general.UnexpectedError(str(error) or type(error).__name__)


def error_notice(heading: Message, error: Exception, subject: str = "") -> Notice:
    """An error as a notice; one that nobody planned for brings its traceback along."""
    details = "" if isinstance(error, OneNipError) else "".join(traceback.format_exception(error))
    return Notice(NoticeLevel.ERROR, heading, error_message(error), details, subject)
