"""Which cameras the GenTL producers see."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from app.messages.codes import cameras as codes
from app.messages.message import Message
from app.sources.errors import SourceError
from app.sources.genicam.open_producers import GenicamDevice, OpenProducers
from app.sources.genicam.producers import known_producers
from app.sources.industrial.package import missing_package
from app.sources.kind import FoundDevice

log = logging.getLogger(__name__)


def missing_genicam() -> Message | None:
    """What must be installed. A producer can be named with the camera, so that none in the environment is no hindrance."""
    for package in ("harvesters", "genicam"):
        if find_spec(package) is None:
            return missing_package(package, "genicam", codes.GenicamCameras())
    return None


def find_genicam_cameras(producers: OpenProducers) -> tuple[FoundDevice, ...]:
    """The cameras of all producers of the environment; one producer that fails does not hide the others' cameras."""
    devices, _ = devices_of(producers, known_producers(os.environ))
    return tuple(
        FoundDevice(device.serial, f"{device.maker} {device.model}".strip(), device.serial, device.id)
        for device in devices
    )


def devices_of(
    producers: OpenProducers, paths: Iterable[Path]
) -> tuple[tuple[GenicamDevice, ...], tuple[SourceError, ...]]:
    """The cameras that some producers see, each once, and what is wrong with producers."""
    found: dict[str, GenicamDevice] = {}
    failures: list[SourceError] = []
    for path in paths:
        try:
            for device in producers.devices(path):
                found.setdefault(device.serial, device)
        except SourceError as error:
            log.warning("The GenTL producer %s cannot be used: %s", path, error)
            failures.append(error)
    return tuple(found.values()), tuple(failures)
