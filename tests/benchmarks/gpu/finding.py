"""What a check of the GPU program found, as it is kept between two calls."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from onenip_core.atomic_files import write_json_atomic
from tests.benchmarks.machine import Machine, code_version, describe_machine, today


class Outcome(StrEnum):
    """Of one check."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_HERE = "not here"
    """The device cannot show it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Outcome of one check, and what was seen, a line each."""

    outcome: Outcome
    lines: tuple[str, ...]


def read_finding(path: Path) -> Finding:
    """What `keep_finding` wrote."""
    return _from_json(json.loads(path.read_text(encoding="utf-8")))


def kept_finding(path: Path) -> Finding | None:
    """What an earlier call found with the same code; None if it failed, or the code has changed since."""
    if not path.is_file():
        return None
    value = json.loads(path.read_text(encoding="utf-8"))
    finding = _from_json(value)
    return finding if finding.outcome is not Outcome.FAILED and value["code"] == code_version() else None


def _from_json(value: dict[str, Any]) -> Finding:
    return Finding(Outcome(value["outcome"]), tuple(value["lines"]))


def keep_finding(path: Path, finding: Finding, device: str) -> None:
    """Write it with machine, code and date. Raises StorageError."""
    machine: Machine = describe_machine(device)
    said = {"machine": asdict(machine), "code": code_version(), "date": today()}
    write_json_atomic(path, {**asdict(finding), **said})


def judged(lines: list[str], faults: list[str]) -> Finding:
    """Passed if there is no fault; the faults stand last."""
    return Finding(Outcome.FAILED if faults else Outcome.PASSED, (*lines, *faults))
