"""Numbers on the command line."""

from __future__ import annotations

import argparse

from onenip_core.typed_numbers import UnclearNumberError, read_number


def number(text: str) -> float:
    """A number with a point or a comma as its decimal mark.

    Raises:
        argparse.ArgumentTypeError: it is none, or could be two.
    """
    try:
        return read_number(text)
    except UnclearNumberError as error:
        if error.readings:
            first, second = (f"{reading:.10g}" for reading in error.readings)
            raise argparse.ArgumentTypeError(f"{text!r} could be {first} or {second}; write one of these") from None
        raise argparse.ArgumentTypeError(f"{text!r} is no number; a number looks like 1.5") from None
