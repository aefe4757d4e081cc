"""`python -m tests.faults`: injects faults into workspaces, looks at what is left after each, and prints a table.

Each fault has a seed: `--seed N` begins with another one, and what is not sound is named with the seed that brings it back.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.benchmarks.machine import code_version, cpu_text, today
from tests.faults import disks, flips, kills, others, removals, slow_disks, stations
from tests.faults.result import Result


@dataclass(frozen=True, slots=True)
class Fault:
    """One kind, and how often it is injected of a thousand."""

    name: str
    inject: Callable[[Path, Random], Result]
    share: int
    is_told: bool = False
    """The fault itself has to be told, each time."""


FAULTS = (
    Fault("kill -9 while parts are stored", kills.while_recording, 200),
    Fault("kill -9 while pictures are imported", kills.while_importing, 100),
    Fault("kill -9 while golden parts are added", kills.while_golden_parts_are_added, 60),
    Fault("kill -9 while verdicts are corrected", kills.while_correcting, 80),
    Fault("kill -9 while batches are trashed, restored, deleted", kills.while_emptying_the_trash, 80),
    Fault("kill -9 while an older database is migrated", kills.while_migrating, 80),
    Fault("kill -9 while retention removes files", removals.killed, 80),
    Fault("flipped bit in a stored picture", flips.in_a_picture, 50, is_told=True),
    Fault("flipped bit in a stored map", flips.in_a_map, 30),
    Fault("flipped bit in a thumbnail", flips.in_a_thumbnail, 30, is_told=True),
    Fault("flipped bit in a normal image", flips.in_a_normal_image, 40, is_told=True),
    Fault("flipped bit anywhere in the database", flips.in_the_database, 80),
    Fault("flipped bit in the record of a part", flips.in_the_record_of_a_part, 80),
    Fault("flipped bit in the note beside the audit log", flips.in_the_anchor, 20),
    Fault("full disk while parts are stored", disks.full, 40, is_told=True),
    Fault("share with the pictures away for a while", disks.vanished, 30, is_told=True),
    Fault("a second program opens the workspace", others.second_program, 15, is_told=True),
    Fault("clock set forth and back between parts", others.jumping_clock, 15),
    *(
        (
            Fault("disk slowed down while parts are stored", slow_disks.while_parts_are_stored, 20),
            Fault("disk slowed down while retention removes files", slow_disks.while_files_are_removed, 20),
        )
        if slow_disks.can_be_slow()
        else ()
    ),
    Fault("sudden end (-9) of a station beside a server", stations.killed, 30),
    Fault("station cut off from its server within a word", stations.cut_off, 30),
    Fault("server of a station stopped at once and started again", stations.left_alone, 15),
)


def main() -> int:
    """Print the table; 1 if anything acknowledged was lost, anything false is not told, or books do not balance."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--count", type=int, default=500, help="faults altogether, about (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="of the first fault of each kind (default: %(default)s)")
    parser.add_argument("--only", default="", help="kinds whose name has this in it")
    options = parser.parse_args()
    chosen = [fault for fault in FAULTS if options.only in fault.name]
    began = time.monotonic()
    rows = [
        (fault, _inject(fault, max(1, round(options.count * fault.share / 1000)), options.seed)) for fault in chosen
    ]
    print(_table(rows))
    count = sum(len(results) for _, results in rows)
    print(f"\n{count} faults in {time.monotonic() - began:.0f} s, {cpu_text()}, {today()}, code {code_version()}.")
    unsound = [line for fault, results in rows for line in _unsound(fault, results, options.seed)]
    print("\n".join(unsound), file=sys.stderr)
    return 1 if unsound else 0


def _inject(fault: Fault, count: int, seed: int) -> list[Result]:
    results = []
    for number in range(count):
        with tempfile.TemporaryDirectory(prefix="onenip-fault-") as scratch:
            results.append(fault.inject(Path(scratch) / "workspace", Random(seed + number)))
        print(f"\r\x1b[K{fault.name}: {number + 1} of {count}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return results


def _table(rows: Sequence[tuple[Fault, Sequence[Result]]]) -> str:
    lines = [
        "| fault | times | acknowledged | lost of it | false and not told | books or files wrong | fault told |",
        "|---|---|---|---|---|---|---|",
    ]
    for fault, results in rows:
        figures = (
            len(results),
            sum(each.acknowledged for each in results),
            sum(len(each.lost) for each in results),
            sum(len(each.false) for each in results),
            sum(bool(each.problems) for each in results),
        )
        told = sum(each.told for each in results)
        lines.append(f"| {fault.name} | {' | '.join(map(str, figures))} | {told if told or fault.is_told else '–'} |")
    return "\n".join(lines)


def _unsound(fault: Fault, results: Sequence[Result], seed: int) -> list[str]:
    return [
        f"{fault.name}, seed {seed + number}, {each.ended}: "
        + "; ".join([*each.lost, *each.false, *each.problems] or ["nothing tells of it"])
        for number, each in enumerate(results)
        if not each.is_sound or (fault.is_told and not each.told)
    ]


if __name__ == "__main__":
    sys.exit(main())
