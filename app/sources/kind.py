"""What the application needs to know about one kind of source."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.source_choice import SourceChoice
from app.messages.message import Message
from app.sources.source import FrameSource


@dataclass(frozen=True, slots=True)
class FoundDevice:
    """A device that is connected."""

    id: str
    """What `SourceKind.choose` takes, the same after the computer or the camera was started anew."""
    name: str
    """Maker and model, or what its owner called it."""
    serial: str = ""
    address: str = ""
    """In its network, or its place at the bus."""


@dataclass(frozen=True, slots=True)
class FolderForm:
    """A person chooses a folder."""


@dataclass(frozen=True, slots=True)
class FileForm:
    """A person chooses a file."""

    suffixes: frozenset[str]


@dataclass(frozen=True, slots=True)
class AddressForm:
    """A person types an address."""

    schemes: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True)
class DeviceMode:
    """One way in which a device can deliver."""

    id: str
    """What `SourceKind.choose` takes: the device with this mode."""
    name: str
    """"1920 × 1080, 30 per second, MJPG". No words, which would have to be translated."""


@dataclass(frozen=True, slots=True)
class DeviceForm:
    """A person chooses a device that was found, or types its number."""

    find: Callable[[], tuple[FoundDevice, ...]]
    modes: Callable[[str], tuple[DeviceMode, ...]] = lambda _: ()
    """Of a device by its id, the best first, which is taken unless a person chooses another; empty where there is no choice.
    Asks the device: not for the window's thread."""


Form = FolderForm | FileForm | AddressForm | DeviceForm


@dataclass(frozen=True, slots=True)
class Switch:
    """Something about a choice that is on or off."""

    text: str
    hint: str
    """Both marked for translation in the context "Sources"."""
    read: Callable[[SourceChoice], bool]
    change: Callable[[SourceChoice, bool], SourceChoice]


@dataclass(frozen=True, slots=True)
class Amount:
    """A number about a choice."""

    text: str
    hint: str
    unit: str
    least: float
    most: float
    decimals: int
    read: Callable[[SourceChoice], float]
    change: Callable[[SourceChoice, float], SourceChoice]


Option = Switch | Amount


@dataclass(frozen=True, slots=True)
class SourceKind:
    """A line of the catalogue. Where kinds have a form in common, the window needs nothing new for a new one."""

    key: str
    """Names the kind in texts that people write: `basler` in `basler:0815-0000`. Never translated."""
    title: str
    """On buttons and menus; marked for translation in the context "Sources"."""
    icon: str
    form: Form
    choice_type: type[SourceChoice]
    choose: Callable[[str], SourceChoice]
    """From what the form gives: a path, an address, the id of a device."""
    open: Callable[[SourceChoice], FrameSource]
    """Makes the source; connects to nothing yet."""
    accepts_drop: Callable[[Path], str | None] = lambda _: None
    """What `choose` shall be given for a file or folder that was dropped; None: it is none of this kind."""
    missing: Callable[[], Message | None] = lambda: None
    """What must be installed before this kind can be used, and how; None if nothing. Takes milliseconds: nothing is loaded."""
    options: tuple[Option, ...] = ()
    """What a person is asked after the form."""
