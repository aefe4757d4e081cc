"""Which cameras pylon sees."""

from __future__ import annotations

from app.messages.codes import cameras as codes
from app.messages.message import Message
from app.sources.industrial.package import missing_package
from app.sources.kind import FoundDevice

PACKAGE = "pypylon"


def missing_basler() -> Message | None:
    """What must be installed."""
    return missing_package(PACKAGE, "basler", codes.BaslerCameras())


def find_basler_cameras() -> tuple[FoundDevice, ...]:
    """Cameras in all networks and at all ports, also those that another program uses. Takes up to a second. Raises SourceError."""
    from app.sources.basler.camera import basler_devices

    return tuple(
        FoundDevice(device.serial, f"{device.maker} {device.model}", device.serial, device.address)
        for device in basler_devices()
    )
