"""Opens a GigE Vision or USB3 Vision camera."""

from __future__ import annotations

from app.sources.errors import SourceError
from app.sources.gige.find import missing_gige
from app.sources.industrial.camera import OpenedCamera, not_there


class GigeOpener:
    """By the serial number; the camera may have got another address meanwhile."""

    def __init__(self, serial: str) -> None:
        self._serial = serial

    @property
    def name(self) -> str:
        return f"GigE/USB3 Vision {self._serial}"

    @property
    def serial(self) -> str:
        return self._serial

    def open(self) -> OpenedCamera:
        missing = missing_gige()
        if missing is not None:
            raise SourceError(missing)
        from app.sources.gige.camera import open_vision, vision_devices

        devices = vision_devices()
        for device in devices:
            if device.serial == self._serial:
                return open_vision(device, self.name)
        raise SourceError(not_there(self.name, tuple(f"{found.model} ({found.serial})" for found in devices)))
