"""The GPU program: checks first, then runs that need a GPU, then their tables, within the minutes that there are."""

from __future__ import annotations

import shutil
import time
from collections.abc import Mapping
from pathlib import Path

from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.errors import OneNipError
from tests.benchmarks.benchmark_run import Method
from tests.benchmarks.gpu.finding import Finding, Outcome, keep_finding, kept_finding, read_finding
from tests.benchmarks.gpu.plan import GpuPlan
from tests.benchmarks.gpu.sharing_runs import Shared, share_device
from tests.benchmarks.report import write_report
from tests.benchmarks.stages import StageFailedError, in_child

CHECK_NAMES = ("one-step", "resume", "out-of-memory", "team", "verdicts")
_TABLES = {
    "proxies": "Does Dice collapse?",
    "paper-4a": "Table 4a with the paper's optimiser",
    "4c": "The share of the refined map",
}


def run_program(plan: GpuPlan) -> bool:
    """Do what there is time for, and say what is left; False if a check or a run failed.

    The checks come first: figures of a device that computes otherwise would be worth nothing. What passed is kept in
    `results/gpu` and is not made again with the same code.

    Raises:
        OneNipError: the data cannot be read, or a file cannot be written.
    """
    deadline = time.monotonic() + 60 * plan.minutes
    plan.folder.mkdir(parents=True, exist_ok=True)
    findings = check_device(plan, deadline)
    if any(finding.outcome is Outcome.FAILED for finding in findings.values()):
        print("A check failed, so no run was begun.")
        return False
    shared = share_device(plan, deadline)
    tables = write_tables(plan)
    print(_account(findings, shared))
    print(f"Tables of what is finished: {tables}")
    return not shared.failed


def check_device(plan: GpuPlan, deadline: float) -> Mapping[str, Finding]:
    """Findings of all checks that there was time for, by name. A check that breaks off has failed."""
    findings: dict[str, Finding] = {}
    for name in CHECK_NAMES:
        path = plan.folder / f"{name}.json"
        kept = kept_finding(path)
        if kept is None:
            if time.monotonic() >= deadline:
                break
            path.unlink(missing_ok=True)
            kept = _check(plan, name, path)
        findings[name] = kept
        print("\n  ".join([f"{name}: {kept.outcome}", *kept.lines]), flush=True)
    return findings


def write_tables(plan: GpuPlan) -> Path:
    """The tables of the runs that are finished, as Markdown. Raises StorageError."""
    parts = [f"## {title}\n\n<!-- table:{name} -->\n<!-- /table -->\n" for name, title in _TABLES.items()]
    document = plan.folder / "tables.md"
    write_bytes_atomic(document, "\n".join(parts).encode())
    write_report(plan.results, document)
    return document


def _check(plan: GpuPlan, name: str, path: Path) -> Finding:
    started = time.monotonic()
    try:
        in_child(Method.ONENIP, f"check {name}", _work, (plan, name, path))
    except StageFailedError as error:
        return Finding(Outcome.FAILED, (str(error),))
    finally:
        shutil.rmtree(plan.folder / name, ignore_errors=True)
    found = read_finding(path)
    return Finding(found.outcome, (*found.lines, f"{time.monotonic() - started:.0f} s"))


def _work(plan: GpuPlan, name: str, path: Path) -> None:
    # Imported here, in the child: the program itself never loads torch.
    from tests.benchmarks.gpu.checks import CHECKS

    try:
        finding = CHECKS[name](plan, plan.folder / name)
    except OneNipError as error:
        finding = Finding(Outcome.FAILED, (str(error),))
    keep_finding(path, finding, plan.device)


def _account(findings: Mapping[str, Finding], shared: Shared) -> str:
    left = [name for name in CHECK_NAMES if name not in findings]
    lines = [
        f"checks: {len(findings)} of {len(CHECK_NAMES)} made; runs: {len(shared.finished)} finished, "
        f"{len(shared.failed)} failed, {len(shared.waiting)} left"
    ]
    if shared.failed:
        lines.append(f"failed: {', '.join(shared.failed)}")
    if left or shared.waiting:
        lines.append(f"left: {', '.join((*left, *shared.waiting))}. The same command goes on from there.")
    return "\n".join(lines)
