"""How words and sentences stand one behind the other, which is not the same in every language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

_ENDS = (".", "?", "!", "…", "。", "？", "！")


def listed(words: Iterable[object]) -> str:
    """Words or names as a list: "dent, scratch", in Japanese "dent、scratch"."""
    return _joined(words, QCoreApplication.translate("Lists", "{some}, {next}"))


def one_after_another(sentences: Iterable[str]) -> str:
    """Whole sentences as a paragraph; Chinese and Japanese leave no blank between them."""
    return _joined(sentences, QCoreApplication.translate("Lists", "{some} {next}"))


def set_apart(parts: Iterable[object]) -> str:
    """What holds commas itself, in one line: "a, b; c"; French has a blank before the mark, Chinese and Japanese none behind it."""
    return _joined(parts, QCoreApplication.translate("Lists", "{some}; {next}"))


def as_sentence(words: str) -> str:
    """Words with the mark at their end that makes a sentence of them; a sentence or question stays what it is."""
    if words.endswith(_ENDS):
        return words
    return QCoreApplication.translate("Lists", "{words}.").format(words=words)


def with_bracket(words: object, more: object) -> str:
    """Words with a remark: "All images (21)"; brackets of Chinese and Japanese are as wide as their letters."""
    return QCoreApplication.translate("Lists", "{words} ({more})").format(words=words, more=more)


def _joined(parts: Iterable[object], form: str) -> str:
    before, between, after = (form.partition("{some}")[0], *form.partition("{some}")[2].partition("{next}")[::2])
    return before + between.join(map(str, parts)) + after
