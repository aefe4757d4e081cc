"""Turns parts of runs into something else one by one; one that cannot be used is left out with its reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from app.domain.part import Inspection
from app.messages.codes import golden as codes
from app.messages.message import Message
from app.operations.operation import Work
from app.storage.batches import BatchStore
from app.storage.errors import UnknownRecordError

P = TypeVar("P")
A = TypeVar("A")


@dataclass(frozen=True, slots=True)
class Added(Generic[P, A]):
    """What became of parts."""

    parts: list[P] = field(default_factory=list)
    """Those that were used."""
    made: list[A] = field(default_factory=list)
    """What was made of each of them."""
    left_out: list[Message] = field(default_factory=list)
    """Why the others were not."""


def changed_since(part: Inspection, batches: BatchStore) -> Message | None:
    """Why a part that was chosen by what was said of it then is left out: something else is said of it now, or it is gone.

    Raises StorageError.
    """
    try:
        now = batches.inspection(part.id)
    except UnknownRecordError:
        return codes.PartChangedMeanwhile(part.called)
    if (now.verdict, now.overruled) == (part.verdict, part.overruled):
        return None
    return codes.PartChangedMeanwhile(part.called)


def add_parts(
    parts: Sequence[P], add_one: Callable[[P], A | Message], take_back: Callable[[list[A]], object], work: Work
) -> Added[P, A]:
    """Use them one by one. Who cancels keeps what was added until then.

    Raises whatever `add_one` raises; what was added before it was taken back.
    """
    added: Added[P, A] = Added()
    try:
        for done, part in enumerate(parts, start=1):
            if work.cancel.cancelled:
                break
            outcome = add_one(part)
            if isinstance(outcome, Message):
                added.left_out.append(outcome)
            else:
                added.parts.append(part)
                added.made.append(outcome)
            work.report(done, len(parts))
    except Exception:
        take_back(added.made)
        raise
    return added
