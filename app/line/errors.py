"""What goes wrong between this program and the line."""

from __future__ import annotations

from app.messages.errors import MessageError


class LineError(MessageError):
    """A connection cannot be opened or used, or a wish of the line is refused."""
