"""The one port between this program and the line: what a connection can do, and what it may ask for."""

from __future__ import annotations

from abc import ABC, abstractmethod
from concurrent.futures import Future
from typing import Protocol

from app.line.station import Station, Tally
from app.line.wire_verdict import WireVerdict
from app.messages.message import Message


class StationInputs(Protocol):
    """What the line may ask of the station, from any thread."""

    @property
    def station(self) -> Station:
        """How it does now."""

    @property
    def tally(self) -> Tally:
        """What was counted."""

    def word(self, message: Message) -> str:
        """`message` in the window's language."""

    def trigger(self, source: str, part_number: str | None) -> None:
        """A part is in front of the camera. Takes no time. Raises LineError: nothing is inspected, or no trigger is expected."""

    def switch_product(self, wanted: str | int | None, order: str | None = None) -> Future[None]:
        """Inspect another product, by its name or number, or None for the present one; for another order, or None for the same. The
        future ends when it is chosen, or with the MessageError that says why it is not."""


class LineConnection(ABC):
    """One wire to the line. Belongs to the thread of its lane, which calls everything but `peers`."""

    @abstractmethod
    def open(self) -> None:
        """Connect, or begin to serve, within seconds. Raises LineError. After `close` it may be called again."""

    @abstractmethod
    def tell(self, verdict: WireVerdict) -> None:
        """Hand a verdict over and return when the other side has it, or can have it. Raises LineError: it has not."""

    @abstractmethod
    def beat(self, count: int) -> None:
        """Once a second, and at once when the station changes: say that the program lives, and how the station does. Raises
        LineError: the connection is lost."""

    @abstractmethod
    def close(self) -> None:
        """Say that the station is off, as far as that is still possible, and give everything back. Twice does no harm."""

    @abstractmethod
    def check(self) -> Message:
        """Try the connection for a person who asks, and say what happened. Raises LineError."""

    @property
    @abstractmethod
    def peers(self) -> Message:
        """What can be said of the other side just now."""
