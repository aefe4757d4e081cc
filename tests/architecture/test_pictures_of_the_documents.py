"""The pictures of the documents are of today's window: the script takes each of them, and each is shown somewhere."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS, SCENES = ROOT / "docs", ROOT / "tests" / "guide"
PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+\.png)\)")


def _shown() -> dict[Path, Path]:
    """Pictures that documents show, each with one that does."""
    documents = (ROOT / "README.md", *DOCS.rglob("*.md"))
    return {
        (document.parent / name).resolve(): document
        for document in documents
        for name in PICTURE.findall(document.read_text("utf-8"))
    }


def _words_of_the_scenes() -> set[str]:
    trees = (ast.parse(scene.read_text("utf-8")) for scene in SCENES.glob("*.py"))
    constants = (node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {value for value in constants if isinstance(value, str)}


def test_each_picture_is_there_and_shown_and_taken_by_the_script() -> None:
    there, shown, taken = set(DOCS.rglob("*.png")), _shown(), _words_of_the_scenes()
    missing = {str(path): str(document) for path, document in shown.items() if path not in there}
    assert not missing, f"documents show pictures that are not there: {missing}"
    assert not (there - set(shown)), "pictures that no document shows"
    assert not {path.name for path in there if path.stem not in taken}, "pictures that no scene of tests/guide takes"


def test_the_help_shows_what_the_script_takes() -> None:
    topics, taken = ROOT / "resources" / "help", _words_of_the_scenes()
    pictures = set((topics / "images").rglob("*.png"))
    shown = {
        topics / "images" / topic.parent.name / name
        for topic in topics.glob("*/*.md")
        for name in PICTURE.findall(topic.read_text("utf-8"))
    }
    assert pictures == shown
    assert {path.stem for path in pictures} <= taken
