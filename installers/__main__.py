"""`python -m installers build TARGET`: one command for everything that is handed to a factory."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from installers.editions import RECIPES, Edition
from installers.errors import InstallerError
from installers.prove.proof import prove_package
from installers.targets import TARGETS, build_target

REPOSITORY = Path(__file__).parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns 0 if what was asked for lies in the folder that the last line names."""
    parser = argparse.ArgumentParser(prog="python -m installers", description="Make what a factory installs.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    build = commands.add_parser("build", help="build one target")
    build.add_argument("target", choices=TARGETS, metavar="TARGET", help=", ".join(TARGETS))
    build.add_argument(
        "--edition",
        type=Edition,
        choices=list(Edition),
        default=Edition.WORKSTATION,
        help="what is in it (default: workstation)",
    )
    build.add_argument("--out", type=Path, default=REPOSITORY / "dist", help="where the results go (default: dist)")
    build.add_argument(
        "--work", type=Path, default=REPOSITORY / "build", help="where bundles are made (default: build)"
    )
    build.add_argument("--reuse-bundle", action="store_true", help="do not build the bundle again if one is there")
    build.add_argument(
        "--for-own-use", action="store_true", help="end with 0 even if licences forbid that the result is handed on"
    )
    build.set_defaults(run=_build)
    prove = commands.add_parser(
        "prove", help="install a .deb, or unpack a portable archive, on a minimal Debian and test it there (root)"
    )
    prove.add_argument("package", type=Path, help="the .deb, or the .tar.zst")
    prove.add_argument("--edition", type=Edition, choices=list(Edition), default=Edition.WORKSTATION)
    prove.add_argument("--handover", type=Path, help="for a station: the folder handover/ of a workstation's self-test")
    prove.add_argument(
        "--results", type=Path, required=True, metavar="DIR", help="new folder for the report and what was seen"
    )
    prove.add_argument("--display", default=":99", help="of an X server that lets everybody in (default: :99)")
    prove.add_argument("--work", type=Path, default=REPOSITORY / "build" / "proof")
    prove.set_defaults(run=_prove)
    parsed = parser.parse_args(arguments)
    try:
        return int(parsed.run(parsed))
    except InstallerError as error:
        print(f"installers: {error}", file=sys.stderr)  # noqa: T201
        return 1


def _build(parsed: argparse.Namespace) -> int:
    recipe, work, out = RECIPES[parsed.edition], parsed.work.absolute(), parsed.out.absolute()
    built = build_target(parsed.target, recipe, work, out, reuse=parsed.reuse_bundle)
    for line in built.lines:
        print(line)  # noqa: T201
    return 0 if built.may_be_handed_on or parsed.for_own_use else 1


def _prove(parsed: argparse.Namespace) -> int:
    work = parsed.work.absolute()
    work.mkdir(parents=True, exist_ok=True)
    recipe, results = RECIPES[parsed.edition], parsed.results.absolute()
    if results.exists() and any(results.iterdir()):
        raise InstallerError(f"{results} is not empty. Name a new folder for what the proof finds.")
    passed = prove_package(recipe, parsed.package, work, results, parsed.display, parsed.handover)
    said = "all as it should be" if passed else "something is not as it should be"
    print(f"{results / 'report.json'}: {said}")  # noqa: T201
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
