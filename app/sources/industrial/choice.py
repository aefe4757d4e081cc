"""What the choices of all industrial cameras have in common."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from app.domain.source_choice import SourceChoice
from app.sources.industrial.settings import CameraSettings


class IndustrialChoice(SourceChoice, frozen=True):
    """A camera, and how it is set for the product."""

    serial: str
    """The camera's serial number; its producer's name for it where it has none."""
    settings: CameraSettings = CameraSettings()


Choice = TypeVar("Choice", bound=IndustrialChoice)


def with_settings(choice: Choice, settings: CameraSettings) -> Choice:
    """The same camera, set otherwise."""
    return msgspec.structs.replace(choice, settings=settings)
