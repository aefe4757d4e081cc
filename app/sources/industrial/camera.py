"""What every industrial camera can do once it is open, whoever's driver opened it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Protocol

from app.messages.codes import cameras as codes
from app.messages.message import Message
from app.sources.errors import SourceError
from app.sources.industrial.feature import Feature, FeatureValue


class CameraLostError(SourceError):
    """The camera no longer answers; opening it again may help."""


class FeatureRefusedError(Exception):
    """The camera does not take a value. The text is the driver's."""


@dataclass(frozen=True, slots=True)
class CameraIdentity:
    """Which camera it is."""

    maker: str
    model: str
    serial: str
    """Empty where the camera does not tell."""

    @property
    def text(self) -> str:
        """Maker, model and serial number, as far as they are known."""
        named = " ".join(part for part in (self.maker, self.model) if part)
        return f"{named} ({self.serial})" if self.serial else named


@dataclass(frozen=True, slots=True)
class RawPicture:
    """A sound buffer as the camera sent it."""

    data: bytes | bytearray | memoryview = field(repr=False)
    """At least the pixels, line after line; owned by this picture."""
    width: int
    height: int
    pixel_format: str
    """As the standard or the driver writes it: Mono12p, BayerRG8, YUV422Packed."""
    padding: int = 0
    """Bytes behind each line that are no pixels."""
    number: int | None = None
    """The camera's own count since it was started; None where it does not count."""


@dataclass(frozen=True, slots=True)
class BadBuffer:
    """A picture that did not arrive whole."""

    error: str
    number: int | None = None


class OpenedCamera(ABC):
    """One thread grabs; features may be read, written and executed from others at the same time."""

    @property
    @abstractmethod
    def identity(self) -> CameraIdentity:
        """Which camera answers."""

    @property
    def lost(self) -> bool:
        """True once the driver knows that the camera is out of reach. Many find that out only when they are asked for something."""
        return False

    @property
    def tells_readiness(self) -> bool:
        """True if `ready` knows when the camera takes the next trigger."""
        return False

    @abstractmethod
    def feature(self, name: str) -> Feature | None:
        """A feature by its standard name; None if the camera has none of that name just now, or it cannot be read."""

    @abstractmethod
    def write(self, name: str, value: FeatureValue) -> None:
        """Raises FeatureRefusedError: there is no such feature, or it does not take the value."""

    @abstractmethod
    def execute(self, name: str) -> None:
        """Carry out a command. Raises FeatureRefusedError."""

    @abstractmethod
    def start(self) -> None:
        """Begin to take pictures, or to wait for triggers; what was under way before is forgotten. Raises CameraLostError."""

    @abstractmethod
    def grab(self, timeout_s: float) -> RawPicture | BadBuffer | None:
        """The next picture, waiting up to `timeout_s` seconds; None if none came. Raises CameraLostError."""

    def ready(self, timeout_s: float) -> bool:
        """True as soon as the camera takes a trigger; False if it does not within `timeout_s` seconds. Raises CameraLostError."""
        return True

    @abstractmethod
    def stop(self) -> None:
        """Take no more pictures. Harmless on a camera that is stopped or lost."""

    @abstractmethod
    def close(self) -> None:
        """Give the camera back. Harmless on one that is closed or lost."""


class CameraOpener(Protocol):
    """Knows one camera by its serial number and opens it."""

    @property
    def name(self) -> str:
        """The camera as a person knows it."""
        ...

    @property
    def serial(self) -> str:
        """The serial number that the camera must have; empty if any will do."""
        ...

    def open(self) -> OpenedCamera:
        """Open the camera, which then belongs to the one who asked. Raises SourceError: it is not there, or busy."""
        ...


def not_there(camera: str, found: tuple[str, ...]) -> Message:
    """What to say of a camera that is not among those which were found."""
    return codes.OtherCamerasConnected(camera, found) if found else codes.CameraNotConnected(camera)
