"""Numbers on the command line."""

from __future__ import annotations

import argparse
import math
import re

from onenip_core.typed_numbers import UnclearNumberError, read_number

_WITH_EXPONENT = re.compile(r"([+-]?(?:[0-9]+[.,]?[0-9]*|[.,][0-9]+))[eE]([+-]?[0-9]{1,3})")
"""As programs write numbers; no marks that group."""


def number(text: str) -> float:
    """A number with a point or a comma as its decimal mark, or as programs write it: 1e-3.

    Raises:
        argparse.ArgumentTypeError: it is none, or could be two.
    """
    try:
        return _read(text)
    except UnclearNumberError as error:
        if error.readings:
            first, second = (f"{reading:.10g}" for reading in error.readings)
            raise argparse.ArgumentTypeError(f"{text!r} could be {first} or {second}; write one of these") from None
        raise argparse.ArgumentTypeError(f"{text!r} is no number; a number looks like 1.5") from None


def _read(text: str) -> float:
    found = _WITH_EXPONENT.fullmatch(text.strip())
    if found is None:
        return read_number(text)
    digits, exponent = found.groups()
    try:
        read_number(digits)
    except UnclearNumberError as error:
        raise UnclearNumberError(text, tuple(float(f"{reading!r}e{exponent}") for reading in error.readings)) from None
    value = float(f"{digits.replace(',', '.')}e{exponent}")
    if not math.isfinite(value):
        raise UnclearNumberError(text)
    return value
