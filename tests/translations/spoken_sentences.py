"""Finds every sentence that can be translated, with the context that Qt will ask for at run time.

Qt's `lupdate` names the context of `page.tr(…)` after the variable, and says nothing of what it could not read; here both are
errors.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CORE = "Core"
"""The context of sentences of `onenip_core`, which knows nothing of Qt."""
_FUNCTIONS = ("translate", "QT_TRANSLATE_NOOP")
_FILLED = "filled"


@dataclass(frozen=True, slots=True, order=True)
class SpokenSentence:
    """An English sentence of the code."""

    context: str
    source: str
    place: str = ""
    """File and line, relative to the repository."""


class UnreadableSentenceError(Exception):
    """A sentence stands in a way in which it would stay English in silence."""


def spoken_sentences(root: Path) -> Iterator[SpokenSentence]:
    """All sentences below `root`, the repository, in the order of the files. Raises UnreadableSentenceError."""
    for room in ("app", "onenip_core"):
        for path in sorted((root / room).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            yield from sentences_in(path.read_text(encoding="utf-8"), name)


def sentences_in(code: str, name: str) -> Iterator[SpokenSentence]:
    """All sentences of one file. Raises UnreadableSentenceError."""
    yield from _walk(ast.parse(code), "", name)


def _walk(node: ast.AST, class_name: str, name: str) -> Iterator[SpokenSentence]:
    if isinstance(node, ast.ClassDef):
        class_name = node.name
    if isinstance(node, ast.Call):
        yield from _of_call(node, class_name, f"{name}:{node.lineno}")
    for child in ast.iter_child_nodes(node):
        yield from _walk(child, class_name, name)


def _of_call(call: ast.Call, class_name: str, place: str) -> Iterator[SpokenSentence]:
    function = call.func
    called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    texts = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args]
    if called == "tr":
        if not (isinstance(function, ast.Attribute) and getattr(function.value, "id", "") == "self" and class_name):
            raise UnreadableSentenceError(
                f"{place}: only self.tr(…) in a class has a context that is known beforehand."
            )
        if len(texts) != 1 or not isinstance(texts[0], str):
            raise UnreadableSentenceError(f"{place}: tr(…) takes one sentence, as it is.")
        yield SpokenSentence(class_name, texts[0], place)
    elif called in _FUNCTIONS and len(texts) >= 2 and isinstance(texts[0], str):
        # With a variable the sentence is marked elsewhere, by QT_TRANSLATE_NOOP; a painter's translate takes numbers.
        if isinstance(texts[1], str):
            yield SpokenSentence(texts[0], texts[1], place)
    elif called == _FILLED and texts and isinstance(texts[0], str):
        yield SpokenSentence(CORE, texts[0], place)
