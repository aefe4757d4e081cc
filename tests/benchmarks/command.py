"""The commands of the harness."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from onenip_core.config import Budget
from onenip_core.errors import OneNipError, UsageError
from tests.benchmarks.application.command import add_application_commands
from tests.benchmarks.benchmark_run import BenchmarkRun, Prompting, Supplies
from tests.benchmarks.check_seed import check_seed
from tests.benchmarks.command_line import EXIT_FAILED, EXIT_OK, EXIT_USAGE, add_results
from tests.benchmarks.data import DEFAULT_DATA, Size
from tests.benchmarks.drift import add_drift_command
from tests.benchmarks.gpu.command import add_gpu
from tests.benchmarks.model_commands import add_model_commands
from tests.benchmarks.named_runs import NAMED_RUNS, find_run
from tests.benchmarks.patchcore_speed import IMAGE_COUNTS, measure_speed, speed_table
from tests.benchmarks.report import write_report
from tests.benchmarks.series import Place, run_series

DEFAULT_DOCUMENT = Path("docs/benchmarks.md")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 1 something failed, 2 wrong usage."""
    parsed = build_parser().parse_args(arguments)
    try:
        return int(parsed.command(parsed))
    except UsageError as error:
        print(f"benchmarks: {error}", file=sys.stderr)
        return EXIT_USAGE
    except OneNipError as error:
        print(f"benchmarks: {error}", file=sys.stderr)
        return EXIT_FAILED


def build_parser() -> argparse.ArgumentParser:
    """The parser with all commands."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        description="Named, cached, resumable benchmark runs; see docs/benchmarks.md.",
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add_run(commands.add_parser("run", help="measure named runs; finished ones are skipped"))
    _add_list(commands.add_parser("list", help="show the names of all runs"))
    _add_report(commands.add_parser("report", help="write the tables into docs/benchmarks.md"))
    _add_patchcore_speed(commands.add_parser("patchcore-speed", help="time PatchCore with banks of several sizes"))
    _add_check_seed(commands.add_parser("check-seed", help="measure a run twice and compare all metrics"))
    add_application_commands(commands)
    add_model_commands(commands)
    add_drift_command(commands)
    add_gpu(commands.add_parser("gpu", help="what needs a GPU, in minutes; the next call goes on"))
    return parser


def _add_run(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_run)
    parser.add_argument("names", nargs="+", metavar="NAME", help="names of runs, or the beginning of names and *")
    parser.add_argument("--seeds", nargs="+", type=int, default=[0], metavar="N", help="default: 0")
    parser.add_argument(
        "--promptings",
        nargs="+",
        type=Prompting,
        choices=list(Prompting),
        default=[],
        help="further ways to prompt that are measured on the same model",
    )
    parser.add_argument("--again", action="store_true", help="measure anew what is finished already")
    _add_settings(parser)


def _add_list(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_list)


def _add_check_seed(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_check_seed)
    parser.add_argument("name", metavar="NAME", help="name of a run")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="default: 0")
    _add_settings(parser)


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_report)
    parser.add_argument(
        "--document", type=Path, default=DEFAULT_DOCUMENT, metavar="FILE", help=f"default: {DEFAULT_DOCUMENT}"
    )
    parser.add_argument("--tables", nargs="+", default=[], metavar="NAME", help="leave all others as they are")
    add_results(parser)


def _add_patchcore_speed(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_patchcore_speed)
    parser.add_argument("--product", default="magnetic_tile", metavar="NAME", help="default: magnetic_tile")
    parser.add_argument(
        "--images", nargs="+", type=int, default=list(IMAGE_COUNTS), metavar="N", help="numbers of training images"
    )
    parser.add_argument("--model", type=Path, metavar="MODEL", help="a model of ours, timed in turn with PatchCore")
    parser.add_argument("--repeats", type=int, default=50, metavar="N", help="timed images each (default: 50)")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, metavar="DIR", help=f"default: {DEFAULT_DATA}")
    add_results(parser)


def _add_settings(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--size", type=Size, choices=list(Size), default=Size.QUICK, help="default: quick")
    budget = parser.add_mutually_exclusive_group()
    budget.add_argument("--steps", type=int, metavar="N", help="train this many steps")
    budget.add_argument("--minutes", type=float, metavar="M", help="train this many minutes")
    parser.add_argument("--products", nargs="+", default=[], metavar="NAME", help="default: all")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, metavar="DIR", help=f"default: {DEFAULT_DATA}")
    parser.add_argument("--weights", type=Path, metavar="FILE", help="backbone weights, where none are packaged")
    parser.add_argument(
        "--textures", type=Path, metavar="DIR", help="images that pseudo-anomalies are filled with (default: generated)"
    )
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu", help="default: cpu")
    add_results(parser)


def _run(arguments: argparse.Namespace) -> int:
    names = [name for pattern in arguments.names for name in _matching(pattern)]
    runs = [_with_settings(name, seed, arguments) for name in dict.fromkeys(names) for seed in arguments.seeds]
    failures = run_series(runs, _place(arguments), arguments.promptings, arguments.again)
    if failures:
        print(f"{len(failures)} of {len(runs)} runs failed; the others are kept.")
    return EXIT_FAILED if failures else EXIT_OK


def _list(arguments: argparse.Namespace) -> int:
    width = max(len(name) for name in NAMED_RUNS)
    for name, run in NAMED_RUNS.items():
        print(f"{name:{width}}  {run.description}")
    return EXIT_OK


def _report(arguments: argparse.Namespace) -> int:
    names = write_report(arguments.results, arguments.document, arguments.tables)
    print(f"{arguments.document}: {', '.join(names)}")
    return EXIT_OK


def _patchcore_speed(arguments: argparse.Namespace) -> int:
    path = measure_speed(
        arguments.data,
        arguments.results,
        arguments.product,
        arguments.images,
        arguments.model,
        arguments.repeats,
    )
    print(speed_table(path))
    return EXIT_OK


def _check_seed(arguments: argparse.Namespace) -> int:
    run = _with_settings(arguments.name, arguments.seed, arguments)
    differences = check_seed(run, _place(arguments))
    for difference in differences:
        print(difference)
    print("Different metrics." if differences else "The same metrics, all of them.")
    return EXIT_FAILED if differences else EXIT_OK


def _matching(pattern: str) -> list[str]:
    if not pattern.endswith("*"):
        return [find_run(pattern).name]
    found = [name for name in NAMED_RUNS if name.startswith(pattern[:-1])]
    if not found:
        raise UsageError(f"No run's name begins with {pattern[:-1]!r}. `list` shows all names.")
    return found


def _with_settings(name: str, seed: int, arguments: argparse.Namespace) -> BenchmarkRun:
    named = find_run(name)
    budget = Budget(steps=arguments.steps, minutes=arguments.minutes) if named.is_trained else Budget()
    products = tuple(arguments.products)
    if products and named.product_count is not None:
        named = replace(named, product_count=min(named.product_count, len(products)))
    return BenchmarkRun(named, seed, arguments.size, budget, products, arguments.device)


def _place(arguments: argparse.Namespace) -> Place:
    return Place(arguments.data, arguments.results, Supplies(arguments.weights, arguments.textures))
