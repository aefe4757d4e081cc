"""A camera of this computer."""

from __future__ import annotations

from app.domain.source_choice import SourceChoice


class UsbChoice(SourceChoice, frozen=True, tag="usb"):
    """The system's number of the camera; the first one is 0."""

    number: int

    @property
    def name(self) -> str:
        return f"Camera {self.number}"
