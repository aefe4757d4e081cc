"""Sentences for the codes of `orders`."""

from __future__ import annotations

from app.messages.codes import orders
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    orders.SetOrderOf: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Set the order of {count} batches"),
        singular=QT_TRANSLATE_NOOP("Messages", "Set the order of the batch"),
        counted="count",
    ),
    orders.OrderIsNow: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} batches are of order “{order}” now."),
        singular=QT_TRANSLATE_NOOP("Messages", "The batch is of order “{order}” now."),
        counted="count",
    ),
    orders.OrdersAreSet: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The orders of {count} batches are set."),
        singular=QT_TRANSLATE_NOOP("Messages", "The batch is of no order now."),
        counted="count",
    ),
    orders.OrderUnfit: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The name of an order has at most {most} characters that can be printed. The order is as it was.",
        )
    ),
}
