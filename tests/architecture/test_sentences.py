"""Sentences for people stand in `messages/wording` and in calls that translate; elsewhere they would have one language only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

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


def _for_people(node: ast.AST) -> Iterator[ast.Constant]:
    """Literals within, save those of docstrings and of calls that translate, log or tell programmers."""
    if isinstance(node, ast.Constant):
        yield node
    is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    if is_docstring or (isinstance(node, ast.Call) and _called(node) in TRANSLATING | LOGGING | FOR_PROGRAMMERS):
        return
    for child in ast.iter_child_nodes(node):
        yield from _for_people(child)


def sentences(source: str) -> list[str]:
    texts = (node.value for node in _for_people(ast.parse(source)))
    return [text for text in texts if isinstance(text, str) and is_sentence(text)]


def test_no_sentence_stands_where_it_cannot_be_translated() -> None:
    found = {module: sentences((ROOT / module).read_text(encoding="utf-8")) for module in modules()}
    assert len(found) > 1000
    assert {module: texts for module, texts in found.items() if texts} == {}


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
