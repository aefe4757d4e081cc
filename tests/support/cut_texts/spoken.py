"""Which texts are words of the application: they are read whole, where names may end in dots."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QTranslator

_PLACE = re.compile(r"\{[^{}]*\}|%n|%\d")
_LEAST = 3
"""Letters of a piece of a sentence by which it is known again."""


class Spoken(Protocol):
    """A language that the application speaks."""

    def is_said(self, text: str) -> bool:
        """True if some of `text` is a sentence of the application."""
        ...

    def is_whole(self, text: str) -> bool:
        """True if `text` is a sentence as it was translated: dots in it belong to it."""
        ...


class HeardLanguage(QTranslator):
    """A real translation that remembers what it was asked for."""

    def __init__(self, inner: QTranslator) -> None:
        """`inner` has its file loaded."""
        super().__init__()
        self._inner = inner
        self._sentences: set[str] = set()

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """What `inner` says; None where it says nothing: then it is said as it stands in the code."""
        said = self._inner.translate(context, source, disambiguation, n) or None
        self._sentences.add(said or source)
        return said

    def isEmpty(self) -> bool:
        """Qt asks no translator that holds nothing."""
        return False

    def is_said(self, text: str) -> bool:
        """True if a sentence, or what stands between two of its places, is in `text`."""
        return any(piece in text for sentence in self._sentences for piece in _pieces(sentence))

    def is_whole(self, text: str) -> bool:
        """True for a sentence without places."""
        return text in self._sentences


@contextmanager
def speaking(inner: QTranslator) -> Iterator[HeardLanguage]:
    """The application speaks a real language; windows that are made meanwhile keep it."""
    language = HeardLanguage(inner)
    QCoreApplication.installTranslator(language)
    try:
        yield language
    finally:
        QCoreApplication.removeTranslator(language)


@cache
def _pieces(sentence: str) -> tuple[str, ...]:
    """What stands between its places and is long enough to be known again."""
    return tuple(piece for piece in map(str.strip, _PLACE.split(sentence)) if _tells(piece))


def _tells(piece: str) -> bool:
    """True if a text in which it stands is a word of the application; one letter of Chinese says as much as three of ours."""
    letters = [letter for letter in piece if letter.isalpha()]
    return len(letters) >= _LEAST or any(not letter.isascii() for letter in letters)
