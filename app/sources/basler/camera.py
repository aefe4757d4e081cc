"""One of Basler's cameras, opened through pylon."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

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
    from pypylon import genicam, pylon  # type: ignore[import-untyped]
except (ImportError, OSError) as error:
    raise SourceError(codes.CameraPackageBroken("pypylon", str(error))) from error

BUFFERS = 10
"""A second's pictures at ten parts a second, should the grabbing thread be held up."""

_IN_USE = ("controlled by another application", "exclusively opened", "0xE1018006")
_PIXEL_FORMATS: dict[int, str] = {
    getattr(pylon, name): name.removeprefix("PixelType_") for name in dir(pylon) if name.startswith("PixelType_")
}
_NO_COUNT = 2**63


@dataclass(frozen=True, slots=True)
class BaslerDevice:
    """A camera that pylon sees."""

    maker: str
    model: str
    serial: str
    address: str
    info: Any = field(repr=False, compare=False)


def basler_devices() -> tuple[BaslerDevice, ...]:
    """All that are connected, by serial number. Raises SourceError."""
    try:
        infos = pylon.TlFactory.GetInstance().EnumerateDevices()
        found = [
            BaslerDevice(
                info.GetVendorName(),
                info.GetModelName(),
                info.GetSerialNumber(),
                info.GetIpAddress() if info.IsIpAddressAvailable() else info.GetDeviceClass(),
                info,
            )
            for info in infos
        ]
    except genicam.GenericException as error:
        raise SourceError(codes.CameraPackageBroken("pypylon", _text(error))) from error
    return tuple(sorted(found, key=lambda device: device.serial))


def open_basler(device: BaslerDevice, name: str) -> OpenedCamera:
    """Raises SourceError: it is busy, or does not answer."""
    try:
        camera = pylon.InstantCamera(pylon.TlFactory.GetInstance().CreateDevice(device.info))
        camera.Open()
        camera.MaxNumBuffer.Value = BUFFERS
    except genicam.GenericException as error:
        text = _text(error)
        busy = any(sign in text for sign in _IN_USE)
        raise SourceError(codes.CameraBusy(name) if busy else codes.CameraRefused(name, text)) from error
    return BaslerCamera(camera, CameraIdentity(device.maker, device.model, device.serial), name)


class BaslerCamera(OpenedCamera):
    """Its features are pylon's; pictures come from pylon's queue in order."""

    def __init__(self, camera: Any, identity: CameraIdentity, name: str) -> None:
        self._camera = camera
        self._identity = identity
        self._name = name
        self._nodes = camera.GetNodeMap()
        status = self.feature("AcquisitionStatusSelector")
        self._tells_readiness = status is not None and "FrameTriggerWait" in status.choices

    @property
    def identity(self) -> CameraIdentity:
        return self._identity

    @property
    def lost(self) -> bool:
        return bool(self._camera.IsCameraDeviceRemoved())

    @property
    def tells_readiness(self) -> bool:
        return self._tells_readiness

    def feature(self, name: str) -> Feature | None:
        try:
            node = self._nodes.GetNode(name)
            return _feature(node) if node.IsReadable() else None
        except (genicam.GenericException, AttributeError):
            return None

    def write(self, name: str, value: FeatureValue) -> None:
        try:
            node = self._nodes.GetNode(name)
            node.SetValue(_fitting(node, value))
        except (genicam.GenericException, AttributeError, TypeError) as error:
            raise FeatureRefusedError(_text(error)) from error

    def execute(self, name: str) -> None:
        try:
            self._nodes.GetNode(name).Execute()
        except (genicam.GenericException, AttributeError) as error:
            raise FeatureRefusedError(_text(error)) from error

    def start(self) -> None:
        try:
            self._camera.StartGrabbing(pylon.GrabStrategy_OneByOne)
        except genicam.GenericException as error:
            raise self._lost(error) from error

    def grab(self, timeout_s: float) -> RawPicture | BadBuffer | None:
        try:
            result = self._camera.RetrieveResult(round(1000 * timeout_s), pylon.TimeoutHandling_Return)
            if not result:
                self._nothing_came()
                return None
            try:
                return _picture(result)
            finally:
                result.Release()
        except genicam.GenericException as error:
            raise self._lost(error) from error

    def ready(self, timeout_s: float) -> bool:
        try:
            milliseconds = round(1000 * timeout_s)
            return bool(self._camera.WaitForFrameTriggerReady(milliseconds, pylon.TimeoutHandling_Return))
        except genicam.GenericException as error:
            raise self._lost(error) from error

    def stop(self) -> None:
        try:
            self._camera.StopGrabbing()
        except genicam.GenericException:
            return  # it is gone, and so is what it was doing

    def close(self) -> None:
        self.stop()
        try:
            self._camera.Close()
            self._camera.DestroyDevice()
        except genicam.GenericException:
            return

    def _nothing_came(self) -> None:
        """Pylon waits in silence for a camera that has stopped. Raises CameraLostError."""
        if not self._camera.IsGrabbing():
            raise CameraLostError(codes.CameraOutOfReach(self._name))

    def _lost(self, error: Exception) -> CameraLostError:
        return CameraLostError(codes.CameraRefused(self._name, _text(error)))


def _picture(result: Any) -> RawPicture | BadBuffer:
    number = int(result.BlockID)
    counted = number if number < _NO_COUNT else None
    if not result.GrabSucceeded():
        return BadBuffer(str(result.ErrorDescription) or f"0x{result.ErrorCode:08X}", counted)
    pixel_format = _PIXEL_FORMATS.get(int(result.PixelType), f"0x{int(result.PixelType):08X}")
    return RawPicture(
        result.GetBuffer(), int(result.Width), int(result.Height), pixel_format, int(result.PaddingX), counted
    )


def _feature(node: Any) -> Feature | None:
    kind, writable = node.GetNode().GetPrincipalInterfaceType(), bool(node.IsWritable())
    if kind == genicam.intfIInteger:
        bounds = float(node.GetMin()), float(node.GetMax())
        return Feature(int(node.GetValue()), writable, *bounds, float(node.GetInc()), node.GetUnit())
    if kind == genicam.intfIFloat:
        step = float(node.GetInc()) if node.HasInc() else None
        return Feature(
            float(node.GetValue()), writable, float(node.GetMin()), float(node.GetMax()), step, node.GetUnit()
        )
    if kind == genicam.intfIBoolean:
        return Feature(bool(node.GetValue()), writable)
    if kind == genicam.intfIEnumeration:
        return Feature(str(node.GetValue()), writable, choices=tuple(node.GetSymbolics()))
    return Feature(str(node.GetValue()), writable) if kind == genicam.intfIString else None


def _fitting(node: Any, value: FeatureValue) -> FeatureValue:
    """Pylon takes no whole number for a float, and the other way round."""
    if isinstance(value, (bool, str)):
        return value
    is_whole = node.GetNode().GetPrincipalInterfaceType() == genicam.intfIInteger
    return round(value) if is_whole else float(value)


def _text(error: Exception) -> str:
    """Without the place in pylon's own code that follows."""
    return str(error).split(" : ")[0].strip()
