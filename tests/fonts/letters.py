"""Which letters the shipped fonts must have, and which they do have."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "resources" / "fonts"
TRANSLATIONS = ROOT / "resources" / "translations"
INTER = FONTS / "Inter-Regular.otf"
_FIRST_LETTER = 0x20
_KANA_AND_MARKS = (*range(0x3000, 0x3100), *range(0xFF01, 0xFF66))
"""Punctuation, hiragana, katakana, and Latin letters as wide as Han."""


def shipped(path: Path) -> set[str]:
    """The letters that a font has."""
    with TTFont(path, lazy=True) as font:
        return set(map(chr, font.getBestCmap()))


def translated(path: Path) -> tuple[str, set[str]]:
    """The language of a translation of Qt's (.ts), and every letter in it."""
    root = ElementTree.parse(path).getroot()
    texts = (text for each in root.iter("translation") for text in each.itertext())
    return root.get("language", ""), {letter for text in texts for letter in text if ord(letter) >= _FIRST_LETTER}


def letters_of(language: str) -> set[str]:
    """The letters of all translations into a language, "ja" or "zh", that Inter does not have."""
    found: set[str] = set()
    for path in sorted(TRANSLATIONS.glob("*.ts")):
        code, letters = translated(path)
        if code.startswith(language):
            found |= letters
    return found - shipped(INTER)


def common_letters(codec: str, rows: range) -> set[str]:
    """The letters in rows of a standard of two bytes: those that a language uses most stand in the first ones."""
    found = set()
    for row in rows:
        for cell in range(0xA1, 0xFF):
            try:
                found.add(bytes((0xA0 + row, cell)).decode(codec))
            except UnicodeDecodeError:
                continue  # the last row is not full
    return found | set(map(chr, _KANA_AND_MARKS))
