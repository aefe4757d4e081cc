"""GenTL producers that are loaded into this process."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.messages.codes import cameras as codes
from app.sources.errors import SourceError


@dataclass(frozen=True, slots=True)
class GenicamDevice:
    """A camera that a producer sees."""

    producer: Path
    maker: str
    model: str
    serial: str
    """The producer's own name for the camera where it has no serial number."""
    id: str
    """The producer's own name for it."""


@dataclass(slots=True)
class _Producer:
    harvester: Any
    devices: tuple[GenicamDevice, ...]
    users: int = field(default=0)


class OpenProducers:
    """A producer can be opened once in a process, and looking for its cameras anew closes those that are open: so whoever wants a
    camera of a producer that is in use gets it from the same one, and what it sees is what it saw last.

    From any thread.
    """

    def __init__(self) -> None:
        self._open: dict[Path, _Producer] = {}
        self._changing = threading.Lock()

    def devices(self, producer: Path) -> tuple[GenicamDevice, ...]:
        """The cameras that a producer sees. Raises SourceError: the file is no producer that works."""
        with self._changing:
            known = self._open.get(producer)
            if known is not None:
                return known.devices
            opened = _load(producer)
            opened.harvester.reset()
            return opened.devices

    def acquirer(self, device: GenicamDevice) -> Any:
        """Open a camera: a harvesters.ImageAcquirer, to be destroyed and then told to `give_back`.

        Raises SourceError, or what harvesters and the producer raise.
        """
        with self._changing:
            producer = self._open.get(device.producer)
            if producer is None:
                producer = _load(device.producer)
            try:
                acquirer = producer.harvester.create({"id_": device.id})
            except BaseException:
                if not producer.users:
                    producer.harvester.reset()
                raise
            self._open[device.producer] = producer
            producer.users += 1
            return acquirer

    def give_back(self, device: GenicamDevice) -> None:
        """A camera was destroyed."""
        with self._changing:
            producer = self._open[device.producer]
            producer.users -= 1
            if not producer.users:
                del self._open[device.producer]
                producer.harvester.reset()


def _load(path: Path) -> _Producer:
    from harvesters.core import Harvester  # type: ignore[import-untyped]

    harvester = Harvester()
    try:
        harvester.add_file(str(path), check_existence=True, check_validity=True)
    except OSError as error:
        harvester.reset()
        raise SourceError(codes.ProducerUnusable(str(path), str(error) or type(error).__name__)) from error
    harvester.update()
    found = [_device(path, info.property_dict) for info in harvester.device_info_list]
    by_serial = {device.serial: device for device in reversed(found)}  # one camera may be seen through several networks
    return _Producer(harvester, tuple(sorted(by_serial.values(), key=lambda device: device.serial)))


def _device(producer: Path, properties: dict[str, Any]) -> GenicamDevice:
    name = str(properties.get("id_") or "")
    serial = str(properties.get("serial_number") or name)
    return GenicamDevice(
        producer, str(properties.get("vendor") or ""), str(properties.get("model") or ""), serial, name
    )
