"""Opens a camera through a GenTL producer."""

from __future__ import annotations

import os
from pathlib import Path

from app.messages.codes import cameras as codes
from app.sources.errors import SourceError
from app.sources.genicam.choice import GenicamChoice
from app.sources.genicam.find import devices_of, missing_genicam
from app.sources.genicam.open_producers import OpenProducers
from app.sources.genicam.producers import known_producers
from app.sources.industrial.camera import OpenedCamera, not_there


class GenicamOpener:
    """By the serial number."""

    def __init__(self, choice: GenicamChoice, producers: OpenProducers) -> None:
        self._choice = choice
        self._producers = producers

    @property
    def name(self) -> str:
        return self._choice.name

    @property
    def serial(self) -> str:
        return self._choice.serial

    def open(self) -> OpenedCamera:
        missing = missing_genicam()
        if missing is not None:
            raise SourceError(missing)
        paths = (Path(self._choice.producer),) if self._choice.producer else known_producers(os.environ)
        if not paths:
            raise SourceError(codes.NoProducer())
        devices, failures = devices_of(self._producers, paths)
        for device in devices:
            if self.serial in (device.serial, device.id):
                from app.sources.genicam.camera import open_genicam

                return open_genicam(device, self._producers, self.name)
        if not devices and failures:
            raise failures[0]
        raise SourceError(not_there(self.name, tuple(f"{found.model} ({found.serial})" for found in devices)))
