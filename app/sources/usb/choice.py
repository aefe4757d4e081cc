"""A camera of this computer."""

from __future__ import annotations

from app.domain.source_choice import SourceChoice


class UsbChoice(SourceChoice, frozen=True, tag="usb"):
    """A camera by the system's number, the first one is 0; or by the name that it keeps, where the system gives it one."""

    number: int = 0
    device: str = ""
    """Its lasting name; the number does not count then."""
    mode: str = ""
    """Size, rate and pixel format as "1920x1080@30:MJPG"; empty for the camera's best."""

    @property
    def name(self) -> str:
        lasting = self.device.removeprefix("usb-").removesuffix("-video-index0").replace("_", " ")
        return lasting or f"Camera {self.number}"
