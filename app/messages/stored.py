"""Messages as text, for the database and for files."""

from __future__ import annotations

import msgspec

from app.messages.codes import ALL_CODES
from app.messages.core_sentences import core_message
from app.messages.message import Message, PlainText

_CODES = {code.__name__: code for code in ALL_CODES}


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
        made = _made(msgspec.json.decode(text))
    except (msgspec.MsgspecError, KeyError, TypeError):
        return PlainText(text)
    return made if isinstance(made, Message) else PlainText(text)


def stored_sentence(sentence: str) -> str:
    """What the core said as it is stored: `from_text` reads it back."""
    return to_text(core_message(sentence))


def _made(value: object) -> object:
    """A message from its name and fields, which may hold messages themselves. Raises KeyError, TypeError."""
    if isinstance(value, dict):
        fields = {str(name): _made(field) for name, field in value.items() if name != "type"}
        return _CODES[value["type"]](**fields)
    return tuple(_made(item) for item in value) if isinstance(value, list) else value
