"""How words and sentences stand one behind the other, which is not the same in every language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def listed(words: Iterable[object]) -> str:
    """Words or names as a list: "dent, scratch", in Japanese "dent、scratch"."""
    return _joined(words, QCoreApplication.translate("Lists", "{some}, {next}"))


def one_after_another(sentences: Iterable[str]) -> str:
    """Whole sentences as a paragraph; Chinese and Japanese leave no blank between them."""
    return _joined(sentences, QCoreApplication.translate("Lists", "{some} {next}"))


def _joined(parts: Iterable[object], form: str) -> str:
    before, between, after = (form.partition("{some}")[0], *form.partition("{some}")[2].partition("{next}")[::2])
    return before + between.join(map(str, parts)) + after
