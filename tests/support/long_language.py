"""A language that nobody speaks: every sentence of the application, longer than in English and with wide letters.

What has room for it has room for German and French. Its letters tell what is a sentence of the application from what a person
named, which may end in dots.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import cycle

from PySide6.QtCore import QCoreApplication, QTranslator

WIDE = str.maketrans("aeiouAEIOU", "äëïöüÄËÏÖÜ")
MARKS = frozenset("äëïöüÄËÏÖÜ")
SHORT = 10
"""Letters of a text that other languages may need much longer words for: "Save" is "Speichern", "Trash" is "Papierkorb"."""
SHORT_GROWTH, GROWTH = 0.6, 0.35
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|%n|%\d|&\w+;)")
"""Places for values, tags and entities."""
_VOWEL = re.compile("[äëïöü]", re.IGNORECASE)


@cache  # a window asks for each of its sentences again and again
def lengthened(sentence: str) -> str:
    """`sentence` as it stands in the long language; places and tags stay, "…" becomes "..." so that dots of Qt's can be told."""
    pieces = _KEPT.split(sentence.replace("…", "..."))
    letters = sum(map(len, pieces[::2]))
    more = round(letters * (SHORT_GROWTH if letters <= SHORT else GROWTH)) if letters > 2 else 0
    said = [piece.translate(WIDE) for piece in pieces[::2]]
    places = [(piece, match.start()) for piece, text in enumerate(said) for match in _VOWEL.finditer(text)]
    added = dict.fromkeys(places, 0)
    for place in cycle(places) if places else ():
        if not more:
            break
        added[place] += 1
        more -= 1
    for (piece, at), count in sorted(added.items(), reverse=True):
        said[piece] = said[piece][: at + 1] + said[piece][at].lower() * count + said[piece][at + 1 :]
    pieces[::2] = said
    return "".join(pieces)


class LongLanguage(QTranslator):
    """Translates everything, and tells its own words by their letters."""

    def is_said(self, text: str) -> bool:
        """True if some of `text` is said by the application, and not only named by a person."""
        return not MARKS.isdisjoint(text)

    def is_whole(self, text: str) -> bool:
        """No sentence of it ends in dots."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The long form of `source`."""
        return lengthened(source)

    def isEmpty(self) -> bool:
        """Qt asks no translator that holds nothing."""
        return False


@contextmanager
def speaking_at_length() -> Iterator[LongLanguage]:
    """The application speaks the long language; windows that are made meanwhile keep it."""
    language = LongLanguage()
    QCoreApplication.installTranslator(language)
    try:
        yield language
    finally:
        QCoreApplication.removeTranslator(language)
