"""Turns messages into sentences."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication

from app.messages.errors import MessageError
from app.messages.message import Message, Several
from app.messages.stored import from_text
from app.messages.wording import (
    demo,
    files,
    general,
    imports,
    inspection,
    model_files,
    models,
    operating,
    operations,
    processes,
    readiness,
    review,
    settings,
    sources,
    storage,
    stores,
    training,
    trash,
)
from app.messages.wording.numbers import NumberFormatter
from app.messages.wording.sentence import Sentence

SENTENCES: dict[type[Message], Sentence] = {
    **demo.SENTENCES,
    **files.SENTENCES,
    **general.SENTENCES,
    **imports.SENTENCES,
    **inspection.SENTENCES,
    **model_files.SENTENCES,
    **models.SENTENCES,
    **operating.SENTENCES,
    **operations.SENTENCES,
    **processes.SENTENCES,
    **readiness.SENTENCES,
    **review.SENTENCES,
    **settings.SENTENCES,
    **sources.SENTENCES,
    **storage.SENTENCES,
    **stores.SENTENCES,
    **training.SENTENCES,
    **trash.SENTENCES,
}
"""One sentence for every code; a test looks for codes without one."""


def say(message: Message) -> str:
    """`message` in the language of the application."""
    if isinstance(message, Several):
        return " ".join(say(part) for part in message.parts)
    sentence = SENTENCES[type(message)]
    values = msgspec.structs.asdict(message)
    single = bool(sentence.singular) and values[sentence.counted] == 1
    text = QCoreApplication.translate("Messages", sentence.singular if single else sentence.text)
    return NumberFormatter().vformat(text, (), {name: _word(value) for name, value in values.items()})


def say_stored(text: str) -> str:
    """The sentence of a message that was stored as text; any other text is one already."""
    return say(from_text(text))


def say_error(error: Exception) -> str:
    """What an error tells a person; errors of the core bring their sentence along."""
    return say(error.message) if isinstance(error, MessageError) else str(error)


def _word(value: object) -> object:
    if isinstance(value, Message):
        return say(value)
    if isinstance(value, (list, tuple)):
        return ", ".join(str(_word(item)) for item in value)
    return value
