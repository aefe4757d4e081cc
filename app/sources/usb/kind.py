"""Cameras of this computer in the catalogue."""

from __future__ import annotations

import sys
from pathlib import Path

from app.domain.source_choice import SourceChoice
from app.messages.codes.sources import NoSuchKind
from app.messages.errors import MessageError
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.sources.kind import DeviceForm, DeviceMode, SourceKind
from app.sources.source import FrameSource
from app.sources.usb.camera_mode import by_merit, mode_of_text
from app.sources.usb.choice import UsbChoice
from app.sources.usb.find import find_usb_cameras, number_of_camera


def choose_camera(text: str) -> UsbChoice:
    """The choice of a text such as "0", "usb-046d_C920-video-index0" or "0@1920x1080@30:MJPG". Raises ValueError."""
    device, at, mode = text.partition("@")
    kept = mode_of_text(mode).text if at else ""
    if device.isdecimal():
        return UsbChoice(int(device), mode=kept)
    if not device or "/" in device:
        raise ValueError(text)
    return UsbChoice(device=device, mode=kept)


def list_camera_modes(text: str) -> tuple[DeviceMode, ...]:
    """What a camera can deliver, the best first; empty where the system does not tell. Raises OSError."""
    if sys.platform != "linux":
        return ()
    from app.sources.usb.v4l2 import modes_of_device

    choice = choose_camera(text)
    number = number_of_camera(choice.device) if choice.device else choice.number
    if number is None:
        return ()
    device = text.partition("@")[0]
    modes = by_merit(modes_of_device(Path(f"/dev/video{number}")))
    return tuple(DeviceMode(f"{device}@{mode.text}", mode.name) for mode in modes)


def _open(choice: SourceChoice) -> FrameSource:
    if not isinstance(choice, UsbChoice):
        raise MessageError(NoSuchKind(type(choice).__name__))
    from app.sources.usb.source import UsbSource  # its decoders take a tenth of a second to load

    return UsbSource(choice)


USB = SourceKind(
    "usb",
    QT_TRANSLATE_NOOP("Sources", "Camera…"),
    "camera",
    DeviceForm(find_usb_cameras, list_camera_modes),
    UsbChoice,
    choose_camera,
    _open,
)
