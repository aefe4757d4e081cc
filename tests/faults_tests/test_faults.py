"""Faults injected into a real workspace: nothing acknowledged is lost, nothing false goes untold, the books balance."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.result import Result

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9, fork and limits of files are POSIX")


def inject(count: int, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.faults", "--count", str(count), *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=1500)


def rows_of(printed: str) -> list[list[str]]:
    lines = [line for line in printed.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


def test_a_kill_of_each_kind() -> None:
    ended = inject(1, "--seed", "7", "--only", "kill")
    assert ended.returncode == 0, ended.stderr
    rows = rows_of(ended.stdout)
    assert len(rows) == 6 and all(row[1] == "1" for row in rows)
    assert sum(int(row[2]) for row in rows) > 20, "much was acknowledged"


@pytest.mark.slow
def test_many_of_each_kind() -> None:
    ended = inject(150, "--seed", "1000")
    assert ended.returncode == 0, ended.stderr
    rows = rows_of(ended.stdout)
    assert len(rows) == 19 and sum(int(row[1]) for row in rows) >= 140
    assert all(row[3:6] == ["0", "0", "0"] for row in rows)


def test_what_is_lost_false_or_wrong_is_not_sound() -> None:
    assert Result(3, told=True).is_sound
    assert not Result(lost=("part 1",)).is_sound
    assert not Result(false=("part 1",)).is_sound
    assert not Result(problems=("file_missing",)).is_sound
