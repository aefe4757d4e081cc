"""How controllers tell a person about errors and results."""

from __future__ import annotations

import traceback

from app.messages.codes import general
from app.messages.wording.say import say, say_error
from app.state.notice import Notice, NoticeLevel
from onenip_core.errors import OneNipError


def error_notice(title: str, error: Exception) -> Notice:
    """An error as a message: our own errors speak for themselves, others get a general text and their traceback."""
    if isinstance(error, OneNipError):
        return Notice(NoticeLevel.ERROR, title, say_error(error))
    text = say(general.UnexpectedError(str(error) or type(error).__name__))
    return Notice(NoticeLevel.ERROR, title, text, "".join(traceback.format_exception(error)))
