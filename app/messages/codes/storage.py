"""What the workspace tells a person."""

from __future__ import annotations

from app.messages.message import Message


class PartsNotStored(Message, frozen=True):
    """The last session ended between telling verdicts and storing them."""

    batch: int
    product: str
    count: int
    first_at: str
    """ISO 8601 in UTC, like `last_at`."""
    last_at: str
