"""A GigE Vision or USB3 Vision camera, opened by viva-genicam."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field

from app.messages.codes import cameras as codes
from app.sources.errors import SourceError
from app.sources.industrial.camera import (
    BadBuffer,
    CameraIdentity,
    CameraLostError,
    FeatureRefusedError,
    OpenedCamera,
    RawPicture,
)
from app.sources.industrial.feature import Feature, FeatureValue

try:
    import viva_genicam as viva
except (ImportError, OSError) as error:
    raise SourceError(codes.CameraPackageBroken("viva-genicam", str(error))) from error

log = logging.getLogger(__name__)

DISCOVERY_MS = 500
SERIAL_REGISTER = 0x00D8, 16
"""Address and length, by the GigE Vision standard."""

_IN_USE = ("ACCESS_DENIED", "privilege", "Busy", "busy")
_TIMEOUT = "timeout waiting for frame"
_NO_CONTROL = (viva.ControlState.LOST, viva.ControlState.RELEASED)


@dataclass(frozen=True, slots=True)
class VisionDevice:
    """A camera that answered."""

    maker: str
    model: str
    serial: str
    """Of a camera that tells none: its hardware address."""
    address: str
    info: viva.GigeDeviceInfo | viva.U3vDeviceInfo = field(repr=False, compare=False)


def vision_devices() -> tuple[VisionDevice, ...]:
    """All that answer within half a second, by serial number. Raises SourceError."""
    try:
        network = viva.discover(DISCOVERY_MS, all=True)
    except viva.GenicamError as error:
        raise SourceError(codes.CameraPackageBroken("viva-genicam", str(error))) from error
    try:
        bus = viva.discover_u3v()
    except viva.GenicamError as error:
        log.info("USB3 Vision cameras cannot be looked for: %s", error)  # a computer without USB
        bus = []
    found = [
        VisionDevice(info.manufacturer or "", info.model or "", _serial_of(info), info.ip, info) for info in network
    ]
    found += [
        VisionDevice(
            info.manufacturer or "", info.model or "", info.serial or f"{info.bus}:{info.address}", "USB3", info
        )
        for info in bus
    ]
    return tuple(sorted(found, key=lambda device: device.serial))


def open_vision(device: VisionDevice, name: str) -> OpenedCamera:
    """Raises SourceError: it is busy, or does not answer."""
    try:
        camera = viva.Camera.open(device.info)
    except viva.GenicamError as error:
        busy = any(sign in str(error) for sign in _IN_USE)
        raise SourceError(codes.CameraBusy(name) if busy else codes.CameraRefused(name, str(error))) from error
    return VisionCamera(camera, device, name)


class VisionCamera(OpenedCamera):
    """Control of a camera in a network can be lost while its pictures still come; it counts as lost then."""

    def __init__(self, camera: viva.Camera, device: VisionDevice, name: str) -> None:
        self._camera = camera
        self._device = device
        self._name = name
        self._stream: viva.FrameStream | None = None

    @property
    def identity(self) -> CameraIdentity:
        return CameraIdentity(self._device.maker, self._device.model, self._device.serial)

    @property
    def lost(self) -> bool:
        try:
            return self._camera.transport == "gige" and self._camera.control_state in _NO_CONTROL
        except viva.GenicamError:
            return True

    def feature(self, name: str) -> Feature | None:
        try:
            state = self._camera.feature_state(name)
        except viva.GenicamError:
            return None
        if state.value is None:
            return None
        bounds = state.range
        return Feature(
            state.value,
            state.access == "RW",
            None if bounds is None else bounds.min,
            None if bounds is None else bounds.max,
            None if bounds is None else bounds.inc,
            state.unit or "",
            tuple(state.enum_entries or ()),
        )

    def write(self, name: str, value: FeatureValue) -> None:
        try:
            self._camera.set(name, self._as_text(name, value))
        except viva.GenicamError as error:
            raise FeatureRefusedError(str(error)) from error

    def execute(self, name: str) -> None:
        try:
            self._camera.execute(name, wait=False)
        except viva.GenicamError as error:
            raise FeatureRefusedError(str(error)) from error

    def start(self) -> None:
        try:
            stream = self._camera.stream(deliver_incomplete=True)
            stream.__enter__()
        except viva.GenicamError as error:
            raise self._lost(error) from error
        self._stream = stream

    def grab(self, timeout_s: float) -> RawPicture | BadBuffer | None:
        if self._stream is None:
            raise CameraLostError(codes.CameraOutOfReach(self._name))
        try:
            frame = self._stream.next_frame(round(1000 * timeout_s))
        except viva.GenicamError as error:
            if _TIMEOUT in str(error):
                return None
            raise self._lost(error) from error
        if frame is None:
            raise CameraLostError(codes.CameraOutOfReach(self._name))
        if not frame.is_complete:
            return BadBuffer(_damage(frame), frame.block_id)
        return RawPicture(
            frame.payload(), frame.width, frame.height, frame.pixel_format, frame.padding_x, frame.block_id
        )

    def stop(self) -> None:
        stream, self._stream = self._stream, None
        if stream is None:
            return
        try:
            stream.__exit__(None, None, None)
        except viva.GenicamError as error:
            log.info("%s could not be told to stop: %s", self._name, error)

    def close(self) -> None:
        self.stop()
        try:
            self._camera.close()
        except viva.GenicamError as error:
            log.info("%s could not be given back: %s", self._name, error)

    def _as_text(self, name: str, value: FeatureValue) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, str):
            return value
        known = self.feature(name)
        is_whole = known is not None and isinstance(known.value, int)
        return str(round(value)) if is_whole else repr(float(value))

    def _lost(self, error: Exception) -> CameraLostError:
        return CameraLostError(codes.CameraRefused(self._name, str(error)))


def _damage(frame: viva.Frame) -> str:
    if frame.missing_packets:
        return f"{frame.missing_packets} packets are missing"
    if frame.device_status:
        return f"device status 0x{frame.device_status:04X}"
    return frame.status.value


def _serial_of(info: viva.GigeDeviceInfo) -> str:
    """Read without taking the camera from whoever has it; the hardware address of a camera that tells no serial number."""
    try:
        with viva.connect_gige(info, monitor=True) as camera:
            return _serial_feature(camera) or _text_of(camera.read_register(*SERIAL_REGISTER)) or info.mac
    except viva.GenicamError as error:
        log.info("The camera at %s does not tell its serial number: %s", info.ip, error)
        return info.mac


def _serial_feature(camera: viva.Camera) -> str:
    try:
        return camera.get("DeviceSerialNumber").strip("\0 ")
    except viva.GenicamError:
        return ""  # older cameras tell it only in the register that GigE Vision prescribes


def _text_of(register: bytes) -> str:
    return register.split(b"\0")[0].decode("ascii", "replace").strip()
