"""`python -m tests.mutants`: make each deliberate error in a copy, run the tests that should notice, tell which survive.

Exit code 1 if one survives or does not fit the code any more, 2 if the tests fail without any error.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.mutants.catalogue import ROOMS
from tests.mutants.mutant import Mutant
from tests.mutants.workshop import KILLED, Trial, Workshop

ROOT = Path(__file__).resolve().parents[2]
MOST_SECONDS = 300.0
"""Longer than the named tests of any mutant take on a busy machine."""


def main() -> int:
    """Try the mutants that are asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--only", nargs="+", metavar="NAME", default=[], help="these mutants, or those of these rooms")
    parser.add_argument("--list", action="store_true", help="name the mutants and their tests, and try none")
    parser.add_argument("--with", nargs="+", metavar="TEST", dest="tests", help="run these tests, not the named ones")
    parser.add_argument("--seconds", type=float, default=MOST_SECONDS, help="until a mutant counts as hanging")
    asked = parser.parse_args()
    chosen = _choose(asked.only, parser)
    if asked.list:
        for room, mutant in chosen:
            print(f"{room:18} {mutant.name:44} {' '.join(mutant.tests)}")
        return 0
    with tempfile.TemporaryDirectory() as folder, Workshop(ROOT, Path(folder), asked.seconds) as workshop:
        needed = tuple(asked.tests or dict.fromkeys(test for _, mutant in chosen for test in mutant.tests))
        if workshop.run_tests(needed) != 0:
            print(f"The tests fail without any mutant: {workshop.first_failure()}", file=sys.stderr)
            return 2
        trials: list[Trial] = []
        for room, mutant in chosen:
            trial = workshop.try_mutant(mutant, tuple(asked.tests or mutant.tests))
            print(f"{trial.outcome:14} {room:18} {mutant.name:44} {trial.seconds:5.1f} s  {trial.killer}", flush=True)
            trials.append(trial)
    left = [trial for trial in trials if trial.outcome not in KILLED]
    seconds = sum(trial.seconds for trial in trials)
    print(f"{len(trials) - len(left)} of {len(trials)} mutants killed in {seconds:.0f} s.")
    for trial in left:
        print(f"{trial.outcome}: {trial.mutant.name} ({trial.mutant.file})")
    return 1 if left else 0


def _choose(names: list[str], parser: argparse.ArgumentParser) -> list[tuple[str, Mutant]]:
    every = [(room, mutant) for room, mutants in ROOMS.items() for mutant in mutants]
    unknown = set(names) - ROOMS.keys() - {mutant.name for _, mutant in every}
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    return [(room, mutant) for room, mutant in every if not names or room in names or mutant.name in names]


if __name__ == "__main__":
    sys.exit(main())
