"""Training samples per second of one or more checkouts of this project, in turn.

See `python -m tests.benchmarks.training_speed --help`. To compare with an earlier version:
`git worktree add ../first REVISION && (cd ../first && uv sync)`, then name both folders.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Print each checkout's rates and its ratio to the first one."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.training_speed")
    parser.add_argument(
        "checkouts", nargs="+", type=Path, help="folders with a synchronised environment; the first is the base"
    )
    parser.add_argument("--data", type=Path, required=True, help="folder of product folders")
    parser.add_argument("--steps", type=int, default=80, help="steps of each run (default: 80)")
    parser.add_argument("--repeats", type=int, default=3, help="runs of each checkout (default: 3)")
    parsed = parser.parse_args(arguments)
    rates: dict[Path, list[float]] = {checkout: [] for checkout in parsed.checkouts}
    for _ in range(parsed.repeats):
        for checkout, measured in rates.items():
            measured.append(samples_per_second(checkout, parsed.data, parsed.steps))
    base = statistics.median(rates[parsed.checkouts[0]])
    for checkout, measured in rates.items():
        middle = statistics.median(measured)
        listed = ", ".join(f"{rate:.1f}" for rate in measured)
        print(f"{checkout}: {middle:.1f} samples/s ({listed}), {middle / base:.2f} × the first")
    return 0


def samples_per_second(checkout: Path, data: Path, steps: int) -> float:
    """Median of the rates that `onenip train` tells while it trains `lite`; the first tenth is left out as warming up."""
    with tempfile.TemporaryDirectory() as folder:
        python = checkout.absolute() / ".venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        command = [python, "-m", "onenip_core.cli", "train", data.absolute(), "--out", Path(folder) / "model"]
        options = ["--steps", str(steps), "--device", "cpu", "--json-lines"]
        run = subprocess.run([*map(str, command), *options], cwd=checkout, capture_output=True, text=True, check=True)
    events = [json.loads(line) for line in run.stdout.splitlines()]
    rates = [
        event["samples_per_second"]
        for event in events
        if event.get("stage") == "training" and event["step"] > steps / 10 and event["samples_per_second"]
    ]
    return float(statistics.median(rates))


if __name__ == "__main__":
    sys.exit(main())
