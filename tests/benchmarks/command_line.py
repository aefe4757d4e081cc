"""What the commands of the harness have in common."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TypeAlias

EXIT_OK, EXIT_FAILED, EXIT_USAGE = 0, 1, 2
DEFAULT_RESULTS = Path("benchmark-results")

Subcommands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""What `ArgumentParser.add_subparsers` gives; argparse has no public name for it."""


def add_results(parser: argparse.ArgumentParser) -> None:
    """The option that says where figures and models are kept."""
    parser.add_argument(
        "--results", type=Path, default=DEFAULT_RESULTS, metavar="DIR", help=f"default: {DEFAULT_RESULTS}"
    )
