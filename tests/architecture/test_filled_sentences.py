"""Sentences of the core can be translated: they are `filled` from a literal, except where no person in the window reads them."""

from __future__ import annotations

import ast
import builtins
import string
from collections.abc import Iterator
from pathlib import Path

import onenip_core
from app.messages.core_sentences import FORMS

ROOT = Path(onenip_core.__file__).parent

COMMAND, PROGRAMMERS = "the window has no way to it", "it tells a programmer that something was called wrongly"
ENGLISH_ONLY = {
    "archive": COMMAND,
    "cli": COMMAND,
    "data/datasets/readers/detection.py": COMMAND,
    "data/datasets/readers/split.py": COMMAND,
    "data/datasets/readers/visa.py": COMMAND,
    "data/images/dark_files.py": COMMAND,
    "data/images/left_out.py": "the window says it by codes",
    "data/images/tiles.py": PROGRAMMERS,
    "data/pseudo_anomalies/synthetic_defects.py": PROGRAMMERS,
    "device.py": COMMAND,
    "evaluation": COMMAND,
    "inference/batch_work.py": COMMAND,
    "inference/input_tiles.py": PROGRAMMERS,
    "model/onenip_network.py": PROGRAMMERS,
    "model/position_embedding.py": PROGRAMMERS,
    "model/reconstruction.py": PROGRAMMERS,
    "picture_doubt.py": "the window says it by codes",
    "prompts_only_words.py": "the window says it by codes",
    "setting_changes.py": COMMAND,
    "training/distributed.py": COMMAND,
    "training/schedule.py": PROGRAMMERS,
    "training/training_team.py": COMMAND,
}


def modules() -> list[str]:
    names = (path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.py"))
    return sorted(name for name in names if not any(is_of(name, listed) for listed in ENGLISH_ONLY))


def is_of(module: str, listed: str) -> bool:
    return module == listed or module.startswith(f"{listed}/")


def called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def is_error_of_ours(name: str) -> bool:
    return name.endswith(("Error", "Cancelled")) and not hasattr(builtins, name) and name != "UnclearNumberError"


def texts_in(node: ast.expr) -> Iterator[ast.expr]:
    """Literals and `f"…"` that a person reads, not those within another call."""
    if isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
        yield node
    elif not isinstance(node, ast.Call):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from texts_in(child)


def unfilled(source: str) -> list[str]:
    """Errors that carry a finished text."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    errors = (call for call in calls if is_error_of_ours(called(call)))
    return [ast.unparse(text) for call in errors for argument in call.args for text in texts_in(argument)]


def is_sentence(text: str) -> bool:
    words = text.split()
    return len(words) >= 4 and ((words[0][:1].isupper() and words[1].islower()) or ". " in text.strip())


def loose_sentences(source: str) -> list[str]:
    """Sentences in no call that fills, logs or tells programmers, and in no docstring."""
    tree = ast.parse(source)
    passed: set[int] = set()
    for node in ast.walk(tree):
        is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        name = called(node) if isinstance(node, ast.Call) else ""
        told = name in {"filled", "debug", "info", "warning", "error", "exception"} or hasattr(builtins, name)
        if is_docstring or (isinstance(node, ast.Call) and told):
            passed |= {id(inner) for inner in ast.walk(node)}
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in passed)
    return [node.value for node in constants if isinstance(node.value, str) and is_sentence(node.value)]


def wrongly_filled(source: str) -> list[str]:
    """Calls of `filled` whose template is no literal, has other places than values, or asks for a form that the window lacks."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or called(node) != "filled":
            continue
        template = node.args[0] if len(node.args) == 1 else None
        if not (isinstance(template, ast.Constant) and isinstance(template.value, str)):
            found.append(ast.unparse(node))
            continue
        places = [place for place in string.Formatter().parse(template.value) if place[1] is not None]
        forms = all(FORMS.fullmatch(form or "") and conversion in (None, "r") for _, _, form, conversion in places)
        if not forms or {name for _, name, _, _ in places} != {keyword.arg for keyword in node.keywords}:
            found.append(ast.unparse(node))
    return found


def test_what_a_person_reads_can_be_translated() -> None:
    sources = {module: (ROOT / module).read_text(encoding="utf-8") for module in modules()}
    assert len(sources) > 100
    checks = (unfilled, loose_sentences, wrongly_filled)
    found = {module: [text for check in checks for text in check(source)] for module, source in sources.items()}
    assert {module: texts for module, texts in found.items() if texts} == {}


def test_the_list_of_exceptions_names_nothing_that_is_gone() -> None:
    for listed in ENGLISH_ONLY:
        files = [path for path in ROOT.rglob("*.py") if is_of(path.relative_to(ROOT).as_posix(), listed)]
        sources = [path.read_text(encoding="utf-8") for path in files]
        assert any(unfilled(source) or loose_sentences(source) or 'f"' in source for source in sources), listed
        assert not any(wrongly_filled(source) for source in sources)


def test_the_test_finds_what_it_looks_for() -> None:
    source = """
raise UsageError(f"The file {name} is gone.")
raise UsageError("gone" if gone else filled("here"))
raise UsageError(str(error))
raise ValueError(f"{name} is wrong")
text = "The file is gone for ever."
filled("The file {name} is gone.", name=name)
filled(template, name=name)
filled(f"The file {name} is gone.")
filled("The file {name} is gone.", named=name)
filled("The file {size:>20} is gone.", size=size)
filled("The file {name} is gone.", **values)
"""
    assert unfilled(source) == ["f'The file {name} is gone.'", "'gone'"]
    assert loose_sentences(source) == ["The file is gone for ever."]
    assert len(wrongly_filled(source)) == 5
