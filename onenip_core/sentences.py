"""Sentences for people that remember what they were made of, so that whoever shows them can say them in another language."""

from __future__ import annotations

import numbers
from collections.abc import Iterable, Mapping

Value = str | int | float
"""What stands in a place of a sentence; a `FilledSentence` is a text too."""


class FilledSentence(str):
    """An English sentence, finished: a text like any other that also knows its `template` and the `values` in its places. Whatever
    takes the text apart or puts it into another by `f"…"` has plain text in its hands again."""

    __slots__ = ("_template", "_values")
    _template: str
    _values: tuple[tuple[str, Value], ...]

    def __new__(cls, template: str, values: tuple[tuple[str, Value], ...]) -> FilledSentence:
        """`template` names the values in braces, as `str.format` does."""
        made = super().__new__(cls, template.format(**dict(values)))
        made._template = template
        made._values = values
        return made

    def __reduce__(self) -> tuple[type[FilledSentence], tuple[str, tuple[tuple[str, Value], ...]]]:
        """What it was made of, so that it stays what it is on its way between processes."""
        return FilledSentence, (self._template, self._values)

    @property
    def template(self) -> str:
        """The English sentence with the names of its places, by which its translation is found."""
        return self._template

    @property
    def values(self) -> tuple[tuple[str, Value], ...]:
        """Each place with what stands in it, in the order in which they were given."""
        return self._values


def filled(template: str, /, **values: object) -> FilledSentence:
    """The sentence `template` with `values` in its places, which are named as in `str.format`.

    The template must be a literal where this is called: there the tools of translators find it. Numbers stay numbers, sentences
    stay sentences, an error is what it says, and all else is its text.
    """
    return FilledSentence(template, tuple((name, _kept(value)) for name, value in values.items()))


def together(parts: Iterable[str], between: str = " ") -> str:
    """Sentences one after the other, or parts of one with `between` (no letters) between them. One alone is itself."""
    given = tuple(parts)
    if len(given) == 1:
        return given[0]
    places = between.join(f"{{part{number}}}" for number in range(len(given)))
    return FilledSentence(places, tuple((f"part{number}", _kept(part)) for number, part in enumerate(given)))


def said(error: BaseException) -> str:
    """What an error says: its `FilledSentence` where it was raised with one, else `str(error)`."""
    told = error.args[0] if len(error.args) == 1 else None
    return told if isinstance(told, FilledSentence) else str(error)


def renamed(sentence: str, old: str, new: str) -> str:
    """`sentence` with `new` wherever a value holds `old`, as where a file was read under another name than a person knows."""
    if not isinstance(sentence, FilledSentence):
        return sentence.replace(old, new)
    values = tuple(
        (name, renamed(value, old, new) if isinstance(value, str) else value) for name, value in sentence.values
    )
    return FilledSentence(sentence.template, values)


def with_names(sentence: str, names: Mapping[str, str]) -> str:
    """`sentence` with what a person calls a file wherever a value is its name or its path; `names` are by the files' own names."""
    if not isinstance(sentence, FilledSentence):
        return names.get(_file_name(sentence), sentence)
    if not names:
        return sentence
    values = tuple(
        (name, with_names(value, names) if isinstance(value, str) else value) for name, value in sentence.values
    )
    return FilledSentence(sentence.template, values)


def _file_name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]


def sentence_to_json(sentence: str) -> object:
    """Text, or an object for a `FilledSentence`."""
    if not isinstance(sentence, FilledSentence):
        return sentence
    values = {name: sentence_to_json(value) if isinstance(value, str) else value for name, value in sentence.values}
    return {"template": sentence.template, "values": values}


def sentence_from_json(body: object) -> str:
    """Raises KeyError, TypeError or ValueError for anything else than what `sentence_to_json` gives."""
    if isinstance(body, str):
        return body
    if not isinstance(body, dict):
        raise TypeError(f"a sentence is text or an object, not {body!r}")
    values = ((str(name), _value_from_json(value)) for name, value in body["values"].items())
    return FilledSentence(str(body["template"]), tuple(values))


def _value_from_json(body: object) -> Value:
    return body if isinstance(body, (int, float)) else sentence_from_json(body)


def _kept(value: object) -> Value:
    if isinstance(value, FilledSentence):
        return value
    if isinstance(value, BaseException):
        return said(value)
    if isinstance(value, (str, bool)):
        return str(value)
    if isinstance(value, numbers.Integral):
        return int(value)
    return float(value) if isinstance(value, numbers.Real) else str(value)
