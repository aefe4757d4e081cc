"""What is said when parts do not score as they did."""

from __future__ import annotations

from app.messages.message import Message


class PartsDrift(Message, frozen=True):
    """Heading."""

    product: str


class PartsScoreHigher(Message, frozen=True):
    parts: int
    """Since it began, as far as that can be told."""
    reference: int


class PartsScoreLower(Message, frozen=True):
    parts: int
    reference: int


class InView(Message, frozen=True):
    view: str


class FalseAlarmRate(Message, frozen=True):
    parts: int


class CompareAnew(Message, frozen=True):
    """Label."""

    product: str


class CompareAsBefore(Message, frozen=True):
    """Label."""

    product: str


class ComparedAnew(Message, frozen=True):
    product: str
    parts: int


class ComparedAsBefore(Message, frozen=True):
    product: str
