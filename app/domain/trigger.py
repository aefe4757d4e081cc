"""One demand for one picture: what asked for a part, when, and what the part is called."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TriggerOrigin(StrEnum):
    """Who or what asked."""

    BUTTON = "button"
    KEY = "key"
    SCANNER = "scanner"
    """A part number was scanned, and that asks for its part."""
    HTTP = "http"
    LINE = "line"
    """A controller, over MQTT or Modbus."""
    INTERVAL = "interval"
    CAMERA = "camera"
    """The camera was triggered by one of its inputs; nobody hears of it before the frame is here."""
    PRESENCE = "presence"
    """A part came to rest in view."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """A trigger that was accepted: exactly one record follows from it, OK, NG or NOT_CHECKED."""

    number: int
    """Running number in the run, from 1."""
    origin: TriggerOrigin
    at: str
    """ISO 8601 in UTC."""
    moment: float
    """The same by the steady clock, which nobody sets."""
    part_number: str | None = None
    """What the part is called, where anybody says so."""


class TriggerAnswer(StrEnum):
    """What becomes of a trigger."""

    ACCEPTED = "accepted"
    """A picture is asked for; its record follows."""
    NOT_CHECKED = "not_checked"
    """Accepted, and its record will say NOT_CHECKED: too many parts wait, the run is paused, an NG part was not acknowledged."""
    TOO_SOON = "too_soon"
    """Ignored and counted: within the debounce time or the least distance of the one before."""
    NO_RUN = "no_run"
    """No run is on that could take it."""
    NOT_EXPECTED = "not_expected"
    """The run is on, and its parts come by other ways: a folder, a camera that runs freely or is triggered by its input."""

    @property
    def accepted(self) -> bool:
        """True if a record follows."""
        return self in (TriggerAnswer.ACCEPTED, TriggerAnswer.NOT_CHECKED)


@dataclass(frozen=True, slots=True)
class TriggerCounts:
    """What became of the triggers of a run so far. `accepted` is the number of records that it leaves, once it has ended."""

    accepted: int = 0
    too_soon: int = 0
    refused: int = 0
    """While the run took none: not expected, or it was about to end."""
    unasked: int = 0
    """Frames of a triggered camera that nobody asked for; not judged."""
