"""Tells a camera what makes it take pictures."""

from __future__ import annotations

from app.messages.codes import cameras as codes
from app.sources.errors import SourceError
from app.sources.industrial.camera import FeatureRefusedError, OpenedCamera
from app.sources.triggerable import CameraTrigger

FIRE = "TriggerSoftware"
DEFAULT_INPUT = "Line1"


def set_trigger(camera: OpenedCamera, trigger: CameraTrigger, name: str, trigger_input: str | None) -> None:
    """Prepare one picture a trigger, or none at all. Raises SourceError: the camera refuses it."""
    selector = camera.feature("TriggerSelector")
    try:
        mode = camera.feature("AcquisitionMode")
        if mode is not None and mode.value != "Continuous":
            camera.write("AcquisitionMode", "Continuous")
        _switch_all_off(camera)
        if trigger is CameraTrigger.FREE:
            return
        if selector is not None:
            camera.write("TriggerSelector", "FrameStart")
        camera.write(
            "TriggerSource", "Software" if trigger is CameraTrigger.SOFTWARE else _input(camera, trigger_input)
        )
        camera.write("TriggerMode", "On")
    except FeatureRefusedError as error:
        raise SourceError(codes.CameraNotTriggerable(name, str(error))) from error


def _switch_all_off(camera: OpenedCamera) -> None:
    """Another program may have left a trigger of another kind on: no picture would ever come."""
    selector = camera.feature("TriggerSelector")
    if selector is None:
        _switch_off(camera)
        return
    for kind in selector.choices:
        try:
            camera.write("TriggerSelector", kind)
        except FeatureRefusedError:
            continue  # declared and not there
        _switch_off(camera)


def _switch_off(camera: OpenedCamera) -> None:
    mode = camera.feature("TriggerMode")
    if mode is not None and mode.writable and mode.value != "Off":
        camera.write("TriggerMode", "Off")


def _input(camera: OpenedCamera, wanted: str | None) -> str:
    if wanted is not None:
        return wanted
    source = camera.feature("TriggerSource")
    chosen = "" if source is None else str(source.value)
    return chosen if chosen.startswith("Line") else DEFAULT_INPUT
