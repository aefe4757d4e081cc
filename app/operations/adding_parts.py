"""Turns parts of runs into something else one by one; one that cannot be used is left out with its reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from app.messages.message import Message
from app.operations.operation import Work

P = TypeVar("P")
A = TypeVar("A")


def add_parts(
    parts: Sequence[P], add_one: Callable[[P], A | Message], take_back: Callable[[list[A]], object], work: Work
) -> tuple[list[A], list[Message]]:
    """What was added, and why the others were not. Who cancels keeps what was added until then.

    Raises whatever `add_one` raises; what was added before it was taken back.
    """
    added: list[A] = []
    left_out: list[Message] = []
    try:
        for done, part in enumerate(parts, start=1):
            if work.cancel.cancelled:
                break
            outcome = add_one(part)
            if isinstance(outcome, Message):
                left_out.append(outcome)
            else:
                added.append(outcome)
            work.report(done, len(parts))
    except Exception:
        take_back(added)
        raise
    return added, left_out
