"""Sentences for people stand in `messages/wording` and in calls that translate; elsewhere they would have one language only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import app

ROOT = Path(app.__file__).parent
TRANSLATED_WHERE_THEY_STAND = ("messages/wording", "settings/schema.py")
"""The rows of the settings are translated by the page that shows them."""
BEFORE_A_WINDOW = (
    "command_line.py",
    "crash_handling.py",
    "demo/self_test.py",
    "demo/proof.py",
    "demo/handover",
)
"""The command line, the log and the reports of the self-test's halves speak English."""
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}
LOGGING = {"debug", "info", "warning", "error", "exception", "critical"}
TO_THE_DATABASE = {"PRAGMA", "VACUUM", "SELECT", "FROM", "INSERT", "UPDATE", "DELETE"}
FOR_PROGRAMMERS = {"ValueError", "TypeError", "KeyError", "RuntimeError", "NotImplementedError", "TargetError"}


def modules() -> list[str]:
    names = (path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.py"))
    return sorted(name for name in names if not name.startswith((*TRANSLATED_WHERE_THEY_STAND, *BEFORE_A_WINDOW)))


def is_sentence(text: str) -> bool:
    """At least four words that begin like a sentence, or the middle of one."""
    words = text.split()
    if words and words[0] in TO_THE_DATABASE:
        return False
    return (len(words) >= 4 and words[0][:1].isupper() and words[1].islower()) or ". " in text.strip()


def _called(node: ast.Call) -> str:
    function = node.func
    return (
        function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    )


def _not_for_people(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node  # a docstring
        elif isinstance(node, ast.Call) and _called(node) in TRANSLATING | LOGGING | FOR_PROGRAMMERS:
            yield node


def sentences(source: str) -> list[str]:
    tree = ast.parse(source)
    passed = {id(inner) for outer in _not_for_people(tree) for inner in ast.walk(outer)}
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in passed)
    return [node.value for node in constants if isinstance(node.value, str) and is_sentence(node.value)]


@pytest.mark.parametrize("module", modules())
def test_no_sentence_stands_where_it_cannot_be_translated(module: str) -> None:
    assert sentences((ROOT / module).read_text(encoding="utf-8")) == []


def test_the_test_finds_what_it_looks_for() -> None:
    found = sentences(
        '''
"""A docstring is for readers."""
log.warning("The disk is full: %s", error)
raise StorageError(f"The disk is full: {error}. Free some space.")
label.setText("No image was found")
label.setText(self.tr("No image was found"))
raise ValueError("This was called wrongly")
'''
    )
    assert sorted(found) == [". Free some space.", "No image was found", "The disk is full: "]
