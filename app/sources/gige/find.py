"""Which GigE Vision and USB3 Vision cameras answer."""

from __future__ import annotations

from app.messages.codes import cameras as codes
from app.messages.message import Message
from app.sources.industrial.package import missing_package
from app.sources.kind import FoundDevice

PACKAGE = "viva_genicam"


def missing_gige() -> Message | None:
    """What must be installed."""
    return missing_package(PACKAGE, "gige", codes.VisionCameras())


def find_gige_cameras() -> tuple[FoundDevice, ...]:
    """Asks in all networks of this computer and at its USB ports, for half a second. Raises SourceError."""
    from app.sources.gige.camera import vision_devices

    return tuple(
        FoundDevice(device.serial, f"{device.maker} {device.model}".strip(), device.serial, device.address)
        for device in vision_devices()
    )
