"""Write the tables into a Markdown file, between their markers. No figure is typed by hand."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from pathlib import Path

from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.errors import UsageError
from tests.benchmarks.benchmark_run import ANOMALIB_METHODS, NamedRun
from tests.benchmarks.check_seed import CHECKS_FOLDER, checks_table
from tests.benchmarks.data import Size
from tests.benchmarks.grouping import find_groups
from tests.benchmarks.patchcore_speed import SPEED_FILE, speed_table
from tests.benchmarks.results import RunResult, load_all
from tests.benchmarks.tables import RUNS_OF_TABLE, TABLES

_MARKED = re.compile(r"<!-- table:(?P<name>\S+)(?: (?P<size>quick|full))? -->.*?<!-- /table -->", re.DOTALL)


def write_report(results: Path, document: Path, only: Collection[str] = ()) -> list[str]:
    """Fill every `<!-- table:NAME -->…<!-- /table -->` of the document, and return the names of the tables.

    `<!-- table:NAME full -->` takes runs of that size; without a size it is quick. With `only` all other tables stay as they are:
    results of different days may lie in different folders.

    Raises:
        UsageError: the document is missing, lacks the markers that are wanted, or names an unknown table.
        StorageError: a result cannot be read, or the document cannot be written.
    """
    if not document.is_file():
        raise UsageError(f"There is no {document}, so nothing was written. Name a file with markers.")
    text = document.read_text(encoding="utf-8")
    found = load_all(results)
    names: list[str] = []

    def fill(match: re.Match[str]) -> str:
        if only and match["name"] not in only:
            return match[0]
        names.append(match["name"])
        size = Size(match["size"] or Size.QUICK)
        own = [result for result in found if result.size == size]
        opening = match[0][: match[0].index("-->") + 3]
        return f"{opening}\n{build_table(match['name'], size, own, results)}\n<!-- /table -->"

    filled = _MARKED.sub(fill, text)
    missing = sorted({*only} - {*names})
    if missing or not names:
        wanted = ", ".join(f"<!-- table:{name} -->" for name in missing) or "such as <!-- table:main -->"
        raise UsageError(f"{document} has no markers {wanted}, so nothing was written.")
    write_bytes_atomic(document, filled.encode())
    return names


def build_table(name: str, size: Size, results: Sequence[RunResult], folder: Path) -> str:
    """One table with the line that says where it comes from. Raises UsageError for an unknown name."""
    if name == "patchcore-speed":
        return speed_table(folder / SPEED_FILE)
    if name == "check-seed":
        return checks_table(folder / CHECKS_FOLDER)
    if name not in TABLES:
        known = ", ".join([*TABLES, "patchcore-speed", "check-seed"])
        raise UsageError(f"There is no table {name!r}. There are: {known}.")
    return f"{TABLES[name](results)}\n\n{origin(RUNS_OF_TABLE[name], size, results)}"


def origin(runs: Sequence[NamedRun], size: Size, results: Sequence[RunResult]) -> str:
    """Machine, date, code and the commands of a table's runs, one for each budget."""
    groups = [(run.name, group) for run in runs for group in find_groups(results, run.name)]
    shown = [result for _, group in groups for result in group]
    peers = {run.name for run in runs if run.method in ANOMALIB_METHODS}
    if not shown:
        return f"Nothing of it was run. {_command([run.name for run in runs], size, peers, '--steps N --seeds …')}"
    machines = dict.fromkeys(
        f"{m.cpu}, {m.cores} cores, {m.memory_gb:.0f} GB, {m.device}, torch {m.torch}"
        for m in (result.training.machine for result in shown)
    )
    dates = sorted({result.date[:10] for result in shown})
    codes = dict.fromkeys(result.code for result in shown)
    together: dict[tuple[str, tuple[int, ...]], list[str]] = {}
    for name, group in groups:
        seeds = tuple(result.seed for result in group)
        together.setdefault((group[0].budget, seeds), []).append(name)
    commands = [
        _command(names, size, peers, f"{_as_option(budget)}--seeds {' '.join(str(seed) for seed in seeds)}")
        for (budget, seeds), names in together.items()
    ]
    return (
        f"{'; '.join(machines)}; {' to '.join(dict.fromkeys((dates[0], dates[-1])))}; code {', '.join(codes)}. "
        f"{' and '.join(commands)}"
    )


def _command(names: Sequence[str], size: Size, peers: set[str], options: str) -> str:
    group = "--group benchmark " if peers.intersection(names) else ""
    return f"`uv run {group}python -m tests.benchmarks run {' '.join(names)} --size {size} {options}`"


def _as_option(budget: str) -> str:
    if not budget:
        return ""
    number, unit = budget.split()
    return f"--{unit} {number} "
