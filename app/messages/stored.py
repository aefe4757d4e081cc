"""Messages as text, for the database and for files."""

from __future__ import annotations

import functools

import msgspec

from app.messages.codes import ALL_CODES
from app.messages.message import Message, PlainText


def to_text(message: Message) -> str:
    """JSON from which `from_text` makes an equal message; a sentence stays a sentence, and "" stays empty."""
    if isinstance(message, PlainText):
        return message.text
    return msgspec.json.encode(message).decode()


def from_text(text: str) -> Message:
    """The message that `to_text` was given. A text that is none, or of a code that this version does not know, is kept as
    it is: nothing that was recorded is lost."""
    if not text.startswith('{"type":'):
        return PlainText(text)
    try:
        return _decoder().decode(text)
    except msgspec.MsgspecError:
        return PlainText(text)


@functools.cache
def _decoder() -> msgspec.json.Decoder[Message]:
    # A union of all codes; each is told by its tag.
    union = functools.reduce(lambda left, right: left | right, ALL_CODES)  # type: ignore[arg-type, return-value]
    return msgspec.json.Decoder(union)
