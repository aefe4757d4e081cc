"""A copy of the project in which one mutant after the other is tried."""

from __future__ import annotations

import compileall
import json
import os
import py_compile
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import TracebackType

from tests.mutants.fork_server import HANGS
from tests.mutants.mutant import Mutant, MutantError

_COPIED = ("onenip_core", "app", "resources", "tests")
_LEFT_OUT = shutil.ignore_patterns("__pycache__", ".hypothesis", "*.pyc")
_PASSED, _FAILED = 0, 1


class Outcome(StrEnum):
    """What became of a mutant."""

    KILLED = "killed"
    SURVIVED = "survived"
    HANGS = "killed, hangs"
    """The tests did not end in time."""
    NO_TEST_RAN = "no test ran"
    """It breaks the collection, or its tests do not exist: it says nothing about the tests."""
    DOES_NOT_APPLY = "does not apply"


KILLED = (Outcome.KILLED, Outcome.HANGS)


@dataclass(frozen=True, slots=True)
class Trial:
    """One mutant, tried."""

    mutant: Mutant
    outcome: Outcome
    seconds: float
    killer: str = ""
    """The first test that failed, or what is wrong."""


class Workshop:
    """Tries mutants in a copy of the project; the project itself is only read. Use as a context."""

    def __init__(self, root: Path, folder: Path, most_seconds: float, *, libraries_ahead: bool = True) -> None:
        """Copy the project from `root` into `folder`.

        With `libraries_ahead` a process that has loaded the libraries forks for every mutant, where the system can; else each
        gets an interpreter of its own.
        """
        self._libraries_ahead = libraries_ahead and hasattr(os, "fork")
        self._copy = folder / "project"
        self._log = folder / "log"
        self._temporary = folder / "temporary"
        self._most_seconds = most_seconds
        for name in _COPIED:
            shutil.copytree(root / name, self._copy / name, ignore=_LEFT_OUT)
        shutil.copy2(root / "pyproject.toml", self._copy)
        # By the hash of the source, so that an altered file is never taken for the one that was compiled.
        hashed = py_compile.PycInvalidationMode.CHECKED_HASH
        compileall.compile_dir(self._copy / "onenip_core", quiet=2, invalidation_mode=hashed)
        threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
        self._environment = {**os.environ, **threads, "PYTHONDONTWRITEBYTECODE": "1"}
        self._server: subprocess.Popen[str] | None = None

    def __enter__(self) -> Workshop:
        """Start the process that forks."""
        if self._libraries_ahead:
            command = [sys.executable, "-m", "tests.mutants.fork_server"]
            pipe = subprocess.PIPE
            self._server = subprocess.Popen(
                command, stdin=pipe, stdout=pipe, text=True, cwd=self._copy, env=self._environment
            )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it."""
        if self._server is not None and self._server.stdin is not None:
            self._server.stdin.close()
            self._server.wait()

    def try_mutant(self, mutant: Mutant, tests: tuple[str, ...]) -> Trial:
        """Whether the tests fail with it."""
        started = time.monotonic()
        path = self._copy / mutant.file
        try:
            altered = mutant.altered(self._copy)
        except MutantError as error:
            return Trial(mutant, Outcome.DOES_NOT_APPLY, 0.0, str(error))
        whole = path.read_bytes()
        path.write_text(altered, encoding="utf-8")
        try:
            code = self.run_tests(tests)
        finally:
            path.write_bytes(whole)
        outcomes = {_PASSED: Outcome.SURVIVED, _FAILED: Outcome.KILLED, HANGS: Outcome.HANGS}
        outcome = outcomes.get(code, Outcome.NO_TEST_RAN)
        seconds = time.monotonic() - started
        return Trial(mutant, outcome, seconds, "" if outcome is Outcome.SURVIVED else self.first_failure())

    def run_tests(self, tests: tuple[str, ...]) -> int:
        """pytest's exit code, or HANGS."""
        arguments = ["-x", "-q", "-p", "no:cacheprovider", "--no-header", f"--basetemp={self._temporary}", *tests]
        if self._server is None or self._server.stdin is None or self._server.stdout is None:
            return self._run_apart(arguments)
        asked = {"tests": arguments, "log": str(self._log), "seconds": self._most_seconds}
        print(json.dumps(asked), file=self._server.stdin, flush=True)
        return int(self._server.stdout.readline())

    def _run_apart(self, arguments: list[str]) -> int:
        command = [sys.executable, "-m", "pytest", *arguments]
        with self._log.open("w", encoding="utf-8") as log:
            try:
                return subprocess.run(
                    command,
                    stdout=log,
                    stderr=log,
                    cwd=self._copy,
                    env=self._environment,
                    timeout=self._most_seconds,
                    check=False,
                ).returncode
            except subprocess.TimeoutExpired:
                return HANGS

    def first_failure(self) -> str:
        """The test that failed first in the last run, or the last line that was said."""
        lines = self._log.read_text(encoding="utf-8", errors="replace").splitlines()
        for line in lines:
            kind, _, rest = line.partition(" ")
            if kind in ("FAILED", "ERROR") and rest:
                file, _, test = rest.partition(" - ")[0].partition("::")
                return f"{Path(file).name}::{test}"
        return next((line for line in reversed(lines) if line.strip()), "")
