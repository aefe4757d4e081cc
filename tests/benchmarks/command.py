"""The commands of the harness."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

from onenip_core.atomic_files import write_json_atomic
from onenip_core.config import Budget
from onenip_core.errors import OneNipError, UsageError
from tests.benchmarks.application.line_soak import soak_line
from tests.benchmarks.application.line_soak_figures import SoakPlan, print_soak
from tests.benchmarks.application.million import make_workspace, open_workspace
from tests.benchmarks.application.speed import CAMERA_RATE, SIZES, measure_application, soak
from tests.benchmarks.benchmark_run import BenchmarkRun, Prompting, Supplies
from tests.benchmarks.check_seed import check_seed
from tests.benchmarks.data import DEFAULT_DATA, Size, select_products
from tests.benchmarks.evaluation_effects import effect_table
from tests.benchmarks.gpu.command import add_gpu
from tests.benchmarks.named_runs import NAMED_RUNS, find_run
from tests.benchmarks.patchcore_speed import IMAGE_COUNTS, measure_speed, speed_table
from tests.benchmarks.picture_check import measure_refusals, refusal_tables
from tests.benchmarks.report import write_report
from tests.benchmarks.series import Place, run_series
from tests.benchmarks.unusual_images import front_table, measure_front

DEFAULT_RESULTS = Path("benchmark-results")
DEFAULT_DOCUMENT = Path("docs/benchmarks.md")
EXIT_OK, EXIT_FAILED, EXIT_USAGE = 0, 1, 2


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
    _add_line_soak(commands.add_parser("line-soak", help="trigger an emulated camera for hours: do the books balance?"))
    _add_application_speed(commands.add_parser("application-speed", help="time the application beside its engine"))
    _add_make_workspace(commands.add_parser("make-workspace", help="make a workspace with many records"))
    _add_open_workspace(commands.add_parser("open-workspace", help="time the start of the window on a workspace"))
    _add_paint_image(commands.add_parser("paint-image", help="time the painting of frames with their maps"))
    _add_unusual_images(commands.add_parser("unusual-images", help="how many bad parts among good ones come first"))
    _add_picture_check(commands.add_parser("picture-check", help="how often a model refuses pictures, and which"))
    _add_deviation_effects(commands.add_parser("deviation-effects", help="what some switches do, in seconds"))
    _add_evaluation_effects(
        commands.add_parser("evaluation-effects", help="what each part of the authors' evaluation changes on one model")
    )
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
    _add_results(parser)


def _add_line_soak(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_line_soak)
    parser.add_argument("model", type=Path, metavar="MODEL", help="a model folder; its first product is inspected")
    parser.add_argument("images", type=Path, metavar="DIR", help="1280 × 1024 pictures of it, which the camera shows")
    parser.add_argument("--normals", type=Path, metavar="DIR", help="images of good parts for the training beside it")
    parser.add_argument("--minutes", type=float, default=60.0, metavar="N", help="default: 60")
    parser.add_argument("--rate", type=float, default=5.0, metavar="N", help="triggers a second (default: 5)")
    parser.add_argument("--damaged", type=float, default=0.05, metavar="SHARE", help="of the pictures (default: 0.05)")
    parser.add_argument("--training", type=float, default=10.0, metavar="MINUTES", help="beside it (default: 10)")
    parser.add_argument(
        "--place", type=Path, metavar="DIR", help="where the workspace is made (default: temporary files)"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")


def _add_application_speed(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_application_speed)
    parser.add_argument("model", type=Path, metavar="MODEL", help="a model folder")
    parser.add_argument("--parts", type=int, default=300, metavar="N", help="frames a run (default: 300)")
    parser.add_argument("--repeats", type=int, default=1, metavar="N", help="runs of each kind (default: 1)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures of every run there")
    parser.add_argument("--soak", type=float, metavar="MINUTES", help="instead, run a camera for so long: what grows?")
    parser.add_argument("--rate", type=float, default=CAMERA_RATE, metavar="FPS", help="of the soak's camera")
    parser.add_argument(
        "--size", type=int, nargs=2, default=SIZES[0], metavar=("HEIGHT", "WIDTH"), help="of the soak's frames"
    )


def _add_make_workspace(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_make_workspace)
    parser.add_argument("folder", type=Path, metavar="DIR", help="where it is made")
    parser.add_argument("--inspections", type=int, default=1_000_000, metavar="N", help="default: 1000000")
    parser.add_argument("--batches", type=int, default=5000, metavar="N", help="default: 5000")


def _add_open_workspace(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_open_workspace)
    parser.add_argument("folders", type=Path, nargs="+", metavar="DIR", help="workspaces")
    parser.add_argument("--repeats", type=int, default=5, metavar="N", help="starts of each (default: 5)")


def _add_paint_image(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_paint_image)
    parser.add_argument("--frames", type=int, default=200, metavar="N", help="of each kind (default: 200)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there")


def _add_unusual_images(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_unusual_images)
    parser.add_argument("products", type=Path, nargs="+", metavar="DIR", help="products in MVTec layout")


def _add_picture_check(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_picture_check)
    parser.add_argument("model", type=Path, metavar="MODEL", help="a model folder that knows the products")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, metavar="DIR", help=f"default: {DEFAULT_DATA}")
    parser.add_argument("--engine", metavar="ENGINE", help="as of `onenip inspect` (default: torch)")


def _add_deviation_effects(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_deviation_effects)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, metavar="DIR", help=f"default: {DEFAULT_DATA}")


def _add_evaluation_effects(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_evaluation_effects)
    parser.add_argument("model", type=Path, metavar="MODEL", help="a model folder that knows the products")
    parser.add_argument("--size", type=Size, choices=list(Size), default=Size.QUICK, help="default: quick")
    parser.add_argument("--products", nargs="+", default=[], metavar="NAME", help="default: all")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, metavar="DIR", help=f"default: {DEFAULT_DATA}")


def _add_patchcore_speed(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_patchcore_speed)
    parser.add_argument("--product", default="magnetic_tile", metavar="NAME", help="default: magnetic_tile")
    parser.add_argument(
        "--images", nargs="+", type=int, default=list(IMAGE_COUNTS), metavar="N", help="numbers of training images"
    )
    parser.add_argument("--model", type=Path, metavar="MODEL", help="a model of ours, timed in turn with PatchCore")
    parser.add_argument("--repeats", type=int, default=50, metavar="N", help="timed images each (default: 50)")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, metavar="DIR", help=f"default: {DEFAULT_DATA}")
    _add_results(parser)


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
    _add_results(parser)


def _add_results(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--results", type=Path, default=DEFAULT_RESULTS, metavar="DIR", help=f"default: {DEFAULT_RESULTS}"
    )


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


def _line_soak(arguments: argparse.Namespace) -> int:
    figures = (arguments.minutes, arguments.rate, arguments.damaged, arguments.training)
    plan = SoakPlan(arguments.model, arguments.images, arguments.normals, *figures, arguments.place)
    result = soak_line(plan)
    print_soak(plan, result)
    if arguments.json is not None:
        write_json_atomic(arguments.json, {**asdict(result), "balances": result.balances})
    return EXIT_OK if result.balances else EXIT_FAILED


def _application_speed(arguments: argparse.Namespace) -> int:
    if arguments.soak is not None:
        soak(arguments.model, arguments.soak, arguments.rate, tuple(arguments.size), arguments.json)
    else:
        measure_application(arguments.model, arguments.parts, arguments.repeats, arguments.json)
    return EXIT_OK


def _make_workspace(arguments: argparse.Namespace) -> int:
    make_workspace(arguments.folder, arguments.inspections, arguments.batches)
    return EXIT_OK


def _open_workspace(arguments: argparse.Namespace) -> int:
    for folder in arguments.folders:
        open_workspace(folder, arguments.repeats)
    return EXIT_OK


def _unusual_images(parsed: argparse.Namespace) -> int:
    print(front_table([measure_front(product) for product in parsed.products]))
    return EXIT_OK


def _evaluation_effects(arguments: argparse.Namespace) -> int:
    products = select_products(arguments.data, arguments.size, arguments.products)
    print(effect_table(arguments.model, products))
    return EXIT_OK


def _picture_check(arguments: argparse.Namespace) -> int:
    print(refusal_tables(measure_refusals(arguments.model, arguments.data, arguments.engine)))
    return EXIT_OK


def _deviation_effects(arguments: argparse.Namespace) -> int:
    # Brings torch, which the parent of a series never loads.
    from tests.benchmarks.deviation_effects import effect_lines

    for line in effect_lines(arguments.data):
        print(line, flush=True)
    return EXIT_OK


def _paint_image(arguments: argparse.Namespace) -> int:
    # Brings Qt, whose memory would be counted in the runs that do without.
    from tests.benchmarks.application.painting import measure_painting

    measure_painting(arguments.frames, arguments.json)
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
