"""Turns messages into sentences."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable

import msgspec

from app.messages.core_sentences import fill
from app.messages.errors import message_of
from app.messages.message import CoreSaid, Message, Several
from app.messages.stored import from_text
from app.messages.wording import (
    alignment,
    answers,
    audit,
    backbones,
    backups,
    by_prompts,
    cameras,
    captures,
    checking,
    demo,
    diagnosis,
    drift,
    files,
    general,
    golden,
    imports,
    inspection,
    lighting,
    line,
    line_connections,
    line_http,
    line_modbus,
    line_mqtt,
    line_product_file,
    marks,
    model_files,
    models,
    operating,
    operations,
    orders,
    other_windows,
    people,
    pictures,
    processes,
    queue,
    readiness,
    releases,
    replay,
    retention,
    review,
    searches,
    settings,
    sources,
    stations,
    storage,
    stores,
    training,
    trash,
    triggers,
    views,
)
from app.messages.wording.plurals import of_count
from app.messages.wording.sentence import Sentence
from onenip_core.errors import OneNipError

SENTENCES: dict[type[Message], Sentence] = {
    **audit.SENTENCES,
    **alignment.SENTENCES,
    **answers.SENTENCES,
    **backbones.SENTENCES,
    **backups.SENTENCES,
    **by_prompts.SENTENCES,
    **cameras.SENTENCES,
    **captures.SENTENCES,
    **checking.SENTENCES,
    **demo.SENTENCES,
    **diagnosis.SENTENCES,
    **drift.SENTENCES,
    **files.SENTENCES,
    **general.SENTENCES,
    **golden.SENTENCES,
    **imports.SENTENCES,
    **inspection.SENTENCES,
    **lighting.SENTENCES,
    **line.SENTENCES,
    **line_connections.SENTENCES,
    **line_http.SENTENCES,
    **line_modbus.SENTENCES,
    **line_mqtt.SENTENCES,
    **line_product_file.SENTENCES,
    **marks.SENTENCES,
    **model_files.SENTENCES,
    **models.SENTENCES,
    **operating.SENTENCES,
    **operations.SENTENCES,
    **orders.SENTENCES,
    **other_windows.SENTENCES,
    **people.SENTENCES,
    **pictures.SENTENCES,
    **processes.SENTENCES,
    **queue.SENTENCES,
    **readiness.SENTENCES,
    **releases.SENTENCES,
    **replay.SENTENCES,
    **retention.SENTENCES,
    **review.SENTENCES,
    **searches.SENTENCES,
    **settings.SENTENCES,
    **sources.SENTENCES,
    **stations.SENTENCES,
    **storage.SENTENCES,
    **stores.SENTENCES,
    **training.SENTENCES,
    **trash.SENTENCES,
    **triggers.SENTENCES,
    **views.SENTENCES,
}
"""One sentence for every code; a test looks for codes without one."""


def say(message: Message) -> str:
    """`message` in the language of the application."""
    from PySide6.QtCore import QCoreApplication  # what has no window says its sentences without

    from app.messages.wording.lists import listed, one_after_another
    from app.messages.wording.numbers import NumberFormatter

    return _say(message, QCoreApplication.translate, NumberFormatter(), listed, one_after_another)


def say_plainly(message: Message) -> str:
    """`message` in English, with a point as decimal mark and without Qt: for the command line."""
    return _say(message, lambda _context, text: text, string.Formatter(), ", ".join, " ".join)


def _say(
    message: Message,
    translate: Callable[[str, str], str],
    formatter: string.Formatter,
    listed: Callable[[Iterable[str]], str],
    one_after_another: Callable[[Iterable[str]], str],
) -> str:
    def said(part: Message) -> str:
        return _say(part, translate, formatter, listed, one_after_another)

    if isinstance(message, Several):
        return one_after_another(said(part) for part in message.parts)
    if isinstance(message, CoreSaid):
        return _say_core(message, translate, formatter, said)
    sentence = SENTENCES[type(message)]
    values = msgspec.structs.asdict(message)
    source = of_count(values.get(sentence.counted), sentence.singular, sentence.text, sentence.counted, translate)

    contexts = dict(sentence.words)

    def word(value: object, context: str) -> object:
        if isinstance(value, Message):
            return said(value)
        if isinstance(value, (list, tuple)):
            return listed(str(word(item, context)) for item in value)
        return translate(context, value) if context and isinstance(value, str) else value

    return formatter.vformat(
        translate("Messages", source), (), {name: word(value, contexts.get(name, "")) for name, value in values.items()}
    )


def _say_core(
    said: CoreSaid,
    translate: Callable[[str, str], str],
    formatter: string.Formatter,
    say_inner: Callable[[Message], str],
) -> str:
    """Translated by its template; in English where this version does not know it."""
    for text in (translate("Core", said.template), said.template):
        filled = fill(said, text, formatter, say_inner)
        if filled is not None:
            return filled
    return said.template


def say_stored(text: str) -> str:
    """The sentence of a message that was stored as text; any other text is one already."""
    return say(from_text(text))


def say_error(error: Exception) -> str:
    """What an error tells a person."""
    return say(message_of(error)) if isinstance(error, OneNipError) else str(error)
