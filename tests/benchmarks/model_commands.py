"""The commands that measure one model, or one step of the method."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from tests.benchmarks.command_line import EXIT_OK, Subcommands, add_results
from tests.benchmarks.data import DEFAULT_DATA, Size, select_products
from tests.benchmarks.limits.splits import Manner
from tests.benchmarks.picture_check import measure_refusals, refusal_tables
from tests.benchmarks.picture_marks import marks_table, measure_marks
from tests.benchmarks.unusual_images import front_table, measure_front


def add_model_commands(commands: Subcommands) -> None:
    """Describe them."""
    _add_unusual_images(commands.add_parser("unusual-images", help="how many bad parts among good ones come first"))
    _add_picture_marks(commands.add_parser("picture-marks", help="which spoilt pictures among good ones are marked"))
    _add_picture_check(commands.add_parser("picture-check", help="how often a model refuses pictures, and which"))
    _add_weighing(
        commands.add_parser("weighing", help="what training does to each map, and how rules that weigh them fare")
    )
    _add_alignment(commands.add_parser("alignment", help="what it is worth to turn and shift parts back"))
    _add_area(commands.add_parser("area", help="what an inspected area is worth where something moves beside the part"))
    _add_grow(commands.add_parser("grow", help="what adding a product to a model costs the others"))
    _add_live(commands.add_parser("live", help="what the pictures of a training that runs cost it"))
    _add_unseen(
        commands.add_parser("unseen-product", help="what a product is worth by prompts only, against one trained in")
    )
    _add_limits(commands.add_parser("limits", help="how well proposed limits keep their promise, over many splits"))
    _add_deviation_effects(commands.add_parser("deviation-effects", help="what some switches do, in seconds"))
    _add_evaluation_effects(
        commands.add_parser("evaluation-effects", help="what each part of the authors' evaluation changes on one model")
    )


def _add_unusual_images(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_unusual_images)
    parser.add_argument("products", type=Path, nargs="+", metavar="DIR", help="products in MVTec layout")


def _add_picture_marks(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_picture_marks)
    parser.add_argument("products", type=Path, nargs="+", metavar="DIR", help="products in MVTec layout")


def _add_picture_check(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_picture_check)
    parser.add_argument("model", type=Path, metavar="MODEL", help="a model folder that knows the products")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, metavar="DIR", help=f"default: {DEFAULT_DATA}")
    parser.add_argument("--engine", metavar="ENGINE", help="as of `onenip inspect` (default: torch)")


def _add_alignment(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_alignment)
    parser.add_argument("products", nargs="+", type=Path, metavar="DIR", help="products in MVTec layout")
    parser.add_argument(
        "--steps",
        type=int,
        default=100,
        metavar="N",
        help="of each of two models a product; 0 measures poses alone (default: 100)",
    )
    parser.add_argument("--normals", type=int, default=120, metavar="N", help="of a product, at most (default: 120)")
    parser.add_argument(
        "--tested", type=int, default=24, metavar="N", help="good and bad ones each, at most (default: 24)"
    )


def _add_area(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_area)
    parser.add_argument("products", type=Path, nargs="+", metavar="DIR", help="products in MVTec layout")
    parser.add_argument("--steps", type=int, default=300, metavar="N", help="of each of three trainings (default: 300)")


def _add_grow(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_grow)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, metavar="DIR", help=f"default: {DEFAULT_DATA}")
    parser.add_argument("--add", default="pcb", metavar="NAME", help="the product that comes later (default: pcb)")
    parser.add_argument("--steps", type=int, default=100, metavar="N", help="of a whole training (default: 100)")
    parser.add_argument("--few", type=int, default=40, metavar="N", help="of one that goes on (default: 40)")
    parser.add_argument("--most", type=int, default=30, metavar="N", help="images of each kind (default: 30)")
    parser.add_argument("--arms", type=int, default=5, metavar="N", help="only the first N models (default: all five)")
    parser.add_argument("--seeds", nargs="+", type=int, default=[0], metavar="N", help="default: 0")
    add_results(parser)


def _add_live(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_live)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, metavar="DIR", help=f"default: {DEFAULT_DATA}")
    parser.add_argument("--products", nargs="+", default=[], metavar="NAME", help="default: all")
    parser.add_argument("--steps", type=int, default=150, metavar="N", help="default: 150")


def _add_unseen(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_unseen)
    parser.add_argument("--products", nargs="+", default=[], metavar="NAME", help="left out, each alone (default: all)")
    parser.add_argument("--steps", type=int, default=60, metavar="N", help="of each training (default: 60)")
    parser.add_argument("--seeds", nargs="+", type=int, default=[0], metavar="N", help="default: 0")
    parser.add_argument("--size", type=Size, choices=list(Size), default=Size.QUICK, help="default: quick")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, metavar="DIR", help=f"default: {DEFAULT_DATA}")
    add_results(parser)


def _add_limits(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_limits)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, metavar="DIR", help=f"default: {DEFAULT_DATA}")
    parser.add_argument("--products", nargs="+", default=[], metavar="NAME", help="default: all")
    parser.add_argument("--splits", type=int, default=10, metavar="N", help="of each kind (default: 10)")
    parser.add_argument(
        "--normals", nargs="+", default=["10", "20", "40", "60", "all"], metavar="N", help="default: 10 20 40 60 all"
    )
    parser.add_argument(
        "--by",
        nargs="+",
        type=Manner,
        choices=list(Manner),
        default=[Manner.RANDOM, Manner.BLOCK],
        help="default: random and block",
    )
    parser.add_argument("--methods", nargs="+", default=[], metavar="NAME", help="default: all")
    parser.add_argument("--patchcore", action="store_true", help="by PatchCore's scores instead of ours; takes hours")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all scores and outcomes there")
    add_results(parser)


def _add_weighing(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_weighing)
    parser.add_argument("models", type=Path, nargs="+", metavar="MODEL", help="models of runs on the same images")
    parser.add_argument("--rules", nargs="+", default=[], metavar="NAME", help="default: all")
    parser.add_argument("--size", type=Size, choices=list(Size), default=Size.QUICK, help="default: quick")
    parser.add_argument("--products", nargs="+", default=[], metavar="NAME", help="default: all")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, metavar="DIR", help=f"default: {DEFAULT_DATA}")


def _add_deviation_effects(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_deviation_effects)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, metavar="DIR", help=f"default: {DEFAULT_DATA}")


def _add_evaluation_effects(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_evaluation_effects)
    parser.add_argument("model", type=Path, metavar="MODEL", help="a model folder that knows the products")
    parser.add_argument("--size", type=Size, choices=list(Size), default=Size.QUICK, help="default: quick")
    parser.add_argument("--products", nargs="+", default=[], metavar="NAME", help="default: all")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, metavar="DIR", help=f"default: {DEFAULT_DATA}")


def _unusual_images(parsed: argparse.Namespace) -> int:
    print(front_table([measure_front(product) for product in parsed.products]))
    return EXIT_OK


def _picture_marks(parsed: argparse.Namespace) -> int:
    print(marks_table(measure_marks(parsed.products)))
    return EXIT_OK


def _picture_check(arguments: argparse.Namespace) -> int:
    print(refusal_tables(measure_refusals(arguments.model, arguments.data, arguments.engine)))
    return EXIT_OK


def _alignment(arguments: argparse.Namespace) -> int:
    # Brings torch, which the parent of a series never loads.
    from tests.benchmarks.alignment import MeasuredSize, alignment_table, measure_alignment

    size = MeasuredSize(arguments.steps, arguments.normals, arguments.tested)

    with tempfile.TemporaryDirectory() as folder:
        outcomes = list(measure_alignment(arguments.products, size, Path(folder)))
    print(alignment_table(outcomes, size))
    return EXIT_OK


def _area(arguments: argparse.Namespace) -> int:
    # Brings torch, which the parent of a series never loads.
    from tests.benchmarks.inspected_area import area_table, measure_areas

    with tempfile.TemporaryDirectory() as folder:
        outcomes = list(measure_areas(arguments.products, arguments.steps, Path(folder)))
    print(area_table(outcomes, arguments.steps))
    return EXIT_OK


def _grow(arguments: argparse.Namespace) -> int:
    # Brings torch, which the parent of a series never loads.
    from tests.benchmarks.grow import Growth, growth_table, measure_growth

    growth = Growth(arguments.data, arguments.add, arguments.steps, arguments.few, arguments.most, arguments.arms)
    print(growth_table(growth, measure_growth(growth, arguments.seeds, arguments.results)))
    return EXIT_OK


def _live(arguments: argparse.Namespace) -> int:
    # Brings torch, which the parent of a series never loads.
    from tests.benchmarks.live_cost import measure_live

    with tempfile.TemporaryDirectory() as folder:
        print(measure_live(arguments.data, arguments.products, arguments.steps, Path(folder)))
    return EXIT_OK


def _unseen(arguments: argparse.Namespace) -> int:
    # Brings torch, which the parent of a series never loads.
    from tests.benchmarks.unseen_product import measure_unseen
    from tests.benchmarks.unseen_tables import unseen_tables

    products = select_products(arguments.data, arguments.size)
    outcomes = measure_unseen(
        products,
        arguments.products,
        arguments.steps,
        arguments.seeds,
        arguments.results,
        lambda line: print(line, flush=True),
    )
    print(unseen_tables(outcomes, arguments.steps))
    return EXIT_OK


def _limits(arguments: argparse.Namespace) -> int:
    # Brings torch, which the parent of a series never loads.
    from tests.benchmarks.limits.command import run_limits

    print(run_limits(arguments))
    return EXIT_OK


def _weighing(arguments: argparse.Namespace) -> int:
    # Brings torch, which the parent of a series never loads.
    from tests.benchmarks.weighing.measure import measure_models, weighing_tables

    products = select_products(arguments.data, arguments.size, arguments.products)
    print(weighing_tables(measure_models(arguments.models, products, arguments.rules)))
    return EXIT_OK


def _deviation_effects(arguments: argparse.Namespace) -> int:
    # Brings torch, which the parent of a series never loads.
    from tests.benchmarks.deviation_effects import effect_lines

    for line in effect_lines(arguments.data):
        print(line, flush=True)
    return EXIT_OK


def _evaluation_effects(arguments: argparse.Namespace) -> int:
    # Brings torch, which the parent of a series never loads.
    from tests.benchmarks.evaluation_effects import effect_table

    products = select_products(arguments.data, arguments.size, arguments.products)
    print(effect_table(arguments.model, products))
    return EXIT_OK
