"""`python -m tests.benchmarks gpu`."""

from __future__ import annotations

import argparse
from pathlib import Path

from onenip_core.errors import UsageError
from tests.benchmarks.data import DEFAULT_DATA
from tests.benchmarks.gpu.plan import GpuPlan
from tests.benchmarks.gpu.program import run_program
from tests.benchmarks.named_runs import PAPER_4A, PROXIES, TABLE_4C, find_run

DEFAULT_RUNS = tuple(run.name for run in (*PROXIES, *PAPER_4A, *TABLE_4C))


def add_gpu(parser: argparse.ArgumentParser) -> None:
    """Describe the command."""
    parser.set_defaults(command=_gpu)
    parser.add_argument("--minutes", type=float, default=10.0, metavar="N", help="default: 10")
    parser.add_argument("--device", default="cuda", metavar="DEVICE", help="default: cuda; cpu rehearses the program")
    parser.add_argument("--runs", nargs="+", default=list(DEFAULT_RUNS), metavar="NAME", help="default: see `list`")
    parser.add_argument("--seeds", nargs="+", type=int, default=[0, 1], metavar="N", help="default: 0 1")
    parser.add_argument("--steps", type=int, default=1000, metavar="N", help="of each run (default: 1000)")
    parser.add_argument("--parallel", type=int, default=8, metavar="N", help="runs at a time (default: 8)")
    parser.add_argument("--products", nargs="+", default=[], metavar="NAME", help="default: all")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, metavar="DIR", help=f"default: {DEFAULT_DATA}")
    parser.add_argument(
        "--results", type=Path, default=Path("benchmark-results"), metavar="DIR", help="default: benchmark-results"
    )


def _gpu(arguments: argparse.Namespace) -> int:
    """Raises UsageError: a run is unknown, or nothing could run."""
    for name in arguments.runs:
        find_run(name)
    if arguments.parallel < 1 or arguments.steps < 1 or arguments.minutes <= 0:
        raise UsageError("--parallel and --steps must be at least 1, and --minutes more than 0.")
    plan = GpuPlan(
        data=arguments.data,
        results=arguments.results,
        device=arguments.device,
        minutes=arguments.minutes,
        products=tuple(arguments.products),
        runs=tuple(arguments.runs),
        seeds=tuple(arguments.seeds),
        steps=arguments.steps,
        parallel=arguments.parallel,
    )
    return 0 if run_program(plan) else 1
