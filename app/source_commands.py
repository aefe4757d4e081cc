"""`--list-sources` and `--probe`: for whoever installs, without a display. JSON on standard output, sentences on standard error."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator, Sequence

import msgspec

from app.console_output import only_ours_on_stdout, print_json, tell
from app.messages.codes.sources import OfKind
from app.messages.errors import message_of
from app.sources.device_search import find_all_devices
from app.sources.errors import SourceError
from app.sources.kind import SourceKind
from app.sources.probe import PATIENCE_S, probe
from app.sources.source_text import choice_of_text, text_of_device
from onenip_core.errors import OneNipError

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
    with only_ours_on_stdout() as out:
        listed: list[ListedSource] = []
        for found in find_all_devices(kinds):
            if found.problem is not None:
                tell(OfKind(found.kind.key, found.problem))
            listed += [
                ListedSource(
                    found.kind.key, device.name, device.serial, device.address, text_of_device(found.kind, device)
                )
                for device in found.devices
            ]
        print_json(out, listed)
    return 0


def probe_source(kinds: Sequence[SourceKind], text: str, frames: int, patience_s: float = PATIENCE_S) -> int:
    """Try a source and print what came; returns the exit code."""
    stopped = threading.Event()
    with only_ours_on_stdout() as out, _interrupts(stopped.set):
        try:
            kind, choice = choice_of_text(kinds, text)
            missing = kind.missing()
            if missing is not None:
                raise SourceError(missing)
            result = probe(kind.open(choice), frames, tell, stopped, patience_s)
        except OneNipError as error:
            tell(message_of(error))
            return 1
        print_json(out, result)
    return INTERRUPTED if stopped.is_set() else 0


@contextlib.contextmanager
def _interrupts(act: Callable[[], None]) -> Iterator[None]:
    """Ctrl+C and SIGTERM end the trial in good order: what came is printed, and the camera is given back."""
    before = {number: signal.signal(number, lambda *_: act()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
