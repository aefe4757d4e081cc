"""The mutants fit the code as it is, and what is told of them is true."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.mutants.catalogue import ROOMS
from tests.mutants.mutant import Mutant, MutantError
from tests.mutants.workshop import Outcome, Workshop

ROOT = Path(__file__).resolve().parents[2]
ALL = [mutant for mutants in ROOMS.values() for mutant in mutants]


@pytest.mark.parametrize("room", ROOMS)
def test_every_mutant_still_applies(room: str) -> None:
    """Otherwise correct its old text, or take it out if what it spoils is gone."""
    for mutant in ROOMS[room]:
        ast.parse(mutant.altered(ROOT))
        for test in mutant.tests:
            file, _, name = test.partition("::")
            path = ROOT / file
            assert path.is_file(), f"{mutant.name}: {file} is not there"
            assert f"def {name}(" in path.read_text(encoding="utf-8") or not name, f"{mutant.name}: {test}"


def test_names_are_unique_and_there_are_all_that_were_asked_for() -> None:
    names = [mutant.name for mutant in ALL]
    assert len(set(names)) == len(names) > 200


@pytest.mark.parametrize(
    ("old", "new", "said"), [("x", "y", "2 times"), ("z", "y", "0 times"), ("a", "a", "the old one")]
)
def test_what_does_not_fit_is_told(tmp_path: Path, old: str, new: str, said: str) -> None:
    (tmp_path / "code.py").write_text("a = x + x", encoding="utf-8")
    with pytest.raises(MutantError, match=said):
        Mutant("one", "code.py", old, new, ()).altered(tmp_path)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one function with one test, which looks at one side alone."""
    root = tmp_path / "small"
    for folder in ("onenip_core", "app", "resources", "tests"):
        (root / folder).mkdir(parents=True)
    (root / "pyproject.toml").write_text("[tool.pytest.ini_options]\naddopts = '-q'\n", encoding="utf-8")
    (root / "onenip_core" / "__init__.py").touch()
    code = "def clip(x: int) -> int:\n    return max(0, min(9, x))\n"
    (root / "onenip_core" / "clipping.py").write_text(code, encoding="utf-8")
    test = "from onenip_core.clipping import clip\n\n\ndef test_clip() -> None:\n    assert clip(12) == 9\n"
    (root / "tests" / "test_clip.py").write_text(test, encoding="utf-8")
    return root


def test_a_mutant_is_killed_survives_or_says_nothing(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # pytest starts four times
    tests = ("tests/test_clip.py",)
    tried = {
        "above": ("min(9, x)", "x"),
        "below": ("max(0, ", "max(-5, "),
        "gone": ("median(", "mean("),
        "broken": ("return", "retrun"),
    }
    before = (project / "onenip_core" / "clipping.py").read_bytes()
    (tmp_path / "work").mkdir()
    with Workshop(project, tmp_path / "work", 300, libraries_ahead=False) as workshop:
        trials = {
            name: workshop.try_mutant(Mutant(name, "onenip_core/clipping.py", old, new, tests), tests)
            for name, (old, new) in tried.items()
        }
        assert workshop.run_tests(tests) == 0, "the copy is whole again"
    assert {name: trial.outcome for name, trial in trials.items()} == {
        "above": Outcome.KILLED,
        "below": Outcome.SURVIVED,
        "gone": Outcome.DOES_NOT_APPLY,
        "broken": Outcome.NO_TEST_RAN,
    }
    assert trials["above"].killer == "test_clip.py::test_clip"
    assert (project / "onenip_core" / "clipping.py").read_bytes() == before, "the project itself is only read"
