"""What is said about the alignment of parts."""

from __future__ import annotations

from app.messages.message import Message


class ChangeAlignment(Message, frozen=True):
    product: str


class PartsNotAligned(Message, frozen=True):
    product: str


class PartsShiftedBack(Message, frozen=True):
    product: str
    percent: float


class PartsTurnedBack(Message, frozen=True):
    product: str
    percent: float
    degrees: float


class ModelsKeepTheirAlignment(Message, frozen=True):
    """What follows from another alignment."""


ALL = (ChangeAlignment, PartsNotAligned, PartsShiftedBack, PartsTurnedBack, ModelsKeepTheirAlignment)
"""All of them."""
