"""How controllers tell a person about errors and results."""

from __future__ import annotations

import traceback

from app.state.notice import Notice, NoticeLevel
from onenip_core.errors import OneNipError


def error_notice(title: str, error: Exception) -> Notice:
    """An error as a message: our own errors speak for themselves, others get a general text and their traceback."""
    if isinstance(error, OneNipError):
        return Notice(NoticeLevel.ERROR, title, str(error))
    text = (
        f"Something unexpected went wrong: {error or type(error).__name__}. What was saved before is unchanged. "
        "Try again; if it happens again, the log folder (Settings) holds the details."
    )
    return Notice(NoticeLevel.ERROR, title, text, "".join(traceback.format_exception(error)))
