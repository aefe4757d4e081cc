"""Sentences of the core as messages, so that they are said in the language of the application and can be stored."""

from __future__ import annotations

import math
import re
import string
from collections.abc import Callable

from app.messages.message import CoreSaid, Message, PlainText
from onenip_core.sentences import FilledSentence, Value

FORMS = re.compile(r"|,|g|\.\d[fg%]")
"""How values may be written: whatever a stored template asks for beyond that is not done."""


def core_message(sentence: str) -> Message:
    """What the core said: a sentence that remembers what it was made of keeps that; any other text is kept as it is."""
    if not isinstance(sentence, FilledSentence):
        return PlainText(sentence)
    return CoreSaid(sentence.template, tuple((name, _kept(value)) for name, value in sentence.values))


def fill(said: CoreSaid, text: str, formatter: string.Formatter, word: Callable[[Message], str]) -> str | None:
    """`text`, which is the template or its translation, with the values in its places; None if they do not go in there: records and
    files of translations come from elsewhere too."""
    try:
        if not all(_is_plain(*place) for place in string.Formatter().parse(text)):
            return None
        values = {name: word(value) if isinstance(value, Message) else value for name, value in said.values}
        return formatter.vformat(text, (), values)
    except (LookupError, TypeError, ValueError):
        return None


def in_english(message: Message) -> Message:
    """A sentence of the core as an earlier version stored it; any other message is itself."""
    return PlainText(_english(message)) if isinstance(message, CoreSaid) else message


def _english(message: Message) -> str:
    if isinstance(message, CoreSaid):
        filled = fill(message, message.template, string.Formatter(), _english)
        return message.template if filled is None else filled
    return message.text if isinstance(message, PlainText) else ""


def _is_plain(_text: str, name: str | None, form: str | None, conversion: str | None) -> bool:
    return name is None or (
        name.isidentifier() and FORMS.fullmatch(form or "") is not None and conversion in (None, "", "r")
    )


def _kept(value: Value) -> Value | Message:
    if isinstance(value, FilledSentence):
        return core_message(value)
    # JSON has no infinity.
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value
