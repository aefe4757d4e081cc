"""The commands that measure the application."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from onenip_core.atomic_files import write_json_atomic
from tests.benchmarks.application.line_soak import soak_line
from tests.benchmarks.application.line_soak_figures import SoakPlan, print_soak
from tests.benchmarks.application.million import make_workspace, open_workspace
from tests.benchmarks.application.picture_grid import grid_table, measure_grid
from tests.benchmarks.application.records import measure_records
from tests.benchmarks.application.speed import CAMERA_RATE, SIZES, measure_application, soak
from tests.benchmarks.command_line import EXIT_FAILED, EXIT_OK, Subcommands


def add_application_commands(commands: Subcommands) -> None:
    """Describe them."""
    _add_line_soak(commands.add_parser("line-soak", help="trigger an emulated camera for hours: do the books balance?"))
    _add_application_speed(commands.add_parser("application-speed", help="time the application beside its engine"))
    _add_make_workspace(commands.add_parser("make-workspace", help="make a workspace with many records"))
    _add_open_workspace(commands.add_parser("open-workspace", help="time the start of the window on a workspace"))
    _add_records(commands.add_parser("records", help="ask a workspace with a million parts, and record into it"))
    _add_picture_grid(commands.add_parser("picture-grid", help="time the Products page with thousands of pictures"))
    _add_paint_image(commands.add_parser("paint-image", help="time the painting of frames with their maps"))


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


def _add_records(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_records)
    parser.add_argument(
        "folder", type=Path, metavar="DIR", help="where the workspace is made, unless it is there already"
    )
    parser.add_argument("--count", type=int, default=1_000_000, metavar="N", help="parts (default: 1000000)")
    parser.add_argument("--batches", type=int, default=400, metavar="N", help="default: 400")
    parser.add_argument(
        "--questions", type=int, default=40, metavar="N", help="of each kind; 0 records alone (default: 40)"
    )


def _add_picture_grid(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_picture_grid)
    parser.add_argument("folder", type=Path, metavar="DIR", help="where its workspace is made")
    parser.add_argument("--pictures", type=int, default=20_000, metavar="N", help="default: 20000")


def _add_paint_image(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_paint_image)
    parser.add_argument("--frames", type=int, default=200, metavar="N", help="of each kind (default: 200)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there")


def _picture_grid(arguments: argparse.Namespace) -> int:
    print(grid_table(measure_grid(arguments.folder, arguments.pictures)))
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


def _records(arguments: argparse.Namespace) -> int:
    measure_records(arguments.folder, arguments.count, arguments.batches, arguments.questions)
    return EXIT_OK


def _paint_image(arguments: argparse.Namespace) -> int:
    # Brings Qt, whose memory would be counted in the runs that do without.
    from tests.benchmarks.application.painting import measure_painting

    measure_painting(arguments.frames, arguments.json)
    return EXIT_OK
