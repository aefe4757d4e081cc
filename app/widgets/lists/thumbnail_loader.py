"""Small pictures of image files, read in the background by the reader that also judges: so every file that can be judged has one,
however large it is, and it shows what is judged."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage

from onenip_core.data.images.image_file import read_image_size
from onenip_core.data.images.preview import read_preview
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange
from onenip_core.errors import OneNipError

CACHE_BYTES = 96_000_000
"""Pictures that are kept: several screens full, however many the product has."""
LARGE_PIXELS = 16_000_000
"""A picture of so many takes hundreds of megabytes while it is read: one at a time."""

_Key: TypeAlias = tuple[Path, ValueRange]


class _Delivery(QObject):
    """Carries pictures from the pool's threads to the window's."""

    imageRead = Signal(object, QImage)


class _ReadTask(QRunnable):
    def __init__(self, key: _Key, size: int, delivery: _Delivery, one_large: threading.Lock) -> None:
        super().__init__()
        self._key, self._size, self._delivery, self._one_large = key, size, delivery, one_large

    def run(self) -> None:
        """Read the picture no larger than needed; a null image says that it can't be read."""
        path, values = self._key
        image = QImage()
        try:
            with self._turn(path):
                pixels = read_preview(path, self._size, values)
            height, width = pixels.shape[:2]
            image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        except (OneNipError, OSError, MemoryError):
            pass  # the place of the picture says that it is missing
        self._delivery.imageRead.emit(self._key, image)

    @contextmanager
    def _turn(self, path: Path) -> Iterator[None]:
        height, width = read_image_size(path)
        if height * width < LARGE_PIXELS:
            yield
            return
        with self._one_large:
            yield


class ThumbnailLoader(QObject):
    """Ask with `thumbnail`; what is not there yet is announced by `thumbnailReady`."""

    thumbnailReady = Signal(Path)

    def __init__(self, size: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._images: OrderedDict[_Key, QImage] = OrderedDict()
        self._bytes = 0
        self._pending: set[_Key] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._delivery = _Delivery()
        self._one_large = threading.Lock()
        self._delivery.imageRead.connect(self._on_image_read)

    def thumbnail(self, path: Path, values: ValueRange = FULL_RANGE) -> QImage | None:
        """The picture, at most `size` pixels; None until it is read; a null image if it can't be read.

        `values` are for a file with 16 bits a value.
        """
        key = path, values
        if key in self._images:
            self._images.move_to_end(key)
            return self._images[key]
        if key not in self._pending:
            self._pending.add(key)
            self._pool.start(_ReadTask(key, self._size, self._delivery, self._one_large))
        return None

    def forget_pending(self) -> None:
        """Drop what was asked for but not begun, for example when another product is shown."""
        self._pool.clear()
        self._pending.clear()

    @Slot(object, QImage)
    def _on_image_read(self, key: _Key, image: QImage) -> None:
        self._pending.discard(key)
        if (before := self._images.pop(key, None)) is not None:
            self._bytes -= before.sizeInBytes()
        self._images[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > CACHE_BYTES:
            self._bytes -= self._images.popitem(last=False)[1].sizeInBytes()
        self.thumbnailReady.emit(key[0])
