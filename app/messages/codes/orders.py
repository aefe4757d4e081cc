"""Orders and lots."""

from __future__ import annotations

from app.messages.message import Message


class SetOrderOf(Message, frozen=True):
    count: int


class OrderIsNow(Message, frozen=True):
    order: str
    count: int


class OrdersAreSet(Message, frozen=True):
    count: int


class OrderUnfit(Message, frozen=True):
    most: int
