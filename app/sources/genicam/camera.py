"""A camera that harvesters opened through a GenTL producer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.messages.codes import cameras as codes
from app.sources.errors import SourceError
from app.sources.genicam.open_producers import GenicamDevice, OpenProducers
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
    from genicam import genapi, gentl  # type: ignore[import-untyped]
    from harvesters.core import Callback  # type: ignore[import-untyped]
    from harvesters.util.pfnc import symbolics  # type: ignore[import-untyped]
except (ImportError, OSError) as error:
    raise SourceError(codes.CameraPackageBroken("genicam", str(error))) from error

_NODE_FAILURES = (genapi.GenericException, AttributeError, TypeError, ValueError)
_TRANSPORT_FAILURES = (gentl.GenericException, genapi.GenericException, AttributeError, ValueError, RuntimeError)
"""Harvesters lets the errors of producers through, and stumbles over what a lost camera no longer gives."""


def open_genicam(device: GenicamDevice, producers: OpenProducers, name: str) -> OpenedCamera:
    """Raises SourceError: it is busy, or does not answer."""
    try:
        acquirer = producers.acquirer(device)
    except (gentl.AccessDeniedException, gentl.ResourceInUseException) as error:
        raise SourceError(codes.CameraBusy(name)) from error
    except _TRANSPORT_FAILURES as error:
        raise SourceError(codes.CameraRefused(name, _text(error))) from error
    return GenicamCamera(acquirer, device, name, lambda: producers.give_back(device))


class GenicamCamera(OpenedCamera):
    """Harvesters throws incomplete pictures away and says so by a callback."""

    def __init__(self, acquirer: Any, device: GenicamDevice, name: str, give_back: Callable[[], None]) -> None:
        self._acquirer = acquirer
        self._device = device
        self._name = name
        self._give_back = give_back
        self._closed = False
        self._nodes = acquirer.remote_device.node_map
        self._discarded = _Counter()
        acquirer.add_callback(acquirer.Events.INCOMPLETE_BUFFER, self._discarded)

    @property
    def identity(self) -> CameraIdentity:
        return CameraIdentity(self._device.maker, self._device.model, self._device.serial)

    def feature(self, name: str) -> Feature | None:
        try:
            return _feature(self._nodes.get_node(name))
        except _NODE_FAILURES:
            return None

    def write(self, name: str, value: FeatureValue) -> None:
        try:
            node = self._nodes.get_node(name)
            node.value = _fitting(node, value)
        except _NODE_FAILURES as error:
            raise FeatureRefusedError(_text(error)) from error

    def execute(self, name: str) -> None:
        try:
            self._nodes.get_node(name).execute()
        except _NODE_FAILURES as error:
            raise FeatureRefusedError(_text(error)) from error

    def start(self) -> None:
        try:
            self._acquirer.start()
        except _TRANSPORT_FAILURES as error:
            raise self._lost(error) from error

    def grab(self, timeout_s: float) -> RawPicture | BadBuffer | None:
        try:
            buffer = self._acquirer.try_fetch(timeout=timeout_s, is_raw=True)
            if buffer is None:
                return BadBuffer("incomplete buffer") if self._discarded.take() else None
            try:
                return _picture(buffer)
            finally:
                buffer.parent.queue_buffer(buffer)
        except _TRANSPORT_FAILURES as error:
            raise self._lost(error) from error

    def stop(self) -> None:
        try:
            self._acquirer.stop()
        except _TRANSPORT_FAILURES:
            return  # it is gone, and so is what it was doing

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        try:
            self._acquirer.destroy()
        except _TRANSPORT_FAILURES:
            pass  # what is left of a lost camera goes with its producer
        finally:
            self._give_back()

    def _lost(self, error: Exception) -> CameraLostError:
        return CameraLostError(codes.CameraRefused(self._name, _text(error)))


class _Counter(Callback):  # type: ignore[misc]
    def __init__(self) -> None:
        self._count = 0

    def emit(self, context: object = None) -> None:
        """Harvesters calls it in the thread that fetches."""
        self._count += 1

    def take(self) -> bool:
        """True if anything was counted since the last time."""
        count, self._count = self._count, 0
        return count > 0


def _picture(buffer: Any) -> RawPicture | BadBuffer:
    number = _optional(buffer, "frame_id")
    width, height, code = (_optional(buffer, name) for name in ("width", "height", "pixel_format"))
    if width is None or height is None or code is None:
        return BadBuffer("a buffer without a single image", number)
    data = memoryview(buffer.raw_buffer)
    start, filled = _optional(buffer, "image_offset") or 0, _optional(buffer, "size_filled") or len(data)
    pixel_format = str(symbolics.get(code, f"0x{code:08X}"))
    own = bytes(data[start:filled])  # the producer writes the next picture into the same memory
    return RawPicture(own, width, height, pixel_format, _optional(buffer, "padding_x") or 0, number)


def _optional(buffer: Any, name: str) -> int | None:
    """What a producer need not tell."""
    try:
        return int(getattr(buffer, name))
    except (gentl.GenericException, AttributeError, TypeError):
        return None


def _feature(node: Any) -> Feature | None:
    access = node.get_access_mode()
    if access not in (genapi.EAccessMode.RO, genapi.EAccessMode.RW):
        return None
    writable = access == genapi.EAccessMode.RW
    if isinstance(node, genapi.IInteger):
        return Feature(int(node.value), writable, float(node.min), float(node.max), float(node.inc), str(node.unit))
    if isinstance(node, genapi.IFloat):
        step = float(node.inc) if node.has_inc() else None
        return Feature(float(node.value), writable, float(node.min), float(node.max), step, str(node.unit))
    if isinstance(node, genapi.IBoolean):
        return Feature(bool(node.value), writable)
    if isinstance(node, genapi.IEnumeration):
        return Feature(str(node.value), writable, choices=tuple(node.symbolics))
    return Feature(str(node.value), writable) if isinstance(node, genapi.IString) else None


def _fitting(node: Any, value: FeatureValue) -> FeatureValue:
    if isinstance(value, (bool, str)):
        return value
    return round(value) if isinstance(node, genapi.IInteger) else float(value)


def _text(error: Exception) -> str:
    """Without the place in the library's own code that follows."""
    return str(error).split(" : ")[0].strip() or type(error).__name__
