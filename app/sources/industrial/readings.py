"""What a camera says of itself, in the units in which people read it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.sources.industrial.applying import (
    BLUE,
    EXPOSURE,
    FRAME_RATE,
    GAIN,
    GREEN,
    HEIGHT,
    LEFT,
    PACKET_SIZE,
    RED,
    TOP,
    WIDTH,
    read_settings,
)
from app.sources.industrial.camera import FeatureRefusedError, OpenedCamera
from app.sources.industrial.controls import ColourControl, NumberControl
from app.sources.industrial.pixel_formats import understood
from app.sources.industrial.settings import CameraSettings


class Knob(StrEnum):
    """A number that can be set."""

    EXPOSURE = "exposure"
    GAIN = "gain"
    FRAME_RATE = "frame_rate"
    PACKET_SIZE = "packet_size"
    WIDTH = "width"
    HEIGHT = "height"
    LEFT = "left"
    TOP = "top"
    RED = "red"
    GREEN = "green"
    BLUE = "blue"


_CONTROLS: dict[Knob, NumberControl | ColourControl] = {
    Knob.EXPOSURE: EXPOSURE,
    Knob.GAIN: GAIN,
    Knob.FRAME_RATE: FRAME_RATE,
    Knob.PACKET_SIZE: PACKET_SIZE,
    Knob.WIDTH: WIDTH,
    Knob.HEIGHT: HEIGHT,
    Knob.LEFT: LEFT,
    Knob.TOP: TOP,
    Knob.RED: RED,
    Knob.GREEN: GREEN,
    Knob.BLUE: BLUE,
}


@dataclass(frozen=True, slots=True)
class NumberReading:
    """A number and its bounds: milliseconds for the exposure, else the camera's own unit."""

    value: float
    lowest: float
    highest: float
    whole: bool
    unit: str


@dataclass(frozen=True, slots=True)
class CameraReadings:
    """All that can be set, as it is now. What the camera does not have is missing."""

    numbers: dict[Knob, NumberReading]
    pixel_formats: tuple[str, ...]
    """Those that can be inspected."""
    trigger_inputs: tuple[str, ...]
    """At which a light barrier can be connected."""
    has_gamma: bool
    settings: CameraSettings
    """How the camera is set."""


def read_camera(camera: OpenedCamera) -> CameraReadings:
    """Ask the camera for everything."""
    found = {knob: _reading(camera, control) for knob, control in _CONTROLS.items()}
    numbers = {knob: reading for knob, reading in found.items() if reading is not None}
    for offset, size in ((Knob.LEFT, Knob.WIDTH), (Knob.TOP, Knob.HEIGHT)):
        if offset in numbers and size in numbers:
            numbers[offset] = _with_room(numbers[offset], numbers[size])
    pixel_format = camera.feature("PixelFormat")
    has_gamma = camera.feature("GammaEnable") is not None or camera.feature("Gamma") is not None
    formats = () if pixel_format is None else understood(pixel_format.choices)
    source = camera.feature("TriggerSource")
    inputs = () if source is None else tuple(name for name in source.choices if name.startswith("Line"))
    return CameraReadings(numbers, formats, inputs, has_gamma, read_settings(camera))


def _reading(camera: OpenedCamera, control: NumberControl | ColourControl) -> NumberReading | None:
    if isinstance(control, ColourControl):
        try:
            camera.write("BalanceRatioSelector", control.colour)
        except FeatureRefusedError:
            return None
        control = control.number
    found = control.find(camera)
    if found is None:
        return None
    feature = found[1]
    value, lowest, highest = feature.number, feature.lowest, feature.highest
    if value is None or lowest is None or highest is None:
        return None
    per_unit, unit = control.per_unit, control.unit or feature.unit
    return NumberReading(value / per_unit, lowest / per_unit, highest / per_unit, isinstance(feature.value, int), unit)


def _with_room(offset: NumberReading, size: NumberReading) -> NumberReading:
    """How far the region could be moved if it were as small as can be: the camera tells it for its present size."""
    furthest = offset.highest + size.value - size.lowest
    return NumberReading(offset.value, offset.lowest, furthest, offset.whole, offset.unit)
