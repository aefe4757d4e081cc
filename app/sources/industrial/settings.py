"""How a camera shall be set for a product."""

from __future__ import annotations

import msgspec


class Region(msgspec.Struct, frozen=True, omit_defaults=True):
    """The part of the sensor that is read, in pixels."""

    width: int
    height: int
    left: int = 0
    top: int = 0


class WhiteBalance(msgspec.Struct, frozen=True, omit_defaults=True):
    """Factors of the colours; None leaves a colour as it is."""

    red: float | None = None
    green: float | None = None
    blue: float | None = None


class CameraSettings(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is None is left as the camera has it."""

    exposure_us: float | None = None
    """Microseconds; switches automatic exposure off."""
    gain: float | None = None
    """In the camera's own unit, mostly dB; switches automatic gain off."""
    gamma_off: bool = False
    """Grey values in proportion to the light."""
    white_balance: WhiteBalance | None = None
    """Switches automatic white balance off."""
    frame_rate: float | None = None
    """Pictures per second of a camera that runs freely."""
    region: Region | None = None
    packet_size: int | None = None
    """Bytes, of cameras in a network."""
    pixel_format: str | None = None
    """As the camera calls it."""
    trigger_input: str | None = None
    """The input of the hardware trigger as the camera calls it; None: the one that is chosen on the camera, else Line1."""
