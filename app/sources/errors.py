"""What image sources raise on purpose."""

from __future__ import annotations

from app.messages.errors import MessageError


class SourceError(MessageError):
    """A source cannot be opened or read. Its message never holds a password."""
