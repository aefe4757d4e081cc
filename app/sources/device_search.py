"""What is connected, of all kinds at once."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.messages.codes import sources as codes
from app.messages.errors import message_of
from app.messages.message import Message, PlainText
from app.sources.kind import DeviceForm, FoundDevice, SourceKind
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

PATIENCE_S = 10.0
"""So long a driver may take to say what is connected. GigE Vision cameras have a second to answer."""


@dataclass(frozen=True, slots=True)
class FoundOfKind:
    """The devices of one kind, or why there are none."""

    kind: SourceKind
    devices: tuple[FoundDevice, ...] = ()
    problem: Message | None = None


def find_devices(kind: SourceKind) -> FoundOfKind:
    """The devices of a kind, waiting for its driver however long that takes. Raises nothing."""
    missing = kind.missing()
    if missing is not None:
        return FoundOfKind(kind, problem=missing)
    if not isinstance(kind.form, DeviceForm):
        return FoundOfKind(kind)
    try:
        return FoundOfKind(kind, kind.form.find())
    except Exception as error:  # drivers raise what they like
        log.warning("Looking for devices of %s failed", kind.key, exc_info=error)
        said = message_of(error) if isinstance(error, OneNipError) else PlainText(str(error) or type(error).__name__)
        return FoundOfKind(kind, problem=codes.SearchFailed(said))


def find_all_devices(kinds: Sequence[SourceKind], patience_s: float = PATIENCE_S) -> Iterator[FoundOfKind]:
    """The same of every kind of device, in the order of `kinds`; a driver that does not answer in time is given up.

    Drivers cannot be interrupted: a thread that never returns is left behind, and keeps nobody from ending the process.
    """
    devices = [kind for kind in kinds if isinstance(kind.form, DeviceForm)]
    answers: dict[str, queue.SimpleQueue[FoundOfKind]] = {kind.key: queue.SimpleQueue() for kind in devices}
    for kind in devices:
        threading.Thread(
            target=lambda kind=kind: answers[kind.key].put(find_devices(kind)),
            name=f"search for {kind.key}",
            daemon=True,
        ).start()
    deadline = time.monotonic() + patience_s
    for kind in devices:
        try:
            yield answers[kind.key].get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            yield FoundOfKind(kind, problem=codes.SearchTakesTooLong(patience_s))
