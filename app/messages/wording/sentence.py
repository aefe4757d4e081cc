"""A sentence with places for values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text` names the message's fields in braces, as `str.format` does; marked for translation where it stands."""

    text: str
    singular: str = ""
    """Said instead of `text` when the number in the field `counted` takes the singular (`plurals.of_count`)."""
    counted: str = ""
    words: tuple[tuple[str, str], ...] = ()
    """Fields that hold a word of the interface, as the label of a setting, each with the context in which it is translated."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """`text`, which lupdate finds by this function's name; Qt's own says that it returns an object."""
    return text
