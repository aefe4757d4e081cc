"""Runs a command. Heavy imports happen in the commands, so that `--help` answers at once."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from io import TextIOWrapper

from onenip_core.cli.arguments import build_parser
from onenip_core.cli.interrupt_watch import EXIT_CANCELLED, watch_interrupts
from onenip_core.cli.needed_packages import require_packages
from onenip_core.errors import OneNipError, UsageError

_INTERRUPTS_OF_TRAINING = 2
"""The first one lets it stop at the next step, with a checkpoint."""
EXIT_OK, EXIT_FAILED, EXIT_USAGE = 0, 1, 2


def run_as_program() -> int:
    """`main`, and Ctrl+C ends it within two seconds even where something that it reads does not answer."""
    training = sys.argv[1:2] in (["train"], ["add-product"])
    watch_interrupts(_INTERRUPTS_OF_TRAINING if training else 1)
    exit_code = main()
    if exit_code == EXIT_CANCELLED:
        # What the interpreter takes apart at its end takes seconds, and it would wait for threads that still read.
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError):  # whoever read it has gone
                stream.flush()
        os._exit(exit_code)
    return exit_code


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `onenip` and return its exit code: 0 done, 1 failed, 2 wrong usage, 130 cancelled."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a name that the terminal cannot show is no reason to stop
            stream.reconfigure(errors="backslashreplace")
    parsed = build_parser().parse_args(arguments)
    if parsed.module == "inspect":
        # Before torch comes in. Threads that spin while they wait hold the cores that decode and write pictures.
        os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    try:
        require_packages(parsed.module)
        command: Callable[[argparse.Namespace], int] = import_module(f"onenip_core.cli.{parsed.module}").run
        return command(parsed)
    except UsageError as error:
        print(f"onenip: {error}", file=sys.stderr)  # noqa: T201
        return EXIT_USAGE
    except OneNipError as error:
        print(f"onenip: {error}", file=sys.stderr)  # noqa: T201
        return EXIT_FAILED
    except KeyboardInterrupt:
        print("onenip: cancelled.", file=sys.stderr)  # noqa: T201
        return EXIT_CANCELLED
