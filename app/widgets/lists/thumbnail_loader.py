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
MOST_WAITING = 200
"""Pictures that are read for whoever scrolled past them."""
LARGE_PIXELS = 16_000_000
"""A picture of so many takes hundreds of megabytes while it is read: one at a time."""

_Key: TypeAlias = tuple[Path, ValueRange]


class _Delivery(QObject):
    """Carries pictures from the pool's threads to the window's."""

    imageRead = Signal(object, QImage)


class _Wanted:
    """Pictures that are waited for. The newest wish comes first, because what was asked for before may have been scrolled past; of
    very many the oldest are given up, and asked for again when they come into view.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: OrderedDict[_Key, None] = OrderedDict()
        self._read: set[_Key] = set()

    def add(self, key: _Key) -> bool:
        """False if it is waited for already: then it is the newest wish now."""
        with self._lock:
            is_new = key not in self._waiting and key not in self._read
            if key not in self._read:
                self._waiting[key] = None
                self._waiting.move_to_end(key)
            if len(self._waiting) > MOST_WAITING:
                self._waiting.popitem(last=False)
            return is_new

    def take(self) -> _Key | None:
        """The next one to read; None if nobody waits."""
        with self._lock:
            if not self._waiting:
                return None
            key, _ = self._waiting.popitem()
            self._read.add(key)
            return key

    def came(self, key: _Key) -> None:
        """It was read."""
        with self._lock:
            self._read.discard(key)

    def forget(self) -> None:
        """Nobody waits for what was not begun."""
        with self._lock:
            self._waiting.clear()

    def __bool__(self) -> bool:
        with self._lock:
            return bool(self._waiting or self._read)


class _ReadTask(QRunnable):
    def __init__(self, wanted: _Wanted, size: int, delivery: _Delivery, one_large: threading.Lock) -> None:
        super().__init__()
        self._wanted, self._size, self._delivery, self._one_large = wanted, size, delivery, one_large

    def run(self) -> None:
        """Read the picture that is wanted most no larger than needed; a null image says that it can't be read."""
        key = self._wanted.take()
        if key is None:
            return
        path, values = key
        image = QImage()
        try:
            with self._turn(path):
                pixels = read_preview(path, self._size, values)
            height, width = pixels.shape[:2]
            image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        except (OneNipError, OSError, MemoryError):
            pass  # the place of the picture says that it is missing
        self._delivery.imageRead.emit(key, image)

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
        self._wanted = _Wanted()
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
        if self._wanted.add(key):
            self._pool.start(_ReadTask(self._wanted, self._size, self._delivery, self._one_large))
        return None

    @property
    def is_busy(self) -> bool:
        """True while pictures are on their way."""
        return bool(self._wanted)

    def forget_pending(self) -> None:
        """Drop what was asked for but not begun, for example when another product is shown."""
        self._pool.clear()
        self._wanted.forget()

    @Slot(object, QImage)
    def _on_image_read(self, key: _Key, image: QImage) -> None:
        self._wanted.came(key)
        if (before := self._images.pop(key, None)) is not None:
            self._bytes -= before.sizeInBytes()
        self._images[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > CACHE_BYTES:
            self._bytes -= self._images.popitem(last=False)[1].sizeInBytes()
        self.thumbnailReady.emit(key[0])
