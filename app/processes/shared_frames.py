"""Frames in memory that the window's process and the inspection process share, instead of copies through a pipe."""

from __future__ import annotations

import errno
import logging
import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path

import numpy as np

from app.messages.codes.processes import SharedMemoryGone
from app.messages.errors import MessageError
from onenip_core.types import RgbImage

log = logging.getLogger(__name__)

_KEPT_OPEN = 4
"""Blocks that the child keeps mapped; there are never more slots than that."""
_SHARED_FOLDER = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class SharedFrame:
    """Where a frame lies: `encoded_size` bytes of a file first, if there are any, then room for pixels."""

    block: str
    encoded_size: int
    height: int
    width: int

    @property
    def pixel_bytes(self) -> int:
        """Bytes of (height, width, 3) uint8."""
        return self.height * self.width * 3


class FrameSlots:
    """Owned by the window's process: a few blocks that grow to the largest frame and are used again and again.

    The blocks go with `close`; after a kill of this process the resource tracker of multiprocessing removes them.
    """

    def __init__(self) -> None:
        self._free: list[SharedMemory] = []
        self._used: dict[str, SharedMemory] = {}

    def hold(self, encoded: bytes | None, image: RgbImage | None, size: tuple[int, int]) -> SharedFrame | None:
        """Put a frame into shared memory: the file's bytes with room for `size` (height, width) RGB pixels, or the pixels.

        None where the system has no such memory left: the frame must travel another way then.
        """
        height, width = image.shape[:2] if image is not None else size
        frame = SharedFrame("", 0 if encoded is None else len(encoded), height, width)
        block = self._take(frame.encoded_size + frame.pixel_bytes)
        if block is None:
            return None
        self._used[block.name] = block
        if encoded is not None:
            _bytes(block)[: len(encoded)] = encoded
        elif image is not None:
            _pixels(block, frame)[:] = image
        return SharedFrame(block.name, frame.encoded_size, height, width)

    def pixels(self, frame: SharedFrame) -> RgbImage:
        """A copy of the pixels that lie there now."""
        return _pixels(self._used[frame.block], frame).copy()

    def release(self, frame: SharedFrame) -> None:
        """Let the block be used for another frame."""
        block = self._used.pop(frame.block, None)
        if block is not None:
            self._free.append(block)

    def close(self) -> None:
        """Give all blocks back to the system. Calling it twice does no harm."""
        for block in (*self._free, *self._used.values()):
            _remove(block)
        self._free.clear()
        self._used.clear()

    def _take(self, size: int) -> SharedMemory | None:
        for block in self._free:
            if block.size >= size:
                self._free.remove(block)
                return block
        if self._free:
            _remove(self._free.pop())
        try:
            block = SharedMemory(create=True, size=max(1, size))
        except OSError as error:
            log.warning("No shared memory for a frame of %d bytes: %s", size, error)
            return None
        if not _reserve(block, size):
            _remove(block)
            return None
        return block


class MappedFrames:
    """The child's view of the slots: blocks stay mapped while they are used again and again."""

    def __init__(self) -> None:
        self._blocks: dict[str, SharedMemory] = {}
        self._lock = threading.Lock()

    def encoded(self, frame: SharedFrame) -> bytes:
        """The bytes of the file; empty if the frame came as pixels."""
        return bytes(_bytes(self._block(frame))[: frame.encoded_size])

    def pixels(self, frame: SharedFrame) -> RgbImage:
        """(H, W, 3) uint8 RGB, not copied: valid until the answer on this frame is sent."""
        return _pixels(self._block(frame), frame)

    def store(self, frame: SharedFrame, image: RgbImage) -> tuple[int, int] | None:
        """Put decoded pixels behind the file's bytes; their (height, width), or None if there is no room for them."""
        if image.size != frame.pixel_bytes:
            return None
        height, width = image.shape[:2]
        _pixels(self._block(frame), SharedFrame(frame.block, frame.encoded_size, height, width))[:] = image
        return height, width

    def close(self) -> None:
        """Unmap all."""
        for block in self._blocks.values():
            _unmap(block)
        self._blocks.clear()

    def _block(self, frame: SharedFrame) -> SharedMemory:
        # One thread decodes the next frame while another judges the present one.
        with self._lock:
            block = self._blocks.pop(frame.block, None)
            while block is None and len(self._blocks) >= _KEPT_OPEN:
                _unmap(self._blocks.pop(next(iter(self._blocks))))
            block = block or SharedMemory(frame.block)
            self._blocks[frame.block] = block  # the newest is last
            return block


def _bytes(block: SharedMemory) -> memoryview:
    if block.buf is None:
        raise MessageError(SharedMemoryGone())
    return block.buf


def _pixels(block: SharedMemory, frame: SharedFrame) -> RgbImage:
    shape = (frame.height, frame.width, 3)
    return np.ndarray(shape, dtype=np.uint8, buffer=_bytes(block), offset=frame.encoded_size)


def _reserve(block: SharedMemory, size: int) -> bool:
    """True if the block's memory is really there: without this, writing beyond what the system has kills the process."""
    path = _SHARED_FOLDER / block.name.lstrip("/")
    if os.name != "posix" or not hasattr(os, "posix_fallocate") or not path.exists():
        return True
    try:
        descriptor = os.open(path, os.O_RDWR)
        try:
            os.posix_fallocate(descriptor, 0, max(1, size))
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno in (errno.EOPNOTSUPP, errno.EINVAL):
            return True
        log.warning("No shared memory for a frame of %d bytes: %s", size, error)
        return False
    return True


def _unmap(block: SharedMemory) -> None:
    try:
        block.close()
    except BufferError:
        # An array still looks into it; the memory goes with the array.
        log.debug("The block %s is still looked at.", block.name)


def _remove(block: SharedMemory) -> None:
    _unmap(block)
    with suppress(FileNotFoundError):  # somebody tidied up
        block.unlink()
