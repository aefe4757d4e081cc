"""Sentences for the codes of the storage."""

from __future__ import annotations

from app.messages.codes import storage
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    storage.PartsNotStored: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The application ended suddenly while {product} was inspected: {count} parts were judged and shown, between "
            "{first_at} and {last_at}, and could not be stored any more. All others of batch {batch} are there. "
            "Inspect those parts again if their records matter; their numbers and verdicts are listed in the batch's folder.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "The application ended suddenly while {product} was inspected: one part was judged and shown, at {first_at}, "
            "and could not be stored any more. All others of batch {batch} are there. Inspect that part again if its "
            "record matters; its number and verdict are listed in the batch's folder.",
        ),
        counted="count",
    ),
}
