"""Brings an opened camera to what the product wants, before its first picture."""

from __future__ import annotations

import logging

from app.messages.codes import cameras as codes
from app.sources.errors import SourceError
from app.sources.industrial.applying import EXPOSURE, FRAME_RATE, apply_settings, differences
from app.sources.industrial.camera import CameraOpener, OpenedCamera
from app.sources.industrial.pixel_formats import layout_of
from app.sources.industrial.settings import CameraSettings
from app.sources.industrial.triggering import set_trigger
from app.sources.triggerable import CameraTrigger

log = logging.getLogger(__name__)


def prepare(camera: OpenedCamera, opener: CameraOpener, settings: CameraSettings, trigger: CameraTrigger) -> None:
    """Check who it is, set it, and set its trigger.

    Raises:
        SourceError: it is another one than the opener's, or does not take the settings or the trigger.
    """
    serial = camera.identity.serial
    if opener.serial and serial and serial != opener.serial:
        raise SourceError(codes.CameraSwapped(opener.serial, camera.identity.text))
    for difference in differences(camera, settings):
        log.info("%s is changed to what the product wants: %s", opener.name, difference)
    problems = apply_settings(camera, settings)
    if problems:
        raise SourceError(codes.SettingsNotTaken(opener.name, problems))
    pixel_format = camera.feature("PixelFormat")
    if pixel_format is not None and layout_of(str(pixel_format.value)) is None:
        raise SourceError(codes.PixelFormatUnknown(str(pixel_format.value)))
    set_trigger(camera, trigger, opener.name, settings.trigger_input)


def longest_pause(camera: OpenedCamera) -> float:
    """Seconds that may lie between two pictures of a camera in order."""
    exposure, rate = EXPOSURE.find(camera), FRAME_RATE.find(camera)
    exposure_us = None if exposure is None else exposure[1].number
    per_second = None if rate is None else rate[1].number
    return max((exposure_us or 0.0) / 1e6, 1 / per_second if per_second else 0.0)
