"""The GPU program, rehearsed on a CPU: what it keeps, what it makes again, and that it ends in time."""

from __future__ import annotations

import json
import math
import time
from pathlib import Path

import pytest

from tests.benchmarks.command import main
from tests.benchmarks.gpu.checks import CHECKS
from tests.benchmarks.gpu.command import DEFAULT_RUNS
from tests.benchmarks.gpu.finding import Finding, Outcome, keep_finding, kept_finding, read_finding
from tests.benchmarks.gpu.plan import GpuPlan
from tests.benchmarks.gpu.program import CHECK_NAMES, check_device
from tests.benchmarks.gpu.sharing_runs import share_device
from tests.benchmarks.gpu.short_training import compare_losses, without_chance
from tests.benchmarks.machine import code_version
from tests.benchmarks.named_runs import LITE
from tests.benchmarks_tests.test_harness_runs import write_product

PASSED = Finding(Outcome.PASSED, ("seen",))


def plan(folder: Path, minutes: float = 1.0, runs: tuple[str, ...] = ("dice-1-torch",)) -> GpuPlan:
    return GpuPlan(folder / "data", folder / "results", "cpu", minutes, (), runs, (0, 1), 2, 2)


def test_all_checks_are_made_by_name() -> None:
    assert tuple(CHECKS) == CHECK_NAMES


def test_the_arms_of_the_paper_are_what_it_trains() -> None:
    assert {"paper-proxy", "dice-1-xavier", "dice-2-torch", "paper-4a-none", "paper-4a-all-published"} <= {
        *DEFAULT_RUNS
    }


def test_a_loss_is_compared_relative_to_its_size() -> None:
    expected = {"total": 2.0, "dice": 0.001}
    assert compare_losses(expected, expected) == 0
    assert compare_losses(expected, {"total": 2.1, "dice": 0.001}) == pytest.approx(0.05)
    assert compare_losses(expected, {"total": 2.0, "dice": 0.002}) == pytest.approx(0.1), "of 0.01, the least"
    assert compare_losses(expected, {"total": 2.0}) == math.inf, "another set of losses is no agreement"
    assert compare_losses(expected, {"total": 2.0, "dice": math.nan}) == math.inf
    assert compare_losses(expected, {"total": math.nan, "dice": 0.001}) == math.inf
    assert compare_losses({}, {}) == math.inf


def test_nothing_that_a_device_draws_is_left() -> None:
    quiet = without_chance(LITE, "bf16")
    assert (quiet.network.dropout, quiet.network.refiner_dropout, quiet.training.feature_jitter) == (0, 0, 0)
    assert quiet.training.precision == "bf16"


def test_what_passed_is_kept_as_long_as_the_code_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "one-step.json"
    keep_finding(path, PASSED, "cpu")
    assert kept_finding(path) == PASSED
    value = json.loads(path.read_text())
    assert value["code"] == code_version() and value["machine"]["torch"]
    path.write_text(json.dumps({**value, "code": "another"}))
    assert kept_finding(path) is None
    failed = Finding(Outcome.FAILED, ("too far",))
    keep_finding(path, failed, "cpu")
    assert kept_finding(path) is None and read_finding(path) == failed


def test_after_the_deadline_nothing_begins(tmp_path: Path) -> None:
    asked = plan(tmp_path)
    asked.folder.mkdir(parents=True)
    keep_finding(asked.folder / "one-step.json", PASSED, "cpu")
    findings = check_device(asked, deadline=time.monotonic() - 1)
    assert findings == {"one-step": PASSED}, "kept ones are told, none is made"
    shared = share_device(asked, deadline=time.monotonic() - 1)
    assert shared.waiting == ("dice-1-torch-seed0", "dice-1-torch-seed1")
    assert not shared.finished and not shared.failed


@pytest.mark.parametrize(
    "arguments",
    [["--runs", "nothing"], ["--parallel", "0"], ["--minutes", "0"], ["--steps", "0"]],
)
def test_wrong_usage_begins_nothing(arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["gpu", "--results", str(tmp_path / "results"), *arguments]) == 2
    assert capsys.readouterr().err
    assert not (tmp_path / "results").exists()


@pytest.mark.slow
@pytest.mark.timeout(1500)
def test_the_whole_program_on_a_cpu(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    write_product(tmp_path / "data" / "bars", vertical=False)
    command = ["gpu", "--device", "cpu", "--data", str(tmp_path / "data"), "--results", str(tmp_path / "results")]
    command += ["--runs", "4c-alpha", "--seeds", "0", "--steps", "1", "--parallel", "2", "--minutes", "20"]
    assert main(command) == 0
    said = capfd.readouterr().out
    assert said.count(": passed") == 4 and "out-of-memory: not here" in said
    assert "4c-alpha-seed0: finished" in said and "0 left" in said
    tables = (tmp_path / "results" / "gpu" / "tables.md").read_text()
    assert "| `4c-alpha` | 1 steps |" in tables and "Nothing of it was run" in tables
    kept = {path: path.stat().st_mtime_ns for path in (tmp_path / "results").rglob("*.json")}
    assert main(command) == 0
    assert "5 of 5 made; runs: 1 finished" in capfd.readouterr().out
    again = {path: path.stat().st_mtime_ns for path in (tmp_path / "results").rglob("*.json")}
    assert again == kept, "nothing is made twice"
