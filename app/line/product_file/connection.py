"""Watches a file and chooses the product that it names."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from app.line.errors import LineError
from app.line.port import LineConnection, StationInputs
from app.line.wire_verdict import WireVerdict
from app.messages.codes import line as line_codes
from app.messages.codes import line_product_file as codes
from app.messages.errors import message_of
from app.messages.message import Message
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

MOST_BYTES = 1024
BETWEEN_READINGS_S = 0.8
"""At least: a change of the station brings a heartbeat forward, and a name takes longer than that to be written."""


class ProductFileConnection(LineConnection):
    """Read once a second. What it says counts when it changes, and once when the program starts; a file that is not there says
    nothing. It is taken when two readings, about a second apart, agree, so that a half-written name is never acted on."""

    def __init__(self, path: Path, inputs: StationInputs, clock: Callable[[], float] = time.monotonic) -> None:
        self._path = path
        self._inputs = inputs
        self._clock = clock
        self._read_at: float | None = None
        self._seen: str | None = None
        self._taken: str | None = None
        self._answer: Message = codes.ProductFileWatched()

    def open(self) -> None:
        if not self._path.parent.is_dir():
            raise LineError(codes.ProductFolderMissing(str(self._path.parent)))
        self._seen = None

    def tell(self, verdict: WireVerdict) -> None:
        """A file that is read tells nothing."""

    def beat(self, count: int) -> None:
        now = self._clock()
        if self._read_at is not None and now - self._read_at < BETWEEN_READINGS_S:
            return
        self._read_at = now
        name = self._read()
        if name is None or name != self._seen:
            self._seen = name
            return
        if name and name != self._taken:
            self._taken = name
            self._inputs.switch_product(name).add_done_callback(self._on_answered)

    def close(self) -> None:
        """Nothing is held open."""

    def check(self) -> Message:
        name = self._read()
        return codes.ProductFileEmpty(str(self._path)) if not name else codes.ProductFileSays(name)

    @property
    def peers(self) -> Message:
        return self._answer

    def _read(self) -> str | None:
        """The first line; None if there is no file. Raises LineError."""
        try:
            with self._path.open("rb") as file:
                content = file.read(MOST_BYTES)
        except FileNotFoundError:
            if not self._path.parent.is_dir():
                raise LineError(codes.ProductFolderMissing(str(self._path.parent))) from None
            return None
        except OSError as error:
            raise LineError(codes.ProductFileUnreadable(str(self._path), error.strerror or str(error))) from error
        try:
            lines = content.decode("utf-8-sig").splitlines()
        except UnicodeDecodeError as error:
            raise LineError(codes.ProductFileNoText(str(self._path))) from error
        return lines[0].strip() if lines else ""

    def _on_answered(self, future: Future[None]) -> None:
        error = future.exception()
        name = self._taken or ""
        if error is None:
            self._answer = codes.ProductFileTaken(name)
            return
        reason = message_of(error) if isinstance(error, OneNipError) else line_codes.ProductCannotBeSwitched()
        log.warning("The product %r of the file %s was refused: %s", name, self._path, error)
        self._answer = codes.ProductFileRefused(name, reason)
