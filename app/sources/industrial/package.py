"""Says how to get the optional package of a kind of camera."""

from __future__ import annotations

from importlib.util import find_spec

from app.messages.codes import cameras as codes
from app.messages.message import Message


def missing_package(package: str, extra: str, cameras: Message) -> Message | None:
    """What must be installed for some cameras; None if the package is there. Nothing is loaded."""
    return codes.CameraPackageMissing(cameras, package, extra) if find_spec(package) is None else None
