"""A message for a person, before it becomes a sentence of some language."""

from __future__ import annotations

import msgspec


class Message(msgspec.Struct, frozen=True, tag=True):
    """Says what happened by its type, and with which values by its fields. Made wherever something happens, worded by
    `app.messages.wording` alone, so that rooms below the pages hold no sentences and every language says the same.

    Fields are plain values (text, numbers, lists of them, other messages): a message can be stored and read back.
    """


class PlainText(Message, frozen=True):
    """A sentence that was made elsewhere: by another program or library, or by a version that stored sentences."""

    text: str


class CoreSaid(Message, frozen=True):
    """A sentence of the core, as what it was made of: `template` with `values` in its places, by their names. Made by
    `app.messages.core_sentences`."""

    template: str
    values: tuple[tuple[str, str | int | float | Message], ...] = ()


class Several(Message, frozen=True):
    """Sentences one after the other."""

    parts: tuple[Message, ...]
