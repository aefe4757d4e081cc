"""Small pictures of image files, read in the background."""

from __future__ import annotations

import logging
from collections import OrderedDict
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage, QImageReader

from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import ImageReadError

log = logging.getLogger(__name__)

CACHE_LENGTH = 2000

_Key: TypeAlias = tuple[Path, ValueRange | None]


class _Delivery(QObject):
    """Carries pictures from the pool's threads to the window's."""

    imageRead = Signal(object, QImage)


class _ReadTask(QRunnable):
    def __init__(self, key: _Key, size: int, delivery: _Delivery) -> None:
        super().__init__()
        self._key, self._size, self._delivery = key, size, delivery

    def run(self) -> None:
        """Read the picture no larger than needed; a null image says that it can't be read."""
        path, values = self._key
        self._delivery.imageRead.emit(self._key, self._read(path) if values is None else self._read_by(path, values))

    def _read_by(self, path: Path, values: ValueRange) -> QImage:
        try:
            pixels = read_image(path, values)
        except ImageReadError as error:
            log.warning("There is no preview: %s", error)
            return QImage()
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        ratio, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        return image.scaled(QSize(self._size, self._size), ratio, smooth)

    def _read(self, path: Path) -> QImage:
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        full = reader.size()
        if full.isValid():
            reader.setScaledSize(full.scaled(QSize(self._size, self._size), Qt.AspectRatioMode.KeepAspectRatio))
        return reader.read()


class ThumbnailLoader(QObject):
    """Ask with `thumbnail`; what is not there yet is announced by `thumbnailReady`."""

    thumbnailReady = Signal(Path)

    def __init__(self, size: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._images: OrderedDict[_Key, QImage] = OrderedDict()
        self._pending: set[_Key] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._delivery = _Delivery()
        self._delivery.imageRead.connect(self._on_image_read)

    def thumbnail(self, path: Path, values: ValueRange | None = None) -> QImage | None:
        """The picture, at most `size` pixels; None until it is read; a null image if it can't be read.

        `values` are for a file with 16 bits a value.
        """
        key = path, values
        if key in self._images:
            self._images.move_to_end(key)
            return self._images[key]
        if key not in self._pending:
            self._pending.add(key)
            self._pool.start(_ReadTask(key, self._size, self._delivery))
        return None

    def forget_pending(self) -> None:
        """Drop what was asked for but not begun, for example when another product is shown."""
        self._pool.clear()
        self._pending.clear()

    @Slot(object, QImage)
    def _on_image_read(self, key: _Key, image: QImage) -> None:
        self._pending.discard(key)
        self._images[key] = image
        while len(self._images) > CACHE_LENGTH:
            self._images.popitem(last=False)
        self.thumbnailReady.emit(key[0])
