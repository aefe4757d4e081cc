"""Cameras of this computer in the catalogue."""

from __future__ import annotations

from app.domain.source_choice import SourceChoice
from app.messages.codes.sources import NoSuchKind
from app.messages.errors import MessageError
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.sources.kind import DeviceForm, SourceKind
from app.sources.source import FrameSource
from app.sources.usb.choice import UsbChoice
from app.sources.usb.find import find_usb_cameras


def _open(choice: SourceChoice) -> FrameSource:
    if not isinstance(choice, UsbChoice):
        raise MessageError(NoSuchKind(type(choice).__name__))
    from app.sources.usb.source import UsbSource  # its decoders take a tenth of a second to load

    return UsbSource(choice.number)


USB = SourceKind(
    "usb",
    QT_TRANSLATE_NOOP("Sources", "Camera…"),
    "camera",
    DeviceForm(find_usb_cameras),
    UsbChoice,
    lambda number: UsbChoice(int(number)),
    _open,
)
