"""A source as somebody would add it: drawn parts, bright and dark in turn. A folder of its own and a line of the catalogue."""

from __future__ import annotations

import threading

import numpy as np

from app.domain.frame import Frame
from app.domain.source_choice import SourceChoice
from app.domain.timestamps import utc_now
from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.catalogue import SOURCE_KINDS
from app.sources.kind import DeviceForm, FoundDevice, SourceKind
from app.sources.source import FrameSource, SourceFrame
from onenip_core.errors import UsageError

PARTS = 6


class PatternChoice(SourceChoice, frozen=True, tag="pattern"):
    """Drawn parts of one brightness and another, 12 bits grey."""

    bright: int

    @property
    def name(self) -> str:
        return f"Pattern {self.bright}"


class PatternSource(FrameSource):
    """Every third part is bright."""

    def __init__(self, bright: int) -> None:
        self._bright = bright
        self._delivered = 0
        self._stopped = threading.Event()

    @property
    def name(self) -> str:
        return f"Pattern {self._bright}"

    @property
    def waits(self) -> bool:
        return True

    @property
    def frame_total(self) -> int | None:
        return PARTS

    @property
    def status(self) -> Message:
        return codes.Connected()

    def setup(self) -> None:
        """Nothing to open."""

    def read(self) -> SourceFrame | None:
        if self._stopped.is_set() or self._delivered == PARTS:
            return None
        value = self._bright if self._delivered % 3 == 0 else 200
        self._delivered += 1
        pixels = np.full((48, 64), value, np.uint16)
        return SourceFrame(f"pattern {self._delivered}", utc_now(), image=Frame(pixels, bits=12))

    def stop(self) -> None:
        self._stopped.set()

    def close(self) -> None:
        """Nothing is held open."""


def _open(choice: SourceChoice) -> FrameSource:
    if not isinstance(choice, PatternChoice):
        raise UsageError(f"{type(choice).__name__} is no PatternChoice.")
    return PatternSource(choice.bright)


PATTERN = SourceKind(
    "pattern",
    "Pattern…",
    "layers",
    DeviceForm(lambda: (FoundDevice("4000", "Bright pattern"), FoundDevice("3000", "Dim pattern"))),
    PatternChoice,
    lambda device: PatternChoice(int(device)),
    _open,
)
WITH_PATTERN = (*SOURCE_KINDS, PATTERN)
