"""Sentences for the codes that any room may use."""

from __future__ import annotations

from app.messages.codes import general
from app.messages.message import CoreSaid, Message, PlainText, Several
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    PlainText: Sentence("{text}"),
    CoreSaid: Sentence("{template}"),
    Several: Sentence("{parts}"),
    general.UnexpectedError: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Something unexpected went wrong: {error}. What was saved before is unchanged. Try again; if it happens again, "
            "the log folder (Settings) holds the details.",
        )
    ),
}
