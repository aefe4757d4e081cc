"""Opens one of Basler's cameras."""

from __future__ import annotations

from app.messages.message import Message
from app.sources.basler.find import missing_basler
from app.sources.errors import SourceError
from app.sources.industrial.camera import OpenedCamera, not_there


class BaslerOpener:
    """By the serial number."""

    def __init__(self, serial: str) -> None:
        self._serial = serial

    @property
    def name(self) -> str:
        return f"Basler {self._serial}"

    @property
    def serial(self) -> str:
        return self._serial

    def open(self) -> OpenedCamera:
        missing: Message | None = missing_basler()
        if missing is not None:
            raise SourceError(missing)
        from app.sources.basler.camera import basler_devices, open_basler

        devices = basler_devices()
        for device in devices:
            if device.serial == self._serial:
                return open_basler(device, self.name)
        raise SourceError(not_there(self.name, tuple(f"{found.model} ({found.serial})" for found in devices)))
