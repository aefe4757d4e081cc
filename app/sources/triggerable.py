"""What a source can do whose camera takes a picture when it is told to."""

from __future__ import annotations

from abc import ABC, abstractmethod
from enum import StrEnum


class CameraTrigger(StrEnum):
    """What makes the camera take a picture."""

    FREE = "free"
    """Nothing: it takes one after the other."""
    SOFTWARE = "software"
    """`fire`."""
    HARDWARE = "hardware"
    """An edge on one of its inputs, as of a light barrier."""


class Triggerable(ABC):
    """A `FrameSource` is one too if its camera can be triggered."""

    @abstractmethod
    def use_trigger(self, trigger: CameraTrigger) -> None:
        """Say what makes the camera take pictures. Before `setup`, which raises SourceError if the camera refuses it.

        With SOFTWARE and HARDWARE the source neither waits nor may drop: every frame is a part.
        """

    @abstractmethod
    def fire(self) -> None:
        """Ask for one picture now; `read` delivers it, or a frame with an error if it came damaged or not at all.

        From any thread. Raises SourceError: the camera is out of reach.
        """
