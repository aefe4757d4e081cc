"""Brings a camera to the settings of a product, and finds out whether it is there."""

from __future__ import annotations

from app.messages.codes import cameras as codes
from app.messages.message import Message
from app.sources.industrial.camera import FeatureRefusedError, OpenedCamera
from app.sources.industrial.controls import ChoiceControl, ColourControl, Control, GammaControl, NumberControl
from app.sources.industrial.settings import CameraSettings, Region, WhiteBalance

EXPOSURE = NumberControl(
    codes.Exposure(),
    ("ExposureTime", "ExposureTimeAbs"),
    lambda settings: settings.exposure_us,
    unit="ms",
    per_unit=1000.0,
    before=(("ExposureAuto", "Off"), ("ExposureMode", "Timed")),
    slack=2.0,
)
GAIN = NumberControl(
    codes.Gain(),
    ("Gain", "GainAbs", "GainRaw"),
    lambda settings: settings.gain,
    before=(("GainAuto", "Off"), ("GainSelector", "All")),
    slack=0.05,
)
FRAME_RATE = NumberControl(
    codes.FrameRate(),
    ("AcquisitionFrameRate", "AcquisitionFrameRateAbs"),
    lambda settings: settings.frame_rate,
    before=(("AcquisitionFrameRateEnable", True), ("AcquisitionFrameRateAuto", "Off")),
    slack=0.1,
)
PACKET_SIZE = NumberControl(
    codes.PacketSize(), ("GevSCPSPacketSize",), lambda settings: settings.packet_size, unit="bytes"
)
PIXEL_FORMAT = ChoiceControl(codes.PixelFormat(), "PixelFormat", lambda settings: settings.pixel_format)


def _of_region(name: Message, feature: str, part: str, without: float | None = None) -> NumberControl:
    def value_of(settings: CameraSettings) -> float | None:
        return None if settings.region is None else float(getattr(settings.region, part))

    return NumberControl(name, (feature,), value_of, unit="px", without=without)


def _of_colour(colour: str, part: str) -> ColourControl:
    def value_of(settings: CameraSettings) -> float | None:
        balance = settings.white_balance
        return None if balance is None else getattr(balance, part)

    number = NumberControl(codes.WhiteBalanceOf(part), ("BalanceRatio", "BalanceRatioAbs"), value_of)
    return ColourControl(colour, number)


LEFT = _of_region(codes.OffsetToTheRight(), "OffsetX", "left", without=0)
TOP = _of_region(codes.OffsetDown(), "OffsetY", "top", without=0)
WIDTH = _of_region(codes.ImageWidth(), "Width", "width")
HEIGHT = _of_region(codes.ImageHeight(), "Height", "height")
RED, GREEN, BLUE = _of_colour("Red", "red"), _of_colour("Green", "green"), _of_colour("Blue", "blue")

CONTROLS: tuple[Control, ...] = (
    PIXEL_FORMAT,
    WIDTH,
    HEIGHT,
    LEFT,
    TOP,
    GammaControl(),
    EXPOSURE,
    GAIN,
    RED,
    GREEN,
    BLUE,
    PACKET_SIZE,
    FRAME_RATE,
)
"""In the order in which they are set: what bounds others comes first."""


def differences(camera: OpenedCamera, settings: CameraSettings) -> tuple[Message, ...]:
    """What the camera has instead of what is wanted."""
    found = (control.difference(camera, settings) for control in CONTROLS if control.wanted(settings))
    return tuple(difference for difference in found if difference is not None)


def apply_settings(camera: OpenedCamera, settings: CameraSettings) -> tuple[Message, ...]:
    """Set the camera and read everything back, while it takes no pictures; what it did not take. Empty: it is as wanted."""
    if settings.region is not None:
        _make_room(camera)
    problems: list[Message] = []
    trusted: list[Control] = []
    for control in CONTROLS:
        if control.wanted(settings):
            problem = control.apply(camera, settings)
            if problem is None:
                trusted.append(control)
            else:
                problems.append(problem)
    read_back = (control.difference(camera, settings) for control in trusted)
    return (*problems, *(difference for difference in read_back if difference is not None))


def read_settings(camera: OpenedCamera) -> CameraSettings:
    """How the camera is set now, as far as it tells."""
    numbers = {control: _number(control, camera) for control in (EXPOSURE, GAIN, FRAME_RATE, PACKET_SIZE)}
    packet_size = numbers[PACKET_SIZE]
    pixel_format = camera.feature("PixelFormat")
    gamma_is_off = GammaControl().difference(camera, CameraSettings(gamma_off=True)) is None
    return CameraSettings(
        exposure_us=numbers[EXPOSURE],
        gain=numbers[GAIN],
        gamma_off=gamma_is_off,
        white_balance=_balance(camera),
        frame_rate=numbers[FRAME_RATE],
        region=_region(camera),
        packet_size=None if packet_size is None else int(packet_size),
        pixel_format=None if pixel_format is None else str(pixel_format.value),
    )


def _make_room(camera: OpenedCamera) -> None:
    """A wider region fits only from the corner of the sensor on; a camera without offsets has its corner there always."""
    for name in ("OffsetX", "OffsetY"):
        feature = camera.feature(name)
        if feature is not None and feature.lowest is not None and feature.value != feature.lowest:
            try:
                camera.write(name, int(feature.lowest))
            except FeatureRefusedError:
                continue  # then the width is refused, and that is said


def _number(control: NumberControl, camera: OpenedCamera) -> float | None:
    found = control.find(camera)
    return None if found is None else found[1].number


def _region(camera: OpenedCamera) -> Region | None:
    width, height, left, top = (_number(control, camera) for control in (WIDTH, HEIGHT, LEFT, TOP))
    if width is None or height is None:
        return None
    return Region(int(width), int(height), int(left or 0), int(top or 0))


def _balance(camera: OpenedCamera) -> WhiteBalance | None:
    ratios: list[float | None] = []
    for control in (RED, GREEN, BLUE):
        try:
            camera.write("BalanceRatioSelector", control.colour)
        except FeatureRefusedError:
            return None
        ratios.append(_number(control.number, camera))
    return None if ratios == [None, None, None] else WhiteBalance(*ratios)
