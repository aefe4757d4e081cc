"""Finds topics by words, the best first: beginnings of words are enough, and ä, ae and a are alike."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p

from app.shell.help.help_book import HelpTopic

_WORD = re.compile(r"\w+")
_TITLE, _HEADING, _BODY = 12.0, 5.0, 1.0
_WHOLE = 1.5
"""So many times more than the beginning of a word is the whole of it worth."""
_EXCERPT = 64


@dataclass(frozen=True, slots=True)
class FoundTopic:
    """A topic in which all words occur."""

    key: str
    title: str
    excerpt: str
    """What stands around the first of them."""


@dataclass(frozen=True, slots=True)
class _Indexed:
    topic: HelpTopic
    title: tuple[str, ...]
    headings: tuple[str, ...]
    body: tuple[str, ...]


def fold_word(word: str) -> str:
    """A word for comparing: small letters without accents, "ü" and "ue" as "u", "ß" as "ss"."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
    for pair, letter in (("ae", "a"), ("oe", "o"), ("ue", "u")):
        bare = bare.replace(pair, letter)
    return bare


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    return tuple(fold_word(word) for word in _WORD.findall(text))


def spans_of(text: str, wanted: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """(begin, end) of each word of `text` that begins with one of the folded words `wanted`."""
    matches = _WORD.finditer(text)
    return tuple(match.span() for match in matches if fold_word(match.group()).startswith(tuple(wanted)))


class HelpSearch:
    """Searches topics that do not change."""

    def __init__(self, topics: Sequence[HelpTopic]) -> None:
        self._indexed = tuple(
            _Indexed(
                topic,
                words_of(topic.title),
                tuple(word for heading in topic.headings[1:] for word in words_of(heading)),
                words_of(topic.body),
            )
            for topic in topics
        )

    def find(self, text: str) -> tuple[FoundTopic, ...]:
        """Topics in which every word of `text` occurs; of equals the earlier one first. Nothing for no words."""
        wanted = words_of(text)
        if not wanted:
            return ()
        worth = [(sum(parts), one) for one in self._indexed if all(parts := [_worth(one, word) for word in wanted])]
        worth.sort(key=lambda pair: -pair[0])
        return tuple(FoundTopic(one.topic.key, one.topic.title, _excerpt(one.topic.body, wanted)) for _, one in worth)


def _worth(one: _Indexed, word: str) -> float:
    return sum(
        weight * log1p(sum(_WHOLE if each == word else 1.0 for each in words if each.startswith(word)))
        for weight, words in ((_TITLE, one.title), (_HEADING, one.headings), (_BODY, one.body))
    )


def _excerpt(body: str, wanted: Sequence[str]) -> str:
    spans = spans_of(body, wanted)
    begin = max(0, (spans[0][0] if spans else 0) - _EXCERPT // 3)
    if begin:
        begin = body.find(" ", begin) + 1
    end = begin + _EXCERPT
    cut = body[begin:end] if end >= len(body) else body[begin : body.rfind(" ", begin, end)]
    return f"{'… ' if begin else ''}{cut}{' …' if end < len(body) else ''}"
