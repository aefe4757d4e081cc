"""`--list-sources` and `--probe`: for whoever installs, without a display. JSON on standard output, sentences on standard error."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TextIO

import msgspec

from app.messages.codes.sources import OfKind
from app.messages.errors import message_of
from app.messages.message import Message
from app.messages.wording.say import say_plainly
from app.sources.device_search import find_all_devices
from app.sources.errors import SourceError
from app.sources.kind import SourceKind
from app.sources.probe import PATIENCE_S, probe
from app.sources.source_text import choice_of_text, text_of_device
from onenip_core.errors import OneNipError

_STDOUT, _STDERR = 1, 2
INTERRUPTED = 130
"""What a shell calls the end by Ctrl+C."""


class ListedSource(msgspec.Struct, frozen=True):
    """A device, under the names that it is printed with."""

    kind: str
    name: str
    serial: str
    address: str
    source: str
    """What --probe takes."""


def list_sources(kinds: Sequence[SourceKind]) -> int:
    """Print the devices that are connected; returns the exit code."""
    with _only_ours_on_stdout() as out:
        listed: list[ListedSource] = []
        for found in find_all_devices(kinds):
            if found.problem is not None:
                _say(OfKind(found.kind.key, found.problem))
            listed += [
                ListedSource(
                    found.kind.key, device.name, device.serial, device.address, text_of_device(found.kind, device)
                )
                for device in found.devices
            ]
        _print(out, listed)
    return 0


def probe_source(kinds: Sequence[SourceKind], text: str, frames: int, patience_s: float = PATIENCE_S) -> int:
    """Try a source and print what came; returns the exit code."""
    stopped = threading.Event()
    with _only_ours_on_stdout() as out, _interrupts(stopped.set):
        try:
            kind, choice = choice_of_text(kinds, text)
            missing = kind.missing()
            if missing is not None:
                raise SourceError(missing)
            result = probe(kind.open(choice), frames, _say, stopped, patience_s)
        except OneNipError as error:
            _say(message_of(error))
            return 1
        _print(out, result)
    return INTERRUPTED if stopped.is_set() else 0


def _print(out: TextIO, value: object) -> None:
    out.write(msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n")
    out.flush()


def _say(message: Message) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"{say_plainly(message)}\n")


@contextlib.contextmanager
def _interrupts(act: Callable[[], None]) -> Iterator[None]:
    """Ctrl+C and SIGTERM end the trial in good order: what came is printed, and the camera is given back."""
    before = {number: signal.signal(number, lambda *_: act()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextlib.contextmanager
def _only_ours_on_stdout() -> Iterator[TextIO]:
    """Standard output for us alone: whatever SDKs and drivers print meanwhile, by its number, goes to standard error."""
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
