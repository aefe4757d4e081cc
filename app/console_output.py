"""What the program prints where it opens no window: JSON on standard output, sentences on standard error."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import TextIO

import msgspec

from app.messages.message import Message
from app.messages.wording.say import say_plainly

_STDOUT, _STDERR = 1, 2


def print_json(out: TextIO, value: object) -> None:
    """Print a value with its fields' names."""
    out.write(msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n")
    out.flush()


def tell(message: Message) -> None:
    """Say a sentence on standard error; nothing where there is none, as in a program without a console."""
    if sys.stderr is not None:
        sys.stderr.write(f"{say_plainly(message)}\n")


@contextlib.contextmanager
def only_ours_on_stdout() -> Iterator[TextIO]:
    """Standard output in UTF-8 for us alone: whatever SDKs and drivers print meanwhile, by its number, goes to standard error."""
    if sys.stdout is None:
        raise SystemExit(
            1
        )  # a program without a console, whose output nobody redirected: there is no way to say anything
    sys.stdout.flush()
    ours, before = os.dup(sys.stdout.fileno()), os.dup(_STDOUT)
    try:
        with contextlib.suppress(OSError):  # there may be no standard error
            os.dup2(_STDERR, _STDOUT)
        with os.fdopen(ours, "w", encoding="utf-8") as out:
            yield out
    finally:
        sys.stdout.flush()
        os.dup2(before, _STDOUT)
        os.close(before)
